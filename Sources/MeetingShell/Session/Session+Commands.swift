// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import Groundwork
import MeetingCore

extension Session {
  /// Understands one line and does what it says.
  func handle(_ line: String) -> Verdict {
    let wasAskingGap = dialogue.isAskingGap
    switch dialogue.hear(line) {
    case .answer(let answer):
      let verdict = act(on: answer)
      if wasAskingGap { settleIn() }
      return verdict
    case .refused(let sentence): return .refused(sentence)
    case .commandAfter(let draft, let verb): settle(draft, verb)
    case .command: if wasAskingGap, !dialogue.isAskingGap { settleIn() }
    }
    let command: ShellCommand
    do throws(ParseRefusal) {
      command = try ShellCommand.parse(line, context: parsingContext)
    } catch {
      // Men answer in a row, so a place in the line could say whose number it is.
      if isMood(line) { display.eraseTypedLine() }
      return .refused(error.sentence)
    }
    let verb = line.split(separator: " ").first.map(String.init) ?? ""
    if CommandTable.remembers(line) { display.remember(line) }
    if dialogue.offered != nil, !command.isAllowedBeforeResuming {
      return .refused(
        "Please decide first: yes goes on with the unfinished meeting, discard lets it go, quit leaves it for later.")
    }
    do throws(Refused) {
      return try carryOut(command, verb: CommandTable[verb]?.verb ?? verb)
    } catch {
      return .refused(error.sentence)
    }
  }

  private func isMood(_ line: String) -> Bool {
    let word = line.words.first ?? ""
    return NearestWord.typed(word, among: ["mood", "moods"]) != nil && line.contains(where: \.isNumber)
  }

  private var parsingContext: ParsingContext {
    let evening = evening
    return ParsingContext(today: today, language: language, isName: { evening?.knows($0) ?? false })
  }

  // MARK: Asking the evening

  /// - Throws: why it changed nothing, with the men's names in it.
  func ask<Value>(_ wish: (Evening) throws(Evening.Refusal) -> Value) throws(Refused) -> Value {
    guard let evening else { throw .noMeeting }
    do throws(Evening.Refusal) {
      return try wish(evening)
    } catch {
      throw Refused(error.explanation(evening.displayName))
    }
  }

  /// Has a wish performed and shows what came of it.
  ///
  /// - Parameter verb: what was typed, so that an undo can say what it takes back.
  func attempt(as verb: String, _ wish: (Evening) throws(Evening.Refusal) -> Performed) -> Verdict {
    do throws(Refused) {
      show(try ask(wish), as: verb)
      return .goOn
    } catch {
      return .refused(error.sentence)
    }
  }

  func perform(_ command: MeetingCommand, as verb: String) -> Verdict {
    attempt(as: verb) { evening throws(Evening.Refusal) in try evening.perform(command) }
  }

  private func man(_ typed: String) throws(Refused) -> Handle {
    try ask { evening throws(Evening.Refusal) in try evening.man(typed) }
  }

  private func men(_ typed: [String]) throws(Refused) -> [Handle] {
    var men: [Handle] = []
    for name in typed { men.append(try man(name)) }
    return men
  }

  // MARK: The commands

  private func carryOut(_ command: ShellCommand, verb: String) throws(Refused) -> Verdict {
    switch command {
    case .nothing: return .goOn
    case .meeting(let command): return perform(command, as: verb)

    case .agenda(let name): return choose(name)
    case .join(let names): return join(names)
    case .names(let names):
      try ask { evening throws(Evening.Refusal) in try evening.attach(names) }
      display.show(screen?.people ?? [])
    case .name(let handle, let name):
      try ask { evening throws(Evening.Refusal) in try evening.name(handle, as: name) }
      display.show(screen?.people ?? [])
    case .who: display.show(screen?.people ?? ["No meeting is open yet."])
    case .facilitator(let name): return perform(.facilitator(try man(name)), as: verb)
    case .until(let end): return setEnd(end)
    case .start: return start()

    case .next(let name):
      var handle: Handle?
      if let name { handle = try man(name) }
      return perform(.next(handle), as: verb)

    case .hand(let name): return perform(.hand(try man(name)), as: verb)
    case .lower(let name): return perform(.lower(try man(name)), as: verb)
    case .queue: display.show(screen?.queue ?? [])
    case .first(let name): return perform(.first(try man(name)), as: verb)
    case .order(let order): return perform(.order(order, seed: evening?.draw() ?? 0), as: verb)
    case .away(let name): return perform(.away(try man(name)), as: verb)
    case .back(let name): return perform(.back(try man(name)), as: verb)
    case .leave(let name): return perform(.leave(try man(name)), as: verb)
    case .spoke(let names): return perform(.spoke(try men(names)), as: verb)

    case .plan: display.show(screen?.planTable ?? [])
    case .no, .mask: return .refused("Nothing was asked just now.")
    case .add(.stage(let kind, let time, let prompt)): return add(kind, time, prompt: prompt)
    case .add(.agenda(let id)): return add(agenda: id)

    case .breathe: return breathe()
    case .care(let card): return care(card)
    case .careEdit: editCare()
    case .unheard: display.show(screen?.unheard ?? [])
    case .say: display.show(screen?.say ?? [])
    case .bell(let isOn):
      display.hasBell = isOn
      display.say(isOn ? "The bell is on." : "The bell is off.")
    case .hide: hide()
    case .show: unhide()

    case .asks(let name, let contract): return perform(.asks(try man(name), contract), as: verb)

    case .commit(let name, let text, let due): return try commit(name, text, due: due)
    case .change(let number, let text, let due):
      guard let text else { return perform(.answer(commitment: number, .changed, nil, due: due), as: verb) }
      return perform(text, as: verb) { .answer(commitment: number, .changed, $0, due: due) }
    case .mood(let moods):
      display.eraseTypedLine()
      return perform(.mood(moods), as: verb)
    case .propose(let text): return perform(text, as: verb) { .propose($0) }
    case .agree(let number, let text): return perform(text, as: verb) { .agree(number, $0) }
    case .strike(let number): return strike(number)
    case .keep(let level): return choose(toKeep: level)
    case .role(let role, let name):
      let man = try man(name)
      return attempt(as: verb) { evening throws(Evening.Refusal) in
        try evening.name(role: role, of: man, seenBy: onlooker)
      }
    case .summary(let text): return perform(text, as: verb) { .summary($0) }

    case .status: showWhole()
    case .time: display.show(screen?.timeLines ?? ["It is \(LocalTime(wall: environment.clock.wall()).clockTime)."])
    case .prompt: showPrompt()
    case .agreements: showAgreements()
    case .commitments: return commitments()
    case .history(let part): return history(part)
    case .help(let topic): return help(topic)

    case .close: return close()
    case .discard: return discard()
    case .quit: return quit()
    case .wait(let length): return wait(length)
    }
    return .goOn
  }

  private func commit(_ name: String?, _ text: String?, due: Day?) throws(Refused) -> Verdict {
    var owner: Handle?
    if let name { owner = try man(name) }
    guard let text else { return perform(.commit(owner, nil, due: due), as: "commit") }
    guard let speaker = owner ?? evening?.state.speaker else {
      return perform(.commit(nil, nil, due: nil), as: "commit")
    }
    return perform(text, as: "commit") { .commit(speaker, $0, due: due) }
  }

  /// In a rehearsal, lets time pass, and says what the clock brings about on the way.
  private func wait(_ length: Span) -> Verdict {
    guard let advance = environment.clock.advance else {
      return .refused("wait is for rehearsals, where time stands still. Here the clock runs by itself.")
    }
    advance(length)
    show(evening?.passTime() ?? [])
    return .goOn
  }
}

extension ShellCommand {
  /// While an unfinished meeting is offered, only answers to that run.
  fileprivate var isAllowedBeforeResuming: Bool {
    switch self {
    case .discard, .quit, .help, .nothing, .status, .time: true
    default: false
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import Groundwork
import LineEditor
import MeetingCore
import RecordStore
import TerminalText

extension Session {
  /// Understands one line and does what it says.
  func handle(_ line: String) -> Verdict {
    if let answer = answer(line) { return answer }
    let command: ShellCommand
    do throws(ParseRefusal) {
      command = try ShellCommand.parse(line, context: parsingContext)
    } catch {
      // Men answer in a row, so a place in the line could say whose number it is.
      if isMood(line) { source.eraseLastLine() }
      return .refused(error.sentence)
    }
    let verb = line.split(separator: " ").first.map(String.init) ?? ""
    if CommandTable.remembers(line) { source.remember(line) }
    if offered != nil, !command.isAllowedBeforeResuming {
      return .refused(
        "Please decide first: yes goes on with the unfinished meeting, discard lets it go, quit leaves it for later.")
    }
    do throws(NameRefusal) {
      return try run(command, verb: CommandTable[verb]?.verb ?? verb)
    } catch {
      return .refused(error.sentence)
    }
  }

  private func isMood(_ line: String) -> Bool {
    let word = line.words.first ?? ""
    return NearestWord.typed(word, among: ["mood", "moods"]) != nil && line.contains(where: \.isNumber)
  }

  var parsingContext: ParsingContext {
    let seats = seats
    let roster = roster
    return ParsingContext(
      today: today, language: language,
      isName: { roster.knows($0, seats: seats) })
  }

  /// Everyone of the evening in circle order: a seat number stands for one of them.
  var seats: [Handle] { meeting?.state.present ?? [] }

  var goneHome: [Handle] {
    meeting?.state.participants.map(\.handle).filter { !seats.contains($0) } ?? []
  }

  private func man(_ typed: String) throws(NameRefusal) -> Handle {
    try roster.resolve(typed, seats: seats)
  }

  private func men(_ typed: [String]) throws(NameRefusal) -> [Handle] {
    var men: [Handle] = []
    for name in typed { men.append(try man(name)) }
    return men
  }

  private func run(_ command: ShellCommand, verb: String) throws(NameRefusal) -> Verdict {
    switch command {
    case .nothing: return .goOn

    case .agenda(let name): return choose(name)
    case .join(let names): return try join(names)
    case .names(let names):
      try roster.attach(names, seats: seats, verbs: CommandTable.words)
      show(screen()?.people ?? [])
    case .name(let handle, let name):
      // Also one who has gone home: his name is looked for in what is written.
      let men = seats + goneHome
      try roster.name(try roster.resolve(handle, seats: men), name, seats: men, verbs: CommandTable.words)
      show(screen()?.people ?? [])
    case .who: show(screen()?.people ?? ["No meeting is open yet."])
    case .facilitator(let name): return perform(.facilitator(try man(name)), as: verb)
    case .until(let end): return setEnd(end)
    case .start: return start()

    case .next(let name):
      var handle: Handle?
      if let name { handle = try man(name) }
      return perform(.next(handle), as: verb)
    case .pass: return perform(.pass, as: verb)
    case .done: return perform(.done, as: verb)
    case .skip: return perform(.skip, as: verb)
    case .goto(let number): return perform(.goto(stage: number), as: verb)
    case .hold, .stop: return perform(.hold, as: verb)
    case .go: return perform(.go, as: verb)
    case .extend(let length): return perform(.extend(length), as: verb)
    case .again: return perform(.again, as: verb)
    case .started(let length): return perform(.started(ago: length), as: verb)

    case .hand(let name): return perform(.hand(try man(name)), as: verb)
    case .lower(let name): return perform(.lower(try man(name)), as: verb)
    case .queue: show(screen()?.queue ?? [])
    case .first(let name): return perform(.first(try man(name)), as: verb)
    case .order(let order): return perform(.order(order, seed: environment.random.next()), as: verb)
    case .away(let name): return perform(.away(try man(name)), as: verb)
    case .back(let name): return perform(.back(try man(name)), as: verb)
    case .leave(let name): return perform(.leave(try man(name)), as: verb)
    case .spoke(let names): return perform(.spoke(try men(names)), as: verb)

    case .plan: show(screen()?.planTable ?? [])
    case .yes: return perform(.acceptProposal, as: verb)
    case .no, .mask: return .refused("Nothing was asked just now.")
    case .set(let number, let time): return perform(.set(stage: number, time), as: verb)
    case .drop(let number): return perform(.drop(stage: number), as: verb)
    case .add(.stage(let kind, let time, let prompt)): return add(kind, time, prompt: prompt)
    case .add(.agenda(let id)): return add(agenda: id)

    case .silence(let length): return perform(.silence(length), as: verb)
    case .breathe: return breathe()
    case .care(let card): return care(card)
    case .careEdit: return editCare()
    case .unheard: show(screen()?.unheard ?? [])
    case .say: show(screen()?.say ?? [])
    case .bell(let isOn):
      hasBell = isOn
      say(isOn ? "The bell is on." : "The bell is off.")
    case .hide: hide()
    case .show: unhide()

    case .asks(let name, let contract): return perform(.asks(try man(name), contract), as: verb)

    case .commit(let name, let text, let due): return try commit(name, text, due: due)
    case .kept(let number): return perform(.answer(commitment: number, .kept, nil, due: nil), as: verb)
    case .partly(let number): return perform(.answer(commitment: number, .partly, nil, due: nil), as: verb)
    case .notyet(let number): return perform(.answer(commitment: number, .notyet, nil, due: nil), as: verb)
    case .release(let number): return perform(.answer(commitment: number, .released, nil, due: nil), as: verb)
    case .change(let number, let text, let due):
      guard let text else { return perform(.answer(commitment: number, .changed, nil, due: due), as: verb) }
      return perform(text, as: verb) { .answer(commitment: number, .changed, $0, due: due) }
    case .mood(let moods):
      source.eraseLastLine()
      return perform(.mood(moods), as: verb)
    case .propose(let text): return perform(text, as: verb) { .propose($0) }
    case .consent: return perform(.consent, as: verb)
    case .aside: return perform(.aside, as: verb)
    case .block: return perform(.block, as: verb)
    case .agree(let number, let text): return perform(text, as: verb) { .agree(number, $0) }
    case .assent: return perform(.assent, as: verb)
    case .strike(let number): return strike(number)
    case .keep(let level): return keep(level)
    case .role(let role, let name): return nameRole(role, of: try man(name))
    case .meetAgain(let day): return perform(.meetAgain(day), as: verb)
    case .theme(let theme): return perform(.theme(theme), as: verb)
    case .summary(let text): return perform(text, as: verb) { .summary($0) }

    case .status: showWhole(screen()?.status)
    case .time: show(screen()?.timeLines ?? ["It is \(LocalTime(wall: wall).clockTime)."])
    case .prompt: showPrompt()
    case .agreements: showAgreements()
    case .commitments: return commitments()
    case .history(let part): return history(part)
    case .help(let topic): return help(topic)

    case .undo: return perform(.undo, as: verb)
    case .redo: return perform(.redo, as: verb)
    case .close: return close()
    case .discard: return discard()
    case .quit: return quit()
    case .wait(let length): return wait(length)
    }
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

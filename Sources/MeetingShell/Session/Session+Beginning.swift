// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import MeetingCore
import TerminalText

extension Session {
  // MARK: Opening

  func open(_ opening: Opening) throws(Trouble) {
    switch opening {
    case .nothing:
      display.say(
        "This is Circlekeeper. agenda weekly opens a meeting, or just join Tom, Ali, Jan. help shows the words.")
    case .agenda(let agenda, let end):
      let evening = try begin(agenda)
      let now = evening.now
      if let end, case .refused(let sentence) = perform(.until(now.t + Span(milliseconds: end - now.wall)), as: "until")
      {
        display.say(sentence)
      }
      welcome(evening)
      settleIn()
    case .unfinished(let interrupted, asking: true):
      dialogue.ask(.resume(interrupted))
      display.say(offer(of: interrupted))
    case .unfinished(let interrupted, asking: false): goOn(with: interrupted)
    }
  }

  private func offer(of interrupted: Interrupted) -> String {
    if let trouble = interrupted.trouble { return "\(trouble.message) quit leaves it for later." }
    let began = LocalTime(wall: interrupted.began ?? environment.clock.wall())
    return """
      There is an unfinished meeting, begun \(Words.day(began.day)) at \(began.clockTime). yes goes on with it. discard \
      lets it go. quit leaves it for later.
      """
  }

  private func begin(_ agenda: Agenda) throws(Trouble) -> Evening {
    let evening = try Evening.open(agenda, in: environment, reserving: CommandTable.words)
    self.evening = evening
    return evening
  }

  private func welcome(_ evening: Evening) {
    let screen = screen(at: evening.now)
    display.show(screen.wrap("\(screen.state.agenda.title). \(screen.state.agenda.aim)"))
    display.say(
      "Eight words are enough for the evening: join, start, next, pass, hold, undo, commit, close. help says more.")
    display.say("Who is here? join Tom, Ali, Jan")
    switch screen.state.harvest.keepLevel {
    case .texts: break
    case .figures: display.say("As you chose, only figures of your meetings are kept. keep texts changes that.")
    case .nothing: display.say("As you chose, nothing of your meetings is kept. keep texts changes that.")
    }
    remindOfCareNumbers(evening)
  }

  private func remindOfCareNumbers(_ evening: Evening) {
    guard keyboard.isInteractive, evening.keepsJournal else { return }
    guard let entry = keyboard.care.read() else {
      return display.say("For a hard moment: care edit takes the local numbers to call. None are entered yet.")
    }
    if entry.isStale(on: today) {
      display.say(
        "The numbers for a hard moment were last checked on \(Words.day(entry.checked)). care edit renews them.")
    }
  }

  func choose(_ name: String) -> Verdict {
    let agenda: Agenda
    do throws(AgendaError) {
      agenda = try environment.agendas.find(name, language: environment.language).agenda
    } catch {
      return .refused(error.lines.joined(separator: "\n"))
    }
    guard evening == nil else { return perform(.choose(agenda), as: "agenda") }
    do throws(Trouble) {
      let evening = try begin(agenda)
      display.show(
        screen(at: evening.now).wrap("\(agenda.title). \(agenda.aim) Who is here? join Tom, Ali, Jan"))
      settleIn()
    } catch {
      return .refused(error.message)
    }
    return .goOn
  }

  // MARK: Going on

  func goOn(with interrupted: Interrupted) {
    guard let evening = Evening.resume(interrupted, in: environment, reserving: CommandTable.words) else {
      return display.say(
        interrupted.trouble?.message ?? "That meeting's journal has no beginning. discard lets it go.")
    }
    dialogue.answered()
    self.evening = evening
    let gap = interrupted.gap(until: environment.clock.wall())
    let asksGap = gap.counts && gap.length >= .seconds(60) && keyboard.isInteractive
    // What the gap was has to be known before anything more is written down.
    if !asksGap { settleIn() }
    let screen = screen(at: evening.now)
    display.say("We go on. The names are not kept, so the seats are:")
    display.show(screen.people)
    display.say("names Tom, Jan, -, Ali names them again, in this order; the numbers work without.")
    if let gone = evening.goneHome.first {
      let words = Words.list(evening.goneHome.map(\.word))
      display.say("Gone home before: \(words). name \(gone) NAME lets me find his name in texts too.")
    }
    guard asksGap else {
      display.show(screen.status)
      if !gap.counts { display.say("The time since then is not counted.") }
      return
    }
    dialogue.ask(.gap(gap.length))
    display.say(
      """
      The last step was \(Words.about(gap.length)) ago. Did you go on meanwhile? yes: it counts, and spoke NAME says who \
      had a turn. no: it was a break.
      """)
  }

  /// Leaves out the stages whose plugin is not here.
  func settleIn() {
    if let evening { show(evening.settleIn()) }
  }

  // MARK: Gathering

  func join(_ names: [String]) -> Verdict {
    if evening == nil {
      let verdict = choose("weekly")
      guard verdict == .goOn else { return verdict }
    }
    let verdict = attempt(as: "join") { evening throws(Evening.Refusal) in try evening.join(names) }
    guard verdict == .goOn else { return verdict }
    if let name = names.first(where: { $0.split(separator: " ").count > 2 }) {
      display.say("\(harmless(name)) is one man so. For several, commas: undo, then join Tom, Ali, Jan")
    }
    warnAboutSize()
    return .goOn
  }

  private func warnAboutSize() {
    guard let state = evening?.state, state.phase == .gathering else { return }
    let people = state.agenda.people
    if state.present.count > people.upperBound {
      display.say(
        """
        You are \(state.present.count); this agenda is meant for \(people.lowerBound) to \(people.upperBound). It works, \
        with short turns; two circles may be better. plan shows the times.
        """)
    }
  }

  func setEnd(_ end: EndTime) -> Verdict {
    guard let now = evening?.now else { return .refused(Refused.noMeeting.sentence) }
    switch end {
    case .clock(let hour, let minute):
      let next = LocalTime.next(hour: hour, minute: minute, after: now.wall)
      let ahead = Span(milliseconds: next - now.wall)
      // The next such moment is tomorrow: it has passed today.
      return perform(.until(ahead <= .hours(12) ? now.t + ahead : now.t), as: "until")
    case .shift(let by): return perform(.until(now.state.plan(at: now.t).goal + by), as: "until")
    }
  }

  func start() -> Verdict {
    let verdict = perform(.start, as: "start")
    guard verdict == .goOn, let state = evening?.state else { return verdict }
    if state.present.count < state.agenda.people.lowerBound {
      display.say(
        "You are \(state.present.count). That is fine; this agenda is written for \(state.agenda.people.lowerBound) or more."
      )
    }
    return .goOn
  }

  // MARK: More stages

  func add(_ kind: StageKind, _ time: SpanRange, prompt: String?) -> Verdict {
    var stage = Stage(kind: kind)
    switch kind.timing {
    case .whole: stage.time = time.longest
    case .each: stage.each = time
    case .parts: stage.parts = [time.longest, time.longest]
    }
    guard let prompt else { return perform(.add([stage], prompt: nil), as: "add") }
    let added = stage
    return perform(prompt, as: "add") { .add([added], prompt: $0) }
  }

  /// The core of another agenda: what lies between its check-in and its check-out.
  func add(agenda id: String) -> Verdict {
    do throws(AgendaError) {
      let agenda = try environment.agendas.find(id, language: language).agenda
      let frame: Set<StageKind> = [.opening, .agreements, .checkin, .followup, .commitments, .checkout]
      let core = agenda.stages.filter { !frame.contains($0.kind) }
      guard !core.isEmpty else { return .refused("\(agenda.title) has no stages of its own to add.") }
      return perform(.add(core, prompt: nil), as: "add")
    } catch {
      return .refused(error.message)
    }
  }
}

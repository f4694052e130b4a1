// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Anonymity
import LineEditor
import MeetingCore
import RecordStore
import TerminalText

extension Session {
  func choose(_ name: String) -> Verdict {
    let agenda: Agenda
    do throws(AgendaError) {
      agenda = try environment.agendas.find(name, language: environment.language).agenda
    } catch {
      return .refused(error.lines.joined(separator: "\n"))
    }
    defer { leaveOutMissing() }
    guard meeting == nil else {
      roster.language = agenda.language
      return perform(.choose(agenda), as: "agenda")
    }
    do throws(StoreError) {
      try begin(agenda)
    } catch {
      return .refused(error.message)
    }
    show(screen()?.wrap("\(agenda.title). \(agenda.aim) Who is here? join Tom, Ali, Jan") ?? [])
    return .goOn
  }

  func join(_ names: [String]) throws(NameRefusal) -> Verdict {
    if meeting == nil {
      let verdict = choose("weekly")
      guard verdict == .goOn else { return verdict }
    }
    var joined = roster
    let handles = try joined.join(names, seats: seats, verbs: CommandTable.words, using: &environment.random)
    let before = roster
    roster = joined
    let verdict = perform(.join(handles), as: "join")
    guard verdict == .goOn else {
      roster = before
      return verdict
    }
    if let name = names.first(where: { $0.split(separator: " ").count > 2 }) {
      say("\(harmless(name)) is one man so. For several, commas: undo, then join Tom, Ali, Jan")
    }
    warnAboutSize()
    return .goOn
  }

  /// A word for what someone looks after. It is no text that could be asked about, so one that may be a name is refused.
  func nameRole(_ word: String, of man: Handle) -> Verdict {
    guard !hasUnnamed else {
      return .refused("Not everyone here has a name yet, so that word could be one. Type names Tom, Jan, -, Ali first.")
    }
    guard !roster.scrubber(today: today).scrub(word).isChanged else {
      return .refused("That word may be a name, and no name is kept. Say what he looks after: role tea Jan")
    }
    return perform(.role(harmless(word), man), as: "role")
  }

  private func warnAboutSize() {
    guard let state = meeting?.state, state.phase == .gathering else { return }
    let people = state.agenda.people
    if state.present.count > people.upperBound {
      say(
        """
        You are \(state.present.count); this agenda is meant for \(people.lowerBound) to \(people.upperBound). It works, \
        with short turns; two circles may be better. plan shows the times.
        """)
    }
  }

  func setEnd(_ end: EndTime) -> Verdict {
    guard let meeting else { return .refused("No meeting is open. agenda weekly opens one.") }
    let now = t
    switch end {
    case .clock(let hour, let minute):
      let wall = wall
      let next = LocalTime.next(hour: hour, minute: minute, after: wall)
      let ahead = Span(milliseconds: next - wall)
      // The next such moment is tomorrow: it has passed today.
      guard ahead <= .hours(12) else { return perform(.until(now), as: "until") }
      return perform(.until(now + ahead), as: "until")
    case .shift(let by): return perform(.until(meeting.state.plan(at: now).goal + by), as: "until")
    }
  }

  func start() -> Verdict {
    let verdict = perform(.start, as: "start")
    guard verdict == .goOn, let state = meeting?.state else { return verdict }
    if state.present.count < state.agenda.people.lowerBound {
      say(
        "You are \(state.present.count). That is fine; this agenda is written for \(state.agenda.people.lowerBound) or more."
      )
    }
    return .goOn
  }
}

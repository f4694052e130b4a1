// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Evening
import MeetingCore
import MeetingShell

struct AgendaExport: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, ics
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Put an agenda on paper, on a page, or into a calendar.",
    discussion: "It goes to standard output, or into a new file. Our words in it follow the agenda's language.")

  @Argument(help: "An agenda's id, such as weekly or de/weekly, or a file.")
  var agenda: String

  @Option(help: "markdown: a text. html: one page, to print. ics: an event for a calendar.")
  var format: Format

  @OptionGroup var crowd: PeopleOption

  @Option(help: ArgumentHelp("When: friday, 12.6. or 2027-01-31. A calendar needs it.", valueName: "DAY"))
  var date: String?

  @Option(
    help: ArgumentHelp("When it begins. A calendar needs it.", valueName: "HH:MM"),
    transform: ClockTime.init(argument:))
  var start: ClockTime?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let places = Places(circle: nil)
    let agenda = try places.find(agenda).agenda
    let now = Clock.live().wall()
    let day = try day(today: LocalTime(wall: now).day, language: places.language)
    let begins = start.map { Span.hours($0.hour) + .minutes($0.minute) }
    let people = crowd.people(for: agenda)
    let table = Timetable(agenda, people: people, length: agenda.duration) { Self.clock(begins: begins, after: $0) }
    let handout = Handout(agenda, table, day: day, isOnClock: begins != nil)
    switch format {
    case .markdown: try output.write(AgendaMarkdown.text(handout))
    case .html: try output.write(AgendaPage.html(handout))
    case .ics:
      guard let day, let begins else {
        throw Failure(.usage, "A calendar wants to know when, such as: --date friday --start 19:30")
      }
      let event = AgendaCalendar(agenda, handout, day: day, begins: begins, lasts: agenda.duration, stamp: now)
      try output.write(event.text)
    }
    if table.proposal != nil {
      printMessage(
        "For \(people) men this takes longer than it should. agenda plan with --people \(people) says what to leave out."
      )
    }
  }

  private func day(today: Day, language: String) throws(Failure) -> Day? {
    guard let date else { return nil }
    let refusal: String
    do throws(ParseRefusal) {
      if let day = try DateWords(today: today, language: language).read(date) { return day }
      refusal = "That is not a date. Write a day to come, such as: --date friday, --date 12.6. or --date 2027-01-31"
    } catch {
      refusal = error.sentence
    }
    throw Failure(.usage, refusal)
  }

  /// `19:35`; without a beginning, hours and minutes after it: `0:05`.
  private static func clock(begins: Span?, after: Span) -> String {
    guard let begins else {
      let minutes = after.seconds / 60
      return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
    return LocalTime.clockTime(minutes: (begins + after).seconds / 60 % 1_440)
  }
}

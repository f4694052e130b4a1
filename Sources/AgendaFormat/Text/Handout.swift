// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
internal import TerminalText

/// An agenda put into words, its own and ours around them, in its language: what a page, a Markdown text and a terminal
/// show, each in its way. Every text is one line and harmless; none is escaped.
package struct Handout: Sendable {
  package struct Stage: Sendable {
    package var number: Int
    package var title: String
    /// With its number: `3. Whose need was it? (round)`.
    package var heading: String
    /// `19:37`; empty where no timetable was made.
    package var begins: String
    /// How long all of it lasts; empty where that depends on the men.
    package var lasts: String
    /// The same, and what each man has or the parts are.
    package var time: String
    /// How it is held: sentences for the facilitator.
    package var manner: [String]
    /// What is read aloud: paragraphs.
    package var say: [String]
    package var prompts: [String]
    package var lines: [String]
  }

  package var title: String
  package var language: String
  package var aim: [String]
  package var facts: [String]
  package var stages: [Stage]
  /// What stands above the lines for a hard moment.
  package var hardMoment: String

  /// The agenda as it is written, with ranges of time and of people.
  package init(_ agenda: Agenda) {
    let words = AgendaWords.of(agenda.language)
    self.init(agenda, facts: [words.takes(words.length(agenda.duration), words.people(agenda.people))]) { stage, _ in
      ("", stage.time.map(words.length) ?? "", words.time(of: stage))
    }
  }

  /// The agenda on the clock, for so many men.
  ///
  /// - Parameters:
  ///   - table: of this agenda.
  ///   - day: the evening's date, where there is one.
  ///   - isOnClock: whether the table's times are times of the day; else they count from the beginning.
  package init(_ agenda: Agenda, _ table: Timetable, day: Day?, isOnClock: Bool) {
    let words = AgendaWords.of(agenda.language)
    let when = [day.map(words.date), isOnClock ? words.fromTo(table.starts, table.goal) : nil].compactMap { $0 }
    let takes = words.takes(words.length(agenda.duration), words.people(table.people...table.people))
    let facts = (when.isEmpty ? [] : ["\(when.joined(separator: ", "))."]) + [takes]
    self.init(agenda, facts: facts + (isOnClock ? [] : [words.countedFromStart])) { stage, number in
      guard let row = table.table.rows.first(where: { $0.number == number }) else { return ("", "", "") }
      let turn = row.turnSeconds.map { words.each(words.length(.seconds($0))) }
      let whole = stage.time.map(words.length) ?? words.roughly(.seconds(row.takesSeconds))
      return (row.begins, whole, [whole, turn, words.parts(of: stage)].compactMap { $0 }.joined(separator: ", "))
    }
  }

  private init(
    _ agenda: Agenda, facts: [String],
    time: (MeetingCore.Stage, _ number: Int) -> (begins: String, lasts: String, time: String)
  ) {
    let words = AgendaWords.of(agenda.language)
    title = Self.line(agenda.title)
    language = agenda.language
    aim = Self.paragraphs(agenda.aim)
    self.facts = facts + (agenda.tags.isEmpty ? [] : [Self.line(words.themes(agenda.tags.joined(separator: ", ")))])
    stages = agenda.stages.enumerated().map { index, stage in
      let (begins, lasts, time) = time(stage, index + 1)
      return Stage(
        number: index + 1, title: Self.line(stage.heading(in: agenda.language)),
        heading: Self.line(words.heading(stage, number: index + 1, language: agenda.language)),
        begins: begins, lasts: lasts, time: time, manner: words.manner(of: stage),
        say: Self.paragraphs(stage.say ?? ""),
        prompts: stage.prompts.map(Self.line), lines: stage.lines.map(Self.line))
    }
    hardMoment = words.hardMoment
  }

  private static func paragraphs(_ text: String) -> [String] { text.split(separator: "\n").map { line(String($0)) } }

  private static func line(_ text: String) -> String {
    let words = harmless(text).split(separator: " ").joined(separator: " ")
    return String(words.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
package import MeetingCore

/// Reads the dates that people type.
package struct DateWords {
  let today: Day
  let language: String

  package init(today: Day, language: String) {
    (self.today, self.language) = (today, language)
  }

  /// `friday`, `fri`, `freitag` (the next after today), `today`, `tomorrow`, `12.6.`, `12.6.2027`, `2027-01-31`.
  ///
  /// - Returns: nothing when this is not a date at all.
  /// - Throws: when it looks like a date, and is none, is past, or can be read in two ways.
  package func read(_ typed: String) throws(ParseRefusal) -> Day? {
    let word = typed.lowercased().trimmed
    let plain = String(word.prefix(while: \.isLetter))
    if !plain.isEmpty, word.dropFirst(plain.count).allSatisfy({ $0 == "." || $0 == "!" }) { return named(plain) }
    if word.contains("/") { return try slashed(word) }
    if word.contains("-") { return try iso(word) }
    return try dotted(word)
  }

  private static let weekdays = [
    ["monday", "mon", "montag"], ["tuesday", "tue", "tues", "dienstag"], ["wednesday", "wed", "mittwoch"],
    ["thursday", "thu", "thur", "thurs", "donnerstag"], ["friday", "fri", "freitag"],
    ["saturday", "sat", "samstag", "sonnabend"], ["sunday", "sun", "sonntag"],
  ]
  private static let shortGerman = ["mo", "di", "mi", "do", "fr", "sa", "so"]

  /// What was meant as a day, misspelt or not to be told, and would go unnoticed as a part of a text.
  func requireNoSlip(_ typed: String) throws(ParseRefusal) {
    let word = typed.lowercased().trimmed
    let days = Self.weekdays.joined().filter { $0.count > 5 } + ["tomorrow"]
    if let near = NearestWord.typed(word, among: days) {
      throw ParseRefusal("I can't read \(quoted(typed)) as a day. Did you mean `\(near)`?")
    }
    guard Self.vague.contains(word) else { return }
    throw ParseRefusal("\(quoted(typed)) is no day yet. Write `friday`, `12.6.` or `2027-01-31`.")
  }

  private static let vague = ["next week", "next month", "nächste woche", "nächsten monat"]

  private func named(_ word: String) -> Day? {
    switch word {
    case "today", "heute": return today
    case "tomorrow", "morgen": return today.advanced(by: 1)
    default: break
    }
    let german = language == "de" ? Self.shortGerman.firstIndex(of: word) : nil
    guard let weekday = german ?? Self.weekdays.firstIndex(where: { $0.contains(word) }) else { return nil }
    let days = (weekday + 1 - today.weekday + 7) % 7
    return today.advanced(by: days == 0 ? 7 : days)
  }

  private func iso(_ word: String) throws(ParseRefusal) -> Day? {
    let fields = numbers(word.trimmingFullStop, by: "-")
    guard let fields, fields.count == 3, word.prefix(5).last == "-" else { return nil }
    guard let day = Day(year: fields[0], month: fields[1], day: fields[2]) else { throw noSuchDay(word) }
    return try toCome(day)
  }

  private func dotted(_ word: String) throws(ParseRefusal) -> Day? {
    let compact = word.filter { !$0.isWhitespace }
    let ends = compact.hasSuffix(".")
    guard let fields = numbers(compact.trimmingFullStop, by: "."), fields.count == 3 || fields.count == 2 else {
      return nil
    }
    if fields.count == 3 {
      let year = fields[2] < 100 ? 2000 + fields[2] : fields[2]
      guard let day = Day(year: year, month: fields[1], day: fields[0]) else { throw noSuchDay(word) }
      return try toCome(day)
    }
    // A 29 February may be eight years away.
    let days = (0...8).lazy.compactMap { Day(year: today.year + $0, month: fields[1], day: fields[0]) }
    if let day = days.first(where: { $0 >= today }) { return day }
    // `1.5` may be a number; `31.6.` was meant as a date.
    if ends { throw noSuchDay(word) }
    return nil
  }

  private func slashed(_ word: String) throws(ParseRefusal) -> Day? {
    guard let fields = numbers(word, by: "/"), fields.count == 2 || fields.count == 3 else { return nil }
    throw ParseRefusal(
      "\(quoted(word)) can be read in two ways. Write the day first and full stops, `12.6.`, or `2027-01-31`.")
  }

  private func numbers(_ word: String, by separator: Character) -> [Int]? {
    let fields = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = fields.compactMap { $0.count <= 4 ? Arguments.digits($0) : nil }
    return numbers.count == fields.count ? numbers : nil
  }

  private func toCome(_ day: Day) throws(ParseRefusal) -> Day {
    guard day >= today else {
      throw ParseRefusal("\(day) is past. Write a day to come, such as `friday`, `12.6.` or `2027-01-31`.")
    }
    return day
  }

  private func noSuchDay(_ word: String) -> ParseRefusal {
    ParseRefusal("The calendar has no \(quoted(word)). Write a day such as `friday`, `12.6.` or `2027-01-31`.")
  }
}

extension String {
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Arguments {
  private var dates: DateWords { DateWords(today: context.today, language: context.language) }

  /// A date and nothing else.
  func date() throws(ParseRefusal) -> Day {
    let typed = try sentence()
    guard let day = try dates.read(typed) else {
      throw ParseRefusal("I can't read \(quoted(typed)) as a date. Write `friday`, `12.6.` or `2027-01-31`.")
    }
    return day
  }

  /// A text and the day it is due: what follows the last `by`, or German `bis`, that has a date behind it. Any other
  /// `by` is a word of the text.
  func due(in text: String) throws(ParseRefusal) -> (text: String?, due: Day?) {
    let words = text.words
    for index in words.indices.reversed() where ["by", "bis"].contains(words[index].lowercased()) {
      let rest = words[(index + 1)...].joined(separator: " ")
      if let day = try dates.read(rest) {
        let before = words[..<index].joined(separator: " ")
        return (before.isEmpty ? nil : before, day)
      }
      try dates.requireNoSlip(rest)
    }
    return (words.isEmpty ? nil : words.joined(separator: " "), nil)
  }

  /// Whose commitment, what, and by when.
  func commitment() throws(ParseRefusal) -> ShellCommand {
    let all = try sentence()
    if let colon = all.firstIndex(of: ":") {
      let name = all[..<colon].trimmed
      // One word with a capital was meant as a name, rightly spelt or not: it must not become part of the text.
      let isMeant = !name.contains(" ") && name.first?.isUppercase == true
      if !name.isEmpty, isMeant || context.isName(name) {
        let (text, due) = try due(in: String(all[all.index(after: colon)...]))
        return .commit(name: name, text: text, due: due)
      }
    }
    let (text, due) = try due(in: all)
    guard let text else { throw missing }
    return context.isName(text) ? .commit(name: text, text: nil, due: due) : .commit(name: nil, text: text, due: due)
  }

  /// A commitment's new words, its new date, or both.
  func changedCommitment() throws(ParseRefusal) -> ShellCommand {
    let (number, rest) = try numberAndText()
    let (text, due) = try due(in: rest)
    guard text != nil || due != nil else { throw missing }
    return .change(number, text: text, due: due)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Takes what points to someone out of free text: the names of the room, contact data and addresses, days of the past,
/// and what is likely another name.
package struct Scrubber: Sendable {
  private let matcher: NameMatcher
  private let today: Day
  private let language: String
  private let choices: StrangerChoices

  /// - Parameters:
  ///   - today: a day before it may be a birthday; a coming one is when something is due.
  ///   - language: the language of a text that is too short to tell.
  ///   - choices: which likely names the group has already been asked about.
  package init(names: [String], today: Day, language: String = "en", choices: StrangerChoices = StrangerChoices()) {
    matcher = NameMatcher(names: names)
    self.today = today
    self.language = language
    self.choices = choices
  }

  /// The text with a placeholder for each finding. Hidden characters go without a word.
  package func scrub(_ text: String) -> Scrubbing {
    let words = Self.plain(text)
    let found = findings(in: words)
    let flags = found.filter { $0.kind == .someone }.map { String(words[$0.range]) }
    let open = flags.filter { choices[$0] == nil }
    return Scrubbing(
      source: words, findings: found, kept: Set(flags.filter { choices[$0] == .keep }), flags: open.uniqued())
  }

  /// What points to someone in a text that is ``plain(_:)``, in order and without overlaps.
  package func findings(in text: String) -> [Finding] {
    var taken = Self.placeholders(in: text)
    var found: [Finding] = []
    func add(_ findings: [Finding]) {
      for finding in findings where !taken.contains(where: { $0.overlaps(finding.range) }) {
        found.append(finding)
        taken.append(finding.range)
      }
    }
    add(ContactData.find(in: text))
    if text.contains(where: \.isNumber) {
      add(PastDate.find(in: text, today: today).map { Finding(kind: .date, range: $0) })
      add(PostalAddress.find(in: text).map { Finding(kind: .address, range: $0) })
      add(ContactData.phones(in: text).map { Finding(kind: .phone, range: $0) })
    }
    let words = Word.split(text)
    // Of a name that reaches into an address, the rest is still a name.
    add(matcher.find(words.filter { word in !taken.contains { $0.overlaps(word.range) } }, in: text))
    add(StrangerFinder(words, in: text, taken: taken, language: language).find())
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// One line, single spaces, nothing hidden.
  package static func plain(_ text: String) -> String {
    text.harmless.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func placeholders(in text: String) -> [Range<String.Index>] {
    guard text.contains("[") else { return [] }
    return Finding.Kind.allCases.flatMap { text.ranges(of: $0.placeholder) }
  }
}

extension Scrubber: CustomStringConvertible, CustomReflectable {
  package var description: String { "Scrubber" }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

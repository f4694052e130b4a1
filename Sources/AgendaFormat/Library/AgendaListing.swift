// SPDX-License-Identifier: GPL-3.0-or-later

package import Groundwork
internal import MeetingCore
internal import TerminalText

/// The agendas within reach, as a list to choose from.
package struct AgendaListing: Sendable {
  /// One file. `title`, `minutes` and `people` are nothing where it has faults; then `error` says how many.
  package struct Item: Codable, Hashable, Sendable {
    package let id: String
    package let language: String
    package let title: String?
    package let minutes: Int?
    package let people: String?
    package let from: LibraryFolder.Origin
    package let path: String
    /// The path of the file of the same language and id that is taken instead.
    package let shadowedBy: String?
    package let error: String?
  }

  package let items: [Item]
  private let language: String
  private let notes: [String: [LibraryFolder.Origin]]

  /// - Parameter language: the locale's; an agenda of another is shown as one has to name it, `de/weekly`.
  package init(_ entries: [AgendaLibrary.Entry], language: String) {
    items = entries.map(Item.init)
    self.language = language
    notes = Dictionary(grouping: items.filter { $0.shadowedBy != nil }) { $0.shadowedBy ?? "" }
      .mapValues { $0.map(\.from) }
  }

  /// Those that are taken, by language; where one goes ahead of another, it says so.
  package func lines(width: Int) -> [String] {
    let width = max(40, width)
    let taken = items.filter { $0.shadowedBy == nil }
    guard !taken.isEmpty else {
      return wrapped("There are no agendas here. Begin one: circlekeeper agenda new our-evening", width: width)
    }
    var lines: [String] = []
    for (language, name) in [("en", "English"), ("de", "Deutsch")] {
      let group = taken.filter { $0.language == language }
      if !group.isEmpty { lines += (lines.isEmpty ? [] : [""]) + [name] + group.flatMap { self.lines($0, width) } }
    }
    for item in taken where !["en", "de"].contains(item.language) { lines += self.lines(item, width) }
    return lines
  }

  // MARK: One agenda

  private static let idColumns = 22
  private static let fromColumns = 11
  /// With fewer columns an agenda takes two lines.
  private static let wide = 72

  private func lines(_ item: Item, _ width: Int) -> [String] {
    let first = width >= Self.wide ? row(item, width) : stacked(item, width)
    guard let behind = notes[item.path] else { return first }
    let origins = behind.map { $0 == .shipped ? "the shipped one" : "your own" }.joined(separator: " and ")
    return first + wrapped("goes ahead of \(origins)", width: width, first: "    ", rest: "    ")
  }

  private func row(_ item: Item, _ width: Int) -> [String] {
    let id = "  " + fitted(name(item), toColumns: Self.idColumns) + "  "
    guard let title = item.title, let people = item.people else { return faulty(item, width) }
    let facts = fitted(length(item), toColumns: 6) + "  " + fitted(people, toColumns: 5) + "  "
    let room = width - displayWidth(id + facts) - Self.fromColumns - 2
    return [id + facts + fitted(harmless(title), toColumns: room) + "  " + item.from.rawValue]
  }

  private func stacked(_ item: Item, _ width: Int) -> [String] {
    guard let title = item.title, let people = item.people else { return faulty(item, width) }
    return ["  \(name(item)), \(item.from.rawValue)"]
      + wrapped(
        "\(harmless(title)); \(length(item)), \(people) people", width: width, first: "    ", rest: "    ")
  }

  private func faulty(_ item: Item, _ width: Int) -> [String] {
    ["  \(name(item))"]
      + wrapped(
        "not usable yet; this says why: circlekeeper agenda check \(item.path)", width: width, first: "    ",
        rest: "    ")
  }

  private func name(_ item: Item) -> String {
    item.language == language ? item.id : "\(item.language)/\(item.id)"
  }

  private func length(_ item: Item) -> String { "\(Span.minutes(item.minutes ?? 0))" }
}

extension AgendaListing.Item {
  fileprivate init(_ entry: AgendaLibrary.Entry) {
    let agenda = try? entry.result.get()
    var fault: String?
    if case .failure(let error) = entry.result { fault = error.message }
    self.init(
      id: entry.id, language: entry.language, title: agenda?.title, minutes: agenda.map { $0.duration.seconds / 60 },
      people: agenda.map { "\($0.people.lowerBound)-\($0.people.upperBound)" }, from: entry.origin, path: entry.path,
      shadowedBy: entry.shadowedBy, error: fault)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
import Support
import Testing

@testable import AgendaFormat

@Suite("The list of agendas", .timeLimit(.minutes(5)))
struct AgendaListingTests {
  private let folder: ScratchFolder
  private let library: AgendaLibrary

  init() throws {
    folder = try ScratchFolder("agendas")
    try folder.write(evening(), to: "here/en/evening.yaml")
    try folder.write(evening(id: "other"), to: "own/en/other.yaml")
    try folder.write(evening(), to: "shipped/en/evening.yaml")
    try folder.write(evening(header: "language: de"), to: "shipped/de/evening.yaml")
    try folder.write("agenda: 2", to: "shipped/en/broken.yaml")
    library = AgendaLibrary(folders: [
      .init(folder.path + "/here", .workingFolder), .init(folder.path + "/own", .user),
      .init(folder.path + "/shipped", .shipped),
    ])
  }

  private func lines(width: Int, language: String = "en") -> [String] {
    AgendaListing(library.list(), language: language).lines(width: width)
      .map { $0.replacing(folder.path, with: "…") }
  }

  @Test("says how long, for how many, from where, and what goes ahead of what")
  func wide() {
    #expect(
      lines(width: 80).map { $0.replacing(#/ +$/#, with: "") } == [
        "English",
        "  broken",
        "    not usable yet; this says why: circlekeeper agenda check",
        "    …/shipped/en/broken.yaml",
        "  evening                 1h      4-10   Evening                     this folder",
        "    goes ahead of the shipped one",
        "  other                   1h      4-10   Evening                     your own",
        "",
        "Deutsch",
        "  de/evening              1h      3-12   Evening                     shipped",
      ])
  }

  @Test("names an agenda as it has to be typed", arguments: [("en", "  de/evening"), ("de", "  en/evening")])
  func names(language: String, line: String) {
    #expect(lines(width: 80, language: language).contains { $0.hasPrefix(line) })
  }

  @Test("takes two lines for each on a narrow screen")
  func narrow() {
    let lines = lines(width: 40)
    #expect(lines.contains("  evening, this folder"))
    #expect(lines.contains("    Evening; 1h, 4-10 people"))
    #expect(lines.filter { !$0.contains("…") }.allSatisfy { $0.count <= 40 })
  }

  @Test("says how to begin where there is none")
  func empty() {
    let listing = AgendaListing(AgendaLibrary(folders: []).list(), language: "en")
    #expect(listing.lines(width: 80) == ["There are no agendas here. Begin one: circlekeeper agenda new our-evening"])
  }

  @Test("as data has every file, those that are not taken too")
  func items() {
    let items = AgendaListing(library.list(), language: "en").items
    #expect(items.count == 5)
    let behind = items.filter { $0.shadowedBy != nil }
    #expect(behind.map(\.from) == [.shipped])
    #expect(behind.first?.shadowedBy == folder.path + "/here/en/evening.yaml")
    #expect(items.first { $0.id == "broken" }?.error?.contains("to mend") == true)
    #expect(items.first { $0.id == "other" }?.minutes == 60)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import StrictYAML

@Suite("The keys of a mapping", .timeLimit(.minutes(5)))
struct YAMLEntriesTests {
  private func entries(_ text: String) throws -> YAMLEntries {
    let (root, faults) = YAMLComposer.compose(Array(text.utf8))
    try #require(faults.isEmpty)
    guard case .mapping(let pairs)? = root?.content else {
      Issue.record("no mapping")
      return YAMLEntries([]) { _ in nil }
    }
    return YAMLEntries(pairs) { key in if case .scalar(let name) = key.content { name } else { nil } }
  }

  @Test("stand in the file's order, and the first of two counts")
  func repeated() throws {
    let entries = try entries("title: one\nkind: two\ntitle: three\n")
    #expect(entries.entries.map(\.name) == ["title", "kind"])
    #expect(entries.entries.map(\.value.position.line) == [1, 2])
    guard case .repeated(let again, let first)? = entries.faults.first else {
      Issue.record("nothing stands twice")
      return
    }
    #expect(again.key.position == SourcePosition(line: 3, column: 1) && first.key.position.line == 1)
  }

  @Test("are words, and no lists")
  func unreadable() throws {
    let entries = try entries("[a, b]: one\nkind: two\n")
    #expect(entries.entries.map(\.name) == ["kind"])
    guard case .unreadable(let key)? = entries.faults.first else {
      Issue.record("a list is taken for a key")
      return
    }
    #expect(key.position.line == 1)
  }

  @Test("that nobody knows come with the one that is probably meant")
  func unknown() throws {
    let unknown = try entries("tiem: 5m\nkind: round\nweather: fine\n").unknown(among: ["kind", "time", "title"])
    #expect(unknown.map(\.entry.name) == ["tiem", "weather"])
    #expect(unknown.map(\.nearest) == ["time", nil])
  }
}

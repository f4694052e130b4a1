// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import Support
import Testing

/// What the sources may know of each other and of the machine. The compiler lets a target import whatever was built
/// before it, so this reads them.
@Suite("The architecture", .timeLimit(.minutes(15)))
struct ArchitectureTests {
  // MARK: Imports

  @Test("a target imports only what Package.swift gives it, and that stands above it in the list")
  func downward() throws {
    let targets = try Target.all()
    try #require(targets.count > 12)
    for (place, target) in targets.enumerated() {
      let above = Set(targets[..<place].map(\.name))
      #expect(target.dependencies.isSubset(of: above), "\(target.name) stands above something that it needs")
      let imports = try target.imports().intersection(targets.map(\.name))
      #expect(imports.isSubset(of: target.dependencies), "\(target.name): \(imports.subtracting(target.dependencies))")
    }
  }

  @Test("MeetingCore imports nothing at all, so that an evening can be played again exactly")
  func core() throws {
    #expect(try Target.named("MeetingCore").imports() == [])
  }

  @Test("no name reaches the disk: RecordStore imports Anonymity on no way")
  func names() throws {
    #expect(try !Target.reached(from: "RecordStore").contains("Anonymity"))
  }

  @Test("an evening knows no front end, and only through it does the keyboard reach the store")
  func evening() throws {
    let reached = try Target.reached(from: "Evening")
    for frontEnd in ["MeetingShell", "LineEditor", "RoomView", "circlekeeper"] { #expect(!reached.contains(frontEnd)) }
    #expect(try !Target.named("MeetingShell").imports().contains("RecordStore"))
    #expect(try Target.named("RoomView").imports() == ["MeetingCore"])
  }

  // MARK: The machine

  /// Who reads the environment, a clock or the locale all the same, and why.
  private static let readers = [
    "TextLocale.swift": "Readline and the C library ask the environment themselves: once, it is made to say UTF-8",
    "LocalTime.swift": "which hour a moment is here only the C library knows; the moment is handed in",
    "PluginInbox.swift": "a semaphore takes the end of a wait, and that is told from now; nothing is measured",
  ]

  @Test("nothing below circlekeeper reads the environment or a clock of its own")
  func surroundings() throws {
    let words = [
      "getenv", "setenv", "environ", "ProcessInfo", "setlocale", "ContinuousClock", "SuspendingClock", "clock_gettime",
      "gettimeofday", "time(nil)", "Date()", "Date.now", ".now()", "localtime(", "localtime_r",
      "gmtime_r", "mktime",
    ]
    var found: Set<String> = []
    for file in try SourceFile.below(["circlekeeper"]) {
      let read = words.filter(file.has)
      guard !read.isEmpty else { continue }
      if Self.readers[file.name] != nil { found.insert(file.name) }
      #expect(Self.readers[file.name] != nil, "\(file.path) has \(read)")
    }
    #expect(found == Set(Self.readers.keys), "an exception that is needed no more goes")
  }

  // MARK: Exit codes

  /// Where such a word or number means something else.
  private static let namesakes = [
    "Circlekeeper.swift": "leaves with the code, and asks ArgumentParser for its own",
    "CircleDoctor.swift": "a key of what --json prints",
    "CalendarText.swift": "so many octets has a line of a calendar",
  ]

  /// 64 is not looked for: it is a size in many places.
  @Test("exit codes stand on one page")
  func exitCodes() throws {
    let words = ["exitCode", "ExitCode", "ExitClass", "exit(", "65", "66", "73", "74", "75", "77"]
    for file in try SourceFile.below([]) where file.name != "Failure.swift" && Self.namesakes[file.name] == nil {
      let found = words.filter(file.has)
      #expect(found.isEmpty, "\(file.path) has \(found)")
    }
  }
}

/// A target of Package.swift.
private struct Target {
  let name: String
  /// Those of this package.
  let dependencies: Set<String>
  let folder: String

  /// From the ground up.
  static func all() throws -> [Target] {
    let manifest = try String(contentsOfFile: Checkout.root + "/Package.swift", encoding: .utf8)
    // The fuzzer, which is built only when it is asked for, stands above the list.
    let package = String(manifest[(manifest.firstRange(of: "  targets: [")?.upperBound ?? manifest.startIndex)...])
    let blocks = package.components(separatedBy: "    .").filter {
      $0.hasPrefix("target(") || $0.hasPrefix("executableTarget(") || $0.hasPrefix("systemLibrary(")
    }
    return blocks.compactMap { block in
      guard let name = block.firstMatch(of: /name: "(\w+)"/)?.1 else { return nil }
      let dependencies = block.firstMatch(of: /dependencies: \[([^\]]*)\]/).map { match in
        Set(match.1.matches(of: /"(\w+)"/).map { String($0.1) })
      }
      let path = block.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) }
      return Target(name: String(name), dependencies: dependencies ?? [], folder: path ?? "Sources/\(name)")
    }
  }

  static func named(_ name: String) throws -> Target { try #require(all().first { $0.name == name }) }

  /// What it imports, and what that imports.
  static func reached(from name: String) throws -> Set<String> {
    let targets = Dictionary(try all().map { ($0.name, $0) }) { first, _ in first }
    var (reached, waiting): (Set<String>, [String]) = ([], [name])
    while let next = waiting.popLast() {
      for other in try targets[next]?.imports() ?? [] where reached.insert(other).inserted { waiting.append(other) }
    }
    return reached
  }

  func imports() throws -> Set<String> {
    Set(
      try SourceFile.all(in: folder).flatMap { file in
        file.code.split(separator: "\n").compactMap { line in
          line.firstMatch(of: /^(?:@\w+ )?(?:(?:package|public|internal|private|fileprivate) )?import (\w+)/)
            .map { String($0.1) }
        }
      })
  }
}

private struct SourceFile {
  let path: String
  /// Without what is only remarked.
  let code: String

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// As a word or a number of its own: no part of a longer one.
  func has(_ word: String) -> Bool {
    guard strstr(code, word) != nil else { return false }
    let isNumber = word.first?.isNumber ?? false
    func continues(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "_" || isNumber && $0 == "." } ?? false
    }
    return code.ranges(of: word).contains { range in
      let (before, after) = (code[..<range.lowerBound].last, code[range.upperBound...].first)
      return !(continues(word.first) && continues(before)) && !(continues(word.last) && continues(after))
    }
  }

  /// Of all targets but those, and `lab`, which measures.
  static func below(_ above: [String]) throws -> [SourceFile] {
    try Target.all().filter { $0.folder.hasPrefix("Sources/") && !(above + ["lab"]).contains($0.name) }
      .flatMap { try all(in: $0.folder) }
  }

  static func all(in folder: String) throws -> [SourceFile] {
    let paths = FileManager.default.enumerator(atPath: Checkout.root + "/" + folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }.sorted().map { name in
      let path = "\(folder)/\(name)"
      let text = try String(contentsOfFile: "\(Checkout.root)/\(path)", encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line)
      }
      return SourceFile(path: path, code: lines.joined(separator: "\n"))
    }
  }
}

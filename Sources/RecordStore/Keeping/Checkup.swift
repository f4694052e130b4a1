// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
package import MeetingCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a circle's data lies there: one finding a subject, in one sentence.
package struct Checkup: Codable, Hashable, Sendable {
  package enum Level: String, Codable, Sendable {
    case fine
    /// Worth knowing, for the group to decide.
    case look
    /// Something has to be done.
    case act
  }

  package struct Finding: Codable, Hashable, Sendable {
    package var subject: String
    package var level: Level
    package var sentence: String

    init(_ subject: String, _ level: Level, _ sentence: String) {
      (self.subject, self.level, self.sentence) = (subject, level, sentence)
    }
  }

  package var folder: String
  package var findings: [Finding] = []
  /// 0, or what an opening would end with: 65 when the file's content is at fault, 74 for its place.
  package private(set) var exitCode: Int32 = 0

  /// Looks at everything, and changes nothing.
  ///
  /// - Parameter swaps: where this machine may write its memory to, as Linux tells it.
  package init(
    folder: String, on today: Day, swaps: String = (try? String(contentsOfFile: "/proc/swaps", encoding: .utf8)) ?? ""
  ) {
    self.folder = folder
    let files = CircleFolder(path: folder)
    do throws(StoreError) {
      guard try files.inspect() else {
        add("Circle", .fine, "There is none here yet. A first meeting makes it.")
        return
      }
      lookAtPlace(files)
      lookAtMemory(swaps)
      lookAtLock(files)
      let store = try RecordStore.openForReading(folder: folder)
      if lookAtWhole(files) { try lookInside(store, files, on: today) }
    } catch {
      actOnDatabase(error)
    }
  }

  mutating func add(_ subject: String, _ level: Level, _ sentence: String) {
    findings.append(Finding(subject, level, sentence))
  }

  mutating func act(_ subject: String, _ sentence: String, _ code: Int32) {
    add(subject, .act, sentence)
    if exitCode == 0 { exitCode = code }
  }

  /// What keeps the circle from being opened, and where a backup would help, how it is put in place.
  private mutating func actOnDatabase(_ error: StoreError) {
    switch error.kind {
    case .foreign, .truncated, .corrupt, .altered:
      act(
        "Database",
        "\(error.message) circlekeeper circle restore FILE puts a backup in place, and keeps what is there.",
        65)
    case .newer, .otherVersion: act("Database", error.message, 65)
    case .cannotCreate, .unsafePlace, .permission: act("Place", error.message, 74)
    default: act("Database", error.message, 74)
    }
  }

  // MARK: Inside

  private mutating func lookAtWhole(_ files: CircleFolder) -> Bool {
    do throws(StoreError) {
      try CircleCopy.check(files.database)
      let version = try DatabaseHeader(at: files.database).version
      let renewal = version < Schema.version ? " The next meeting renews it, after a dated copy." : ""
      add("Database", .fine, "It is whole, in form \(version) of \(Schema.version).\(renewal)")
      return true
    } catch {
      actOnDatabase(error)
      return false
    }
  }

  private mutating func lookInside(_ store: RecordStore, _ files: CircleFolder, on today: Day) throws(StoreError) {
    if try store.unfinishedID() != nil { try lookAtMeeting(store) }
    if let care = try store.careNumbers() {
      let isStale = today.number - care.checked.number > 365
      add(
        "Care numbers", isStale ? .look : .fine,
        "Last checked on \(Words.day(care.checked))." + (isStale ? " In a meeting, care edit renews them." : ""))
    } else {
      add("Care numbers", .look, "None are entered. In a meeting, care edit takes the local numbers to call.")
    }
    let texts = try store.plainTexts()
    if !texts.isEmpty {
      add(
        "In plain sight", .look,
        "Whoever can read this file can read \(Words.list(texts)). circlekeeper circle lock seals them.")
    } else if store.isSealed {
      add(
        "In plain sight", .fine,
        "Dates, times, counts, the titles and themes of agendas, and the folders of plugins. The group's own words need "
          + "the passphrase.")
    } else {
      add(
        "In plain sight", .fine,
        "The group has no words in it yet. Before it has, circlekeeper circle lock gives it a passphrase.")
    }
    lookAtCopies(store)
    let files = files.pluginFiles.count
    if files > 0 {
      add(
        "Plugins", .look,
        "\(Words.count(files, "file")) that they wrote, without a seal. To delete what they wrote: circlekeeper circle "
          + "forget --files")
    }
  }

  /// Without its passphrase, a sealed circle's journal is not read.
  private mutating func lookAtMeeting(_ store: RecordStore) throws(StoreError) {
    do throws(StoreError) {
      if !store.isLocked { _ = try store.unfinished() }
      add("Meeting", .look, "One is unfinished. circlekeeper resume goes on with it.")
    } catch {
      guard error.kind == .otherVersion else { throw error }
      act("Meeting", error.message, 65)
    }
  }

  /// What was forgotten since is in them still; and those of before a passphrase need none.
  private mutating func lookAtCopies(_ store: RecordStore) {
    let copies = store.files.copies
    guard !copies.isEmpty else { return }
    let open = store.isSealed ? store.openCopies : 0
    let needNone = open > 0 ? " \(open == 1 ? "1 opens" : "\(open) open") without the passphrase." : ""
    add(
      "Copies", .look,
      "\(Words.count(copies.count, "older state")) beside it, with what was forgotten since.\(needNone) "
        + "To delete them: circlekeeper circle forget --copies")
  }
}

extension RecordStore {
  /// The texts that lie there without a seal, in words: `2 commitments`. Sealed ones are BLOBs.
  func plainTexts() throws(StoreError) -> [String] {
    try read(orElse: []) { db in
      let kinds = [
        ("commitment", "commitment WHERE typeof(words) = 'text'"),
        ("agreement", "agreement WHERE typeof(words) = 'text'"),
        ("decision", "decision WHERE typeof(words) = 'text'"), ("summary", "record WHERE typeof(summary) = 'text'"),
        ("line of numbers for a hard moment", "care WHERE typeof(words) = 'text'"),
        ("step of tonight's meeting", "journal WHERE substr(payload, 1, 1) <> x'02'"),
      ]
      return try kinds.compactMap { noun, condition in
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM " + condition) ?? 0
        guard count > 0 else { return nil }
        let plural = ["summary": "summaries", "step of tonight's meeting": "steps of the unfinished meeting"][noun]
        return Words.count(count, noun, plural)
      }
    }
  }
}

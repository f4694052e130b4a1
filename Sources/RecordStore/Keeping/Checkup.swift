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
package struct Checkup: Hashable, Sendable {
  package enum Level: String, Encodable, Sendable {
    case fine
    /// Worth knowing, for the group to decide.
    case look
    /// Something has to be done.
    case act
  }

  /// What would help. How it is called, who shows the finding knows.
  package enum Remedy: CaseIterable, Sendable {
    /// A backup in the circle's place.
    case restore
    /// Going on with the meeting.
    case resume
    /// A passphrase, for the words that are there.
    case sealWords
    /// The same before there are any.
    case sealEarly
    /// The same where the file may get into other hands.
    case sealAway
    case forgetCopies
    /// Of the files that plugins wrote.
    case forgetFiles
  }

  package struct Finding: Hashable, Sendable {
    package var subject: String
    package var level: Level
    package var sentence: String
    package var remedy: Remedy?

    init(_ subject: String, _ level: Level, _ sentence: String, remedy: Remedy?) {
      self.subject = subject
      self.level = level
      self.sentence = sentence
      self.remedy = remedy
    }
  }

  /// What has to be mended.
  package enum Fault: CaseIterable, Sendable {
    /// The file itself.
    case content
    /// Where it lies, or what it lies on.
    case place
  }

  package var folder: String
  package var findings: [Finding] = []
  /// The first that was found; nothing where nothing has to be done.
  package private(set) var fault: Fault?

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

  mutating func add(_ subject: String, _ level: Level, _ sentence: String, remedy: Remedy? = nil) {
    findings.append(Finding(subject, level, sentence, remedy: remedy))
  }

  mutating func act(_ subject: String, _ sentence: String, _ fault: Fault, remedy: Remedy? = nil) {
    add(subject, .act, sentence, remedy: remedy)
    if self.fault == nil { self.fault = fault }
  }

  /// What keeps the circle from being opened, and whether a backup would help.
  private mutating func actOnDatabase(_ error: StoreError) {
    switch error.kind {
    case .foreign, .truncated, .corrupt, .altered:
      act("Database", error.message, .content, remedy: .restore)
    case .newer, .otherVersion: act("Database", error.message, .content)
    case .cannotCreate, .unsafePlace, .permission: act("Place", error.message, .place)
    default: act("Database", error.message, .place)
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
        "In plain sight", .look, "Whoever can read this file can read \(Words.list(texts)).", remedy: .sealWords)
    } else if store.isSealed {
      add(
        "In plain sight", .fine,
        "Dates, times, counts, the titles and themes of agendas, and the folders of plugins. The group's own words need "
          + "the passphrase.")
    } else {
      add("In plain sight", .fine, "The group has no words in it yet.", remedy: .sealEarly)
    }
    lookAtCopies(store)
    let files = files.pluginFiles.count
    if files > 0 {
      add(
        "Plugins", .look, "\(Words.count(files, "file")) that they wrote, without a seal.", remedy: .forgetFiles)
    }
  }

  /// Without its passphrase, a sealed circle's journal is not read.
  private mutating func lookAtMeeting(_ store: RecordStore) throws(StoreError) {
    do throws(StoreError) {
      if !store.isLocked { _ = try store.unfinished() }
      add("Meeting", .look, "One is unfinished.", remedy: .resume)
    } catch {
      guard error.kind == .otherVersion else { throw error }
      act("Meeting", error.message, .content)
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
      "\(Words.count(copies.count, "older state")) beside it, with what was forgotten since.\(needNone)",
      remedy: .forgetCopies)
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

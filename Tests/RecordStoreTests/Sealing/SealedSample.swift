// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore

@testable import RecordStore
@testable import Sealing

extension KeyCost {
  /// Fast enough for tests, and to be had in them only.
  static let low = KeyCost(exponent: 4, accepted: 4...8)
}

extension Passphrase {
  static func sample(_ words: String = "four words of ours") throws -> Passphrase { try Passphrase(words.utf8) }
}

extension StoredPlugin {
  static let sample = StoredPlugin(name: "bell", folder: "/plugins/bell", digest: "abc", allowed: ["texts"])
}

extension ClosingAccount {
  /// Something in every column that holds a text.
  static let wordy = ClosingAccount(
    record: .sample, commitments: [.init(text: .sample("walk to the lake"), due: .sample)],
    agreements: [.sample("what is said here stays here"), .sample("no advice unasked")])
}

extension TemporaryFolder {
  /// The words of ``ClosingAccount/wordy`` and ``JournalRow/meeting``.
  static let words = [
    "walk to the lake", "what is said here", "no advice unasked", "we meet every week", "tea first", "a slow evening",
    "call my father", "the line for men", "How do you arrive",
  ]

  /// A closed meeting, a running one, numbers for a hard moment, and a plugin.
  func filled() throws -> RecordStore {
    let store = try store()
    try store.hold(.wordy)
    try store.append(JournalRow.meeting, to: .other)
    try store.setCareNumbers("the line for men: 0800 1", checked: .sample)
    try store.enable(.sample)
    return store
  }

  func sealed() throws -> RecordStore {
    let store = try filled()
    try store.seal(with: .sample(), today: .sample, cost: .low)
    return store
  }

  /// Opened and unlocked.
  func unlocked(_ passphrase: String = "four words of ours") throws -> RecordStore {
    let store = try store()
    try store.unlock(with: .sample(passphrase), cost: .low)
    return store
  }

  /// What somebody with another SQLite tool does to the file.
  func meddle(_ sql: String) throws {
    let queue = try DatabaseQueue(path: database)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try queue.close()
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import Foundation
import LineEditor
import MeetingCore
import RecordStore
import Testing

@testable import MeetingShell

@Suite("A commit that fails", .timeLimit(.minutes(15)))
struct FailedCommitTests {
  /// A fault of the disk, and how it is mended.
  enum Fault: String, CaseIterable, CustomTestStringConvertible {
    /// SQLite cannot make its rollback journal.
    case blocked
    /// The file is not where it was.
    case moved

    var testDescription: String { rawValue }

    var reason: String { "the disk has a fault" }

    func strike(_ data: String) {
      let database = data + "/circle.sqlite"
      switch self {
      case .blocked:
        try? FileManager.default.createDirectory(atPath: database + "-journal", withIntermediateDirectories: false)
      case .moved: rename(database, database + ".elsewhere")
      }
    }

    func mend(_ data: String) {
      let database = data + "/circle.sqlite"
      switch self {
      case .blocked: rmdir(database + "-journal")
      case .moved: rename(database + ".elsewhere", database)
      }
    }
  }

  static let turn: [Step] = ["join Tom, Jan, Ali", "start", "goto 4", "next"]

  @Test("is said, the meeting goes on, and everything is saved once it is mended", arguments: Fault.allCases)
  func mended(fault: Fault) throws {
    let circle = try Circle()
    let data = circle.data
    let sitting = try circle.sit(
      Self.turn
        + [.act { fault.strike(data) }, "wait 1m", "next", "pass", "commit Jan: call my son", ""]
        + [.act { fault.mend(data) }, "+30s", "undo"])
    #expect(try sitting.answer("next", 2).hasPrefix("Not saved: "))
    #expect(try sitting.answer("next", 2).contains("The meeting goes on; I keep trying."))
    let status = try sitting.reply("next", 2).status
    #expect(status.hasPrefix("NOT SAVED: \(fault.reason)"))
    #expect(try !sitting.answer("pass").contains("Not saved"), "said once; the status line goes on saying it")
    #expect(try sitting.reply("pass").status.hasPrefix("NOT SAVED"))
    #expect(try sitting.answer("").contains("Not saved: "))
    #expect(try sitting.answer("+30s").contains("Everything is saved again."))
    #expect(try !sitting.reply("+30s").status.contains("NOT SAVED"))

    let unfinished = try #require(try circle.store.unfinished())
    #expect(Meeting(replaying: unfinished.entries)?.state == sitting.state)
    #expect(unfinished.entries.map(\.seq) == Array(0..<unfinished.entries.count))
    #expect(sitting.events.count { $0.contains(#""seq":"#) } == unfinished.entries.count)
  }

  @Test("lets undo promise nothing: a text is erased when the file says so")
  func erasing() throws {
    let circle = try Circle()
    let data = circle.data
    let sitting = try circle.sit(
      Self.turn + [
        "commit Jan: call my son", .act { Fault.blocked.strike(data) }, "undo", .act { Fault.blocked.mend(data) },
      ])
    #expect(try sitting.answer("undo").contains("Undone: commit."))
    #expect(try !sitting.answer("undo").contains("erased"))
  }

  @Test("makes quit say what would be lost, and close wait", arguments: Fault.allCases)
  func leaving(fault: Fault) throws {
    let circle = try Circle()
    let data = circle.data
    let sitting = try circle.sit(
      Self.turn + [.act { fault.strike(data) }, "next", "close", "close", "quit", "who", "quit", "quit"])
    #expect(try sitting.answer("close", 2).hasPrefix("Not closed: "))
    #expect(try sitting.answer("close", 2).hasSuffix("Nothing is lost. Type close again when that is mended."))
    #expect(try sitting.answer("quit") == "2 steps not saved: they would be lost. quit once more leaves all the same.")
    #expect(
      try sitting.answer("quit", 2) == "2 steps not saved: they would be lost. quit once more leaves all the same.")
    #expect(sitting.ending == .unsaved)
    #expect(!sitting.said.joined().contains("kept as it stands"), "it is not")
    fault.mend(data)
    #expect(try circle.store.unfinished() != nil)
  }

  @Test("lets discard lose nothing while it cannot be done", arguments: Fault.allCases)
  func discarding(fault: Fault) throws {
    let circle = try Circle()
    let data = circle.data
    let sitting = try circle.sit(
      Self.turn + [
        .act { fault.strike(data) }, "next", "discard", "discard", "status", .act { fault.mend(data) }, "pass",
      ])
    #expect(try sitting.answer("discard", 2).hasPrefix("Not discarded: "))
    #expect(try sitting.reply("status").status.hasPrefix("NOT SAVED"))
    let unfinished = try #require(try circle.store.unfinished())
    #expect(Meeting(replaying: unfinished.entries)?.state == sitting.state)
  }

  @Test("at the end of a pipe says what is lost, and ends with 74; with a disk again in time, nothing is")
  func endOfPipe() throws {
    for isMended in [false, true] {
      let circle = try Circle()
      let data = circle.data
      let mending: [Step] = isMended ? [.act { Fault.blocked.mend(data) }] : []
      let sitting = try circle.sit(
        Self.turn + [.act { Fault.blocked.strike(data) }, "next", "pass"] + mending + [.input(.end)],
        isInteractive: false)
      #expect(sitting.ending == (isMended ? .left : .unsaved))
      #expect(sitting.said.joined(separator: " ").onOneLine.contains("steps not saved and lost: ") == !isMended)
      Fault.blocked.mend(data)
      let unfinished = try #require(try circle.store.unfinished())
      #expect((Meeting(replaying: unfinished.entries)?.state == sitting.state) == isMended)
    }
  }

  @Test("keeps the record when the disk is mended before the second close")
  func closing() throws {
    let circle = try Circle()
    let data = circle.data
    let sitting = try circle.sit(
      Self.turn + [
        .act { Fault.blocked.strike(data) }, "next", "close", "close", .act { Fault.blocked.mend(data) }, "close",
        "close",
      ])
    #expect(sitting.last.said.last == "Closed and kept. Get home well.")
    #expect(try circle.store.records().count == 1)
    #expect(try circle.store.unfinished() == nil)
  }
}

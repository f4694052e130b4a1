// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore
import Testing

@testable import MeetingShell
@testable import RecordStore

/// An evening that did not know of the agreements would end by writing over them.
@Suite("A circle whose texts cannot be read", .timeLimit(.minutes(5)))
struct UnreadableCircleTests {
  private func damaged() throws -> Circle {
    let circle = try Circle()
    try circle.store.write { db in try db.execute(sql: "INSERT INTO agreement VALUES (0, x'02')") }
    return circle
  }

  @Test("holds no meeting, and says why")
  func meeting() throws {
    let circle = try damaged()
    let sitting = try circle.sit(["join Tom, Jan, Ali", "start"])
    #expect(sitting.exitCode == 65)
    #expect(sitting.said.joined().contains("Put a backup in its place"))
    #expect(sitting.session.meeting == nil)
    #expect(try circle.store.unfinished() == nil)
  }

  @Test("opens none at the prompt either", arguments: ["agenda weekly", "join Tom, Jan, Ali"])
  func prompt(line: String) throws {
    let circle = try damaged()
    let sitting = try circle.sit([.line(line), "start"], opening: .nothing)
    #expect(try sitting.answer(line).contains("is damaged"))
    #expect(sitting.session.meeting == nil)
    #expect(try circle.store.unfinished() == nil)
  }
}

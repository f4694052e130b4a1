// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RecordStore
import Support
import Testing

@testable import MeetingShell

@Suite("Being told to go", .timeLimit(.minutes(5)))
struct HangupTests {
  @Test("with rows unsaved ends with 74; with a disk again in time they are saved", arguments: [false, true])
  func unsaved(isMended: Bool) throws {
    let circle = try Circle()
    let data = circle.data
    let mending: [Step] = isMended ? [.act { FailedCommitTests.Fault.blocked.mend(data) }] : []
    let sitting = try circle.sit(
      FailedCommitTests.turn + [.act { FailedCommitTests.Fault.blocked.strike(data) }, "next", "pass"] + mending
        + [.input(.hangup)])
    #expect(sitting.exitCode == (isMended ? 0 : 74))
    // Nobody is there any more.
    #expect(sitting.last.said == [])
    FailedCommitTests.Fault.blocked.mend(data)
    let unfinished = try #require(try circle.store.unfinished())
    #expect((Meeting(replaying: unfinished.entries)?.state == sitting.state) == isMended)
  }

  @Test("while a likely name is asked about stores the careful text")
  func question() throws {
    let circle = try Circle()
    let sitting = try circle.sit(QuestionTests.commitments + ["commit call Gerlinde", .input(.hangup)])
    #expect(sitting.exitCode == 0)
    let unfinished = try #require(try circle.store.unfinished())
    let stored = Meeting(replaying: unfinished.entries)?.state
    #expect(stored?.commitments.compactMap { $0.text?.words } == ["call [someone]"])
    #expect(try circle.folder.traces(of: "Gerlinde") == [])
  }
}

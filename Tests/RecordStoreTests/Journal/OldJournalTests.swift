// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Support
import Testing

@testable import RecordStore

/// `Fixtures/README.md` says how a version adds its own.
@Suite("An unfinished meeting of an earlier version", .timeLimit(.minutes(15)))
struct OldJournalTests {
  let folder = TemporaryFolder()

  private func unfinished(_ name: String) throws -> UnfinishedMeeting {
    try folder.load(name)
    return try #require(try folder.store().unfinished())
  }

  @Test("is written over an agenda that uses every key of a stage")
  func everyKey() {
    func value(_ label: String?, of stage: Stage) -> String {
      Mirror(reflecting: stage).children.first { $0.label == label }.map { "\($0.value)" } ?? ""
    }
    for label in Mirror(reflecting: Stage(kind: .round)).children.map(\.label) where label != "kind" {
      let isUsed = Agenda.full.stages.contains { value(label, of: $0) != value(label, of: Stage(kind: $0.kind)) }
      #expect(isUsed, "Agenda.full has no \(label ?? "")")
    }
  }

  @Test("goes on with every man, stage and word", arguments: try Fixture.names("journal-"))
  func resumed(name: String) throws {
    let unfinished = try unfinished(name)
    let state = try #require(Meeting(replaying: unfinished.entries)).state
    #expect(state.phase == .running)
    #expect(state.agenda == .full)
    #expect(state.present == ["heron", "birch", "otter", "maple", "cedar", "hazel"])
    #expect(state.people.facilitator == "birch")
    #expect(state.programme.hardEnd == .minutes(150))
    #expect(state.currentSlot?.stage.kind == .checkout)
    #expect(state.run?.turn?.handle == "heron")
    let leftOut = state.stages.filter { $0.progress == .leftOut }.map(\.stage.kind)
    #expect(leftOut == [.pause])
    #expect(state.stages.filter { $0.progress == .held }.count == 13)
    #expect(state.stages.first { $0.stage.kind == .round }?.stage.each == SpanRange(.minutes(1), .minutes(3)))
  }

  @Test("keeps what was written and said", arguments: try Fixture.names("journal-"))
  func harvest(name: String) throws {
    let unfinished = try unfinished(name)
    let state = try #require(Meeting(replaying: unfinished.entries)).state
    #expect(state.harvest.agreements.map(\.words) == ["You may pass", "We come sober"])
    #expect(state.harvest.haveAssented)
    #expect(state.harvest.circle.commitments.map(\.wasCarried) == [false, true])
    #expect(state.harvest.followUps[4]?.text?.words == "Write to my son")
    #expect(state.harvest.followUps[6] == FollowUp(status: .kept))
    #expect(state.harvest.commitments.map(\.number) == [7, 8])
    #expect(state.harvest.commitments.map(\.text?.words) == ["Call my father", nil])
    #expect(state.harvest.moods.values.map(\.self) == [[4, 5, 5, 6, 7]])
    #expect(state.harvest.decisions.map(\.words) == ["We meet every second week"])
    #expect(state.harvest.meetAgain == Day.sample.advanced(by: 14))
    #expect(state.harvest.summary?.words == "A slow evening")
    #expect(state.harvest.themes == ["effect", "support"])
    #expect(state.harvest.struck == [.theme("support")])
    #expect(state.harvest.facilitationChanges == true)
    #expect(state.harvest.keep == .texts)
    let erased = unfinished.entries.flatMap(\.event.texts).filter(\.words.isEmpty)
    #expect(erased.count == 1, "the summary that was taken back")
  }

  @Test("the first of them holds every event that there was")
  func everyEvent() throws {
    let names = Set(try unfinished("journal-0.1.0").entries.map(\.event.name))
    #expect(names.count == 51)
    #expect(names.isSubset(of: MeetingEvent.names))
  }

  @Test("an evening of today holds every event but the last, and is read back as it was")
  func today() throws {
    let evening = try MeetingDriver.fullEvening()
    #expect(Set(MeetingEvent.names).subtracting(evening.journal.map(\.event.name)) == ["closed"])
    try folder.store().keep(evening)
    let unfinished = try #require(try folder.store().unfinished())
    #expect(unfinished.entries.count == evening.journal.count)
    #expect(Meeting(replaying: unfinished.entries)?.state == evening.state)
  }

  static let newVersion = ProcessInfo.processInfo.environment["CIRCLEKEEPER_NEW_JOURNAL"]

  @Test("is written down for those to come", .enabled(if: Self.newVersion != nil, "only when a version asks for it"))
  func write() throws {
    try folder.store().keep(.fullEvening())
    let path = "\(Fixture.folder)/journal-\(Self.newVersion ?? "").sql"
    #expect(!FileManager.default.fileExists(atPath: path))
    try Fixture.dump(folder.database).write(toFile: path, atomically: true, encoding: .utf8)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import Evening
import MeetingCore
import RecordStore
import Support
import Testing

@Suite("An evening without a keyboard", .timeLimit(.minutes(15)))
struct EveningTests {
  @Test("is held from the first name to the record, and told as it went")
  func whole() throws {
    let room = try Headless()
    try room.join("Tom", "Quentwyn", "Jan", "Ali", "Ben")
    try room.wish(.start)
    while room.state.coming.contains(where: { $0.stage.kind == .commitments }) || room.state.run != nil {
      room.wait(.seconds(150))
      if room.state.currentSlot?.stage.kind == .commitments, room.state.run?.turn != nil,
        room.state.harvest.commitments.isEmpty
      {
        let draft = try room.write("call Quentwyn by the river") { .commit(nil, $0, due: nil) }
        #expect(draft == nil, "his name is known, so nobody is asked")
      }
      let step = room.state.nextStep(at: room.evening.now.t)
      if case .close = step { break }
      let isNobodyInLine = if case .nobodyInLine = step { true } else { false }
      try room.wish(isNobodyInLine ? .done : .next(nil))
    }
    let closed = try room.wish(.close)
    let closing = try #require(closed.closing)
    #expect(closing.isKept && closed.moment.state.phase == .closed)
    let record = try #require(try room.store.records().first?.meeting)
    #expect(record.present == 5)
    #expect(try room.store.circleFacts().commitments.map(\.text.words) == ["call [one of us] by the river"])
    #expect(try room.store.unfinished() == nil)
    #expect(try room.folder.traces(of: "Quentwyn") == [])

    #expect(room.events.count { $0.contains(#""seq":"#) } == room.performed.flatMap(\.entries).count + 1)
    #expect(room.happened.contains { if case .cue(let cue, _) = $0 { cue.kind == .timeIsRound } else { false } })
    #expect(room.refusal(of: .next(nil)) == "The meeting is closed. Type quit to leave.")
  }

  @Test("says what undo took back and what redo brought again")
  func turning() throws {
    let room = try Headless()
    try room.join("Tom", "Jan")
    let started = try room.wish(.start)
    let undone = try room.wish(.undo)
    #expect(undone.turned == started.events)
    #expect(undone.moment.state.phase == .gathering)
    #expect(try room.wish(.redo).turned == started.events)
  }

  @Test("a refused wish changes nothing, and no name is taken for it")
  func refused() throws {
    let room = try Headless()
    try room.join("Tom", "Jan")
    let before = room.state
    #expect(throws: Evening.Refusal.self) { try room.join("Ali", "next") }
    #expect(throws: Evening.Refusal.self) { try room.wish(.next(nil)) }
    #expect(room.state == before)
    #expect(!room.evening.knows("Ali"))
  }

  // MARK: Texts

  @Test("a likely name waits for a word, and the answer is remembered for the evening")
  func likelyName() throws {
    let room = try Headless()
    try room.join("Tom", "Jan")
    try room.wish(.start)
    let tom = try room.evening.man("Tom")
    let draft = try #require(try room.write("play Scrabblo") { .commit(tom, $0, due: nil) })
    #expect(!draft.needsYes && draft.scrubbing.flags == ["Scrabblo"])
    #expect(room.state.harvest.commitments.isEmpty, "nothing is done before the answer")
    room.note(try room.evening.store(draft, keeping: ["Scrabblo"]))
    #expect(try room.write("play Scrabblo again") { .commit(tom, $0, due: nil) } == nil)
    #expect(room.state.harvest.commitments.compactMap { $0.text?.words } == ["play Scrabblo", "play Scrabblo again"])
  }

  @Test("where nobody can look, a likely name goes at once")
  func nobodyLooks() throws {
    let room = try Headless()
    try room.join("Tom", "Jan")
    try room.wish(.start)
    let tom = try room.evening.man("Tom")
    #expect(try room.write("call Gerlinde", seenBy: .nobody) { .commit(tom, $0, due: nil) } == nil)
    #expect(room.state.harvest.commitments.compactMap { $0.text?.words } == ["call [someone]"])
    #expect(throws: Evening.Refusal.self) { try room.write("  ") { .summary($0) } }
  }

  @Test("while a man has no name, a text waits; unanswered it goes, and where nobody can look it is refused")
  func unnamed() throws {
    let before = try Headless()
    try before.join("Tom", "Jan")
    try before.wish(.start)
    let room = try Headless(after: before)
    let draft = try #require(try room.write("a good evening") { .summary($0) })
    #expect(draft.needsYes)
    #expect(try room.evening.settle(draft) == nil && room.state.harvest.summary == nil)
    #expect(throws: Evening.Refusal.self) { try room.write("a good one", seenBy: .nobody) { .summary($0) } }
    try room.evening.attach(["Tom", "Jan"])
    #expect(try room.write("a good evening") { .summary($0) } == nil)
  }

  // MARK: Saving

  @Test("goes on in memory while nothing can be saved, says so once each way, and loses nothing")
  func failedCommit() throws {
    let room = try Headless()
    try room.join("Tom", "Jan", "Ali")
    try room.wish(.start)
    try room.breakDisk()
    guard case .stopped(let trouble) = try room.wish(.next(nil)).saving else {
      Issue.record("nothing said")
      return
    }
    #expect(trouble.reason == .fault && room.evening.unsaved > 0)
    guard case .asBefore = try room.wish(.hold).saving else {
      Issue.record("said twice")
      return
    }
    room.mendDisk()
    guard case .resumed = try room.wish(.go).saving else {
      Issue.record("nothing said")
      return
    }
    #expect(room.evening.unsaved == 0)
    let unfinished = try #require(try room.store.unfinished())
    #expect(Meeting(replaying: unfinished.entries)?.state == room.state)
  }

  @Test("that everything is saved again is told, also where a refused wish came first")
  func savedAgain() throws {
    let room = try Headless()
    try room.join("Tom", "Jan", "Ali")
    try room.wish(.start)
    try room.breakDisk()
    try room.wish(.next(nil))
    room.mendDisk()
    #expect(room.refusal(of: .go) != nil)
    guard case .resumed = try room.wish(.hold).saving else {
      Issue.record("nobody is told")
      return
    }
  }

  @Test("a close that cannot be written leaves the evening as it was, and can be wished again")
  func failedClose() throws {
    let room = try Headless()
    try room.join("Tom", "Jan", "Ali")
    try room.wish(.start)
    let before = room.state
    let told = room.events
    try room.breakDisk()
    #expect(room.refusal(of: .close)?.hasPrefix("Not closed: ") == true)
    #expect(room.state == before, "nothing is taken in that was not saved")
    #expect(room.events == told, "nor told")
    room.mendDisk()
    try room.wish(.close)
    #expect(room.state.phase == .closed)
    #expect(try room.store.records().count == 1)
  }

  // MARK: Going on

  @Test("another front end goes on where one stopped, and the gap counts")
  func resumed() throws {
    let before = try Headless()
    try before.join("Tom", "Jan", "Ali")
    try before.wish(.start)
    before.wait(.seconds(30))
    try before.wish(.next(nil))
    let room = try Headless(after: before, pause: .minutes(4))
    #expect(room.state == before.state)
    #expect(room.evening.now.t == .minutes(4) + .seconds(30))
    #expect(!room.evening.knows("Tom"))
    try room.wish(.next(nil))
    #expect(try room.store.unfinished()?.entries.map(\.seq) == Array(0..<room.evening.meeting.count))
  }

  @Test(
    "a meeting that is closed on another day is kept under the day on which it began",
    arguments: [Span.hours(3), .hours(20)])
  func day(pause: Span) throws {
    let before = try Headless()
    try before.join("Tom", "Jan", "Ali")
    try before.wish(.start)
    let room = try Headless(after: before, pause: pause)
    let closing = try #require(try room.wish(.close).closing)
    #expect(closing.day == LocalTime(wall: Headless.start).day)
  }

  // MARK: Plugins

  @Test("a stage whose plugin is not here is left out, and told as that", arguments: [false, true])
  func missingPlugin(isChosenLater: Bool) throws {
    let agenda = Agenda.evening(
      Stage(kind: .opening, time: .minutes(2)), Stage(kind: .plugin, time: .minutes(3), plugin: "breathing"))
    let room = try Headless(isChosenLater ? .weekly : agenda)
    let missing = isChosenLater ? try room.wish(.choose(agenda)).missing : room.evening.settleIn()
    #expect(missing.map(\.plugin) == ["breathing"])
    #expect(missing.first?.dropped?.events == [.stagesLeftOut(stages: [room.state.stages[1].id])])
    try room.wish(.undo)
    #expect(room.state.stages[1].progress == .coming, "undo brings it back as plain time")
    try room.wish(.add([Stage(kind: .pause, time: .minutes(5))], prompt: nil))
    #expect(room.state.stages[1].progress == .coming, "and there it stays")
  }
}

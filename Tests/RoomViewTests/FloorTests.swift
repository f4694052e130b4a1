// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import Support
import Testing

@Suite("Who has the floor, and what comes next", .timeLimit(.minutes(15)))
struct FloorTests {
  /// What a page would write, told by the values alone.
  private static func words(_ view: OpenView) -> String {
    let floor =
      switch view.floor {
      case .nobody: "nobody"
      case .open: "open"
      case .waiting(let man, let asker): "\(man) waits" + (asker.map { " to answer \($0)" } ?? "")
      case .turn(let man, let asker, let from, let until):
        "\(man)" + (asker.map { " answers \($0)" } ?? "")
          + (view.clock.silence(before: from).map { ", \($0) silence" } ?? ", \(view.clock.used(since: from)) used")
          + (until.map { ", \(view.clock.left(until: $0)) left" } ?? "")
      case .part(let number, let count, let until): "part \(number)/\(count), \(view.clock.left(until: until)) left"
      case .commitment(let number): "commitment \(number)"
      }
    let quiet = view.clock.quiet.map { "\($0) silence for all, then " } ?? ""
    let stage = view.stage?.until.map { "; stage \(view.clock.left(until: $0)) left" } ?? ""
    return "\(quiet)\(floor)\(stage)"
  }

  private static let floors: [(Scene, String, Coming)] = [
    (.empty, "nobody", .start),
    (.gathering, "nobody", .start),
    (.opening, "open; stage 2m15s left", .stage(number: 2, heading: "Check-in")),
    (.openingRound, "open; stage 0s left", .stage(number: 2, heading: "Check-in")),
    (.held, "open; stage 2m15s left", .stage(number: 2, heading: "Check-in")),
    (.waiting, "heron waits", .begins(man: "heron")),
    (.silenceBefore, "heron, 15s silence, 2m15s left", .begins(man: "heron")),
    (.heldInSilence, "heron, 15s silence, 2m15s left", .begins(man: "heron")),
    (.turn, "heron, 40s used, 1m20s left", .turn(man: "birch")),
    (.heldTurn, "heron, 40s used, 1m20s left", .turn(man: "birch")),
    (.turnRound, "heron, 4m40s used, 0s left", .turn(man: "birch")),
    (.offered, "otter, 10s used, 1m50s left", .turn(man: "heron")),
    (.offer, "heron waits", .begins(man: "heron")),
    (.commitment, "commitment 3", .commitment(number: 4)),
    (.lastCommitment, "commitment 4", .stage(number: 4, heading: "What moved you?")),
    (.quiet, "18s silence for all, then heron, 0s used, 2m left", .turn(man: "birch")),
    (.heldQuiet, "18s silence for all, then heron, 0s used, 2m left", .turn(man: "birch")),
    (.quietStage, "18s silence for all, then open; stage 1m left", .stage(number: 10, heading: "How we begin")),
    (.pause, "open; stage 3m left", .stage(number: 9, heading: "Silence")),
    (.nobodyInLine, "open; stage 9m left", .anyone),
    (.openTurn, "birch, 2m used; stage 8m left", .turn(man: "otter")),
    (.openTurnRound, "birch, 11m used; stage 0s left", .anyone),
    (.part, "part 1/3, 3m left", .part(number: 2)),
    (.heldPart, "part 1/3, 3m left", .part(number: 2)),
    (.lastPart, "part 3/3, 0s left", .stage(number: 6, heading: "Focus")),
    (.focus, "birch, 0s used, 10m left; stage 20m left", .anyone),
    (.giver, "otter waits to answer birch", .begins(man: "otter")),
    (.answer, "otter answers birch, 10s used, 20s left", .feedback(to: "birch", by: "heron")),
    (.decision, "open; stage 9m left", .stage(number: 11, heading: "Check-out")),
    (.proposal, "open; stage 9m left", .stage(number: 11, heading: "Check-out")),
    (.welcome, "open; stage 9m left", .welcome(men: ["hazel"])),
    (.welcomed, "hazel waits", .begins(man: "hazel")),
    (.lastStage, "otter, 10s used, 1m50s left", .close),
    (.allDone, "nobody", .close),
    (.closed, "nobody", .close),
  ]

  @Test("is told at every floor", arguments: floors)
  func floor(scene: Scene, floor: String, next: Coming) throws {
    let open = try scene.driver().view().open
    #expect(Self.words(open) == floor)
    #expect(open.next == next)
  }

  @Test("no scene is left out")
  func complete() {
    #expect(Self.floors.map(\.0) == Scene.allCases)
  }

  @Test(
    "a page that counts on by itself says the same as one that asks anew, until the clock brings something about",
    arguments: Scene.allCases)
  func counting(scene: Scene) throws {
    var driver = try scene.driver()
    let seen = driver.view().open
    let until = driver.state.nextCue(after: driver.now).map { $0 - driver.now } ?? .minutes(2)
    for length in [Span(milliseconds: 1), until / 2, until - Span(milliseconds: 1)] {
      var later = driver
      later.wait(length)
      let clock = RoomClock(
        now: seen.clock.now + length, wall: seen.clock.wall + length.milliseconds, heldSince: seen.clock.heldSince,
        quietUntil: seen.clock.quietUntil)
      let anew = later.view().open
      #expect(anew.clock == clock && anew.floor == seen.floor && anew.stage == seen.stage)
    }
    driver.wait(until)
    #expect(driver.view().open.floor == seen.floor, "nothing advances by itself")
  }

  @Test("agrees with the meeting's own clocks", arguments: 1...20)
  func agrees(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    var driver = MeetingDriver(generator.agenda(), circle: generator.circle())
    for _ in 0..<80 {
      _ = try? driver.send(generator.command(at: driver.now))
      driver.wait(generator.pause())
      let open = driver.view().open
      guard case .turn(let man, _, let from, let until) = open.floor else { continue }
      let turn = try #require(driver.state.run?.turn)
      #expect(man == driver.speaking)
      #expect(open.clock.used(since: from) == driver.used)
      #expect((open.clock.silence(before: from) != nil) == driver.state.isSilence(before: turn, at: driver.now))
      if open.clock.silence(before: from) == nil { #expect(until.map(open.clock.left) == driver.left) }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import MeetingCore
import Support
import Testing

@testable import MeetingShell

@Suite("Where we are, on the screen", .timeLimit(.minutes(15)))
struct StatusTests {
  private static let isInGreenwich: Void = {
    setenv("TZ", "UTC", 1)
    tzset()
  }()

  private func screen(_ circle: MeetingDriver, width: Int = 200) -> MeetingShell.Screen {
    _ = Self.isInGreenwich
    return MeetingShell.Screen(
      state: circle.state, t: circle.now, wall: Circle.evening + circle.now.milliseconds, width: width,
      name: Scene.name)
  }

  @Test("at every floor, in every phase, wide and narrow", arguments: StatusRow.all)
  func table(row: StatusRow) throws {
    let circle = try row.scene.driver()
    let lines = StatusRow.widths.map { screen(circle, width: $0).statusLine(unsaved: nil) }
    #expect(lines == row.lines)
    let inFull = screen(circle).status.joined(separator: " ")
    #expect(inFull == row.inFull)
  }

  @Test("no scene is left out")
  func complete() {
    #expect(StatusRow.all.map(\.scene) == Scene.allCases)
  }

  @Test("time says how long a man has spoken, and what is left where there is an end to it")
  func time() throws {
    for (scene, words) in [
      (Scene.turn, "Tom has spoken 0:40, 1:20 to go."), (.heldTurn, "Tom has spoken 0:40, 1:20 to go."),
      (.turnRound, "Tom has spoken 4:40; his time is round."), (.openTurn, "Ali has spoken 2:00."),
      (.quiet, "Tom has spoken 0:00, 2:00 to go."),
    ] {
      let lines = screen(try scene.driver()).timeLines
      #expect(lines.contains(words), "\(scene): \(lines)")
    }
    let silent = screen(try Scene.silenceBefore.driver()).timeLines
    #expect(silent == ["It is 19:33.", "We began at 19:32, 1:05 ago.", "Ends about 20:54."])
  }

  @Test("a title is never taken for anything else", arguments: ["Si", "Silence", "It ends about here"])
  func titles(title: String) throws {
    let stage = Stage(kind: .round, title: title, each: SpanRange(.minutes(1)), silence: .seconds(20))
    var circle = try MeetingDriver(.evening(stage), men: .three)
    try circle.send(.next(nil))
    let inFull = screen(circle).status.joined(separator: " ")
    let place = title == "Silence" ? "Stage 1 of 2, " : "Stage 1 of 2, \(title): "
    #expect(inFull.hasPrefix("\(place)Silence 0:20, then Tom."), "\(inFull)")
    try circle.send(.undo)
    let short = screen(circle, width: 44).statusLine(unsaved: nil)
    #expect(short.hasPrefix("\(title) "), "\(short)")
  }
}

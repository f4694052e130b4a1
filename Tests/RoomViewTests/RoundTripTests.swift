// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import Support
import Testing

@Suite("A view that travels", .timeLimit(.minutes(15)))
struct RoundTripTests {
  @Test("is the same when read again, at every floor", arguments: Scene.allCases)
  func scenes(scene: Scene) throws {
    let view = try scene.driver().view(version: 3)
    #expect(try JSON.roundTrip(view.open) == view.open)
    #expect(try JSON.roundTrip(view.sealed) == view.sealed)
  }

  @Test("is the same in every kind of stage", arguments: StageKind.allCases)
  func kinds(kind: StageKind) throws {
    var generator = Generator(seed: 1)
    var stage = generator.stage(kind)
    if kind == .plugin { stage.plugin = "breathing" }
    let driver = try MeetingDriver(.evening(stage), men: .three)
    let open = driver.view().open
    #expect(open.stage?.kind == kind && open.stage?.number == 1 && open.stage?.count == 2)
    #expect(open.stage?.heading == (kind == .plugin ? "Breathing" : kind.title(in: "en")))
    #expect(try JSON.roundTrip(open) == open)
  }

  @Test("bears the number that it was given, in both parts, and rises through a whole evening")
  func versions() throws {
    var driver = try MeetingDriver(.weekly, men: .eight)
    var versions: [Int] = []
    for _ in 0..<200 where driver.nextStep != .close {
      let view = driver.view(version: driver.journal.count)
      #expect(view.open.version == view.sealed.version)
      versions.append(view.open.version)
      driver.wait(.seconds(45))
      try driver.send(driver.isNobodyInLine ? .done : .next(nil))
    }
    #expect(versions.count > 30 && zip(versions, versions.dropFirst()).allSatisfy(<))
  }

  @Test("no state is without one", arguments: 1...20)
  func drawn(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    var driver = MeetingDriver(generator.agenda(), circle: generator.circle())
    for _ in 0..<60 {
      _ = try? driver.send(generator.command(at: driver.now))
      driver.wait(generator.pause())
      let view = driver.view()
      #expect(try JSON.roundTrip(view.open) == view.open)
      #expect(view.open.seats.map(\.word) == driver.state.present)
      #expect(view.open.line.allSatisfy(driver.state.present.contains))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import Support
import Testing

@Suite("What the room does not see", .timeLimit(.minutes(15)))
struct DiscretionTests {
  private static let canary = "Quentwyn"

  /// Everything that can be typed, with a name in it that nothing took out.
  private static let typed: [MeetingCommand] = [
    .role("\(canary)'s watch", "heron"), .agree(nil, ScrubbedText(alreadyScrubbed: "\(canary) may pass")), .assent,
    .commit("birch", ScrubbedText(alreadyScrubbed: "Call \(canary)"), due: nil),
    .answer(commitment: 3, .changed, ScrubbedText(alreadyScrubbed: "Ask \(canary)"), due: nil),
    .propose(ScrubbedText(alreadyScrubbed: "\(canary) sings")),
    .summary(ScrubbedText(alreadyScrubbed: "\(canary) sang")),
    .add([Stage(kind: .discussion, time: .minutes(3))], prompt: ScrubbedText(alreadyScrubbed: "And \(canary)?")),
  ]

  @Test("no name comes into the open part of any view of an evening", arguments: Scene.allCases)
  func names(scene: Scene) throws {
    let evening = try scene.driver()
    var meeting = try #require(Meeting(replaying: evening.journal.prefix(1)))
    var count = 0
    for entry in evening.journal.dropFirst() {
      meeting.evolve(entry)
      for command in Self.typed {
        var typed = meeting
        // As it is typed, and in the stage after it.
        for command in [command, .done] {
          guard let entries = try? typed.decide(command, at: entry.t) else { break }
          for entry in entries { typed.evolve(entry) }
          count += 1
          let view = RoomView(typed.state, at: entry.t, wall: 0, version: count) { Self.canary + $0.word }
          let (open, sealed) = (try JSON.text(view.open), try JSON.text(view.sealed))
          #expect(Traces.of(Self.canary, in: Array(open.utf8)).isEmpty, "\(open)")
          #expect(!Traces.of(Self.canary, in: Array(sealed.utf8)).isEmpty)
        }
      }
    }
    #expect(count > 0 || evening.journal.count == 1)
  }

  @Test("that a man passed: his turn is offered like any other")
  func passing() throws {
    var passed = try Scene.waiting.driver()
    try passed.send(.pass)
    var spoke = try Scene.waiting.driver()
    try spoke.send(.spoke(["heron"]))
    try spoke.send(.go)
    #expect(passed.shown == spoke.shown)
    #expect(try Scene.offer.driver().view().open.floor == Scene.waiting.driver().view().open.floor)
    #expect(try Scene.offered.driver().view().open.next == .turn(man: "heron"))
  }

  @Test("numbers that were given, who stood aside or blocked, how a promise went")
  func answers() throws {
    func isSilent(_ scene: Scene, _ commands: MeetingCommand...) throws {
      var driver = try scene.driver()
      let before = driver.view()
      for command in commands { try driver.send(command) }
      #expect(driver.view() == before)
    }
    try isSilent(.turn, .mood([3, 9]))
    try isSilent(.turn, .commit("otter", nil, due: nil), .role("timekeeper", "birch"), .theme("effect"))
    var proposed = try Scene.decision.driver()
    try proposed.send(.propose("We sing first"))
    #expect(try proposed.view() == Scene.proposal.driver().view())
    var kept = try Scene.commitment.driver()
    var released = kept
    try kept.send(.answer(commitment: 3, .kept, nil, due: nil))
    try released.send(.answer(commitment: 3, .released, nil, due: nil))
    #expect(kept.view() == released.view())
  }

  @Test("what a man asks to hear while it is not about him")
  func contracts() throws {
    var driver = try Scene.focus.driver()
    let before = driver.shown
    try driver.send(.asks("otter", FeedbackContract([.advice])))
    #expect(driver.shown == before)
  }
}

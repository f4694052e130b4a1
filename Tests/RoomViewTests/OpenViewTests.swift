// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import Support
import Testing

@Suite("The open part of a view", .timeLimit(.minutes(15)))
struct OpenViewTests {
  @Test("says of a turn whose it is, what is read aloud, who is next, and when all of it ends")
  func turn() throws {
    let driver = try Scene.turn.driver()
    let text = try JSON.text(driver.view(version: 7).open)
    #expect(
      text == """
        {"answers":{"asks":false,"hands":false,"proposal":false,"scale":[0,10]},\
        "clock":{"now":240000,"wall":1798659240000},\
        "end":{"agreed":5700000,"foreseen":\(driver.plan.end.milliseconds)},\
        "floor":{"turn":{"from":200000,"man":"heron","until":320000}},\
        "language":"en","line":["birch","otter"],"next":{"turn":{"man":"birch"}},"phase":"running",\
        "seats":[{"here":true,"number":1,"word":"heron"},{"here":true,"number":2,"word":"birch"},\
        {"here":true,"number":3,"word":"otter"}],\
        "stage":{"count":11,"from":180000,"heading":"Check-in","kind":"checkin","number":2,"response":"none",\
        "words":{"prompts":["How do you arrive?"]}},\
        "title":"What we carry","version":7}
        """)
  }

  @Test("says before the start who is here, and after the end only that it is over")
  func edges() throws {
    let empty = try Scene.empty.driver()
    let text = try JSON.text(empty.view().open)
    #expect(
      text == """
        {"answers":{"asks":false,"hands":false,"proposal":false},"clock":{"now":0,"wall":1798659000000},\
        "end":{"foreseen":\(empty.plan.end.milliseconds)},"floor":{"nobody":{}},"language":"en","line":[],"next":{"start":{}},\
        "phase":"gathering","seats":[],"title":"What we carry","version":1}
        """)
    let closed = try Scene.closed.driver().view().open
    #expect(closed.phase == .closed && closed.stage == nil && closed.floor == .nobody && closed.next == .close)
    #expect(closed.seats.map(\.number) == [1, 2, 3])
  }

  @Test("tells when it stands still, and what a man asks to hear whom it is about")
  func heldAndAsking() throws {
    let held = try Scene.heldTurn.driver().view().open
    #expect(held.clock.heldSince == held.clock.now - .minutes(3))
    let focus = try JSON.text(try Scene.focus.driver().view().open.asking)
    #expect(focus == #"{"levels":["questions"],"man":"birch"}"#)
    #expect(try Scene.answer.driver().view().open.asking?.man == "birch")
    var early = try Scene.turn.driver()
    try early.send(.asks("birch", FeedbackContract([.advice])))
    #expect(early.view().open.asking == nil, "not before it is about him")
  }

  @Test("says what may be answered now")
  func answers() throws {
    func answers(_ scene: Scene) throws -> Answers { try scene.driver().view().open.answers }
    #expect(try answers(.waiting).scale == 0...10 && answers(.opening).scale == nil)
    #expect(try answers(.proposal).proposal && !answers(.decision).proposal)
    #expect(try answers(.focus).asks && answers(.giver).asks && !answers(.turn).asks)
    #expect(try answers(.openTurn).hands && answers(.focus).hands && !answers(.turn).hands && !answers(.giver).hands)
    #expect(try answers(.closed) == answers(.empty))
  }

  @Test("has the words of an agenda's stage, and not the agreements that the agenda proposes")
  func words() throws {
    #expect(try Scene.opening.driver().view().open.stage?.words?.say == "Good to see you.")
    let agenda = Agenda.evening(Stage(kind: .agreements, say: "These are ours.", prompts: ["Ours?"], time: .minutes(2)))
    let words = try MeetingDriver(agenda, men: .three).view().open.stage?.words
    #expect(words?.say == "These are ours." && words?.prompts == [])
  }

  @Test("counts the seats as who does: when somebody goes home the numbers close up, and the words stay")
  func seats() throws {
    var driver = try Scene.turn.driver()
    try driver.send(.leave("birch"))
    try driver.send(.away("otter"))
    let seats = driver.view().open.seats
    #expect(seats.map(\.number) == [1, 2] && seats.map(\.word) == ["heron", "otter"])
    #expect(seats.map(\.here) == [true, false])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView
import Support
import Testing

@Suite("The sealed part of a view", .timeLimit(.minutes(15)))
struct SealedViewTests {
  @Test("has the names by seat, the words on the table, the agreements and the promises")
  func whole() throws {
    var driver = try Scene.proposal.driver()
    try driver.send(.commit("otter", "Listen first", due: Day(number: 20_600)))
    try driver.send(.commit("heron", nil, due: nil))
    try driver.send(.answer(commitment: 3, .kept, nil, due: nil))
    let text = try JSON.text(driver.view(version: 9).sealed)
    #expect(
      text == """
        {"agreements":["Names stay","We may pass"],\
        "names":{"birch":"Ali","heron":"Tom","otter":"Jan"},\
        "promises":[{"number":4,"text":"Call my son"},{"due":"2026-05-27","man":"otter","number":5,"text":"Listen first"}],\
        "proposal":"We sing first","version":9}
        """)
  }

  @Test("has the words of a stage that was added tonight, which the open part has not")
  func added() throws {
    var driver = try Scene.opening.driver()
    try driver.send(.add([Stage(kind: .discussion, time: .minutes(5))], prompt: "What did Zoltan mean?"))
    #expect(driver.view().sealed.words == nil, "it has not begun")
    try driver.send(.next(nil))
    let view = driver.view()
    #expect(view.open.stage?.words == nil && view.open.stage?.heading == "Discussion")
    #expect(view.sealed.words?.prompts == ["What did Zoltan mean?"])
  }
}

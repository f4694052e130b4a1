// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Undo and redo", .timeLimit(.minutes(5)))
struct UndoTests {
  @Test("a wrong next at 2:00, undone at 2:15: his turn stands at 2:15")
  func wrongNext() throws {
    var circle = try RoundTests.evening()
    try circle.send(.next(nil))
    try circle.next(after: .minutes(2))
    #expect(circle.speaking == "birch")
    circle.wait(.seconds(15))
    try circle.send(.undo)
    #expect(circle.speaking == "heron")
    #expect(circle.used == .seconds(135))
    try circle.send(.redo)
    #expect(circle.speaking == "birch")
    #expect(circle.used == .seconds(15))
  }

  @Test("every command of an evening can be undone to its start, and done again")
  func toTheStart() throws {
    var circle = try MeetingDriver(.rescuer, men: .eight)
    for number in 0..<30 {
      circle.wait(.seconds(20))
      switch number {
      case 5: try circle.send(.hold)
      case 9: try circle.send(.pass)
      case 13: try circle.send(.away("cedar"))
      case 17: try circle.send(.join(["maple2"]))
      default: try circle.send(circle.nextStep == .nobodyInLine ? .done : .next(nil))
      }
    }
    let last = circle.state
    let commands = circle.journal.last?.command ?? 0
    #expect(commands == 32)
    try circle.send(.undo, times: commands)
    #expect(circle.state == Meeting(agenda: .rescuer).state)
    #expect(circle.refusal(of: .undo) == .nothingToUndo)
    try circle.send(.redo, times: commands)
    #expect(circle.state == last)
    #expect(circle.refusal(of: .redo) == .nothingToRedo)
    #expect(circle.replayed?.state == circle.state)
  }

  @Test("the journal only grows, and time never falls in it")
  func grows() throws {
    var circle = try RoundTests.evening()
    try circle.send(.next(nil))
    circle.wait(.seconds(5))
    try circle.send(.undo)
    #expect(circle.journal.map(\.seq) == Array(circle.journal.indices))
    #expect(circle.journal.last?.event == .undone(command: 3))
    let entries = try circle.meeting.decide(.next(nil), at: .zero)
    #expect(entries.map(\.t) == [.seconds(5)], "a clock that was set back does not set back the meeting")
  }

  @Test("a new command clears what could be done again")
  func newCommand() throws {
    var circle = try RoundTests.evening()
    try circle.send(.next(nil))
    try circle.send(.undo)
    try circle.send(.hold)
    #expect(circle.refusal(of: .redo) == .nothingToRedo)
  }

  @Test("undoing a text erases it, and it cannot be done again")
  func text() throws {
    var circle = try MeetingDriver(.weekly, men: .three)
    try circle.send(.hold)
    try circle.send(.summary("Tom wept"))
    let number = try #require(circle.journal.last?.event.texts.first?.number)
    let undo = try circle.meeting.decide(.undo, at: circle.now)
    #expect(undo.flatMap(circle.meeting.textsErased) == [number])
    try circle.send(.undo)
    #expect(circle.refusal(of: .redo) == .nothingToRedo)
    try circle.send(.undo)
    try circle.send(.redo)
    #expect(circle.state.heldSince != nil, "what carried no text can")
    try circle.send(.summary("A good evening"))
    #expect(circle.journal.last?.event.texts.first?.number == number + 1, "a number is never used twice")
  }

  @Test("a refused command is no step, and leaves what can be done again")
  func refused() throws {
    var circle = try RoundTests.evening()
    try circle.send(.next(nil))
    try circle.send(.undo)
    #expect(circle.refusal(of: .next("nobody")) != nil)
    try circle.send(.redo)
    #expect(circle.speaking == "heron")
  }

  @Test("it can be said what an undo would take back and a redo bring back")
  func lastEvents() throws {
    var circle = try RoundTests.evening()
    try circle.send(.hold)
    #expect(circle.meeting.lastEvents == [.held])
    #expect(circle.meeting.nextRedo == [])
    try circle.send(.undo)
    #expect(circle.meeting.nextRedo == [.held])
  }

  @Test("a journal that does not open a meeting replays to nothing")
  func noOpening() {
    #expect(Meeting(replaying: [])?.state == nil)
    #expect(Meeting(replaying: [JournalEntry(seq: 0, command: 0, t: .zero, event: .started)])?.state == nil)
  }
}

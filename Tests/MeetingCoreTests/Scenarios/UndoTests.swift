// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Support
import Testing

@Suite("Undo and redo", .timeLimit(.minutes(15)))
struct UndoTests {
  @Test("a wrong next at 2:00, undone at 2:15: his turn stands at 2:15")
  func wrongNext() throws {
    var driver = try RoundEveningTests.evening()
    try driver.send(.next(nil))
    try driver.next(after: .minutes(2))
    #expect(driver.speaking == "birch")
    driver.wait(.seconds(15))
    try driver.send(.undo)
    #expect(driver.speaking == "heron")
    #expect(driver.used == .seconds(135))
    try driver.send(.redo)
    #expect(driver.speaking == "birch")
    #expect(driver.used == .seconds(15))
  }

  @Test("every command of an evening can be undone to its start, and done again")
  func toTheStart() throws {
    var driver = try MeetingDriver(.rescuer, men: .eight)
    for number in 0..<30 {
      driver.wait(.seconds(20))
      switch number {
      case 5: try driver.send(.hold)
      case 9: try driver.send(.pass)
      case 13: try driver.send(.away("cedar"))
      case 17: try driver.send(.join(["maple2"]))
      default: try driver.send(driver.isNobodyInLine ? .done : .next(nil))
      }
    }
    let last = driver.state
    let commands = driver.journal.last?.command ?? 0
    #expect(commands == 32)
    try driver.send(.undo, times: commands)
    #expect(driver.state == Meeting(agenda: .rescuer).state)
    #expect(driver.refusal(of: .undo) == .nothingToUndo)
    try driver.send(.redo, times: commands)
    #expect(driver.state == last)
    #expect(driver.refusal(of: .redo) == .nothingToRedo)
    #expect(driver.replayed?.state == driver.state)
  }

  @Test("the journal only grows, and time never falls in it")
  func grows() throws {
    var driver = try RoundEveningTests.evening()
    try driver.send(.next(nil))
    driver.wait(.seconds(5))
    try driver.send(.undo)
    #expect(driver.journal.map(\.seq) == Array(driver.journal.indices))
    #expect(driver.journal.last?.event == .undone(command: 3))
    let entries = try driver.meeting.decide(.next(nil), at: .zero)
    #expect(entries.map(\.t) == [.seconds(5)], "a clock that was set back does not set back the meeting")
  }

  @Test("a new command clears what could be done again")
  func newCommand() throws {
    var driver = try RoundEveningTests.evening()
    try driver.send(.next(nil))
    try driver.send(.undo)
    try driver.send(.hold)
    #expect(driver.refusal(of: .redo) == .nothingToRedo)
  }

  @Test("undoing a text erases it, and it cannot be done again")
  func text() throws {
    var driver = try MeetingDriver(.weekly, men: .three)
    try driver.send(.hold)
    try driver.send(.summary("Tom wept"))
    let number = try #require(driver.journal.last?.event.texts.first?.number)
    let undo = try driver.meeting.decide(.undo, at: driver.now)
    #expect(undo.flatMap(driver.meeting.textsErased) == [number])
    try driver.send(.undo)
    #expect(driver.refusal(of: .redo) == .nothingToRedo)
    try driver.send(.undo)
    try driver.send(.redo)
    #expect(driver.state.heldSince != nil, "what carried no text can")
    try driver.send(.summary("A good evening"))
    #expect(driver.journal.last?.event.texts.first?.number == number + 1, "a number is never used twice")
  }

  @Test("a refused command is no step, and leaves what can be done again")
  func refused() throws {
    var driver = try RoundEveningTests.evening()
    try driver.send(.next(nil))
    try driver.send(.undo)
    #expect(driver.refusal(of: .next("nobody")) != nil)
    try driver.send(.redo)
    #expect(driver.speaking == "heron")
  }

  @Test("it can be said what an undo would take back and a redo bring back")
  func lastEvents() throws {
    var driver = try RoundEveningTests.evening()
    try driver.send(.hold)
    #expect(driver.meeting.lastEvents == [.held])
    #expect(driver.meeting.nextRedo == [])
    try driver.send(.undo)
    #expect(driver.meeting.nextRedo == [.held])
  }

  @Test("a journal that does not open a meeting replays to nothing")
  func noOpening() {
    #expect(Meeting(replaying: [])?.state == nil)
    #expect(Meeting(replaying: [JournalEntry(seq: 0, command: 0, t: .zero, event: .started)])?.state == nil)
  }
}

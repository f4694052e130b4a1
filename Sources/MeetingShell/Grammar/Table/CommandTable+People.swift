// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension CommandTable {
  static let people: [CommandSpecification] = [
    CommandSpecification(
      "hand", "NAME", summary: "put a man into the queue",
      details: "For a raised hand. Hands are taken in the order in which they came.",
      example: "hand Jan", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.hand),
    CommandSpecification(
      "lower", "NAME", summary: "take his hand out of the queue",
      details: "He no longer waits to speak. He may raise his hand again whenever he likes.",
      example: "lower Jan", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.lower),
    CommandSpecification(
      "queue", summary: "show whose hands are up",
      details: "Shows who waits to speak, in order. `next` gives the first of them his turn.",
      example: "queue",
      alone: .queue),
    CommandSpecification(
      "first", "NAME", summary: "begin the round with him",
      details: "The round begins with this man and goes on from his seat.",
      example: "first Ali", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.first),
    CommandSpecification(
      "order", alternatives(TurnOrder.self), summary: "change who speaks when",
      details: """
        In the circle as you sit, drawn by lot, as men offer themselves, or by raised hands. It counts for this \
        stage alone.
        """,
      example: "order volunteer", completes: [.words(TurnOrder.allCases.map(\.rawValue)), .nothing],
      reading: Arguments.turnOrder, as: ShellCommand.order),
    CommandSpecification(
      "away", "NAME", summary: "say that he has stepped out",
      details: "His seat stays, and his turn waits for him. `back` brings him in again.",
      example: "away Jan", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.away),
    CommandSpecification(
      "back", "NAME", summary: "say that he is here again",
      details: "He has his seat and his turn as before.",
      example: "back Jan", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.back),
    CommandSpecification(
      "leave", "NAME", summary: "say that he goes home",
      details: "Ends his turn, lowers his hand, and says nothing aloud. If he comes back, `join` knows him again.",
      example: "leave Jan", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.leave),
    CommandSpecification(
      "spoke", "NAME…", summary: "say who had a turn while the program was off",
      details: "After the program was off for a while. These men count as heard in this round, without a time.",
      example: "spoke Tom, Jan", completes: [.names], remembered: false,
      reading: Arguments.knownNames, as: ShellCommand.spoke),
  ]

  /// An enumeration's words as help shows them: `circle|random`.
  private static func alternatives<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> String {
    type.allCases.map(\.rawValue).joined(separator: "|")
  }
}

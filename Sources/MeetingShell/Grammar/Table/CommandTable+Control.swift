// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension CommandTable {
  static let looking: [CommandSpecification] = [
    CommandSpecification(
      "status", summary: "show where we are",
      details: "Who speaks, how long, what comes next, and when the evening ends. Enter alone does the same.",
      example: "status",
      alone: .status),
    CommandSpecification(
      "time", summary: "show the times of this turn and this evening",
      details: "Shows what is left of the turn and the stage, and about when the evening ends.",
      example: "time",
      alone: .time),
    CommandSpecification(
      "prompt", summary: "show what this stage asks",
      details: "Shows the words that the facilitator reads aloud, once more.",
      example: "prompt",
      alone: .prompt),
    CommandSpecification(
      "agreements", summary: "show the group's agreements",
      details: "Lists them with their numbers. `agree` and `strike` change them.",
      example: "agreements",
      alone: .agreements),
    CommandSpecification(
      "commitments", summary: "show the open commitments",
      details: "Lists them with number, words and day. Only those of tonight say whose they are, and only tonight.",
      example: "commitments",
      alone: .commitments),
    CommandSpecification(
      "history", "[meetings|commitments]", summary: "look back together over the closed meetings",
      details: """
        Figures of the group on one screen, safe to show to everyone; with a word behind it, the meetings one by one, \
        or the commitments. Nothing in it stands for a man.
        """,
      example: "history", completes: [.words(["meetings", "commitments"]), .nothing],
      reading: Arguments.historyPart, as: ShellCommand.history),
    CommandSpecification(
      "help", "[VERB]", summary: "show these words, or say more about one",
      details: "With a word behind it, it says more about that word.",
      example: "help next", completes: [.verbs, .nothing],
      reading: Arguments.knownVerb, as: ShellCommand.help),
  ]

  static let control: [CommandSpecification] = [
    CommandSpecification(
      "undo", aliases: ["u"], summary: "take back the last thing",
      details: """
        Takes back one command, then the one before, up to the start of the evening, and says which. The time runs \
        as if it had never been typed.
        """,
      example: "undo",
      alone: .meeting(.undo)),
    CommandSpecification(
      "redo", summary: "do again what was undone",
      details: "Works until you type something new. A text that was undone is gone for good.",
      example: "redo",
      alone: .meeting(.redo)),
    CommandSpecification(
      "close", summary: "end the evening and keep its record",
      details: """
        Shows in numbered lines what will be kept, and waits. `strike N` takes a line out. A second `close` keeps \
        the rest; after that it cannot be undone.
        """,
      example: "close",
      alone: .close),
    CommandSpecification(
      "discard", summary: "end the evening and keep nothing",
      details: "Deletes this meeting as if it had not been. Type it twice; it cannot be undone.",
      example: "discard",
      alone: .discard),
    CommandSpecification(
      "quit", summary: "leave the program; the meeting waits",
      details: "Nothing is lost. Next time you are asked whether to go on with this meeting.",
      example: "quit",
      alone: .quit),
    CommandSpecification(
      "wait", "90s", summary: "in a rehearsal, let time pass",
      details: "Only where time is simulated. The bells and hints of that time appear at once.",
      example: "wait 90s",
      reading: Arguments.span, as: ShellCommand.wait),
  ]
}

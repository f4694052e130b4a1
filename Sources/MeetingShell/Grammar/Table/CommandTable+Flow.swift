// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension CommandTable {
  static let flow: [CommandSpecification] = [
    CommandSpecification(
      "next", aliases: ["n"], "[NAME]", summary: "go on to what the status line names",
      details: """
        Goes on: to the next man, then once more to each who passed, then to the next stage. With a name, that man \
        speaks next, in any order. Nothing goes on by itself, so the evening waits for you.
        """,
      example: "next", completes: [.names], remembered: false,
      reading: Arguments.optionalName, as: ShellCommand.next),
    CommandSpecification(
      "pass", aliases: ["p"], summary: "leave this turn out",
      details: """
        Passing costs nothing and needs no reason, also in the middle of a turn. He is offered the rest once more at \
        the end of the round.
        """,
      example: "pass",
      alone: .meeting(.pass)),
    CommandSpecification(
      "done", summary: "end this stage",
      details: "Ends the stage as held, though not every turn was taken. The one that follows is then on the screen.",
      example: "done",
      alone: .meeting(.done)),
    CommandSpecification(
      "skip", summary: "leave this stage out",
      details: "Goes on without this stage. Its time goes to the stages still to come.",
      example: "skip",
      alone: .meeting(.skip)),
    CommandSpecification(
      "goto", "N", summary: "go straight to a stage",
      details: "Goes to the stage with this number and leaves out what lies between. `plan` shows the numbers.",
      example: "goto 4", completes: [.stages, .nothing],
      reading: Arguments.number, as: { .meeting(.goto(stage: $0)) }),
    CommandSpecification(
      "hold", aliases: ["h"], summary: "stop all clocks",
      details: "Everything stands still, and nobody's time runs. Take as long as you need; `go` continues.",
      example: "hold",
      alone: .meeting(.hold)),
    CommandSpecification(
      "go", aliases: ["g"], summary: "continue, or begin the turn that waits",
      details: "After a hold the clocks run on from where they stood. Otherwise it begins the turn that is waiting.",
      example: "go",
      alone: .meeting(.go)),
    CommandSpecification(
      "extend", aliases: ["+"], "30s", summary: "give this turn more time",
      details: "Adds time to the turn, or to the stage when nobody has a turn. `+30s` does the same.",
      example: "extend 30s",
      reading: Arguments.span, as: { .meeting(.extend($0)) }),
    CommandSpecification(
      "again", summary: "hold this stage once more",
      details: "Begins the stage again from its first turn. The time is added to what it has had.",
      example: "again",
      alone: .meeting(.again)),
    CommandSpecification(
      "started", "90s ago", summary: "say that this turn began earlier",
      details:
        "For when he began to speak before you typed. It moves the turn's beginning, at most to that of the last one.",
      example: "started 90s ago",
      reading: Arguments.ago, as: { .meeting(.started(ago: $0)) }),
  ]
}

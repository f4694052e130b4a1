// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension CommandTable {
  static let evening: [CommandSpecification] = [
    CommandSpecification(
      "plan", summary: "show the stages and their times",
      details: "Lists what has been and what is to come, with numbers and lengths, and when the evening will end.",
      example: "plan",
      alone: .plan),
    CommandSpecification(
      "yes", summary: "agree to what was proposed or asked",
      details: "Takes the proposal on the screen, or answers an open question. Without either it changes nothing.",
      example: "yes",
      alone: .meeting(.acceptProposal)),
    CommandSpecification(
      "no", summary: "say no to what was proposed or asked",
      details: "Answers an open question. A question that you leave open gets the careful answer by itself.",
      example: "no",
      alone: .no),
    CommandSpecification(
      "set", "N 5m", summary: "give a coming stage another time",
      details: """
        Sets the whole time of a stage, or each man's time where men take turns. A range such as `1m-3m` lets it \
        stretch and shrink. `plan` shows the numbers.
        """,
      example: "set 4 5m", completes: [.stages, .nothing],
      reading: Arguments.stageTime),
    CommandSpecification(
      "drop", "N", summary: "leave out a coming stage",
      details: "The stages that remain share its time. `undo` brings it back.",
      example: "drop 5", completes: [.stages, .nothing],
      reading: Arguments.number, as: { .meeting(.drop(stage: $0)) }),
    CommandSpecification(
      "add", "KIND 5m: PROMPT", summary: "add a stage that comes next",
      details: """
        Adds a stage of some kind, with its time and, if you like, what is asked. With an agenda's id alone, such as \
        `add repair`, it adds that agenda's stages.
        """,
      example: "add round 2m: What do we need now?", completes: [.additions, .nothing], remembered: false,
      reading: Arguments.addition, as: ShellCommand.add),
  ]
}

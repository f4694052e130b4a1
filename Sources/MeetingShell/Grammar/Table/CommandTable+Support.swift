// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension CommandTable {
  static let support: [CommandSpecification] = [
    CommandSpecification(
      "silence", "30s", summary: "be quiet together for a while",
      details: "The silence is on nobody's time. It ends by itself, or by `go`.",
      example: "silence 30s",
      reading: Arguments.span, as: { .meeting(.silence($0)) }),
    CommandSpecification(
      "breathe", summary: "show a slow breath to follow",
      details: "Shows when to breathe in and when to breathe out. Stop whenever you like.",
      example: "breathe",
      alone: .breathe),
    CommandSpecification(
      "care", "[N|edit]", summary: "stop the clocks and open the cards for a hard moment",
      details: """
        Opens a list of cards, and `care 1` shows the first. They say what to do now and whom to call. `care edit` \
        lets you enter your local numbers, and keeps them. That `care` was opened is not kept.
        """,
      example: "care", completes: [.words(["edit"]), .nothing],
      reading: Arguments.care),
    CommandSpecification(
      "stop", summary: "stop everything, without a reason",
      details: "Anyone may ask for it. The clocks stand still, no bell rings, and `go` continues when you are ready.",
      example: "stop",
      alone: .meeting(.hold)),
    CommandSpecification(
      "unheard", summary: "how many have not spoken, and a line to say",
      details: "Shows a number and never a name, and words with which you can open the floor.",
      example: "unheard",
      alone: .unheard),
    CommandSpecification(
      "say", summary: "what you might say now",
      details: "Shows lines from the agenda that fit this moment. Use them or your own.",
      example: "say",
      alone: .say),
    CommandSpecification(
      "bell", "on|off", summary: "turn the soft bell on or off",
      details: "The bell rings once when a time is round. Words on the screen say it too.",
      example: "bell off", completes: [.words(["on", "off"]), .nothing],
      reading: Arguments.onOrOff, as: ShellCommand.bell),
    CommandSpecification(
      "hide", summary: "clear the screen",
      details: "The screen is empty, and the clocks run on. What is typed now can be read. `show` brings it back.",
      example: "hide",
      alone: .hide),
    CommandSpecification(
      "show", summary: "bring the screen back",
      details: "Shows the status again after `hide`.",
      example: "show",
      alone: .show),
  ]

  static let feedback: [CommandSpecification] = [
    CommandSpecification(
      "asks", "NAME none|witness|questions…", summary: "say what he wants to hear",
      details: """
        Only what a man asks for is open to the others: one or several of questions, reflections and advice, or \
        `witness`, to be heard and nothing said. Without it, nobody answers. `asks Tom none` takes it back at any \
        moment.
        """,
      example: "asks Tom questions advice", completes: [.names, .levels], remembered: false,
      reading: Arguments.contract)
  ]
}

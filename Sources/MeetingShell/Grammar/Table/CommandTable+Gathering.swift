// SPDX-License-Identifier: GPL-3.0-or-later

extension CommandTable {
  static let gathering: [CommandSpecification] = [
    CommandSpecification(
      "agenda", "ID|FILE", summary: "choose what the evening follows",
      details: "Takes an agenda by its id, or from a file. You can choose another one until the meeting starts.",
      example: "agenda weekly", completes: [.agendas],
      reading: Arguments.sentence, as: ShellCommand.agenda),
    CommandSpecification(
      "join", "NAME[, NAME…]", summary: "say who is here",
      details: """
        Adds one man or several, in the order in which they sit. A latecomer joins in the same way, at any moment. \
        Names stay in this computer's memory and are never written down.
        """,
      example: "join Tom, Jan, Ali", completes: [.names], remembered: false,
      reading: Arguments.names, as: ShellCommand.join),
    CommandSpecification(
      "names", "NAME, -, NAME…", summary: "put the names back after a restart",
      details: """
        Puts names to the seats in circle order, all in one line. A `-` leaves a seat as it is. Seat numbers work \
        without any names.
        """,
      example: "names Tom, Jan, -, Ali", completes: [.names], remembered: false,
      reading: Arguments.seats, as: ShellCommand.names),
    CommandSpecification(
      "name", "HANDLE NAME", summary: "put a name to one seat",
      details: "The first word is a handle or a seat number, the rest is the name. It also puts a misspelt name right.",
      example: "name heron Tom", completes: [.names, .nothing], remembered: false,
      reading: Arguments.handleAndName),
    CommandSpecification(
      "who", summary: "show who is here, with seat numbers",
      details: "Lists the circle in its order. You can write a seat number wherever a name is asked for.",
      example: "who",
      alone: .who),
    CommandSpecification(
      "facilitator", "NAME", summary: "say who leads tonight",
      details: "Without it, the man who joined first leads. You can hand over at any moment.",
      example: "facilitator Tom", completes: [.names], remembered: false,
      reading: Arguments.name, as: ShellCommand.facilitator),
    CommandSpecification(
      "until", "HH:MM|-20m", summary: "set when the evening has to end",
      details: """
        Sets the end as a time of day, or moves it: `until -20m` ends twenty minutes earlier than now set. The \
        stages that are still to come share the time that is left.
        """,
      example: "until 21:30",
      reading: Arguments.endTime, as: ShellCommand.until),
    CommandSpecification(
      "start", summary: "begin the meeting",
      details: "Begins the first stage with everyone who has joined. Others may still join later.",
      example: "start",
      alone: .start),
  ]
}

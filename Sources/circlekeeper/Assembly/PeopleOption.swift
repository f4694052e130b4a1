// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore

/// For how many men an evening is laid out.
struct PeopleOption: ParsableArguments {
  @Option(help: ArgumentHelp("How many men. Without it: the middle of what the agenda is meant for.", valueName: "N"))
  var people: Int?

  func validate() throws {
    if let people, !(1...Meeting.mostPeople).contains(people) {
      throw ValidationError("A meeting is for 1 to \(Meeting.mostPeople) men, such as: --people 7")
    }
  }

  func people(for agenda: Agenda) -> Int { people ?? (agenda.people.lowerBound + agenda.people.upperBound) / 2 }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore

/// Fills a circle with made-up meetings.
struct HistoryGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Fill a circle with made-up meetings.")

  @Argument(help: "The circle's folder. It should be a new one.")
  var folder: String

  @Option(help: "How many meetings.")
  var meetings = 1_000

  @Option(help: "Where chance begins.")
  var seed: UInt64 = 1

  func run() throws {
    guard let last = Day(year: 2027, month: 1, day: 31) else { return }
    let store = try RecordStore.openForWriting(folder: folder, today: last)
    var made = MadeUpMeetings(seed: seed, last: last)
    try store.add(made.accounts(meetings))
    let reading = try ContinuousClock().measure { _ = try store.figures() }
    print("\(meetings) meetings in \(folder), figures read in \((reading / .milliseconds(1)).formatted(places: 1)) ms")
  }
}

/// Makes many small circles, of every habit, to check figures on.
struct CirclesGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circles", abstract: "Make many small circles, named c0, c1 and so on.")

  @Argument(help: "The folder for all of them.")
  var folder: String

  @Option(help: "How many circles.")
  var count = 200

  func run() throws {
    guard let last = Day(year: 2027, month: 1, day: 31) else { return }
    for index in 0..<max(count, 0) {
      let habit = MadeUpMeetings.Habit.allCases[index % MadeUpMeetings.Habit.allCases.count]
      let store = try RecordStore.openForWriting(folder: "\(folder)/c\(index)", today: last)
      var made = MadeUpMeetings(seed: UInt64(index), habit: habit, last: last)
      try store.add(made.accounts(index / 6 % 34))
    }
    print("\(count) circles in \(folder)")
  }
}

/// The overview's SQL, for another program to run.
struct FigureStatements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements", abstract: "Print the SQL that the history's figures come from.")

  func run() {
    for statement in RecordStore.figureStatements { print(statement + ";") }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore

struct CirclePurge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Delete what is old: summaries and themes after a year, what nobody claimed.",
    discussion: """
      The words of a commitment go when it ends; here go those that nobody claimed for 90 days. The figures of the \
      meetings stay. The file is written anew, without what was deleted.
      """)

  @Option(help: "After how many months summaries and themes go.")
  var months = Retention.months

  @Flag(help: "Only say what would go.")
  var dryRun = false

  @OptionGroup var consent: ConsentOptions
  @OptionGroup var circle: CircleOptions

  func validate() throws {
    guard (1...1_200).contains(months) else { throw ValidationError("--months is 1 or more, such as: --months 12") }
  }

  func run() throws {
    let today = circle.today
    let retention = try attempt { () throws(StoreError) in
      try RecordStore.openForReading(folder: circle.folder).due(Retention(on: today, months: months), on: today)
    }
    guard !retention.isEmpty else { return printLine("Nothing is old enough to go.") }
    let lines = Self.lines(retention)
    if dryRun {
      for line in lines { printSentence(line) }
      return printLine("Nothing was deleted.")
    }
    let store = try circle.openPresentForWriting()
    try attempt { () throws(StoreError) in try store.refuseUnfinished() }
    try consent.ask(lines + ["They go for good."])
    try attempt { () throws(StoreError) in try store.purge(retention, on: today) }
    printSentence("They are deleted, and the file is written anew.")
    try Self.tellOfCopies(store, on: today)
  }

  /// A copy beside the circle still holds what was deleted in it.
  static func tellOfCopies(_ store: RecordStore, on today: Day) throws(Failure) {
    let list = try attempt { () throws(StoreError) in try store.forgettable(on: today) }
    if !list.copies.isEmpty {
      printMessage("Older states beside it may still hold it. circlekeeper circle forget --copies deletes them.")
    }
    if !list.files.isEmpty {
      printMessage("What plugins wrote may still hold it. circlekeeper circle forget --files deletes that.")
    }
  }

  private static func lines(_ retention: Retention) -> [String] {
    let day = Words.day(retention.before)
    return [
      (retention.commitments, "\(Words.count(retention.commitments, "commitment")) that nobody claimed for 90 days"),
      (retention.summaries, "\(Words.count(retention.summaries, "summary", "summaries")) from before \(day)"),
      (retention.themes, "\(Words.count(retention.themes, "theme")) from before \(day)"),
    ].filter { $0.0 > 0 }.map(\.1)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore

struct CircleRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a copy in the circle's place. What was there is kept beside it.")

  @Argument(help: "A file that circle backup wrote.")
  var file: String

  @OptionGroup var consent: ConsentOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    let backup = try attempt { () throws(StoreError) in try CircleBackup(at: file) }
    printLine("\(file) is whole: \(Self.contents(backup.info)).")
    if let present {
      try consent.ask([
        "There is a circle in \(circle.folder): \(present).",
        "The copy takes its place; what is there now is kept beside it.",
      ])
    }
    let kept = try attempt { () throws(StoreError) in try backup.restore(into: circle.folder, on: circle.today) }
    printLine("The circle in \(circle.folder) is now as in the copy.")
    if let kept {
      printLine("What was there is kept in \(kept). circlekeeper circle forget --copies deletes it.")
    }
    if backup.info.hasUnfinishedMeeting {
      printLine("A meeting is unfinished in it: circlekeeper resume goes on with it.")
    }
  }

  /// What is there already, in words; nothing when there is no circle. A damaged one is there too.
  private var present: String? {
    do throws(StoreError) {
      let info = try RecordStore.openForReading(folder: circle.folder).info()
      return info.created == nil ? nil : Self.contents(info)
    } catch {
      return "it cannot be read"
    }
  }

  private static func contents(_ info: CircleInfo) -> String {
    "\(Words.count(info.meetings, "meeting")) since \(info.created ?? "now"), "
      + Words.count(info.openCommitments, "open commitment")
  }
}

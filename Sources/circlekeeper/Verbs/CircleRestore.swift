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
    printSentence("\(file) is whole: \(Self.contents(backup.info)).")
    if let present {
      try attempt { () throws(StoreError) in try RecordStore.refuseOpen(folder: circle.folder) }
      try consent.ask(
        ["There is a circle in \(circle.folder): \(present)."]
          + (backup.info.isSealed ? [] : ["The copy has no passphrase: who can open its file can read its texts."])
          + ["The copy takes its place; what is there now is kept beside it."])
    }
    let kept = try attempt { () throws(StoreError) in try backup.restore(into: circle.folder, on: circle.today) }
    printSentence("The circle in \(circle.folder) is now as in the copy.")
    if let kept {
      printSentence("What was there is kept in \(kept).")
      printSentence("circlekeeper circle forget --copies deletes it, with every other older state.")
    }
    printSentence(
      backup.info.isSealed
        ? "It opens with the passphrase that it had when the copy was made."
        : "It has no passphrase: who can open its file can read its texts. circlekeeper circle lock gives it one.")
    if backup.info.hasUnfinishedMeeting { printSentence("circlekeeper resume goes on with its unfinished meeting.") }
  }

  /// What is there already, in words; nothing when there is no circle. A damaged one is there too.
  private var present: String? {
    do throws(Failure) {
      let info = try circle.info()
      return info.created == nil ? nil : Self.contents(info)
    } catch {
      return "it cannot be read"
    }
  }

  private static func contents(_ info: CircleInfo) -> String {
    "\(Words.count(info.meetings, "meeting")) since \(info.created ?? "now"), "
      + (info.lastMeeting.map { "the last on \($0), " } ?? "") + Words.count(info.openCommitments, "open commitment")
      + (info.hasUnfinishedMeeting ? ", an unfinished meeting" : "")
      + (info.isSealed ? ", sealed with a passphrase" : ", without a passphrase")
  }
}

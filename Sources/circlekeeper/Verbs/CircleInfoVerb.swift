// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore

struct CircleInfoVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Where the circle's data is, and how much there is.")

  @OptionGroup var circle: CircleOptions

  @Flag(help: "Print a JSON object.")
  var json = false

  func run() throws {
    let info = try circle.info(readingMeeting: true)
    if json { return try printJSON(info) }
    for line in Self.lines(info) { printSentence(line) }
  }
}

extension CircleInfoVerb {
  private static func unfinished(_ info: CircleInfo) -> [String] {
    guard info.hasUnfinishedMeeting else { return [] }
    return [
      info.unfinishedIsOfAnotherVersion == true
        ? "A meeting is unfinished, and another version of Circlekeeper wrote it: that version goes on with it."
        : "A meeting is unfinished: circlekeeper resume goes on with it."
    ]
  }

  private static func lines(_ info: CircleInfo) -> [String] {
    guard let created = info.created else {
      return ["There is no circle yet. circlekeeper circle init makes one, in \(info.folder)"]
    }
    return [
      "The circle's data is in \(info.folder), since \(created).",
      "Meetings: \(info.meetings). Open commitments: \(info.openCommitments). Agreements: \(info.agreements).",
      "Kept of a meeting: \(info.keep?.rawValue ?? "texts, until the group chooses").",
      info.isSealed
        ? "Its texts are sealed with a passphrase. \(PassphraseSheet.nobodyCanRecoverIt)"
        : "It has no passphrase: who can open its file can read its texts. circlekeeper circle lock gives it one.",
    ] + unfinished(info)
  }
}

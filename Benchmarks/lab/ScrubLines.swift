// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import ArgumentParser
import Foundation
import MeetingCore

/// Scrubs texts, one a line, and says where it found what, so that it can be measured.
struct ScrubLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrub",
    abstract: "Find names and contact data in lines: the room's names separated by commas, a tab, a text.",
    discussion: """
      Answers each line with one of JSON: an array of [kind, first scalar, end]. The time goes to standard error.
      """)

  @Option(help: "The day on which the texts are typed.")
  var today = "2026-12-30"

  func run() throws {
    guard let today = Day(parsing: today) else { throw ValidationError("\(today) is no day.") }
    var scrubbers: [Substring: Scrubber] = [:]
    var count = 0
    var time = Duration.zero
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count == 2 else { throw ValidationError("A line has names, a tab and a text.") }
      let scrubber =
        scrubbers[fields[0]] ?? Scrubber(names: fields[0].split(separator: ",").map(String.init), today: today)
      scrubbers[fields[0]] = scrubber
      let text = String(fields[1])
      var findings: [Finding] = []
      time += ContinuousClock().measure { findings = scrubber.findings(in: text) }
      count += 1
      let rows = findings.map { finding in
        let start = text.unicodeScalars.distance(from: text.startIndex, to: finding.range.lowerBound)
        let end = text.unicodeScalars.distance(from: text.startIndex, to: finding.range.upperBound)
        return "[\"\(finding.kind)\",\(start),\(end)]"
      }
      print("[\(rows.joined(separator: ","))]")
    }
    let seconds = time / .seconds(1)
    FileHandle.standardError.write(Data("\(count) texts in \(seconds) s\n".utf8))
  }
}

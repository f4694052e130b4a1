// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
import RecordStore
import TerminalText

struct CircleDoctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look whether the circle's data lies there safe and whole.",
    discussion:
      "It only looks; what a crash left half-written is put right, as whenever a circle is opened. fine: as it should be. "
      + "look: for the group to decide. act: something has to be done.")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var circle: CircleOptions

  /// What `--json` prints.
  private struct Report: Encodable {
    struct Finding: Encodable {
      let subject: String
      let level: Checkup.Level
      let sentence: String
    }

    let folder: String
    let findings: [Finding]
    let exitCode: Int32
  }

  func run() throws {
    let checkup = Checkup(folder: circle.folder, on: circle.today)
    let failure = Failure(checkup)
    let report = Report(
      folder: checkup.folder,
      findings: checkup.findings.map {
        Report.Finding(
          subject: $0.subject, level: $0.level,
          sentence: [$0.sentence, $0.remedy?.hint].compactMap(\.self).joined(separator: " "))
      }, exitCode: failure?.code.rawValue ?? 0)
    if json {
      try printJSON(report)
    } else {
      printSentence("The circle in \(report.folder)")
      for line in Self.lines(report, width: terminalColumns(STDOUT_FILENO) ?? .max) { printLine(line) }
    }
    if let failure { throw failure }
  }

  /// The sentences stand in a column of their own where there is room for it. Where there is no terminal, a finding is one
  /// line.
  private static func lines(_ report: Report, width: Int) -> [String] {
    let subjects = report.findings.map(\.subject)
    let column = (subjects.map(displayWidth).max() ?? 0) + 8
    return report.findings.flatMap { finding in
      let level = fitted(finding.level.rawValue, toColumns: 4) + "  "
      let subject = width < column + 30 ? finding.subject + ": " : fitted(finding.subject, toColumns: column - 6)
      let indent = width < column + 30 ? 6 : column
      return wrapped(
        harmless(finding.sentence), width: width, first: level + subject,
        rest: String(repeating: " ", count: indent))
    }
  }
}

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

  func run() throws {
    let checkup = Checkup(folder: circle.folder, on: circle.today)
    if json {
      try printJSON(checkup)
    } else {
      printSentence("The circle in \(checkup.folder)")
      for line in Self.lines(checkup, width: terminalColumns(STDOUT_FILENO) ?? .max) { printLine(line) }
    }
    if checkup.exitCode != 0 { throw Failure(stoppedWith: checkup.exitCode) }
  }

  /// The sentences stand in a column of their own where there is room for it. Where there is no terminal, a finding is one
  /// line.
  private static func lines(_ checkup: Checkup, width: Int) -> [String] {
    let subjects = checkup.findings.map(\.subject)
    let column = (subjects.map(displayWidth).max() ?? 0) + 8
    return checkup.findings.flatMap { finding in
      let level = fitted(finding.level.rawValue, toColumns: 4) + "  "
      let subject = width < column + 30 ? finding.subject + ": " : fitted(finding.subject, toColumns: column - 6)
      let indent = width < column + 30 ? 6 : column
      return wrapped(
        harmless(finding.sentence), width: width, first: level + subject,
        rest: String(repeating: " ", count: indent))
    }
  }
}

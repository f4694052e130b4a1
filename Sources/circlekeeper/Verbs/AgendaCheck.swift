// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import StrictYAML

struct AgendaCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with an agenda, and what to write instead.",
    discussion: "A warning is about what is allowed, and probably not meant; the agenda can be used.")

  /// What `--json` prints for each file.
  private struct Report: Encodable {
    let file: String
    /// Whether the agenda can be used.
    let good: Bool
    /// From the top of the file to its end. Lines and columns count from 1, columns in Unicode scalars.
    let diagnostics: [Diagnostic]
    /// Why there was nothing to read.
    let error: String?
  }

  @Argument(help: "Files, or ids of agendas.")
  var files: [String]

  @Flag(help: "Print a JSON array with an object for each file.")
  var json = false

  func run() throws {
    let places = Places(circle: nil)
    var reports: [Report] = []
    var worst: Int32 = 0
    for file in files {
      do throws(AgendaError) {
        let found = try places.agendas.find(file, language: places.language)
        reports.append(Report(file: found.path, good: true, diagnostics: found.reading.diagnostics, error: nil))
        if !json { tell(found) }
      } catch {
        worst = max(worst, error.exitClass.rawValue)
        reports.append(report(on: file, error))
        if !json { Failure(error).report() }
      }
    }
    if json { try printJSON(reports) }
    if worst != 0 { throw Failure(stoppedWith: worst) }
  }

  private func tell(_ found: AgendaLibrary.Found) {
    for line in found.reading.lines(file: found.path) { printMessage(line) }
    let warnings = found.reading.warnings.count
    let remark = warnings == 0 ? "" : warnings == 1 ? ", with a warning" : ", with \(warnings) warnings"
    printLine("\(found.path): good\(remark).")
  }

  private func report(on file: String, _ error: AgendaError) -> Report {
    switch error {
    case .faulty(let path, let reading):
      Report(file: path, good: false, diagnostics: reading.diagnostics, error: nil)
    case .unknown, .unreadable:
      Report(file: file, good: false, diagnostics: [], error: error.message)
    }
  }
}

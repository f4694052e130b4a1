// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import PluginHost
import RecordStore

/// Why a verb ends early: what is wrong and what to do next, and the exit code after sysexits. The whole failure policy
/// of the command line is on this page.
struct Failure: Error {
  enum Code: Int32 {
    case usage = 64
    case content = 65
    case noSuchFile = 66
    case cannotCreate = 73
    case inputOutput = 74
    case inUse = 75
    case passphrase = 77
  }

  let lines: [String]
  let exitCode: Int32

  init(_ code: Code, _ sentence: String) {
    (lines, exitCode) = ([sentence], code.rawValue)
  }

  init(_ error: StoreError) {
    (lines, exitCode) = ([error.message], error.exitCode)
  }

  init(_ error: AgendaError) {
    (lines, exitCode) = (error.lines, error.exitClass.rawValue)
  }

  init(_ error: PluginError) {
    lines = error.lines
    exitCode = if case .faulty = error { Code.content.rawValue } else { Code.noSuchFile.rawValue }
  }

  /// The sentences go where messages go: to standard error.
  func report() {
    for line in lines { printMessage(line) }
  }
}

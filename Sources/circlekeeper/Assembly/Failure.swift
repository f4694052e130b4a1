// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import MeetingShell
import PluginHost
import RecordStore

/// Why a verb ends early: what is wrong and what to do next, and the exit code. The whole failure policy of the command
/// line is on this page: libraries throw kinds with what happened, and know of no code.
struct Failure: Error {
  enum Code: Int32, CaseIterable {
    /// Somebody was asked and said no: nothing was done, as he wished.
    case leftAlone = 0
    // After sysexits
    case usage = 64
    case content = 65
    case noSuchFile = 66
    case cannotCreate = 73
    case inputOutput = 74
    case inUse = 75
    case passphrase = 77
    // As a shell tells a signal
    case hangup = 129
    case interrupt = 130
  }

  let code: Code
  let lines: [String]

  init(_ code: Code, _ sentence: String) {
    self.init(code, lines: [sentence])
  }

  /// Without lines, what is wrong has been said already.
  init(_ code: Code, lines: [String] = []) {
    (self.code, self.lines) = (code, lines)
  }

  init(_ error: StoreError) {
    self.init(Code(error.kind), error.message)
  }

  init(_ error: AgendaError) {
    self.init(Code(error), lines: error.lines)
  }

  init(_ error: PluginError) {
    let hint = if case .unknown(_, nearest: nil) = error { " \(Self.pluginList)" } else { "" }
    self.init(Code(error), lines: error.lines.map { $0 + hint })
  }

  /// - Returns: nothing where nothing has to be done. The findings say what.
  init?(_ checkup: Checkup) {
    guard let fault = checkup.fault else { return nil }
    self.init(Code(fault))
  }

  /// The sentences go where messages go: to standard error.
  func report() {
    for line in lines { printMessage(line) }
  }
}

// MARK: Codes

extension Failure.Code {
  init(_ kind: StoreError.Kind) {
    self =
      switch kind {
      case .missing: .noSuchFile
      case .cannotCreate, .unsafePlace, .permission: .cannotCreate
      case .diskFull, .readOnly, .inputOutput, .conflict: .inputOutput
      case .inUse, .busy: .inUse
      case .foreign, .newer, .truncated, .corrupt, .otherVersion, .altered: .content
      case .sealed, .passphrase: .passphrase
      }
  }

  init(_ error: AgendaError) {
    self =
      switch error {
      case .unknown, .unreadable: .noSuchFile
      case .faulty: .content
      }
  }

  init(_ error: PluginError) {
    self =
      switch error {
      case .faulty: .content
      case .unknown, .missing, .noExecutable, .notExecutable: .noSuchFile
      }
  }

  init(_ fault: Checkup.Fault) {
    self =
      switch fault {
      case .content: .content
      case .place: .inputOutput
      }
  }
}

// MARK: What to do next

extension Failure {
  private static let pluginList = "circlekeeper plugin list shows those there are."

  static var nothingToResume: Failure {
    Failure(.noSuchFile, "No meeting is waiting to be resumed. circlekeeper meet begins one.")
  }

  /// - Returns: nothing where people left as they meant to. Why they did not, the session has said.
  init?(_ ending: Session.Ending) {
    switch ending {
    case .left: return nil
    case .stopped: self.init(.content)
    case .unsaved: self.init(.inputOutput)
    case .unreadable(let trouble): self.init(Code(trouble.error.kind))
    }
  }
}

extension Checkup.Remedy {
  /// A sentence after the finding's own.
  var hint: String {
    switch self {
    case .restore: "circlekeeper circle restore FILE puts a backup in place, and keeps what is there."
    case .resume: "circlekeeper resume goes on with it."
    case .sealWords: "circlekeeper circle lock seals them."
    case .sealEarly: "Before it has, circlekeeper circle lock gives it a passphrase."
    case .sealAway: "A passphrase keeps its words sealed there too: circlekeeper circle lock"
    case .forgetCopies: "To delete them: circlekeeper circle forget --copies"
    case .forgetFiles: "To delete what they wrote: circlekeeper circle forget --files"
    }
  }
}

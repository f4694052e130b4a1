// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import MeetingCore
internal import StrictYAML

/// Why there is no agenda.
package enum AgendaError: Error, Sendable {
  /// No folder has an agenda of this id.
  case unknown(id: String, nearest: [String])
  /// The file is not there, or is none that can be read.
  case unreadable(path: String, reason: String)
  /// The file was read, and is no agenda.
  case faulty(path: String, AgendaReading)

  /// The exit code, after sysexits.
  package enum ExitClass: Int32, Sendable {
    case content = 65
    case noSuchFile = 66
  }

  package var exitClass: ExitClass {
    switch self {
    case .unknown, .unreadable: .noSuchFile
    case .faulty: .content
    }
  }

  /// One sentence, without the faults of the file.
  package var message: String {
    switch self {
    case .unknown(let id, let nearest):
      let named = HiddenCharacter.shown(id.quoted)
      return nearest.isEmpty
        ? "There is no agenda \(named). “agenda list” shows those there are."
        : "There is no agenda \(named). Did you mean \(Words.choice(nearest))?"
    case .unreadable(let path, let reason):
      return "\(HiddenCharacter.shown(path)) \(reason)"
    case .faulty(let path, let reading):
      let count = reading.errors.count
      return "\(HiddenCharacter.shown(path)) is no agenda yet: \(count) \(count == 1 ? "thing" : "things") to mend."
    }
  }

  /// The message, and below it every fault of the file with its place.
  package var lines: [String] {
    if case .faulty(let path, let reading) = self { return [message] + reading.lines(file: path) }
    return [message]
  }
}

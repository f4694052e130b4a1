// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TerminalText

/// Opens a file that somebody named, if it is an ordinary one: nobody waits for what a pipe or a device may never say.
enum InputFile {
  /// A symbolic link is followed. The caller closes the descriptor.
  ///
  /// - Parameters:
  ///   - noun: what the file is to be, in a sentence.
  ///   - advice: a sentence that says what to name instead.
  static func open(_ path: String, as noun: String, advice: String) throws(Failure) -> Int32 {
    let name = harmless(path)
    // Looked at before it is opened, since opening alone already acts on some devices, and again once it is open.
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(.noSuchFile, "There is no \(noun) \(name). \(advice)") }
    try requireOrdinary(status, name, advice)
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Failure(.noSuchFile, "\(name) may not be read by you. Check its permissions.")
    }
    do throws(Failure) {
      guard fstat(descriptor, &status) == 0 else {
        throw Failure(.noSuchFile, "There is no \(noun) \(name). \(advice)")
      }
      try requireOrdinary(status, name, advice)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func requireOrdinary(_ status: stat, _ name: String, _ advice: String) throws(Failure) {
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(.noSuchFile, "\(name) is no ordinary file. \(advice)")
    }
  }
}

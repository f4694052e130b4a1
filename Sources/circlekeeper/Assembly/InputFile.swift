// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork

/// Opens a file that somebody named, if it is an ordinary one: nobody waits for what a pipe or a device may never say.
enum InputFile {
  /// The caller closes the descriptor.
  ///
  /// - Parameters:
  ///   - noun: what the file is to be, in a sentence.
  ///   - advice: a sentence that says what to name instead.
  static func open(_ path: String, as noun: String, advice: String) throws(Failure) -> Int32 {
    do throws(RegularFile.Fault) {
      return try RegularFile.descriptor(of: path)
    } catch {
      switch error {
      case .missing: throw Failure(.noSuchFile, "There is no \(noun) \(path). \(advice)")
      case .notPermitted: throw Failure(.noSuchFile, "\(path) may not be read by you. Check its permissions.")
      case .folder, .notAFile, .other: throw Failure(.noSuchFile, "\(path) is no ordinary file. \(advice)")
      }
    }
  }
}

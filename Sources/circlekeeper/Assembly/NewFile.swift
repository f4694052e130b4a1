// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TerminalText

/// Writing what somebody asked for into a file that was not there before.
enum NewFile {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes the whole text or leaves no file, with the folders above it; readable by its owner alone.
  ///
  /// - Throws: when the path is taken, be it by a link that leads nowhere, or cannot be written.
  static func write(_ text: String, to path: String) throws(Failure) {
    try makeFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(text.utf8))
      try file.close()
    } catch {
      unlink(path)
      throw Failure(.inputOutput, "\(harmless(path)) could not be written: \(error.localizedDescription)")
    }
  }

  private static func makeFolders(above path: String) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "The folder \(harmless(folder)) cannot be made. Is there a file of that name?")
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    switch code {
    case EEXIST, ELOOP:
      Failure(.cannotCreate, "There is already something called \(harmless(path)). Choose another name.")
    case EACCES, EPERM, EROFS:
      Failure(.cannotCreate, "You may not write to \(harmless(path)). Choose another folder.")
    default:
      Failure(
        .cannotCreate, "\(harmless(path)) cannot be made: \(String(cString: strerror(code)).lowercased()).")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import RecordStore

/// Writes a file that somebody named, whole or not at all, and never through a symbolic link. What it makes, only its
/// owner may read.
enum OutputFile {
  /// What happens to an ordinary file that has the name already.
  enum Replacing {
    /// It stays, whatever one says.
    case never
    /// It stays, and the refusal tells of `--force`.
    case byForce
    /// It goes, once the new one is whole.
    case now
  }

  static func write(_ text: String, to path: String, replacing: Replacing = .never) throws(Failure) {
    let isNew = try check(path, replacing: replacing)
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotCreate(path, errno) }
    defer { unlink(draft) }
    var fault = writeAll(Array(text.utf8), to: descriptor)
    if fault == 0, fsync(descriptor) != 0, errno != EINVAL { fault = errno }
    if close(descriptor) != 0, fault == 0 { fault = errno }
    if fault == 0 { fault = isNew ? giveNewName(path, to: draft) : rename(draft, path) == 0 ? 0 : errno }
    if isNew, fault == EEXIST { throw cannotCreate(path, fault) }
    guard fault == 0 else {
      let rest = isNew ? "Nothing is left of it." : "The old one stays."
      throw Failure(.inputOutput, "\(path) could not be written: \(words(fault)). \(rest)")
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes a folder and those above it, where they are missing.
  static func makeFolder(_ path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "The folder \(path) cannot be made. Is there a file of that name?")
    }
  }

  /// - Returns: whether nothing has that name yet.
  private static func check(_ path: String, replacing: Replacing) throws(Failure) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    switch status.st_mode & S_IFMT {
    case S_IFREG where replacing == .now: return false
    case S_IFREG:
      let advice = replacing == .byForce ? "Name another file, or replace it with --force." : "Name another file."
      throw Failure(.cannotCreate, "\(path) is there already. \(advice)")
    case S_IFLNK: throw Failure(.cannotCreate, "\(path) is a link to another place. Name the file itself.")
    case S_IFDIR: throw Failure(.cannotCreate, "\(path) is a folder. Name a file in it.")
    default: throw Failure(.cannotCreate, "\(path) is no ordinary file, so I leave it alone. Name another one.")
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return errno }
      written += max(0, count)
    }
    return 0
  }

  private static func cannotCreate(_ path: String, _ code: Int32) -> Failure {
    return switch code {
    case ENOENT, ENOTDIR: Failure(.cannotCreate, "\(path) cannot be made: there is no such folder. Make it first.")
    case EEXIST: Failure(.cannotCreate, "\(path) is there already. Name another file.")
    default: Failure(.cannotCreate, "\(path) cannot be made: \(words(code)). Name another place.")
    }
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
}

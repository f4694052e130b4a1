// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc

/// A text that a plugin asked to keep, written by us, where the plugin itself cannot go.
enum KeptFile {
  /// Never takes the place of another file: `minutes.md`, `minutes-2.md`.
  ///
  /// - Returns: its path, or nothing where it could not be kept whole.
  static func write(_ text: String, name: String, folder: String) -> String? {
    guard makeFolder(folder) else { return nil }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    for number in 1...99 {
      let path = "\(folder)/\(name[..<dot])\(number == 1 ? "" : "-\(number)")\(name[dot...])"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        if errno == EEXIST { continue }
        return nil
      }
      defer { close(descriptor) }
      guard put(Array(text.utf8), into: descriptor), fsync(descriptor) == 0 else {
        unlink(path)
        return nil
      }
      return path
    }
    return nil
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Makes it and its parent. A link in its place is refused.
  private static func makeFolder(_ path: String) -> Bool {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { mkdir(String(path[..<slash]), 0o700) }
    mkdir(path, 0o700)
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

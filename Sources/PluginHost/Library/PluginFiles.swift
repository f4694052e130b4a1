// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc

/// Looking at files that others have put there.
enum PluginFiles {
  /// The larger of the two is a statically linked program.
  static let longest = 256 * 1024 * 1024

  /// With every link resolved.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

  static func mayRun(_ path: String) -> Bool { isFile(path) && access(path, X_OK) == 0 }

  static func isLonger(_ path: String, than limit: Int) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > limit
  }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Hands over an ordinary file piece by piece.
  ///
  /// - Returns: whether all of it was read, and it was no longer than `limit`.
  static func read(_ path: String, limit: Int = longest, _ take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    guard isFile(path) else { return false }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var total = 0
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
      while true {
        let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 }
        total += count
        guard total <= limit, take(UnsafeRawBufferPointer(rebasing: chunk[..<count])) else { return false }
      }
    }
  }

  static func bytes(_ path: String, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isWhole = read(path, limit: limit) { chunk in
      bytes += chunk
      return true
    }
    return isWhole ? bytes : nil
  }
}

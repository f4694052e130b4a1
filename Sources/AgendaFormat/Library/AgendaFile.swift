// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Reading an agenda's file, and looking for one.
enum AgendaFile {
  /// At most one byte more than an agenda may have, so that a larger file is seen to be one.
  static func bytes(at path: String) throws(RegularFile.Fault) -> [UInt8] {
    let descriptor = try RegularFile.descriptor(of: path)
    defer { close(descriptor) }
    return try bytes(from: descriptor)
  }

  private static func bytes(from descriptor: Int32) throws(RegularFile.Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= SourceText.longest {
      let wanted = min(chunk.count, SourceText.longest + 1 - bytes.count)
      let count = read(descriptor, &chunk, wanted)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RegularFile.Fault(code: errno) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk.prefix(count))
    }
    return bytes
  }

  /// Whether a regular file can be found at the path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The same for two paths that lead to the same place; nothing where there is none.
  static func identity(of path: String) -> String? {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : nil
  }
}

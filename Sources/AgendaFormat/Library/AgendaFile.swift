// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Opening a file that somebody named, without trusting it to be one.
enum AgendaFile {
  enum Fault: Error, Hashable {
    case missing
    case notPermitted
    case folder
    /// A FIFO, a device, a socket: reading it could wait for ever.
    case notAFile
    case other(code: Int32)
  }

  /// At most one byte more than an agenda may have, so that a larger file is seen to be one.
  ///
  /// A symbolic link is followed; what it leads to must be a regular file.
  static func bytes(at path: String) throws(Fault) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    // Looked at before it is opened, since opening alone already acts on some devices, and again once it is open.
    var status = stat()
    guard stat(path, &status) == 0 else { throw Fault(code: errno) }
    try requireRegular(status)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw Fault(code: errno) }
    try requireRegular(status)
    return try bytes(from: descriptor)
  }

  private static func requireRegular(_ status: stat) throws(Fault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
  }

  private static func bytes(from descriptor: Int32) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= SourceText.longest {
      let wanted = min(chunk.count, SourceText.longest + 1 - bytes.count)
      let count = read(descriptor, &chunk, wanted)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault(code: errno) }
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

extension AgendaFile.Fault {
  fileprivate init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .folder
    default: self = .other(code: code)
    }
  }

  /// What follows the name of the file in a sentence.
  var words: String {
    switch self {
    case .missing: "is not there."
    case .notPermitted: "may not be read by you."
    case .folder: "is a folder. Name a file in it."
    case .notAFile: "is no ordinary file, so I leave it alone."
    case .other(let code): "cannot be read: \(String(cString: strerror(code)).lowercased())."
    }
  }
}

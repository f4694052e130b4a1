// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Reading a file that somebody named, without trusting it to be one.
package enum RegularFile {
  package enum Fault: Error, Hashable {
    case missing
    case notPermitted
    case folder
    /// A FIFO, a device, a socket: reading it could wait for ever.
    case notAFile
    case other(code: Int32)
  }

  /// A symbolic link is followed; what it leads to must be a regular file. The caller closes the descriptor.
  package static func descriptor(of path: String) throws(Fault) -> Int32 {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    // Looked at before it is opened, since opening alone already acts on some devices, and again once it is open.
    var status = stat()
    guard stat(path, &status) == 0 else { throw Fault(code: errno) }
    try requireRegular(status)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    do throws(Fault) {
      guard fstat(descriptor, &status) == 0 else { throw Fault(code: errno) }
      try requireRegular(status)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func requireRegular(_ status: stat) throws(Fault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
  }

  /// At most one byte more than `limit`, so that a larger file is seen to be one.
  package static func bytes(at path: String, limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { chunk in
      bytes += chunk.prefix(limit + 1 - bytes.count)
      return bytes.count <= limit
    }
    return bytes
  }

  /// Hands over a file piece by piece, until `take` has enough.
  package static func read(_ path: String, _ take: (UnsafeRawBufferPointer) -> Bool) throws(Fault) {
    let descriptor = try descriptor(of: path)
    defer { close(descriptor) }
    let code = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk -> Int32? in
      while true {
        let count = readChunk(descriptor, chunk)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return errno }
        guard count > 0, take(UnsafeRawBufferPointer(rebasing: chunk[..<count])) else { return nil }
      }
    }
    if let code { throw Fault(code: code) }
  }
}

/// `read` of the C library, which has the name of a method above.
private func readChunk(_ descriptor: Int32, _ chunk: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, chunk.baseAddress, chunk.count)
}

extension RegularFile.Fault {
  fileprivate init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .folder
    default: self = .other(code: code)
    }
  }

  /// What follows the name of the file in a sentence.
  package var words: String {
    switch self {
    case .missing: "is not there."
    case .notPermitted: "may not be read by you."
    case .folder: "is a folder. Name a file in it."
    case .notAFile: "is no ordinary file, so I leave it alone."
    case .other(let code): "cannot be read: \(String(cString: strerror(code)).lowercased())."
    }
  }
}

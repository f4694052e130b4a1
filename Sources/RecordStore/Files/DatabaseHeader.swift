// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the first hundred bytes of a file say, read before SQLite sees it, so that a refused file stays untouched.
///
/// Reading happens while this process has no transaction on the file: closing a descriptor lets go of its locks.
struct DatabaseHeader {
  /// "CKPR" in SQLite's `application_id`.
  static let applicationID: Int32 = 0x434B_5052

  /// The last migration that ran, from `user_version`. Zero while the database is being made.
  let version: Int32

  /// - Throws: `foreign` or `truncated`.
  init(at path: String) throws(StoreError) {
    guard let file = Descriptor(opening: path, O_RDONLY), let bytes = file.bytes(upTo: Self.length) else {
      throw StoreError(.permission, "\(path) cannot be read: \(systemMessage()). Check who may read it.")
    }
    let magic = Array("SQLite format 3\0".utf8)
    guard bytes.prefix(magic.count).elementsEqual(magic.prefix(bytes.count)) else { throw .notACircle(path) }
    guard bytes.count == Self.length else { throw .cutShort(path) }
    guard Self.number(bytes[68..<72]) == Self.applicationID else { throw .notACircle(path) }
    version = Self.number(bytes[60..<64])
  }

  /// Whether the file is smaller than its header says: why SQLite refuses it. Meaningful only while nobody writes.
  static func isCutShort(_ path: String) -> Bool {
    guard case .file(let size) = FileKind(at: path),
      let bytes = Descriptor(opening: path, O_RDONLY)?.bytes(upTo: length),
      bytes.count == length
    else { return false }
    let stored = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = stored == 1 ? 65_536 : stored
    return size < pageSize * Int(number(bytes[28..<32]))
  }

  private static let length = 100

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }
}

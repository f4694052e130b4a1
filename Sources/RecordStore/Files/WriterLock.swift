// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Holds a circle for one writing process. The kernel lets go of it when the process ends, however it ends.
final class WriterLock: Sendable {
  private let file: Descriptor

  /// - Throws: `inUse`, naming the process that writes.
  init(_ folder: CircleFolder) throws(StoreError) {
    switch FileKind(at: folder.lock) {
    case .missing, .file: break
    default: throw StoreError(.unsafePlace, "\(folder.lock) is not a plain file. Move it away.")
    }
    guard let file = Descriptor(opening: folder.lock, O_RDWR | O_CREAT) else {
      throw StoreError(
        .cannotCreate, "\(folder.lock) could not be made: \(systemMessage()). Check who may write to the folder.")
    }
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      throw Self.inUse(by: Self.process(in: file))
    }
    guard file.isNamed(folder.lock) else {
      throw StoreError(.busy, "The circle in \(folder.path) was just forgotten by another Circlekeeper. Try again.")
    }
    let number = Array("\(getpid())\n".utf8)
    ftruncate(file.number, 0)
    pwrite(file.number, number, number.count, 0)
    self.file = file
  }

  /// Who holds the circle at this moment, in words; nothing when nobody does.
  static func holder(_ folder: CircleFolder) -> String? {
    guard case .file = FileKind(at: folder.lock), let file = Descriptor(opening: folder.lock, O_RDONLY),
      flock(file.number, LOCK_SH | LOCK_NB) != 0
    else { return nil }
    return process(in: file)
  }

  /// Before a person is asked for something that another process would prevent.
  ///
  /// - Throws: `inUse`, naming the process that writes.
  static func refuseHeld(_ folder: CircleFolder) throws(StoreError) {
    if let holder = holder(folder) { throw inUse(by: holder) }
  }

  private static func inUse(by holder: String) -> StoreError {
    StoreError(
      .inUse,
      "This circle is open in another Circlekeeper (\(holder)). Close it there first. Looking at the history works.")
  }

  private static func process(in file: Descriptor) -> String {
    let number = file.bytes(upTo: 20).flatMap { Int(String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self)) }
    return number.map { "process \($0)" } ?? "its number is not known"
  }
}

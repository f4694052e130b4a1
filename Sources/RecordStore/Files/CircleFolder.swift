// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of one circle, and what lies in it: `circle.sqlite` and `lock`.
///
/// Every file is looked at before it is opened. A symbolic link, a pipe, a device or a folder that others can write to
/// is refused: behind each of them, somebody else could put what we read, or read what we write.
struct CircleFolder: Hashable, Sendable {
  let path: String

  var database: String { path + "/circle.sqlite" }
  var lock: String { path + "/lock" }

  /// - Returns: whether the circle's database exists and holds anything.
  func inspect() throws(StoreError) -> Bool {
    switch FileKind(at: path) {
    case .missing: return false
    case .folder(let owner, let mode): try refuseUnsafe(owner: owner, mode: mode)
    case .link: throw StoreError(.unsafePlace, "\(path) is a symbolic link. Name the folder it leads to instead.")
    case .file, .special:
      throw StoreError(.unsafePlace, "\(path) is not a folder. Choose another place for the circle.")
    case .hidden(let code):
      throw StoreError(.permission, "\(path) cannot be opened: \(systemMessage(code)). Check who may enter it.")
    }
    // SQLite opens this one by itself, and would wait for a pipe.
    _ = try size(of: database + Self.journalSuffix)
    return try size(of: database) > 0
  }

  /// Makes the folder and its parents where they are missing, for nobody else's eyes. Another process may do so at the
  /// same moment.
  func create() throws(StoreError) {
    if case .missing = FileKind(at: path) {
      try makeFolder(path)
    }
  }

  /// Makes an empty database where none is. Only who holds the `WriterLock` may: somebody else might be making it.
  func createDatabase() throws(StoreError) {
    _ = try inspect()
    if case .missing = FileKind(at: database) {
      guard Descriptor(opening: database, O_RDWR | O_CREAT | O_EXCL) != nil else { throw cannotCreate(database) }
    }
    chmod(database, 0o600)
  }

  private func makeFolder(_ path: String) throws(StoreError) {
    guard let slash = path.lastIndex(of: "/") else { return try makeOneFolder(path) }
    let parent = String(path[..<slash])
    if !parent.isEmpty, case .missing = FileKind(at: parent) {
      try makeFolder(parent)
    }
    try makeOneFolder(path)
    // The new name must be on the disk before anything in it is called saved.
    if let folder = Descriptor(opening: parent.isEmpty ? "/" : parent, O_RDONLY) { fsync(folder.number) }
  }

  private func makeOneFolder(_ path: String) throws(StoreError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw cannotCreate(path) }
  }

  private func cannotCreate(_ path: String) -> StoreError {
    StoreError(.cannotCreate, "\(path) could not be made: \(systemMessage()). Choose a folder that you may write to.")
  }

  private func refuseUnsafe(owner: uid_t, mode: mode_t) throws(StoreError) {
    if mode & S_IWOTH != 0 {
      throw StoreError(.unsafePlace, "Anyone may write to \(path). Close it with: chmod 700 '\(path)'")
    }
    if owner != geteuid(), owner != 0 {
      throw StoreError(.unsafePlace, "\(path) belongs to somebody else. Choose a folder of your own.")
    }
  }

  /// - Returns: a file's bytes; zero when it is missing.
  private func size(of path: String) throws(StoreError) -> Int {
    switch FileKind(at: path) {
    case .missing: return 0
    case .file(let size): return size
    case .link: throw StoreError(.unsafePlace, "\(path) is a symbolic link. Put the file itself in its place.")
    case .folder, .special: throw StoreError(.unsafePlace, "\(path) is not a plain file. Move it away.")
    case .hidden(let code):
      throw StoreError(.permission, "\(path) cannot be opened: \(systemMessage(code)). Check who may read it.")
    }
  }
}

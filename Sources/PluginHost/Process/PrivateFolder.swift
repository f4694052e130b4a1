// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc
internal import Groundwork

/// A folder of a plugin's own, gone with it: a copy of the executable that was looked at, and an empty folder to work
/// in. Whoever changes the plugin's files meanwhile changes nothing that runs.
///
/// A program that was killed cannot clear its folders away: the next one does.
struct PrivateFolder: Sendable {
  let path: String
  /// What the copy of the executable is called, as `ps` shows it: the plugin's name.
  let name: String
  /// Locked as long as the folder is in use. The kernel lets go of it however the process ends.
  private let hold: Int32

  var program: String { path + "/program" }
  var work: String { path + "/work" }
  var executable: String { "\(program)/\(name)" }

  /// - Parameter digest: what the plugin was when it was enabled.
  init(for plugin: FoundPlugin, digest: String) throws(Breach) {
    name = plugin.name
    _ = Self.isSwept
    var template = Array("\(Self.parent)/\(Self.prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .notStarted("no temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    hold = Self.lock(path)
    do throws(Breach) {
      guard mkdir(program, 0o700) == 0, mkdir(work, 0o700) == 0 else { throw .notStarted("no temporary folder") }
      try copy(plugin, digest: digest)
    } catch {
      remove()
      throw error
    }
  }

  private func copy(_ plugin: FoundPlugin, digest: String) throws(Breach) {
    let copy = open(executable, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o500)
    guard copy >= 0 else { throw .notStarted("no temporary folder") }
    var isWhole = true
    let found = plugin.digest { chunk in
      isWhole = write(copy, chunk.baseAddress, chunk.count) == chunk.count
      return isWhole
    }
    close(copy)
    guard isWhole else { throw .notStarted("the disk is full") }
    guard let found else { throw .missing }
    guard found == digest else { throw .changed }
  }

  func remove() {
    Self.clear(path)
    close(hold)
  }

  // MARK: Left by others

  private static let prefix = "circlekeeper-"
  private static let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  /// Once in the life of this process.
  private static let isSwept: Void = sweep(parent)

  /// - Returns: -1 where another process has it.
  private static func lock(_ path: String) -> Int32 {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0, flock(folder, LOCK_EX | LOCK_NB) != 0 else { return folder }
    close(folder)
    return -1
  }

  /// Clears away this user's folders that no process holds any more. A young one may not be held yet.
  static func sweep(_ parent: String, olderThan age: Int = 60) {
    for name in FolderContents.names(in: parent)
    where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      let path = "\(parent)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
        time(nil) - status.st_mtim.tv_sec >= age, access("\(path)/program", F_OK) == 0
      else { continue }
      let hold = lock(path)
      guard hold >= 0 else { continue }
      clear(path)
      close(hold)
    }
  }

  /// What a plugin wrote goes first: a folder with a program in it is found again.
  private static func clear(_ path: String) {
    remove("\(path)/work")
    remove(path)
  }

  /// Follows no link.
  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o700)
      for name in FolderContents.all(in: path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

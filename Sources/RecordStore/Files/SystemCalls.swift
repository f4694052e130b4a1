// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a path leads to, without following a symbolic link.
enum FileKind {
  case missing
  case file(size: Int)
  case folder(owner: uid_t, mode: mode_t)
  case link
  /// A pipe, a socket or a device.
  case special
  /// It cannot be looked at.
  case hidden(errno: Int32)

  init(at path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      self = errno == ENOENT ? .missing : .hidden(errno: errno)
      return
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(info.st_size))
    case S_IFDIR: self = .folder(owner: info.st_uid, mode: info.st_mode)
    case S_IFLNK: self = .link
    default: self = .special
    }
  }
}

/// An open file, closed with its owner.
final class Descriptor: Sendable {
  let number: Int32

  /// Opens without following a link in the last place, without waiting for a pipe's other end, and closed on exec.
  ///
  /// - Returns: nothing when it fails; `errno` says why.
  init?(opening path: String, _ flags: Int32, mode: mode_t = 0o600) {
    number = open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode)
    guard number >= 0 else { return nil }
  }

  deinit {
    if number >= 0 { close(number) }
  }

  /// Whether `path` is still this file's name, and no other file has taken it.
  func isNamed(_ path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(number, &opened) == 0 && lstat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  /// Writes zeros over a file that has no name any more, as far as a file goes: a disk may keep the old blocks.
  func overwriteUnnamed() {
    var info = stat()
    guard fstat(number, &info) == 0, info.st_nlink == 0 else { return }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var offset = 0
    while offset < info.st_size {
      let written = pwrite(number, zeros, min(zeros.count, Int(info.st_size) - offset), off_t(offset))
      guard written > 0 else { break }
      offset += written
    }
    fsync(number)
  }

  /// Up to `count` bytes from the beginning.
  func bytes(upTo count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(number, &bytes, count, 0)
    return got < 0 ? nil : Array(bytes.prefix(got))
  }
}

/// The system's words for the last failed call.
func systemMessage(_ code: Int32 = errno) -> String {
  String(cString: strerror(code))
}

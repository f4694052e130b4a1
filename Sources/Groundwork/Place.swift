// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What a path leads to, every link followed.
package enum Place {
  package static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  package static func isProgram(_ path: String) -> Bool { isFile(path) && access(path, X_OK) == 0 }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// With every link resolved; nothing where there is none.
  package static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The same for two paths that lead to the same place; nothing where there is none.
  package static func identity(of path: String) -> String? {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : nil
  }
}

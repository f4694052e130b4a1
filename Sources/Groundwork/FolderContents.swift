// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What lies in a folder.
package enum FolderContents {
  /// The names in a folder, sorted, without hidden ones; none when it cannot be read.
  package static func names(in folder: String) -> [String] {
    all(in: folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The names in a folder in the system's order, hidden ones too; none when it cannot be read.
  package static func all(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A folder of its own for one test, gone with it.
package final class ScratchFolder {
  package let path: String

  package init(_ name: String = "circlekeeper") throws {
    path = NSTemporaryDirectory() + name + "-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and says where it is.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Every file in it, however deep.
  package var files: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.map { path + "/" + $0 }.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// Where a name stands in these files, and how it is written there.
  package func traces(of name: String) throws -> [String] {
    try files.flatMap { file in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      let found = Traces.of(name, in: bytes) + Traces.of(name, in: Array(file.dropFirst(path.count).utf8))
      return found.map { "\(file): \($0)" }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A folder of its own for one test, gone with it.
package final class ScratchFolder {
  package let path = NSTemporaryDirectory() + "circlekeeper-" + UUID().uuidString

  package init() throws {
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

/// The ways in which a name could lie in bytes that should not have it.
package enum Traces {
  /// The ways in which it does; none when all is well.
  package static func of(_ name: String, in bytes: [UInt8]) -> [String] {
    let plain = Data(bytes.map(lower))
    return forms(of: name).filter { plain.range(of: $0.key) != nil }.map(\.value).sorted()
  }

  private static func forms(of name: String) -> [Data: String] {
    var forms: [Data: String] = [:]
    func add(_ form: String, _ bytes: some Sequence<UInt8>) { forms[Data(bytes.map(lower))] = form }
    for (spelling, word) in [
      ("as typed", name), ("folded", name.folding(options: .diacriticInsensitive, locale: nil)),
      ("decomposed", name.decomposedStringWithCanonicalMapping),
    ] {
      let utf8 = Array(word.utf8)
      add(spelling, utf8)
      add("\(spelling), UTF-16 little-endian", word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      add("\(spelling), UTF-16 big-endian", word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
      add(
        "\(spelling), hexadecimal", utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().utf8)
      // Only whole groups of three bytes look the same whatever stands before them.
      for start in 0..<3 where utf8.count >= start + 6 {
        let whole = utf8[start...].prefix((utf8.count - start) / 3 * 3)
        add("\(spelling), base64", Data(whole).base64EncodedString().utf8)
      }
    }
    return forms
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}

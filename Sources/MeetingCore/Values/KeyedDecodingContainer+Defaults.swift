// SPDX-License-Identifier: GPL-3.0-or-later

extension KeyedDecodingContainer {
  /// Reads a value that may be missing: whoever wrote it may have had no such key yet. What is missing stays as the
  /// initialiser left it.
  func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
    if let known = try decodeIfPresent(Value.self, forKey: key) { value = known }
  }
}

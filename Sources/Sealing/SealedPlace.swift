// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// Where a sealed value lies. It is authenticated with the value, so that none can be moved to another place.
///
/// Every field has a fixed width, or its length before it: two places never read the same.
package struct SealedPlace: Sendable {
  let bytes: [UInt8]

  /// A text in a table, by the integers of its row's key.
  package init(table: String, row: [Int64]) {
    bytes = [1] + Self.field(table) + row.flatMap(\.bytes)
  }

  /// A journal row, with all that stands beside it in the open, and chained to the row before it.
  ///
  /// - Parameter previous: nothing for the first.
  package init(meeting: Int64, seq: Int, command: Int, t: Int, wall: Int64, after previous: SealTag?) {
    let numbers = [meeting, Int64(seq), Int64(command), Int64(t), wall]
    bytes = [2] + numbers.flatMap(\.bytes) + (previous ?? .none).bytes
  }

  static func field(_ text: String) -> [UInt8] {
    UInt32(text.utf8.count).bytes + Array(text.utf8)
  }
}

/// The last 16 bytes of a sealed value: no two values have the same.
package struct SealTag: Hashable, Sendable {
  package static let length = 16
  static let none = SealTag(bytes: [UInt8](repeating: 0, count: length))

  let bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter stored: a sealed value, or its last 16 bytes.
  package init(of stored: Data) throws(SealingError) {
    guard stored.count >= Self.length else { throw .altered }
    bytes = [UInt8](stored.suffix(Self.length))
  }
}

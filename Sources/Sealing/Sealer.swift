// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto
package import Foundation

/// Seals a circle's values and opens them, with keys derived from the circle's own (HKDF-SHA256).
///
/// A sealed value is the format byte 2, then nonce, text and tag of ChaCha20-Poly1305 (RFC 8439) with a random nonce.
package struct Sealer: Sendable {
  package static let format: UInt8 = 2

  private let circle: [UInt8]
  private let values: SymmetricKey
  private let heads: SymmetricKey

  init(_ key: SymmetricKey, circle: [UInt8]) {
    func subkey(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: key, salt: circle, info: Data("circlekeeper 1 \(purpose)".utf8), outputByteCount: 32)
    }
    self.circle = circle
    values = subkey("values")
    heads = subkey("heads")
  }

  package func seal(_ plain: some Sequence<UInt8>, at place: SealedPlace) throws(SealingError) -> Data {
    let padded = Padding.add(to: Array(plain))
    guard let box = try? ChaChaPoly.seal(padded, using: values, authenticating: circle + place.bytes) else {
      throw .altered
    }
    return Data([Self.format]) + box.combined
  }

  /// - Throws: `altered` when it was not sealed for this place in this circle.
  package func open(_ sealed: Data, at place: SealedPlace) throws(SealingError) -> Data {
    guard sealed.first == Self.format, let box = try? ChaChaPoly.SealedBox(combined: sealed.dropFirst()),
      let padded = try? ChaChaPoly.open(box, using: values, authenticating: circle + place.bytes),
      let plain = Padding.remove(from: [UInt8](padded))
    else { throw .altered }
    return Data(plain)
  }

  // MARK: Heads

  /// Authenticates how many rows a table has and which, so that none can be dropped or put back.
  ///
  /// - Parameter rows: the integers of each row's key and its value's tag, in the key's order.
  package func head(of table: String, rows: some Sequence<(key: [Int64], tag: SealTag)>) -> Data {
    var code = HMAC<SHA256>(key: heads)
    code.update(data: circle + SealedPlace.field(table))
    for row in rows { code.update(data: row.key.flatMap(\.bytes) + row.tag.bytes) }
    return Data(code.finalize())
  }

  /// The same for a table that stays readable.
  ///
  /// - Parameter rows: all columns of each row, in the key's order.
  package func head(of table: String, rows: some Sequence<[String]>) -> Data {
    var code = HMAC<SHA256>(key: heads)
    code.update(data: circle + SealedPlace.field(table))
    for row in rows { code.update(data: row.flatMap(SealedPlace.field)) }
    return Data(code.finalize())
  }

  /// Authenticates the heads together.
  ///
  /// - Parameter running: the unfinished meeting.
  package func root(over heads: some Sequence<(what: String, tag: Data)>, running: Int64?) -> Data {
    var code = HMAC<SHA256>(key: self.heads)
    code.update(data: circle + SealedPlace.field("root") + (running.map { [1] + $0.bytes } ?? [0]))
    for head in heads { code.update(data: SealedPlace.field(head.what) + head.tag) }
    return Data(code.finalize())
  }

  /// The same for a journal, whose last tag depends on all before it.
  package func head(ofMeeting meeting: Int64, count: Int, last: SealTag?) -> Data {
    let bytes = SealedPlace.field("journal") + meeting.bytes + Int64(count).bytes + (last ?? .none).bytes
    return Data(HMAC<SHA256>.authenticationCode(for: circle + bytes, using: heads))
  }
}

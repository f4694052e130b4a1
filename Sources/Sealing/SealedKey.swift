// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto
internal import CryptoExtras
package import Foundation

/// A circle's key as it lies in the database: a random 256-bit key, wrapped in one that is made of the passphrase.
///
/// Another passphrase comes with another key: one that was known once opens nothing that is sealed later.
///
/// | bytes | what |
/// |---|---|
/// | 0 | version, 1 |
/// | 1 | scrypt's N, as the exponent of 2 |
/// | 2–5, 6–9 | scrypt's r and p, big-endian |
/// | 10–25 | salt |
/// | 26–41 | the circle, a random number |
/// | 42–101 | the wrapped key: nonce, 32 bytes, tag; the 42 bytes before it are authenticated with it |
package struct SealedKey: Hashable, Sendable {
  private static let version: UInt8 = 1
  private static let openLength = 42
  private static let length = openLength + 12 + 32 + 16

  /// As it is to be stored.
  package let header: Data

  /// - Throws: `unknownHeader`, before anything is computed or much memory is taken.
  package init(header: Data, cost: KeyCost = .standard) throws(SealingError) {
    let bytes = [UInt8](header)
    guard bytes.count == Self.length, bytes[0] == Self.version, cost.accepted.contains(bytes[1]),
      bytes[2..<6].elementsEqual(KeyCost.blockSize.bytes), bytes[6..<10].elementsEqual(KeyCost.parallelism.bytes)
    else { throw .unknownHeader }
    self.header = Data(bytes)
  }

  private init(
    wrapping key: SymmetricKey, of circle: [UInt8], _ passphrase: Passphrase, _ cost: KeyCost
  ) throws(SealingError) {
    var bytes: [UInt8] = [Self.version, cost.exponent]
    bytes += KeyCost.blockSize.bytes + KeyCost.parallelism.bytes
    bytes += SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    bytes += circle
    let wrapping = try Self.wrappingKey(passphrase, open: bytes)
    let plain = key.withUnsafeBytes { Array($0) }
    // It does not fail with a key of 256 bits and a random nonce.
    let box = try? ChaChaPoly.seal(plain, using: wrapping, authenticating: bytes)
    header = Data(bytes) + (box?.combined ?? Data())
  }

  /// A new circle's key, and what opens it.
  ///
  /// - Throws: `noMemory`.
  package static func make(
    for passphrase: Passphrase, cost: KeyCost = .standard
  ) throws(SealingError) -> (SealedKey, Sealer) {
    let key = SymmetricKey(size: .bits256)
    let circle = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    let sealed = try SealedKey(
      header: SealedKey(wrapping: key, of: circle, passphrase, cost).header, cost: cost)
    return (sealed, Sealer(key, circle: circle))
  }

  /// Takes a second and 256 MiB for a moment.
  ///
  /// - Throws: `wrongPassphrase`, `noMemory`.
  package func open(_ passphrase: Passphrase) throws(SealingError) -> Sealer {
    let open = [UInt8](header.prefix(Self.openLength))
    let wrapping = try Self.wrappingKey(passphrase, open: open)
    guard let box = try? ChaChaPoly.SealedBox(combined: header.dropFirst(Self.openLength)),
      let key = try? ChaChaPoly.open(box, using: wrapping, authenticating: open)
    else { throw .wrongPassphrase }
    return Sealer(SymmetricKey(data: key), circle: Array(open[26..<42]))
  }

  /// With a cost that was accepted, only memory can be wanting.
  private static func wrappingKey(_ passphrase: Passphrase, open: [UInt8]) throws(SealingError) -> SymmetricKey {
    guard
      let stretched = try? KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: open[10..<26], outputByteCount: 32, rounds: 1 << Int(open[1]),
        blockSize: Int(KeyCost.blockSize), parallelism: Int(KeyCost.parallelism))
    else { throw .noMemory }
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: stretched, info: Data("circlekeeper 1 wrap".utf8), outputByteCount: 32)
  }
}

extension FixedWidthInteger {
  /// Big-endian.
  var bytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }
}

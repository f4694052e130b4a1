// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Sealing

extension KeyCost {
  /// Fast enough for tests, and to be had in them only.
  static let low = KeyCost(exponent: 4, accepted: 4...8)
}

extension Passphrase {
  static func sample(_ words: String = "four words of ours") throws -> Passphrase { try Passphrase(words.utf8) }
}

@Suite("A circle's key", .timeLimit(.minutes(5)))
struct SealedKeyTests {
  private func place(_ row: Int64 = 1) -> SealedPlace { SealedPlace(table: "agreement", row: [row]) }

  @Test("opens with its passphrase, typed composed or decomposed, and with no other")
  func opening() throws {
    let (key, sealer) = try SealedKey.make(for: .sample("caf\u{E9} am see"), cost: .low)
    let sealed = try sealer.seal("hello".utf8, at: place())
    let stored = try SealedKey(header: key.header, cost: .low)
    #expect(try stored.open(.sample("cafe\u{301} am see")).open(sealed, at: place()) == Data("hello".utf8))
    #expect(throws: SealingError.wrongPassphrase) { try stored.open(.sample("cafe am see")) }
  }

  @Test("empty and not UTF-8 are the same error as wrong", arguments: [[], [0xFF, 0x41], [0xC3]] as [[UInt8]])
  func noPassphrase(bytes: [UInt8]) {
    #expect(throws: SealingError.wrongPassphrase) { try Passphrase(bytes) }
  }

  @Test("says nothing of itself when printed")
  func printing() throws {
    let passphrase = try Passphrase.sample("secret")
    #expect(!"\(passphrase)".contains("secret"))
    var dumped = ""
    dump(passphrase, to: &dumped)
    #expect(!dumped.contains("\(Array("secret".utf8)[0])"))
  }

  @Test(
    "a header of another version, with another cost, or cut is refused before anything is computed",
    arguments: [(0, 2), (1, 3), (1, 9), (1, 63), (1, 255), (5, 32), (9, 2), (2, 1)] as [(Int, UInt8)])
  func bounds(offset: Int, value: UInt8) throws {
    var header = try SealedKey.make(for: .sample(), cost: .low).0.header
    header[offset] = value
    #expect(throws: SealingError.unknownHeader) { try SealedKey(header: header, cost: .low) }
    #expect(throws: SealingError.unknownHeader) { try SealedKey(header: header.dropLast(), cost: .low) }
  }

  @Test("what is really used is N from 2^17 to 2^20, and 2^18 for a new one", arguments: [16, 17, 20, 21] as [UInt8])
  func standardBounds(exponent: UInt8) throws {
    var header = try SealedKey.make(for: .sample(), cost: .low).0.header
    header[1] = exponent
    let isTaken = (try? SealedKey(header: header)) != nil
    #expect(isTaken == (17...20).contains(exponent))
    #expect(KeyCost.standard.exponent == 18)
  }

  @Test("any byte of the header that was changed is noticed")
  func changed() throws {
    let header = try SealedKey.make(for: .sample(), cost: .low).0.header
    for offset in header.indices where offset >= 10 {
      var other = header
      other[offset] ^= 1
      let key = try SealedKey(header: other, cost: .low)
      #expect(throws: SealingError.wrongPassphrase) { try key.open(.sample()) }
    }
  }
}

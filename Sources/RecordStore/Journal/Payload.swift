// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore
import Sealing

/// The one place where events and free texts take the form in which they lie in the database, and where a passphrase
/// seals them.
///
/// An event is a BLOB whose first byte names the format: 1 is plain JSON with sorted keys, the published shape of
/// ``MeetingEvent``; 2 is the same, sealed. Free words are TEXT while they are plain, and a sealed BLOB in a circle that
/// has a passphrase.
struct Payload: Sendable {
  /// What stands for words that are there and were not opened.
  static let sealedWords = "[sealed]"

  private static let plainJSON: UInt8 = 1

  private let encoder: JSONEncoder
  let seal: Seal

  init(_ seal: Seal) {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.seal = seal
  }

  // MARK: Events

  /// Equal events give equal bytes, before they are sealed.
  func data(of event: MeetingEvent) throws -> Data {
    Data([Self.plainJSON]) + (try encoder.encode(event))
  }

  /// - Parameters:
  ///   - payloads: opened ones.
  ///   - words: the words of the meeting's texts by number; a number that is missing was erased.
  func events(in payloads: [Data], words: [Int: String]) throws -> [MeetingEvent] {
    let decoder = JSONDecoder()
    if let key = ScrubbedText.wordsKey { decoder.userInfo[key] = words }
    return try payloads.map { payload in
      guard payload.first == Self.plainJSON else { throw UnreadablePayload() }
      return try decoder.decode(MeetingEvent.self, from: payload.dropFirst())
    }
  }

  // MARK: Texts

  func stored(_ words: String, in table: SealedTable, row: Int64...) throws -> DatabaseValue {
    switch seal {
    case .none: return words.databaseValue
    case .locked: throw SealedCircle()
    case .open(_, let sealer):
      return try sealer.seal(words.utf8, at: SealedPlace(table: table.rawValue, row: row)).databaseValue
    }
  }

  /// In a circle that was not unlocked, `[sealed]`.
  func text(_ stored: DatabaseValue, in table: SealedTable, row: Int64...) throws -> ScrubbedText {
    switch (seal, stored.storage) {
    case (.none, .string(let words)): return ScrubbedText(alreadyScrubbed: words)
    case (.locked, .blob): return ScrubbedText(alreadyScrubbed: Self.sealedWords)
    case (.open(_, let sealer), .blob(let sealed)):
      let plain = try sealer.open(sealed, at: SealedPlace(table: table.rawValue, row: row))
      return ScrubbedText(alreadyScrubbed: String(decoding: plain, as: UTF8.self))
    case (.none, _): throw UnreadablePayload()
    case (.locked, _), (.open, _): throw SealingError.altered
    }
  }
}

/// A form that this version does not know.
struct UnreadablePayload: Error {}

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
  /// - Throws: `UnknownEvent` for what another version wrote, `UnreadablePayload` for what none did.
  func events(in payloads: [Data], words: [Int: String]) throws -> [MeetingEvent] {
    let decoder = JSONDecoder()
    if let key = ScrubbedText.wordsKey { decoder.userInfo[key] = words }
    return try payloads.map { payload in
      guard let format = payload.first else { throw UnreadablePayload() }
      guard format == Self.plainJSON else { throw UnknownEvent() }
      let json = Data(payload.dropFirst())
      do {
        return try decoder.decode(MeetingEvent.self, from: json)
      } catch {
        // Damage does not leave a whole object behind.
        let isWhole = (try? JSONSerialization.jsonObject(with: json)) is [String: Any]
        throw isWhole ? UnknownEvent() as any Error : UnreadablePayload()
      }
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

/// No version wrote this so.
struct UnreadablePayload: Error {}

/// An event that is whole, and has a form, a name or a word that this version does not know.
struct UnknownEvent: Error {}

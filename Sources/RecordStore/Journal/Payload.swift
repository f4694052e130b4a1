// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import MeetingCore

/// The one place where events and free texts take the form in which they lie in the database, and where a passphrase
/// would seal them.
///
/// An event is a BLOB whose first byte names the format: 1 is plain JSON with sorted keys, the published shape of
/// ``MeetingEvent``. Free words are TEXT while they are plain.
struct Payload: Sendable {
  private static let plainJSON: UInt8 = 1

  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Equal events give equal bytes.
  func data(of event: MeetingEvent) throws -> Data {
    Data([Self.plainJSON]) + (try encoder.encode(event))
  }

  /// - Parameter words: the words of the meeting's texts by number; a number that is missing was erased.
  func events(in payloads: [Data], words: [Int: String]) throws -> [MeetingEvent] {
    let decoder = JSONDecoder()
    if let key = ScrubbedText.wordsKey { decoder.userInfo[key] = words }
    return try payloads.map { payload in
      guard payload.first == Self.plainJSON else { throw UnreadablePayload() }
      return try decoder.decode(MeetingEvent.self, from: payload.dropFirst())
    }
  }

  func stored(_ text: ScrubbedText) -> DatabaseValue {
    text.words.databaseValue
  }

  func text(_ stored: DatabaseValue) throws -> ScrubbedText {
    guard let words = String.fromDatabaseValue(stored) else { throw UnreadablePayload() }
    return ScrubbedText(alreadyScrubbed: words)
  }
}

/// A form that this version does not know.
struct UnreadablePayload: Error {}

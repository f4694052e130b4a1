// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RoomView
import Support

extension MeetingDriver {
  /// Wednesday, 30 December 2026, 19:30 in Greenwich: when the meeting's first moment was.
  static let evening = 1_798_659_000_000

  func view(version: Int = 1) -> RoomView {
    RoomView(state, at: now, wall: Self.evening + now.milliseconds, version: version, name: Scene.name)
  }

  /// What the room sees, but for the foreseen end: it rests on how long turns took.
  var shown: String {
    let open = view().open
    return "\(open.phase) \(open.seats) \(String(describing: open.stage)) \(open.floor) \(open.next) \(open.line) "
      + "\(String(describing: open.asking)) \(open.answers)"
  }
}

enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
  }
}

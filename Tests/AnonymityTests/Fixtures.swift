// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore

/// The same words in the same order, every time.
struct Counter: RandomNumberGenerator {
  var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

/// A roster, and the circle that a meeting would know.
struct Circle {
  var roster: Roster
  var seats: [Handle] = []
  var generator = Counter()
  static let verbs: Set = ["next", "join", "pass", "n"]

  init(_ names: String..., language: String = "en") throws {
    roster = Roster(language: language)
    try join(names)
  }

  @discardableResult
  mutating func join(_ names: [String]) throws(NameRefusal) -> [Handle] {
    let handles = try roster.join(names, seats: seats, verbs: Self.verbs, using: &generator)
    seats += handles
    return handles
  }

  func resolve(_ typed: String) throws(NameRefusal) -> String {
    roster.displayName(try roster.resolve(typed, seats: seats))
  }

  /// Why a name is not taken, or nothing.
  mutating func refusal(of name: String) -> String? {
    do {
      try join([name])
      return nil
    } catch {
      return error.sentence
    }
  }
}

/// The sentence with which something is refused, or nothing.
func refusal<Value>(_ body: () throws(NameRefusal) -> Value) -> String? {
  do {
    _ = try body()
    return nil
  } catch {
    return error.sentence
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// Our own words around those of an agenda, in its language. All that an agenda shown, printed or exported says of
/// itself comes from here.
struct AgendaWords: Sendable {
  // Lengths
  var hours: Counted
  var minutes: Counted
  var seconds: Counted
  var noTime: String
  /// `1m` and `2m` of a range.
  var range: @Sendable (_ shortest: String, _ longest: String) -> String
  var each: @Sendable (_ length: String) -> String
  var about: @Sendable (_ length: String) -> String
  var equalParts: @Sendable (_ count: Int, _ length: String) -> String
  var unequalParts: @Sendable (_ lengths: String) -> String

  // The evening
  var people: Counted
  /// For `4` and `10`.
  var peopleRange: @Sendable (_ fewest: Int, _ most: Int) -> String
  var takes: @Sendable (_ length: String, _ people: String) -> String
  var themes: @Sendable (_ list: String) -> String
  var date: @Sendable (Day) -> String
  var fromTo: @Sendable (_ start: String, _ end: String) -> String
  var countedFromStart: String
  var evening: String
  var begins: String
  var stage: String
  var lasts: String

  // A stage
  /// A kind's title within a sentence.
  var inSentence: @Sendable (_ title: String) -> String
  var optional: String
  var order: @Sendable (TurnOrder) -> String
  var unheardFirst: String
  var silence: @Sendable (_ length: String) -> String
  var waitsForGo: String
  var scale: @Sendable (_ lowest: Int, _ highest: Int) -> String
  var response: @Sendable (Response) -> String
  var asksForMore: String
  var warn: @Sendable (_ length: String) -> String
  var plugin: @Sendable (_ name: String) -> String
  var hardMoment: String

  /// `1 minute`, `2 minutes`.
  struct Counted: Sendable {
    var one: String
    var many: String

    func callAsFunction(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
  }

  static func of(_ language: String) -> AgendaWords { language == "de" ? german : english }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line came to, for the loop.
enum Verdict: Equatable {
  case goOn
  /// One plain sentence; nothing was changed.
  case refused(String)
  /// The session is over.
  case leave
}

/// Why a line changed nothing, in one plain sentence.
struct Refused: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }

  static let noMeeting = Refused("No meeting is open. agenda weekly opens one.")
}

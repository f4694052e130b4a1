// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line came to, for the loop.
enum Verdict: Equatable {
  case goOn
  /// One plain sentence; nothing was changed.
  case refused(String)
  /// The session is over.
  case leave
}

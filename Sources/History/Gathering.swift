// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// Lines of a table of which some say too much: those are told together.
///
/// Hiding a line is not enough: the sum and the other lines would give it back. So at least two lines are gathered, the
/// least of the others with them where need be, until what they hold together may be told (complementary suppression).
struct Gathering<Line> {
  /// Those that are told as they are.
  private(set) var open: [Line]
  /// Those that are told as one; none, or two and more.
  private(set) var together: [Line]

  /// - Parameter isEnough: whether what was gathered may be told as one.
  /// - Returns: nothing when even all lines together may not be told.
  init?(_ lines: [Line], used: (Line) -> Span, saysTooMuch: (Line) -> Bool, isEnough: ([Line]) -> Bool) {
    var rest: [Line] = []
    (open, together) = ([], [])
    for line in lines {
      if saysTooMuch(line) { together.append(line) } else { rest.append(line) }
    }
    while !together.isEmpty, together.count < 2 || !isEnough(together) {
      guard let least = rest.indices.min(by: { used(rest[$0]) < used(rest[$1]) }) else { return nil }
      together.append(rest.remove(at: least))
    }
    open = rest
  }
}

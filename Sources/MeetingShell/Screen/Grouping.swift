// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// How men split into small groups with nobody over: pairs take one group of three, threes one of four or two pairs.
struct Grouping: Hashable {
  let pairs: Int
  let threes: Int
  let fours: Int

  init(kind: StageKind, men: Int) {
    switch (kind, men) {
    case (_, ..<2): (pairs, threes, fours) = (0, 0, 0)
    case (.pairs, _): (pairs, threes, fours) = (men % 2 == 0 ? men / 2 : (men - 3) / 2, men % 2, 0)
    case (_, 2): (pairs, threes, fours) = (1, 0, 0)
    case _ where men % 3 == 1: (pairs, threes, fours) = (0, (men - 4) / 3, 1)
    case _ where men % 3 == 2: (pairs, threes, fours) = (2, (men - 4) / 3, 0)
    default: (pairs, threes, fours) = (0, men / 3, 0)
    }
  }

  var sentence: String {
    let groups = [
      pairs > 0 ? Words.count(pairs, "pair") : nil,
      threes > 0 ? Words.count(threes, "group") + " of three" : nil,
      fours > 0 ? Words.count(fours, "group") + " of four" : nil,
    ].compactMap(\.self)
    return groups.isEmpty ? "You are on your own: take the time for yourself." : Words.list(groups) + "."
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// How men split into small groups with nobody over: pairs take one group of three, threes one of four or two pairs.
struct Grouping: Hashable {
  let pairs: Int
  let threes: Int
  let fours: Int

  init(kind: StageKind, men: Int) {
    let groups =
      switch (kind, men) {
      case (_, ..<2): (pairs: 0, threes: 0, fours: 0)
      case (.pairs, _): (pairs: men % 2 == 0 ? men / 2 : (men - 3) / 2, threes: men % 2, fours: 0)
      case (_, 2): (pairs: 1, threes: 0, fours: 0)
      case _ where men % 3 == 1: (pairs: 0, threes: (men - 4) / 3, fours: 1)
      case _ where men % 3 == 2: (pairs: 2, threes: (men - 4) / 3, fours: 0)
      default: (pairs: 0, threes: men / 3, fours: 0)
      }
    pairs = groups.pairs
    threes = groups.threes
    fours = groups.fours
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

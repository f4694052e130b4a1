// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView

extension Screen {
  /// What `time` answers: the clock, how long we have been here, this turn, the end.
  var timeLines: [String] {
    var lines = ["It is \(clockTime(at: t))."]
    if let started = state.programme.started {
      lines.append("We began at \(clockTime(at: started)), \(Words.clock(t - started)) ago.")
    }
    if case .turn(let man, _, let from, let until) = floor, clock.silence(before: from) == nil {
      lines.append("\(name(man)) has spoken \(Words.clock(clock.used(since: from)))\(until.map(rest(until:)) ?? "").")
    }
    return lines + [capitalized(endsAbout) + "."]
  }

  /// What is left of a turn, behind what is said of it.
  func rest(until deadline: Span) -> String {
    let left = clock.left(until: deadline)
    return left == .zero ? "; his time is round" : ", \(Words.clock(left)) to go"
  }
}

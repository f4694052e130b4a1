// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What `time` answers: the clock, how long we have been here, this turn, the end.
  var timeLines: [String] {
    var lines = ["It is \(clockTime(at: t))."]
    if let started = state.programme.started {
      lines.append("We began at \(clockTime(at: started)), \(Words.clock(t - started)) ago.")
    }
    if let turn = state.run?.turn, !state.isSilence(before: turn, at: t) {
      let used = Words.clock(state.used(by: turn, at: t))
      let left = state.left(of: turn, at: t).map { $0 == .zero ? "; his time is round" : ", \(Words.clock($0)) to go" }
      lines.append("\(name(turn.handle)) has spoken \(used)\(left ?? "").")
    }
    return lines + [capitalized(endsAbout) + "."]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What a cue says, and whether the soft bell goes with it.
  ///
  /// - Parameter isSpoken: also those that the status line shows by itself, for a screen reader.
  func words(for cue: Cue, spoken isSpoken: Bool) -> (lines: [String], bell: Bool) {
    let man = cue.handle.map(name) ?? ""
    switch cue.kind {
    case .turnBegins:
      return (state.run?.turn.map { $0.starts == cue.t } == true && hadSilence ? ["\(man) begins."] : [], false)
    case .halfOver: return (isSpoken ? ["\(man): half of the time."] : [], false)
    case .oneMinuteLeft: return (isSpoken ? ["\(man): one minute."] : [], false)
    case .nearEnd:
      return (isSpoken ? [] : ["\(man): \(Words.length(state.currentSlot?.stage.warn ?? .zero)) to go."], false)
    case .tenSecondsLeft: return (isSpoken ? ["\(man): ten seconds."] : [], false)
    case .timeIsRound: return (timeIsRound(man), true)
    case .silenceOver: return (["The silence is over."], true)
    case .breakOver: return (wrap("The break is over. \(nextSentence)"), true)
    case .partOver: return (wrap("This part's time is round. \(nextSentence)"), true)
    case .stageTimeIsRound: return (wrap("The time for this stage is round. \(nextSentence)"), true)
    }
  }

  private var hadSilence: Bool { (state.currentSlot?.stage.silence ?? .zero) > .zero }

  private func timeIsRound(_ man: String) -> [String] {
    guard state.currentSlot?.stage.overtime == .ask else { return ["\(man): time is round."] }
    return wrap("\(man): time is round. You might ask: “\(spoken.oneMoreMinute)” +1m grants it.")
  }
}

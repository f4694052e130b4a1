// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension MeetingEvent {
  /// The word that brings it about, where there is only one: after a resume nobody remembers what was typed, and an undo
  /// still says what it takes back. What several words do, such as a move to the next man, has none.
  var typedWord: String? {
    switch self {
    case .joined: "join"
    case .facilitatorNamed: "facilitator"
    case .roleNamed: "role"
    case .endSet: "until"
    case .started: "start"
    case .stagesAdded: "add"
    case .stageTimeSet: "set"
    case .passed: "pass"
    case .spoke: "spoke"
    case .held: "hold"
    case .extended: "extend"
    case .startMoved: "started"
    case .handRaised: "hand"
    case .wentAway: "away"
    case .cameBack: "back"
    case .left: "leave"
    case .contractSet: "asks"
    case .committed: "commit"
    case .moodsGiven: "mood"
    case .proposed: "propose"
    case .consented: "consent"
    case .stoodAside: "aside"
    case .blocked: "block"
    case .agreementWritten: "agree"
    case .agreementStruck, .lineStruck: "strike"
    case .assented: "assent"
    case .keepChosen: "keep"
    case .nextMeetingSet: "meetagain"
    case .themeNoted: "theme"
    case .summarized: "summary"
    case .opened, .agendaChosen, .stageBegan, .stageEnded, .stagesLeftOut, .turnNamed, .turnBegan, .turnEnded,
      .partBegan, .commitmentRaised, .commitmentAnswered, .lineChanged, .wentOn, .silenceBegan, .silenceEnded,
      .gapLeftOut, .handLowered, .facilitationAnswered, .undone, .redone, .closed:
      nil
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// A word that may stand after a key, and what it means, for the schema and the reference.
struct Choice: Hashable, Sendable {
  let word: String
  let summary: String
}

/// The words of one key, as a type of the meeting.
protocol AgendaWord: RawRepresentable<String>, CaseIterable, Sendable {
  var summary: String { get }
}

extension StageKind: AgendaWord {
  var summary: String {
    switch self {
    case .opening: "Welcome and arrival."
    case .agreements: "The agreements are read and assented to; where confidence ends is said."
    case .grounding: "Breathing, silence, finding one's feet."
    case .checkin: "How each man arrives."
    case .followup: "What became of the open commitments; each owner reports if he likes."
    case .input: "A text, a fact, a voice that is heard."
    case .round: "Each man has one turn, and nobody comments."
    case .focus: "One or two men take a long turn, and say what they want from the others."
    case .pairs: "Small groups of two with timed parts; nobody is left over."
    case .triads: "Small groups of three with timed parts; nobody is left over."
    case .feedback: "Short answers to a man who asked, within what he asked for."
    case .discussion: "Open floor, with raised hands."
    case .decision: "A proposal: consent, standing aside, a block."
    case .commitments: "Each man may say what he will do until next time."
    case .appreciation: "A short round of thanks."
    case .checkout: "A short last round: how each man leaves."
    case .silence: "Quiet, timed."
    case .pause: "A break, timed."
    case .plugin: "What a plugin provides."
    }
  }
}

extension TurnOrder: AgendaWord {
  var summary: String {
    switch self {
    case .circle: "Around the circle."
    case .random: "In an order drawn by chance."
    case .volunteer: "Whoever raises his hand, once each."
    case .queue: "By raised hands, first come, as often as one likes."
    }
  }
}

extension Unheard: AgendaWord {
  var summary: String {
    switch self {
    case .any: "In the order in which hands went up."
    case .first: "Who has not spoken in this stage goes ahead."
    }
  }
}

extension TurnBegin: AgendaWord {
  var summary: String {
    switch self {
    case .auto: "A turn begins with “next”."
    case .go: "A turn waits for the facilitator's “go”, so that the quiet before it is on nobody's clock."
    }
  }
}

extension Overtime: AgendaWord {
  var summary: String {
    switch self {
    case .soft: "The screen says that his time is round; he finishes his sentence."
    case .ask: "The screen shows a line that asks the group for one more minute."
    }
  }
}

extension Response: AgendaWord {
  var summary: String {
    switch self {
    case .none: "Nobody comments."
    case .resonance: "Others say what it touched in themselves, and nothing about him."
    case .questions: "Others ask, and do not advise."
    case .contract: "What he asked for, and no more."
    case .open: "Whatever helps."
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension StageKind {
  /// What a stage without a title of its own is called in a language; in English where we have no words in it.
  public func title(in language: String) -> String {
    language == "de" ? titles.german : titles.english
  }

  private var titles: (english: String, german: String) {
    switch self {
    case .opening: ("Opening", "Begrüßung")
    case .agreements: ("Agreements", "Vereinbarungen")
    case .grounding: ("Grounding", "Ankommen")
    case .checkin: ("Check-in", "Befindlichkeitsrunde")
    case .followup: ("Follow-up", "Rückblick")
    case .input: ("Input", "Impuls")
    case .round: ("Round", "Runde")
    case .focus: ("Focus", "Fokus")
    case .pairs: ("Pairs", "Zu zweit")
    case .triads: ("Threes", "Zu dritt")
    case .feedback: ("Feedback", "Rückmeldung")
    case .discussion: ("Discussion", "Gespräch")
    case .decision: ("Decision", "Entscheidung")
    case .commitments: ("Commitments", "Vorhaben")
    case .appreciation: ("Appreciation", "Wertschätzung")
    case .checkout: ("Check-out", "Blitzlicht")
    case .silence: ("Silence", "Stille")
    case .pause: ("Break", "Pause")
    case .plugin: ("Plugin", "Plugin")
    }
  }
}

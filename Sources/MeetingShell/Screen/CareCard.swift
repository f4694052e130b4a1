// SPDX-License-Identifier: GPL-3.0-or-later

/// What helps when a man is in danger or in pain. The cards bear numbers only: nobody across the room reads a headline.
enum CareCard {
  static let count = 3

  /// The index behind `care`: numbers, and nothing else.
  static let index = "1   2   3"

  /// - Parameters:
  ///   - number: from 1 to ``count``.
  ///   - numbers: the local numbers that the circle entered.
  static func text(_ number: Int, numbers: String?) -> [String]? {
    let help = "Call: \(numbers ?? "the local emergency number") "
    switch number {
    case 1:
      return [
        "Go to a quiet place with him, and take a second man along.",
        "Ask him plainly whether he thinks of ending his life. Asking does no harm.",
        "Stay with him. Do not promise to keep it secret.",
        "You are not his counsellor: get professional help now, also if he does not want it.",
        help,
        "Then bring the others back to the room: breathe together, and keep the check-out short.",
      ]
    case 2:
      return [
        "Everyone's safety comes first. Is someone in danger tonight?",
        "Call what he did by its name: violence. Make it neither smaller nor right.",
        "Say that help exists for men who want to stop, and find it with him.",
        "If danger is near, call for help at once.",
        help,
        "Speak with him one to one, not in the round.",
      ]
    case 3:
      return [
        "Believe him. It was not his fault.",
        "Ask what he wants now: to stop, to go on, to step outside with one man.",
        "Nothing has to be told, and nothing has to be decided tonight.",
        "Is he safe at home? If not, look for a safe place with him before he goes.",
        help,
        "Ask again before he leaves, and agree who calls him tomorrow.",
      ]
    default: return nil
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What helps when a man is in danger or in pain, in the agenda's language: it is said aloud. The cards bear numbers only:
/// nobody across the room reads a headline.
enum CareCard {
  static let count = 3

  /// The index behind `care`: numbers, and nothing else.
  static let index = "1   2   3"

  /// - Parameters:
  ///   - number: from 1 to ``count``.
  ///   - numbers: the local numbers that the circle entered.
  static func text(_ number: Int, numbers: String?, language: String) -> [String]? {
    guard (1...count).contains(number) else { return nil }
    let (cards, call, emergency) =
      language == "de" ? (german, "Anrufen", "den örtlichen Notruf") : (english, "Call", "the local emergency number")
    let card = cards[number - 1]
    return card.before + ["\(call): \(numbers ?? emergency)"] + card.after
  }

  /// What is said before the local numbers, and after them.
  private typealias Card = (before: [String], after: [String])

  private static let english: [Card] = [
    (
      [
        "Go to a quiet place with him, and take a second man along.",
        "Ask him plainly whether he thinks of ending his life. Asking does no harm.",
        "Stay with him. Do not promise to keep it secret.",
        "You are not his counsellor: get professional help now, also if he does not want it.",
      ], ["Then bring the others back to the room: breathe together, and keep the check-out short."]
    ),
    (
      [
        "Everyone's safety comes first. Is someone in danger tonight?",
        "Call what he did by its name: violence. Make it neither smaller nor right.",
        "Say that help exists for men who want to stop, and find it with him.",
        "If danger is near, call for help at once.",
      ], ["Speak with him one to one, not in the round."]
    ),
    (
      [
        "Believe him. It was not his fault.",
        "Ask what he wants now: to stop, to go on, to step outside with one man.",
        "Nothing has to be told, and nothing has to be decided tonight.",
        "Is he safe at home? If not, look for a safe place with him before he goes.",
      ], ["Ask again before he leaves, and agree who calls him tomorrow."]
    ),
  ]

  private static let german: [Card] = [
    (
      [
        "Geh mit ihm an einen ruhigen Ort, und nimm einen zweiten Mann mit.",
        "Frag ihn geradeheraus, ob er daran denkt, sich das Leben zu nehmen. Die Frage schadet nicht.",
        "Bleib bei ihm. Versprich nicht, es für dich zu behalten.",
        "Du bist nicht sein Therapeut: Hol jetzt fachliche Hilfe, auch wenn er sie nicht will.",
      ], ["Hol dann die anderen in den Raum zurück: gemeinsam atmen, eine kurze Schlussrunde."]
    ),
    (
      [
        "Zuerst kommt die Sicherheit aller. Ist heute Abend jemand in Gefahr?",
        "Nenn, was er getan hat, beim Namen: Gewalt. Mach es weder kleiner noch richtig.",
        "Sag ihm, dass es Hilfe für Männer gibt, die aufhören wollen, und such sie mit ihm.",
        "Ist die Gefahr nah, ruf sofort Hilfe.",
      ], ["Sprich mit ihm unter vier Augen, nicht in der Runde."]
    ),
    (
      [
        "Glaub ihm. Er ist nicht schuld daran.",
        "Frag ihn, was er jetzt möchte: aufhören, weitermachen, mit einem Mann hinausgehen.",
        "Nichts muss erzählt und nichts muss heute Abend entschieden werden.",
        "Ist er zu Hause sicher? Wenn nicht, such mit ihm einen sicheren Ort, bevor er geht.",
      ], ["Frag noch einmal, bevor er geht, und macht aus, wer ihn morgen anruft."]
    ),
  ]
}

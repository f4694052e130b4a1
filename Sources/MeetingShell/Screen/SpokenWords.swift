// SPDX-License-Identifier: GPL-3.0-or-later

/// Lines of our own that a facilitator says aloud: they follow the agenda's language, as the men do.
struct SpokenWords {
  let clockStopped: String
  let welcome: String
  let goodbye: String
  let closeTogether: String
  let timeIsRound: String
  let timeIsRoundAsking: String
  let oneMoreMinute: String
  let listening: String
  let offer: String
  let ready: String
  let commitment: String
  /// For one that came along from more than the last meeting.
  let carriedCommitment: String
  let smallGroups: String
  let decision: String
  let discussion: String
  let breath: String
  let slowBreath: [String]
  let oneUnheard: String
  let someUnheard: String

  static func of(_ language: String) -> SpokenWords { language == "de" ? german : english }

  static let english = SpokenWords(
    clockStopped: "We have stopped the clock. There is no hurry.",
    welcome: "Welcome. We begin in a moment; take a seat and a breath.",
    goodbye: "Thank you all. Get home well.",
    closeTogether: "Shall we close together?",
    timeIsRound: "Your time is round. Find an end that is good for you.",
    timeIsRoundAsking: "Your time is round. Does the group want to give one more minute?",
    oneMoreMinute: "Does the group want to give one more minute?",
    listening: "We are listening. Take the time that is yours.",
    offer: "You passed before. Would you like to say something now? It is fine not to.",
    ready: "When you are ready. You may also pass.",
    commitment: "Whose is this? What happened, or what did you choose instead?",
    carriedCommitment: "Whose is this? Would you like to keep it, change it or release it? Each is fine.",
    smallGroups: "One speaks, the other listens and says nothing. What is said here stays between you.",
    decision: "Can everyone live with this? Does anyone want to stand aside, or block it?",
    discussion: "Who has not spoken yet and would like to?",
    breath: "Let us take a breath before we go on.",
    slowBreath: ["Breathe in, and count to four.", "Hold, and count to four.", "Breathe out, and count to six."],
    oneUnheard: "There is room for a voice that we have not heard.",
    someUnheard: "There is room for voices that we have not heard.")

  static let german = SpokenWords(
    clockStopped: "Die Uhr steht. Wir haben Zeit.",
    welcome: "Willkommen. Gleich geht es los; setzt euch und atmet einmal durch.",
    goodbye: "Danke euch allen. Kommt gut nach Hause.",
    closeTogether: "Wollen wir gemeinsam aufhören?",
    timeIsRound: "Deine Zeit ist um. Such dir in Ruhe ein Ende.",
    timeIsRoundAsking: "Deine Zeit ist um. Möchte die Gruppe noch eine Minute geben?",
    oneMoreMinute: "Möchte die Gruppe noch eine Minute geben?",
    listening: "Wir hören zu. Nimm dir die Zeit, die dir gehört.",
    offer: "Du hast vorhin gepasst. Möchtest du jetzt etwas sagen? Du musst nicht.",
    ready: "Wenn du so weit bist. Du kannst auch passen.",
    commitment: "Wessen Vorhaben ist das? Was ist daraus geworden, oder was hast du stattdessen gemacht?",
    carriedCommitment: "Wessen Vorhaben ist das? Dabei bleiben, ändern oder loslassen? Alles drei ist gut.",
    smallGroups: "Einer spricht, der andere hört zu und sagt nichts. Was hier gesagt wird, bleibt unter euch.",
    decision: "Können alle damit leben? Möchte jemand beiseitestehen oder Einspruch erheben?",
    discussion: "Wer hat noch nichts gesagt und möchte?",
    breath: "Atmen wir einmal durch, bevor es weitergeht.",
    slowBreath: ["Einatmen und bis vier zählen.", "Halten und bis vier zählen.", "Ausatmen und bis sechs zählen."],
    oneUnheard: "Es ist Platz für eine Stimme, die wir noch nicht gehört haben.",
    someUnheard: "Es ist Platz für Stimmen, die wir noch nicht gehört haben.")
}

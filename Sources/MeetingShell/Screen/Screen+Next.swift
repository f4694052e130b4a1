// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// What `next` would do now, in a few words: `Ali`, `Round`, `part 2`.
  var nextInWords: String {
    switch state.nextStep(at: t) {
    case .start: "start"
    case .beginTurn(let man): "\(name(man)) begins"
    case .giveTurn(let man): name(man)
    case .offerTurn(let man): "\(name(man)), once more"
    case .part(let part): "part \(part + 1)"
    case .commitment(let number): "commitment \(number)"
    case .feedback(let asker, let giver): "\(name(giver)) answers \(name(asker))"
    case .stage(let id): state.slot(id).map { state.heading(of: $0.stage) } ?? "the next stage"
    case .welcome(let men): "check-in for \(names(men))"
    case .nobodyInLine: "a name"
    case .close: "close"
    }
  }

  /// A whole sentence about it, for the end of an announcement.
  var nextSentence: String {
    switch state.nextStep(at: t) {
    case .start: "When everyone is here: start"
    case .beginTurn(let man):
      isOffer ? "Next: \(name(man)) speaks. pass: he stays with it." : "Next: \(name(man)) begins."
    case .nobodyInLine:
      "Who would like to speak? next NAME gives him the floor, hand NAME lines him up, done ends the stage."
    case .close: "That was the last stage. close shows what will be kept."
    case .stage, .welcome: "Next: on to \(sentence(nextInWords))"
    case .giveTurn, .offerTurn, .part, .commitment, .feedback: "Next: \(sentence(nextInWords))"
    }
  }

  /// With a full stop, unless it ends with a mark of its own, as many a stage's title does.
  private func sentence(_ words: String) -> String {
    words.last.map { ".?!…".contains($0) } == true ? words : words + "."
  }

  private var isOffer: Bool {
    if case .waiting(let waiting) = state.run?.floor { waiting.isOffer } else { false }
  }
}

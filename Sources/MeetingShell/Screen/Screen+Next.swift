// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import RoomView

extension Screen {
  /// What `next` would do now, in a few words: `Ali`, `Round`, `part 2`.
  var nextInWords: String {
    switch coming {
    case .start: "start"
    case .begins(let man): "\(name(man)) begins"
    case .turn(let man): offersNext ? "\(name(man)), once more" : name(man)
    case .part(let number): "part \(number)"
    case .commitment(let number): "commitment \(number)"
    case .feedback(let asker, let giver): "\(name(giver)) answers \(name(asker))"
    case .stage(_, let heading): heading
    case .welcome(let men): "check-in for \(names(men))"
    case .anyone: "a name"
    case .close: "close"
    }
  }

  /// A whole sentence about it, for the end of an announcement.
  var nextSentence: String {
    switch coming {
    case .start: "When everyone is here: start"
    case .begins(let man):
      isOffer ? "Next: \(name(man)) speaks. pass: he stays with it." : "Next: \(name(man)) begins."
    case .anyone:
      "Who would like to speak? next NAME gives him the floor, hand NAME lines him up, done ends the stage."
    case .close: "That was the last stage. close shows what will be kept."
    case .stage, .welcome: "Next: on to \(sentence(nextInWords))"
    case .turn, .part, .commitment, .feedback: "Next: \(sentence(nextInWords))"
    }
  }

  /// With a full stop, unless it ends with a mark of its own, as many a stage's title does.
  private func sentence(_ words: String) -> String {
    words.last.map { ".?!…".contains($0) } == true ? words : words + "."
  }

  /// He who is named passed before. The keeper is told; a page is not.
  var isOffer: Bool {
    if case .waiting(let waiting) = state.run?.floor { waiting.isOffer } else { false }
  }

  private var offersNext: Bool {
    if case .offerTurn = state.nextStep(at: t) { true } else { false }
  }
}

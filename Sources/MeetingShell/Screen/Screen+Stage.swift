// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import TerminalText

extension Screen {
  /// The card that opens a stage: its name and time, what to read aloud, and who is first.
  var stageCard: [String] {
    guard let run = state.run, let slot = state.currentSlot, let number = state.number(of: slot.id) else { return [] }
    let stage = slot.stage
    var lines = [""] + heading("\(number) of \(state.stages.count)  \(state.heading(of: stage))", stageTime(slot))
    if run.round.isWelcome {
      lines += wrap(
        "\(names(run.round.line)) joined us since. The agreements, if you like: agreements. And the check-in, if he likes:"
      )
    }
    lines += words(of: stage)
    if stage.kind == .agreements { lines += agreements + wrap(agreementsHint) }
    if stage.kind == .followup, state.harvest.circle.commitments.isEmpty { lines += wrap("No commitments are open.") }
    if stage.scale != nil { lines += wrap("Numbers, if you like, in a row and without names: mood 6 7 3") }
    lines += wrap(rules(for: stage))
    return lines
  }

  /// What the facilitator reads aloud: once more by `prompt`.
  func words(of stage: Stage) -> [String] {
    (stage.say.map { wrap($0, indent: 2) } ?? [])
      + (stage.kind == .agreements ? [] : stage.prompts.flatMap { wrap("“\($0)”", indent: 2) })
  }

  var agreements: [String] {
    guard !state.harvest.agreements.isEmpty else {
      return wrap("The circle has no agreements yet. agree TEXT writes the first.")
    }
    return state.harvest.agreements.enumerated().flatMap { wrap("\($0.offset + 1). \($0.element.words)", indent: 2) }
  }

  private var agreementsHint: String {
    """
    Where does confidentiality end for you? If the words are missing: agree TEXT. agree 2: TEXT rewords one, \
    strike 2 takes one out, assent keeps them.
    """
  }

  /// A ruled line; on a narrow screen the title goes on below it, and nothing is cut.
  private func heading(_ title: String, _ time: String) -> [String] {
    let left = "── \(title) "
    let right = time.isEmpty ? "" : " \(time)"
    let fill = width - 1 - displayWidth(left) - displayWidth(right)
    guard fill < 2 else { return [left + String(repeating: "─", count: fill) + right] }
    return wrapped(left + right, width: width, first: "", rest: "   ")
  }

  private func stageTime(_ slot: StageSlot) -> String {
    switch slot.stage.kind.timing {
    case .whole: return slot.stage.time.map(Words.about) ?? ""
    case .parts: return slot.stage.parts.map(Words.length).joined(separator: ", ")
    case .each:
      guard let turn = state.run?.round.turnLength ?? state.plan(at: t).line(for: slot.id)?.turn else { return "" }
      return "\(Words.clock(turn)) each"
    }
  }

  private func rules(for stage: Stage) -> String {
    var sentences: [String] = []
    switch stage.response {
    case .none where stage.kind.hasTurns: sentences.append("Nobody comments. Passing is fine.")
    case .resonance: sentences.append("Afterwards, what it stirred in us; no advice.")
    case .questions: sentences.append("Only open questions, one at a time.")
    case .contract: sentences.append(contracts)
    case .none, .open: break
    }
    switch stage.kind {
    case .decision: sentences.append("propose TEXT writes it down; then consent, aside or block.")
    case .commitments: sentences.append("commit TEXT by friday notes what a man will do.")
    default: break
    }
    if stage.silence > .zero { sentences.append("\(Words.length(stage.silence)) of silence before each.") }
    if !announcesNextItself { sentences.append(nextSentence) }
    return sentences.joined(separator: " ")
  }

  /// Where a part, a commitment or an asker is announced after the card, the announcement says what comes next.
  private var announcesNextItself: Bool {
    switch state.run?.floor {
    case .part: true
    case .waiting(let waiting): waiting.answering != nil
    case .commitment, .open, .turn, nil: false
    }
  }

  /// What men ask for tonight.
  var contracts: String {
    let open = state.people.contracts.filter { !$0.contract.levels.isEmpty }
    guard !open.isEmpty else {
      return "Nobody asks for anything yet: we listen. A man may ask, as in: asks Tom questions."
    }
    return open.map { "\(name($0.handle)) asks for: \(Self.levels($0.contract))." }.joined(separator: " ")
  }

  static func levels(_ contract: FeedbackContract) -> String {
    contract.levels.isEmpty
      ? "nothing" : Words.list(contract.levels.map { $0 == .witness ? "being heard" : $0.rawValue })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  var openCommitments: [String] {
    let carried = state.harvest.commitmentsByDate.flatMap { commitment in
      wrap(
        "\(commitment.number). \(commitment.text.words)" + due(commitment.due) + answer(commitment.number), indent: 2)
    }
    let made = state.harvest.commitments.flatMap { commitment in
      let text = commitment.text.map(\.words) ?? "(counted, not written)"
      return wrap("\(name(commitment.by)): \(text)" + due(commitment.due), indent: 2)
    }
    if carried.isEmpty && made.isEmpty { return ["No commitments are open. commit TEXT by DATE notes one."] }
    return (carried.isEmpty ? [] : ["From earlier meetings:"] + carried) + (made.isEmpty ? [] : ["Tonight:"] + made)
  }

  func due(_ day: Day?) -> String { day.map { ", by \(Words.day($0))" } ?? "" }

  private func answer(_ number: Int) -> String {
    guard let status = state.harvest.followUps[number]?.status else { return "" }
    return "  (\(status == .notyet ? "not yet" : status.rawValue))"
  }

  func commitmentRaised(_ number: Int) -> [String] {
    guard let commitment = state.harvest.circle.commitments.first(where: { $0.number == number }) else { return [] }
    let question = "Commitment \(number): “\(commitment.text.words)”\(due(commitment.due)). Whose is it?"
    guard commitment.wasCarried else {
      return wrap(question)
        + wrap(
          "kept \(number) · partly \(number) · notyet \(number) · change \(number): TEXT by DATE · release \(number)",
          indent: 2)
    }
    return wrap(question + " It has come along once. Keep, change or release it? Each is fine.")
      + wrap(
        "done: kept \(number) · keep: partly \(number) or notyet \(number) · change \(number): TEXT by DATE · release \(number)",
        indent: 2)
  }

  func committed(_ number: Int, _ man: Handle, _ text: ScrubbedText?, _ due: Day?) -> String {
    guard let text else { return "Counted, and not written." }
    return "Noted for \(name(man)): “\(text.words)”\(self.due(due))."
  }

  func answered(_ number: Int, _ status: CommitmentStatus, _ due: Day?) -> String {
    switch status {
    case .kept: "Commitment \(number): kept. Good."
    case .partly: "Commitment \(number): partly. It comes along to the next meeting."
    case .notyet: "Commitment \(number): not yet. It comes along to the next meeting."
    case .changed: "Commitment \(number) has new words\(self.due(due))."
    case .released: "Commitment \(number): released. That is fine."
    case .open: "Commitment \(number) stays open."
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import TerminalText

extension Screen {
  /// Every stage with its number and time, the running one marked.
  var planTable: [String] {
    let plan = state.plan(at: t)
    var lines = state.stages.enumerated().map { index, slot in
      let number = String(repeating: " ", count: index < 9 ? 1 : 0) + "\(index + 1)"
      let mark = slot.progress == .running ? ">" : " "
      return fitted("\(mark) \(number)  \(state.heading(of: slot.stage))", time(of: slot, in: plan))
    }
    lines += wrap(planEnd(plan))
    lines += proposal(plan)
    return lines
  }

  /// The proposal, when not even the shortest turns fit; nothing when all is well.
  func proposal(_ plan: TimePlan) -> [String] {
    guard let proposal = plan.proposal, proposal.over >= .minutes(1) else { return [] }
    let over = "Even with the shortest turns this runs \(Words.about(proposal.over)) over."
    guard !proposal.leaveOut.isEmpty else {
      return wrap("\(over) until HH:MM sets another end; drop N leaves a stage out.")
    }
    let stages = Words.list(headings(of: proposal.leaveOut))
    let rest = proposal.stillOver >= .minutes(1) ? " It still runs \(Words.about(proposal.stillOver)) over then." : ""
    return wrap("\(over) We could leave out: \(stages). yes does that; nothing happens by itself.\(rest)")
  }

  func headings(of ids: [StageID]) -> [String] {
    ids.compactMap { state.slot($0).map { state.heading(of: $0.stage) } }
  }

  private func planEnd(_ plan: TimePlan) -> String {
    let goal = state.programme.hardEnd == nil ? "The agenda means to end" : "You set the end"
    let ends = "Ends about \(clockTime(at: plan.end))."
    return state.phase == .gathering && state.programme.hardEnd == nil
      ? ends : "\(ends) \(goal) at \(clockTime(at: plan.goal))."
  }

  private func time(of slot: StageSlot, in plan: TimePlan) -> String {
    switch slot.progress {
    case .held: return "done, \(Words.clock(slot.used))"
    case .leftOut: return "not tonight"
    case .running, .coming:
      guard let line = plan.line(for: slot.id) else { return "" }
      let turn = line.turn.map { "\(Words.clock($0)) each, " } ?? ""
      return "\(turn)\(Words.about(line.time))  \(clockTime(at: line.begins))"
    }
  }

  private func fitted(_ left: String, _ right: String) -> String {
    let space = width - 1 - displayWidth(left) - displayWidth(right)
    if space >= 2 { return left + String(repeating: " ", count: space) + right }
    let short = right.split(separator: ", ").last.map(String.init) ?? right
    let room = width - 3 - displayWidth(short)
    let cutLeft = cut(left, toColumns: max(8, room))
    return cutLeft + String(repeating: " ", count: max(1, width - 1 - displayWidth(cutLeft) - displayWidth(short)))
      + short
  }
}

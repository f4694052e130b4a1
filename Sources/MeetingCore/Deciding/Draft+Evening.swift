// SPDX-License-Identifier: GPL-3.0-or-later

extension Draft {
  mutating func acceptProposal() throws(Refusal) {
    guard let proposal = state.plan(at: t).proposal, !proposal.leaveOut.isEmpty else { throw .nothingToLeaveOut }
    emit(.stagesLeftOut(stages: proposal.leaveOut))
  }

  mutating func set(stage number: Int, _ time: SpanRange) throws(Refusal) {
    let slot = try comingStage(number)
    try requireSuitable(time.shortest)
    try requireSuitable(time.longest)
    if slot.stage.kind.timing != .each, time.shortest != time.longest { throw .wrongTiming(slot.stage.kind) }
    emit(.stageTimeSet(stage: slot.id, time: time))
  }

  mutating func drop(stage number: Int) throws(Refusal) {
    let slot = try comingStage(number)
    emit(.stagesLeftOut(stages: [slot.id]))
  }

  mutating func add(_ stages: [Stage], prompt: ScrubbedText?) throws(Refusal) {
    for stage in stages {
      for length in [stage.time, stage.each?.shortest, stage.each?.longest].compactMap(\.self) + stage.parts {
        try requireSuitable(length)
      }
    }
    emit(.stagesAdded(stages: stages, prompt: prompt))
  }

  private func comingStage(_ number: Int) throws(Refusal) -> StageSlot {
    let slot = try slot(numbered: number)
    switch slot.progress {
    case .coming: return slot
    case .running: throw .stageHasBegun(number)
    case .held, .leftOut: throw .stageIsOver(number)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension MeetingState {
  mutating func update(_ id: StageID, _ change: (inout StageSlot) -> Void) {
    guard let index = stages.firstIndex(where: { $0.id == id }) else { return }
    change(&stages[index])
  }

  mutating func begin(_ id: StageID, planned: Span, line: [Handle]?, at t: Span) {
    guard let slot = slot(id) else { return }
    update(id) {
      $0.progress = .running
      $0.planned = $0.planned ?? planned
    }
    var run = StageRun(stage: id, began: t, order: slot.stage.order)
    if slot.stage.kind.timing == .whole { run.deadline = t + (slot.stage.time ?? planned) }
    if slot.stage.kind.hasTurns { run.line = line ?? present }
    run.isWelcome = line != nil
    latecomers.removeAll { slot.stage.kind == .checkin && run.line.contains($0) }
    self.run = run
  }

  mutating func end(_ id: StageID, held: Bool, at t: Span) {
    guard run?.stage == id else { return }
    endRun(held: held, at: t)
  }

  mutating func endRun(held: Bool, at t: Span) {
    guard let run, let slot = slot(run.stage) else { return }
    let used = (clock(at: t) - run.began).clamped
    update(run.stage) {
      $0.used += used
      $0.progress = held ? .held : .leftOut
    }
    previous = PreviousStage(stage: run.stage, end: clock(at: t), earliestEnd: run.lastTurn?.at ?? run.began)
    passCount += run.passes.count
    if slot.stage.kind.countsForEvenness { passedInRounds.formUnion(run.passes.map(\.handle)) }
    if slot.stage.kind == .focus || slot.stage.kind == .feedback { contracts = [] }
    if slot.stage.kind == .decision { proposal = nil }
    self.run = nil
  }

  mutating func add(_ added: [Stage], prompt: ScrubbedText?) {
    var next = (stages.map(\.id.number).max() ?? 0) + 1
    let slots = added.map { stage in
      defer { next += 1 }
      var stage = stage
      if let prompt { stage.prompts = [prompt.words] }
      return StageSlot(id: StageID(next), stage: stage)
    }
    let current = run?.stage ?? previous?.stage
    let place = current.flatMap { id in stages.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    stages.insert(contentsOf: slots, at: phase == .gathering ? stages.count : place)
  }

  mutating func beginPart(_ part: Int, at t: Span) {
    guard let run, let parts = slot(run.stage)?.stage.parts, parts.indices.contains(part) else { return }
    self.run?.floor = .part(part, deadline: t + parts[part])
    self.run?.partBegan = t
  }
}

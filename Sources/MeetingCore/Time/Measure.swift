// SPDX-License-Identifier: GPL-3.0-or-later

/// What this evening measures of itself: its pace, how speaking time was shared, and how long its clocks stood still.
struct Measure: Hashable, Sendable {
  private(set) var pace = Pace()
  /// Each man's speaking time, as far as it counts towards evenness.
  private(set) var air: [Handle: Span] = [:]
  private(set) var passedInRounds: Set<Handle> = []
  private(set) var heldTotal = Span.zero

  /// See ``Evenness``. Nothing when fewer than two men's time counts.
  var evenness: Double? { Evenness.of(air.filter { !passedInRounds.contains($0.key) }.map(\.value)) }

  mutating func note(_ turn: StageRun.EndedTurn, in kind: StageKind) {
    if let planned = turn.planned { pace.note(planned: planned, used: turn.used) }
    if kind.countsForEvenness { air[turn.handle, default: .zero] += turn.used }
  }

  /// A turn that was noted turns out to have been shorter.
  mutating func correct(_ turn: StageRun.EndedTurn, in kind: StageKind, by length: Span) {
    if kind.countsForEvenness { air[turn.handle, default: .zero] -= length }
    if turn.planned != nil { pace.correct(used: .zero - length) }
  }

  mutating func note(_ passes: [Pass], in kind: StageKind) {
    if kind.countsForEvenness { passedInRounds.formUnion(passes.map(\.handle)) }
  }

  mutating func leaveOut(_ length: Span) { heldTotal += length }
}

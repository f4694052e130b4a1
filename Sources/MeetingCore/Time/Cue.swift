// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that the clock, and no one in the room, brings about. It goes to the screen, to plugins and to `--events`,
/// and never into the journal.
public struct Cue: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// The silence before a turn is over: it begins.
    case turnBegins
    case halfOver
    case oneMinuteLeft
    /// The stage's own warning before the end of a turn.
    case nearEnd
    case tenSecondsLeft
    /// A turn's time is round.
    case timeIsRound
    case silenceOver, breakOver, partOver
    /// The time of a whole stage is round.
    case stageTimeIsRound
  }

  public let t: Span
  public let kind: Kind
  /// Whose turn it is about, if it is about one.
  public let handle: Handle?
}

extension MeetingState {
  /// What the clock brings about after `from` and not after `to`, in order. During a hold, nothing.
  ///
  /// A command moves the clocks: whoever asks does so up to the command's moment before it, and from there after it.
  public func cues(from: Span, to: Span) -> [Cue] {
    guard heldSince == nil, from < to else { return [] }
    return foreseen.filter { from < $0.t && $0.t <= to }
  }

  /// The moment of the next cue after `t`, if the state stays as it is.
  public func nextCue(after t: Span) -> Span? {
    heldSince == nil ? foreseen.first { $0.t > t }?.t : nil
  }

  /// Every cue of the running clocks, in order of time.
  private var foreseen: [Cue] {
    guard phase == .running, let run, let stage = slot(run.stage)?.stage else { return [] }
    // A silence moved every clock by its length: what had been said before it stays said.
    let quiet = programme.quietUntil.map { [Cue(t: $0, kind: .silenceOver, handle: nil)] } ?? []
    let clocks = (turnCues(run, stage) + partCues(run) + stageCues(run, stage)).filter {
      $0.t > (programme.quietUntil ?? .zero)
    }
    return (quiet + clocks).sorted { $0.t < $1.t }
  }

  private func turnCues(_ run: StageRun, _ stage: Stage) -> [Cue] {
    guard let turn = run.turn else { return [] }
    let begins = Cue(t: turn.starts, kind: .turnBegins, handle: turn.handle)
    guard let deadline = turn.deadline, let half = turn.half else { return [begins] }
    let length = deadline - turn.starts
    // A short turn is not chopped up: a warning is given only when at least as much of the turn lies before it.
    let warnings: [(Cue.Kind, Span)] = [
      (.oneMinuteLeft, .minutes(1)), (.nearEnd, stage.warn), (.tenSecondsLeft, .seconds(10)),
    ]
    return [begins, Cue(t: half, kind: .halfOver, handle: turn.handle)]
      + warnings.filter { $0.1 > .zero && $0.1 * 2 <= length }.map {
        Cue(t: deadline - $0.1, kind: $0.0, handle: turn.handle)
      }
      + [Cue(t: deadline, kind: .timeIsRound, handle: turn.handle)]
  }

  private func partCues(_ run: StageRun) -> [Cue] {
    guard case .part(_, let deadline) = run.floor else { return [] }
    return [Cue(t: deadline, kind: .partOver, handle: nil)]
  }

  private func stageCues(_ run: StageRun, _ stage: Stage) -> [Cue] {
    guard let deadline = run.deadline, deadline != run.turn?.deadline else { return [] }
    let kind: Cue.Kind =
      switch stage.kind {
      case .silence: .silenceOver
      case .pause: .breakOver
      default: .stageTimeIsRound
      }
    return [Cue(t: deadline, kind: kind, handle: nil)]
  }
}

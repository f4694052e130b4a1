// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import TerminalText

extension Screen {
  /// The line at the bottom: who speaks, how long, what comes next, when it ends.
  ///
  /// Where it does not fit, the end goes first, then what comes next; who speaks stays.
  func statusLine(unsaved: String?) -> String {
    if state.heldSince != nil { return notSaved(unsaved) + "Paused. There is time.   go continues" }
    let parts = [now, next, end].filter { !$0.isEmpty }
    let warning = notSaved(unsaved)
    let short = parts.map(\.replacingEndsAbout)
    let lines =
      [parts.joined(separator: "  ·  ")]
      + (1...short.count).reversed().map { short.prefix($0).joined(separator: " · ") }
    return lines.map { warning + $0 }.first { displayWidth($0) <= width } ?? cut(warning + now, toColumns: width)
  }

  /// The same in full sentences, for Enter and for a screen reader.
  var status: [String] {
    switch state.phase {
    case .gathering:
      let here = state.present.isEmpty ? "Nobody has joined yet." : "Here: \(names(state.present))."
      return wrap("\(state.agenda.title). \(here)") + wrap("\(capitalized(endsAbout)). \(nextSentence)")
    case .running:
      let place =
        state.run.flatMap { state.number(of: $0.stage) }.map { "Stage \($0) of \(state.stages.count), " } ?? ""
      let paused = state.heldSince == nil ? "" : "Paused. There is time; go continues. "
      return wrap("\(paused)\(place)\(nowInFull)") + wrap(nextSentence)
        + wrap(capitalized(endsAbout) + ".")
    case .closed: return ["The meeting is closed."]
    }
  }

  private func notSaved(_ reason: String?) -> String { reason.map { "NOT SAVED: \($0)  ·  " } ?? "" }

  private var end: String { state.phase == .closed ? "" : endsAbout }

  private var next: String {
    state.phase == .gathering ? "start begins" : "next: \(nextInWords)"
  }

  private var now: String {
    switch state.phase {
    case .gathering: return "\(state.agenda.title)  ·  \(Words.count(state.present.count, "man", "men")) here"
    case .closed: return "Closed"
    case .running: break
    }
    if let quiet = state.programme.quietUntil, t < quiet { return "Silence \(Words.clock(quiet - t))" }
    guard let run = state.run, let stage = state.currentSlot?.stage else { return "All stages are done" }
    switch run.floor {
    case .turn(let turn): return turnInWords(turn)
    case .waiting(let waiting):
      return waiting.isOffer ? "\(name(waiting.handle)), if he likes" : state.heading(of: stage)
    case .part(let part, let deadline):
      return "\(state.heading(of: stage)), part \(part + 1) of \(stage.parts.count)  \(remaining(until: deadline))"
    case .commitment(let number): return "\(state.heading(of: stage)), commitment \(number)"
    case .open:
      return run.deadline.map { "\(state.heading(of: stage))  \(remaining(until: $0))" } ?? state.heading(of: stage)
    }
  }

  private func turnInWords(_ turn: Turn) -> String {
    let man = turn.answering.map { "\(name(turn.handle)) to \(name($0))" } ?? name(turn.handle)
    if state.isSilence(before: turn, at: t) { return "Silence \(Words.clock(turn.starts - t)), then \(man)" }
    guard let left = state.left(of: turn, at: t) else {
      let stage = state.run?.deadline.map { "  \(remaining(until: $0)) for all" } ?? ""
      return man + stage
    }
    return left == .zero ? "\(man)  time is round" : "\(man)  \(Words.clock(left))"
  }

  private func remaining(until deadline: Span) -> String {
    let left = deadline - (state.heldSince ?? t)
    return left > .zero ? Words.clock(left) : "time is round"
  }

  private var nowInFull: String {
    guard let run = state.run, let stage = state.currentSlot?.stage else { return "all stages are done." }
    let isQuiet = state.programme.quietUntil.map { t < $0 } ?? false
    if !isQuiet, case .turn(let turn) = run.floor, !state.isSilence(before: turn, at: t) {
      switch state.left(of: turn, at: t) {
      case nil: return "\(state.heading(of: stage)): \(name(turn.handle)) has the floor."
      case .some(.zero): return "\(state.heading(of: stage)): \(name(turn.handle)) is speaking; his time is round."
      case .some(let left):
        return "\(state.heading(of: stage)): \(name(turn.handle)) is speaking, \(Words.clock(left)) to go."
      }
    }
    let now = now.replacing("  ", with: ", ")
    return now.hasPrefix(state.heading(of: stage)) ? "\(now)." : "\(state.heading(of: stage)): \(now)."
  }

  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension String {
  fileprivate var replacingEndsAbout: String {
    hasSuffix("ends about") ? self : split(separator: "ends about ").joined(separator: "ends ")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import MeetingCore
import RoomView
import TerminalText

extension Screen {
  /// The line at the bottom: who speaks, how long, what comes next, when it ends.
  ///
  /// Where it does not fit, the end goes first, then what comes next; who speaks stays.
  func statusLine(unsaved: String?) -> String {
    if clock.heldSince != nil { return notSaved(unsaved) + "Paused. There is time.   go continues" }
    let warning = notSaved(unsaved)
    let now = now.briefly
    let parts = [now, next]
    let isOver = state.phase == .closed
    let whole = warning + (parts + (isOver ? [] : [endsAbout])).joined(separator: "  ·  ")
    guard displayWidth(whole) > width else { return whole }
    let short = parts + (isOver ? [] : [clockTime(at: end.foreseen)])
    let lines = (1...short.count).reversed().map { warning + short.prefix($0).joined(separator: " · ") }
    return lines.first { displayWidth($0) <= width } ?? cut(warning + now, toColumns: width)
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
      let paused = clock.heldSince == nil ? "" : "Paused. There is time; go continues. "
      return wrap("\(paused)\(place)\(now.inFull).") + wrap(nextSentence) + wrap(capitalized(endsAbout) + ".")
    case .closed: return ["The meeting is closed."]
    }
  }

  private func notSaved(_ reason: String?) -> String { reason.map { "NOT SAVED: \($0)  ·  " } ?? "" }

  private var next: String {
    state.phase == .gathering ? "start begins" : "next: \(nextInWords)"
  }
}

// MARK: Now

/// What is going on: in the fewest words for the line at the bottom, and as a sentence without its full stop.
private struct Now {
  let briefly: String
  let inFull: String

  init(_ briefly: String, inFull: String) {
    self.briefly = briefly
    self.inFull = inFull
  }

  /// The stage itself: in full it needs no title before it.
  init(of stage: String, _ time: String?) {
    briefly = stage + (time.map { "  \($0)" } ?? "")
    inFull = stage + (time.map { ", \($0)" } ?? "")
  }
}

extension Screen {
  private var now: Now {
    switch state.phase {
    case .gathering:
      let here = "\(state.agenda.title)  ·  \(Words.count(state.present.count, "man", "men")) here"
      return Now(here, inFull: here)
    case .closed: return Now("Closed", inFull: "Closed")
    case .running: break
    }
    guard let stage = state.currentSlot.map({ state.heading(of: $0.stage) }) else {
      return Now("All stages are done", inFull: "all stages are done")
    }
    if let left = clock.quiet { return silence(left, in: stage) }
    switch floor {
    case .turn(let man, let asker, let from, let until):
      let speaker = asker.map { "\(name(man)) to \(name($0))" } ?? name(man)
      if let left = clock.silence(before: from) { return silence(left, then: speaker, in: stage) }
      return turn(of: man, speaker, until: until, in: stage)
    case .waiting(let man, _) where isOffer:
      return Now("\(name(man)), if he likes", inFull: "\(stage): \(name(man)), if he likes")
    case .part(let number, let count, let until):
      return Now(of: "\(stage), part \(number) of \(count)", remaining(until: until))
    case .commitment(let number): return Now(of: "\(stage), commitment \(number)", nil)
    case .open: return Now(of: stage, state.run?.deadline.map(remaining))
    case .waiting, .nobody: return Now(of: stage, nil)
    }
  }

  /// In a stage of that very name it is said once.
  private func silence(_ left: Span, then speaker: String? = nil, in stage: String) -> Now {
    let word = "Silence"
    let silence = "\(word) \(Words.clock(left))" + (speaker.map { ", then \($0)" } ?? "")
    return Now(silence, inFull: stage == word ? silence : "\(stage): \(silence)")
  }

  private func turn(of man: Handle, _ speaker: String, until: Span?, in stage: String) -> Now {
    guard let until else {
      let forAll = state.run?.deadline.map { "  \(remaining(until: $0)) for all" } ?? ""
      return Now(speaker + forAll, inFull: "\(stage): \(name(man)) has the floor")
    }
    return Now(
      "\(speaker)  \(remaining(until: until))", inFull: "\(stage): \(name(man)) is speaking\(rest(until: until))")
  }

  private func remaining(until deadline: Span) -> String {
    let left = clock.left(until: deadline)
    return left > .zero ? Words.clock(left) : "time is round"
  }
}

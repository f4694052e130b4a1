// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import LineEditor
import MeetingCore

extension Session {
  func add(_ kind: StageKind, _ time: SpanRange, prompt: String?) -> Verdict {
    var stage = Stage(kind: kind)
    switch kind.timing {
    case .whole: stage.time = time.longest
    case .each: stage.each = time
    case .parts: stage.parts = [time.longest, time.longest]
    }
    guard let prompt else { return perform(.add([stage], prompt: nil), as: "add") }
    let added = stage
    return perform(prompt, as: "add") { .add([added], prompt: $0) }
  }

  /// The core of another agenda: what lies between its check-in and its check-out.
  func add(agenda id: String) -> Verdict {
    do throws(AgendaError) {
      let agenda = try environment.agendas.find(id, language: language)
        .agenda
      let frame: Set<StageKind> = [.opening, .agreements, .checkin, .followup, .commitments, .checkout]
      let core = agenda.stages.filter { !frame.contains($0.kind) }
      guard !core.isEmpty else { return .refused("\(agenda.title) has no stages of its own to add.") }
      let verdict = perform(.add(core, prompt: nil), as: "add")
      leaveOutMissing()
      return verdict
    } catch {
      return .refused(error.message)
    }
  }

  /// In a rehearsal, lets time pass, and says what the clock brings about on the way.
  func wait(_ length: Span) -> Verdict {
    guard let advance = environment.clock.advance else {
      return .refused("wait is for rehearsals, where time stands still. Here the clock runs by itself.")
    }
    advance(length)
    passTime()
    return .goOn
  }
}

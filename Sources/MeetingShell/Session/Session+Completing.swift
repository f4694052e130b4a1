// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Anonymity
package import LineEditor
import MeetingCore

extension Session {
  /// What Tab offers at the end of a half-typed line.
  package func completions(before line: String, word: String) -> [LineEditor.Completion] {
    let stages =
      meeting.map { meeting in
        meeting.state.stages.enumerated().map { (number: $0 + 1, heading: meeting.state.heading(of: $1.stage)) }
      } ?? []
    let candidates = Completion.candidates(
      for: line, names: seats.map(roster.displayName), agendas: agendaIDs, stages: stages)
    return candidates.map { LineEditor.Completion($0.text, note: $0.note.isEmpty ? nil : $0.note) }
  }

  private var agendaIDs: [String] { Array(Set(environment.agendas.list().map(\.id))).sorted() }
}

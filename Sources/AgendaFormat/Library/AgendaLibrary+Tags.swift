// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension AgendaLibrary {
  /// The tags of all agendas within reach: the themes that a circle could touch.
  package var tags: Set<String> {
    list().reduce(into: []) { tags, entry in
      if case .success(let agenda) = entry.result { tags.formUnion(agenda.tags) }
    }
  }
}

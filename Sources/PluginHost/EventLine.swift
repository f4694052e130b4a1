// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
package import MeetingCore

/// One line of `--events`, and what plugins read: an event with its place in the journal, or a cue, which has none.
package struct EventLine: Encodable {
  private enum Key: String, CodingKey {
    case seq, t, event, handle
  }

  private enum Content {
    case entry(JournalEntry)
    case cue(Cue)
  }

  private let content: Content

  package init(_ entry: JournalEntry) { content = .entry(entry) }
  package init(_ cue: Cue) { content = .cue(cue) }

  package var name: String {
    switch content {
    case .entry(let entry): entry.event.name
    case .cue(let cue): cue.kind.rawValue
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch content {
    case .entry(let entry):
      try container.encode(entry.seq, forKey: .seq)
      try container.encode(entry.t, forKey: .t)
      try entry.event.encode(to: encoder)
    case .cue(let cue):
      try container.encode(cue.t, forKey: .t)
      try container.encode(cue.kind, forKey: .event)
      try container.encodeIfPresent(cue.handle, forKey: .handle)
    }
  }

  package var json: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).flatMap { String(data: $0, encoding: .utf8) }
  }
}

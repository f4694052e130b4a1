// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
internal import RecordStore

/// Planned and used time of one kind of stage over all meetings that had it, or of several kinds told together.
package struct StageTime: Codable, Hashable, Sendable {
  /// A kind, or `other` for kinds that are told together.
  package var kind: String
  /// Nothing for `other`: kinds may share meetings.
  package var meetings: Int?
  package var planned: Span
  package var used: Span
  /// Nothing for `other`.
  package var turns: Int?

  static let other = "other"

  init(_ stage: CircleFigures.Stage) {
    kind = stage.kind.rawValue
    meetings = stage.meetings
    turns = stage.turns
    (planned, used) = (stage.planned, stage.used)
  }

  init(together stages: [StageTime]) {
    kind = Self.other
    meetings = nil
    turns = nil
    planned = stages.reduce(.zero) { $0 + $1.planned }
    used = stages.reduce(.zero) { $0 + $1.used }
  }

  var isOther: Bool { kind == Self.other }

  /// What it is called on a screen.
  var title: String { Self.title(of: kind) }

  static func title(of kind: String) -> String {
    kind == other ? "Other stages" : StageKind(rawValue: kind)?.title(in: "en") ?? kind
  }
}

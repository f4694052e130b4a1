// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
package import MeetingCore

/// Which closed meetings one looks at; all of them when nothing is set.
package struct MeetingFilter: Codable, Hashable, Sendable {
  package var since: Day?
  /// The last day that counts.
  package var until: Day?
  /// An agenda's id.
  package var agenda: String?
  /// One of the themes that were noted.
  package var theme: String?

  package init(since: Day? = nil, until: Day? = nil, agenda: String? = nil, theme: String? = nil) {
    self.since = since
    self.until = until
    self.agenda = agenda
    self.theme = theme
  }

  package static let all = MeetingFilter()
}

extension MeetingFilter {
  /// The records that fit, with the values of its placeholders.
  var condition: (sql: String, arguments: StatementArguments) {
    var conditions: [String] = []
    var values: [any DatabaseValueConvertible] = []
    func require(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(value)
    }
    require("day >= ?", since?.description)
    require("day <= ?", until?.description)
    require("agenda = ?", agenda)
    require("id IN (SELECT record FROM theme WHERE name = ?)", theme)
    let clause = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return ("SELECT * FROM record" + clause, StatementArguments(values))
  }
}

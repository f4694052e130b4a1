// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Day {
  /// Reads a nullable column of days.
  init?(stored text: String?) {
    guard let text else { return nil }
    self.init(parsing: text)
  }

  /// `2027-01`.
  var month: String { String(description.prefix(7)) }

  var endOfMonth: Day {
    var day = self
    while day.month == month { day = day.advanced(by: 1) }
    return day.advanced(by: -1)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import History
import MeetingCore
import RecordStore

/// Which meetings one looks at, and how they are told.
struct HistoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only meetings from this day or month on.", valueName: "date"), transform: DayOrMonth.init)
  var since: DayOrMonth?

  @Option(help: ArgumentHelp("Only meetings up to this day or month.", valueName: "date"), transform: DayOrMonth.init)
  var until: DayOrMonth?

  @Option(help: ArgumentHelp("Only meetings with this agenda.", valueName: "id"))
  var agenda: String?

  @Option(help: ArgumentHelp("Only meetings that noted this theme.", valueName: "tag"))
  var theme: String?

  @Flag(help: "Sentences without charts, for a screen reader.")
  var accessible = false

  func validate() throws {
    guard let since, let until, since.first > until.last else { return }
    throw ValidationError("--since is later than --until. Write the earlier one first: --since 2026-09 --until 2026-12")
  }

  var filter: MeetingFilter {
    MeetingFilter(since: since?.first, until: until?.last, agenda: agenda, theme: theme)
  }

  func layout(_ places: Places) -> TextLayout {
    TextLayout(width: outputColumns(), hasCharts: !accessible && !places.isAccessible)
  }
}

/// `2026-09-30`, or a whole month: `2026-09`.
struct DayOrMonth {
  let first: Day
  let last: Day

  init(argument: String) throws {
    if let day = Day(parsing: argument) {
      (first, last) = (day, day)
    } else if let first = Day(parsing: argument + "-01") {
      let days = (27...30).map(first.advanced).filter { $0.month == first.month }
      (self.first, last) = (first, days.last ?? first)
    } else {
      throw ValidationError("That is no day and no month. Write 2026-09-30, or 2026-09 for all of September.")
    }
  }
}

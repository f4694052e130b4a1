// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension RecordStore {
  /// The figures of the meetings that fit, all of one moment.
  package func figures(of filter: MeetingFilter = .all) throws(StoreError) -> CircleFigures {
    let (chosen, arguments) = filter.condition
    return try read(orElse: CircleFigures()) { db in
      try CircleFigures(of: files.database) { query in
        try Row.fetchAll(db, sql: query.sql(over: chosen), arguments: arguments)
      }
    }
  }

  /// The statements that ``figures(of:)`` runs over all meetings, so that another program can be measured with them.
  package static var figureStatements: [String] {
    FigureQuery.allCases.map { $0.sql(over: MeetingFilter.all.condition.sql) }
  }
}

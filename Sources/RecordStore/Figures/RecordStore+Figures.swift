// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import MeetingCore

extension RecordStore {
  /// The figures of the meetings that fit, all of one moment.
  package func figures(of filter: MeetingFilter = .all) throws(StoreError) -> CircleFigures {
    try read(orElse: CircleFigures()) { db in try figures(filter, db) }
  }

  /// The statements that ``figures(of:)`` runs over all meetings, so that another program can be measured with them.
  package static var figureStatements: [String] {
    FigureQuery.allCases.map { $0.sql(over: MeetingFilter.all.condition.sql) }
  }

  private func figures(_ filter: MeetingFilter, _ db: Database) throws -> CircleFigures {
    let (chosen, arguments) = filter.condition
    func rows(_ query: FigureQuery) throws -> [Row] {
      try Row.fetchAll(db, sql: query.sql(over: chosen), arguments: arguments)
    }
    var figures = CircleFigures()
    for row in try rows(.summary) {
      figures.meetings = row[0]
      figures.first = Day(stored: row[1])
      figures.last = Day(stored: row[2])
      figures.facilitationChanges = row[3]
    }
    guard figures.meetings > 0 else { return figures }
    figures.agendas = try rows(.agendas).map { .init(id: $0[0], meetings: $0[1]) }
    let course = try rows(.course).map { $0["present"] as Double }
    figures.attendance = try rows(.attendance).first.map {
      .init(fewest: $0[0], median: $0[1], most: $0[2], course: course)
    }
    figures.stages = try rows(.stages).map { row in
      guard let kind = StageKind(rawValue: row[0]) else { throw StoreError.unknownStage(files.database) }
      return .init(
        kind: kind, meetings: row[1], planned: Span(milliseconds: row[2]), used: Span(milliseconds: row[3]),
        turns: row[4])
    }
    for row in try rows(.evenness) { figures.evenness = .init(meetings: row[0], median: row[1]) }
    figures.moods = try rows(.moods).first.flatMap { row in
      row[0] == 0 ? nil : .init(meetings: row[0], medianIn: row[1], medianOut: row[2])
    }
    figures.themes = try rows(.themes).map { row in
      guard let last = Day(stored: row[2]) else { throw StoreError.damaged(files.database) }
      return .init(name: row[0], meetings: row[1], last: last)
    }
    for row in try rows(.voices) { figures.voices = .init(meetings: row[0], meetingsSince: row[1]) }
    return figures
  }
}

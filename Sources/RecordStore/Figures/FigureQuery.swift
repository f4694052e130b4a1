// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// A figure of the group, as SQL over `chosen`, the records that one looks at.
///
/// Over all records, each is a view of the database: ``stages`` is `figure_stages`. With a filter, the same SQL runs
/// over fewer. So what the program shows, and what any other SQLite tool reads, cannot differ.
enum FigureQuery: String, CaseIterable {
  case summary, agendas, attendance, course, stages, evenness, moods, themes, voices

  var view: String { "figure_\(rawValue)" }

  /// The view's definition.
  var definition: String { "CREATE VIEW \(view) AS\n\(sql(over: "SELECT * FROM record"));" }

  /// - Parameter chosen: a SELECT of rows of `record`.
  func sql(over chosen: String) -> String { "WITH chosen AS (\(chosen))\(body)" }

  /// Into how many steps the course of the attendance is gathered at most.
  static let steps = 24

  private var body: String {
    switch self {
    case .summary:
      """
      SELECT count(*) AS meetings, min(day) AS first, max(day) AS last,
             coalesce(sum(facilitation_changes), 0) AS facilitation_changes
        FROM chosen
      """
    case .agendas:
      "SELECT agenda, count(*) AS meetings FROM chosen GROUP BY agenda ORDER BY meetings DESC, agenda"
    case .attendance:
      """
      , ranked AS (
        SELECT present, row_number() OVER (ORDER BY present) AS place, count(*) OVER () AS number FROM chosen)
      SELECT min(present) AS fewest, avg(present) FILTER (WHERE \(Self.isMiddle)) AS median, max(present) AS most
        FROM ranked
      """
    case .course:
      """
      , stepped AS (SELECT present, ntile(\(Self.steps)) OVER (ORDER BY day, id) AS step FROM chosen)
      SELECT step, count(*) AS meetings, avg(present) AS present FROM stepped GROUP BY step ORDER BY step
      """
    case .stages:
      """
      SELECT kind, count(DISTINCT record) AS meetings, sum(planned) AS planned, sum(used) AS used, sum(turns) AS turns
        FROM stage JOIN chosen ON chosen.id = stage.record
       GROUP BY kind ORDER BY avg(position), kind
      """
    case .evenness:
      """
      , ranked AS (
        SELECT evenness, row_number() OVER (ORDER BY evenness) AS place, count(*) OVER () AS number
          FROM chosen WHERE evenness IS NOT NULL)
      SELECT count(*) AS meetings,
             iif(count(*) < \(Fewest.told), NULL, avg(evenness) FILTER (WHERE \(Self.isMiddle))) AS median
        FROM ranked
      """
    case .moods:
      """
      , ranked AS (
        SELECT mood_in_median, row_number() OVER (ORDER BY mood_in_median) AS in_place,
               mood_out_median, row_number() OVER (ORDER BY mood_out_median) AS out_place, count(*) OVER () AS number
          FROM chosen WHERE mood_in_median IS NOT NULL AND mood_out_median IS NOT NULL)
      SELECT count(*) AS meetings,
             avg(mood_in_median) FILTER (WHERE in_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_in,
             avg(mood_out_median) FILTER (WHERE out_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_out
        FROM ranked
      """
    case .themes:
      """
      SELECT name, count(DISTINCT record) AS meetings, max(day) AS last
        FROM theme JOIN chosen ON chosen.id = theme.record
       GROUP BY name ORDER BY last, name
      """
    case .voices:
      """
      , ordered AS (
        SELECT row_number() OVER (ORDER BY day, id) AS place,
               id IN (SELECT record FROM stage WHERE voices = 1 AND held = 1) AS heard
          FROM chosen)
      SELECT coalesce(sum(heard), 0) AS meetings, count(*) - max(place) FILTER (WHERE heard) AS meetings_since
        FROM ordered
      """
    }
  }

  /// The middle one, or the middle two.
  private static let isMiddle = "place IN ((number + 1) / 2, number / 2 + 1)"
}

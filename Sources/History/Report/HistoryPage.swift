// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import RecordStore
internal import WebPage

/// The overview as one page of HTML, to project, to print, or to pass round in the circle.
///
/// Since a file travels, it tells less than the screen: months instead of days, and nothing that rests on fewer than
/// five meetings. Each drawing has a sentence that says the same.
package enum HistoryPage {
  /// - Throws: when the page's template is broken.
  package static func html(_ overview: HistoryOverview) throws -> String {
    try WebPage(
      title: "Looking back together", language: "en", style: style, body: body,
      values: ["meetings": opening(overview.figures), "parts": parts(overview)] as [String: Any]
    ).html()
  }

  private static func opening(_ figures: CircleFigures) -> String {
    guard let first = figures.first, let last = figures.last else {
      return "No meeting has been kept yet. When the first one closes, this page will have something to tell."
    }
    let months = month(first) == month(last) ? "in \(month(first))" : "from \(month(first)) to \(month(last))"
    let agendas = figures.agendas.shown(on: .page).map { "\($0.value.id) (\($0.meetings))" }
    return "\(Words.count(figures.meetings, "meeting")) \(months)."
      + (agendas.isEmpty ? "" : " Agendas used five times or more: \(Words.list(agendas)).")
  }

  private static func parts(_ overview: HistoryOverview) -> [Part] {
    overview.figures.meetings > 0 ? overview.tellings.compactMap(\.part) : []
  }

  struct Part {
    var id: String
    var heading: String
    /// The sentence of the drawing or of the table.
    var says: String
    var drawing: String?
    var table: Table?
    var more: [String] = []
  }

  struct Table {
    var head: [String]
    var rows: [Row]

    init(head: [String], rows: [Row]) {
      self.head = head
      self.rows = rows
    }

    /// Each number beside its bar.
    init(_ head: [String], _ rows: [(String, Int)]) {
      let most = rows.map(\.1).max() ?? 0
      self.init(
        head: head,
        rows: rows.map {
          Row(label: $0.0, cells: ["\($0.1)"], bar: Drawing.bar(most > 0 ? Double($0.1) / Double(most) : 0))
        })
    }
  }

  struct Row {
    var label: String
    var cells: [String]
    var bar: String
  }

  private static let body = """
    <main>
    <h1>Looking back together</h1>
    <p>{{meetings}}</p>
    {{#parts}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{heading}}</h2>
    {{#drawing}}
    <figure>{{{.}}}<figcaption id="{{id}}-says">{{says}}</figcaption></figure>
    {{/drawing}}
    {{^drawing}}
    <p>{{says}}</p>
    {{/drawing}}
    {{#table}}
    <table>
    <thead><tr>{{#head}}<th scope="col">{{.}}</th>{{/head}}<td></td></tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{label}}</th>{{#cells}}<td class="number">{{.}}</td>{{/cells}}<td class="drawn">{{{bar}}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    {{/table}}
    {{#more}}
    <p>{{.}}</p>
    {{/more}}
    </section>
    {{/parts}}
    </main>
    <footer><p class="quiet">For the circle itself: two such pages of different days could tell of the evenings between
    them. What may leave the circle is made by <code>circlekeeper history export</code>.</p></footer>
    """

  private static let style = """
    figure { margin: 1rem 0 0; }
    figcaption { color: var(--ink); margin-top: .5rem; }
    svg .bar { fill: var(--accent); }
    svg .plan { fill: var(--tint); stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
    svg .line { stroke: var(--line); stroke-width: 2; }
    svg text { fill: var(--ink); font-size: 13px; }
    svg[viewBox^="0 0 320"] { max-width: 30rem; }
    .number { white-space: nowrap; text-align: right; }
    thead th:not(:first-child) { text-align: right; }
    .drawn { width: 45%; padding-right: 0; }
    .drawn svg { display: block; width: 100%; height: 1rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); }
    code { font-size: .95em; }

    """
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What our pages look like: calm, one column, no meaning in a colour alone.
enum HouseStyle {
  /// Colours as `#rrggbb`. `ink`, `quiet` and `accent` are read on `paper` and on `tint`.
  struct Palette {
    let paper: String
    let tint: String
    let ink: String
    let quiet: String
    let accent: String
    /// Hairlines and the frames of boxes.
    let line: String

    var declarations: String {
      "--paper: \(paper); --tint: \(tint); --ink: \(ink); --quiet: \(quiet); --accent: \(accent); --line: \(line);"
    }
  }

  static let light = Palette(
    paper: "#fdfcf9", tint: "#f3f0e8", ink: "#23211d", quiet: "#5a554b", accent: "#8a3f1d", line: "#8d8677")
  static let dark = Palette(
    paper: "#1b1a17", tint: "#27251f", ink: "#ebe7de", quiet: "#b8b1a3", accent: "#eba57f", line: "#7d7669")
  /// A printer's paper is white, and its ink is dear.
  static let print = Palette(
    paper: "#ffffff", tint: "#ffffff", ink: "#000000", quiet: "#444444", accent: "#000000", line: "#777777")

  /// Paper keeps its own size, A4 or Letter: only the margins are ours.
  static let css = """
    :root { color-scheme: light dark; \(light.declarations) }
    @media screen and (prefers-color-scheme: dark) { :root { \(dark.declarations) } }
    * { box-sizing: border-box; }
    html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    body { background: var(--paper); color: var(--ink); margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem;
      overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
    h1 { font-size: 2rem; }
    h2 { font-size: 1.35rem; margin-top: 2.5rem; }
    h3 { font-size: 1.1rem; margin-top: 1.5rem; }
    p, ul, ol, table, figure { margin: .75rem 0 0; }
    ul, ol { padding-left: 1.5rem; }
    li + li { margin-top: .35rem; }
    a { color: var(--accent); }
    .quiet { color: var(--quiet); }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .35rem; }
    th, td { text-align: left; vertical-align: baseline; padding: .3rem .75rem .3rem 0; font-weight: inherit; }
    th { color: var(--quiet); }
    tbody tr { border-top: 1px solid var(--line); }
    figure svg { display: block; width: 100%; height: auto; }
    figcaption { color: var(--quiet); }
    @media print {
      :root { color-scheme: light; \(print.declarations) }
      @page { margin: 18mm; }
      html { font-size: 12pt; }
      body { max-width: none; padding: 0; }
      h1, h2, h3 { break-after: avoid; }
      li, tr, figure { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
    }

    """
}

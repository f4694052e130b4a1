// SPDX-License-Identifier: GPL-3.0-or-later

/// Charts as SVG, made of numbers alone: no text from outside gets into one.
enum Drawing {
  /// A bar beside the number that it shows, and so silent for a screen reader; with a frame for what was planned.
  static func bar(_ share: Double, plan: Double? = nil) -> String {
    let frame = plan.map { #"<rect class="plan" x="0" y="1" width="\#(number($0 * 200))" height="14"/>"# } ?? ""
    return #"<svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">\#(frame)"#
      + #"<rect class="bar" x="0" y="4" width="\#(number(share * 200))" height="8"/></svg>"#
  }

  /// Columns from the first to the last, the highest as high as the drawing.
  static func columns(_ values: [Double], says id: String) -> String {
    let most = max(values.max() ?? 0, 1)
    let step = 640 / Double(max(values.count, 1))
    let columns = values.enumerated().map { index, value in
      let height = max(value / most, 0) * 100
      return #"<rect class="bar" x="\#(number(Double(index) * step))" y="\#(number(104 - height))" "#
        + #"width="\#(number(step * 0.8))" height="\#(number(height))"/>"#
    }
    return image(width: 640, height: 112, says: id, columns.joined() + line(y: 105))
  }

  /// Marks on lines from one end to the other.
  static func scale(_ shares: [Double], ends: (String, String), names: [String], says id: String) -> String {
    let lines = zip(shares, names).enumerated().map { index, mark in
      let y = Double(16 + index * 26)
      let x = 50 + min(max(mark.0, 0), 1) * 240
      return #"<text x="0" y="\#(number(y + 5))">\#(mark.1)</text><text x="32" y="\#(number(y + 5))">\#(ends.0)</text>"#
        + #"<line class="line" x1="50" x2="290" y1="\#(number(y))" y2="\#(number(y))"/>"#
        + #"<text x="300" y="\#(number(y + 5))">\#(ends.1)</text>"#
        + #"<circle class="bar" cx="\#(number(x))" cy="\#(number(y))" r="6"/>"#
    }
    return image(width: 320, height: 6 + shares.count * 26, says: id, lines.joined())
  }

  private static func image(width: Int, height: Int, says id: String, _ content: String) -> String {
    #"<svg viewBox="0 0 \#(width) \#(height)" role="img" aria-labelledby="\#(id)">\#(content)</svg>"#
  }

  private static func line(y: Int) -> String { #"<line class="line" x1="0" x2="640" y1="\#(y)" y2="\#(y)"/>"# }

  /// To a tenth, and never a sign or a letter that an attribute could choke on.
  private static func number(_ value: Double) -> String {
    value.isFinite ? decimal(max(value, 0), places: 1) : "0"
  }
}

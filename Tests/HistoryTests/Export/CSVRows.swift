// SPDX-License-Identifier: GPL-3.0-or-later

/// A reader of CSV that knows RFC 4180 and nothing of us.
enum CSVRows {
  /// Nothing where it is none.
  static func read(_ csv: String) -> [[[Unicode.Scalar]]]? {
    let scalars = Array(csv.unicodeScalars)
    var rows: [[[Unicode.Scalar]]] = []
    var cells: [[Unicode.Scalar]] = []
    var cell: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\"" {
        index += 1
        while true {
          guard index < scalars.count else { return nil }
          if scalars[index] != "\"" {
            cell.append(scalars[index])
          } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
            cell.append("\"")
            index += 1
          } else {
            break
          }
          index += 1
        }
        index += 1
      } else {
        while index < scalars.count, !",\r\n\"".unicodeScalars.contains(scalars[index]) {
          cell.append(scalars[index])
          index += 1
        }
      }
      cells.append(cell)
      cell = []
      guard index < scalars.count else { return nil }
      if scalars[index] == "," {
        index += 1
      } else if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
        rows.append(cells)
        cells = []
        index += 2
      } else {
        return nil
      }
    }
    return cells.isEmpty ? rows : nil
  }
}

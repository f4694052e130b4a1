// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryReport {
  /// The report as one JSON object, its keys sorted.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

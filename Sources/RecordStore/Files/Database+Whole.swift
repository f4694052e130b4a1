// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension Database {
  /// Makes sure that the file reaches to the end of its last page. SQLite takes what lacks there for zeros, and says
  /// nothing until that page is needed.
  ///
  /// Within a transaction, so that nobody makes the file longer or shorter meanwhile.
  ///
  /// - Throws: `truncated`.
  func requireWhole(_ path: String) throws {
    let pages = try Int.fetchOne(self, sql: "PRAGMA page_count") ?? 0
    let pageSize = try Int.fetchOne(self, sql: "PRAGMA page_size") ?? 0
    guard case .file(let size) = FileKind(at: path), size < pages * pageSize else { return }
    throw StoreError.cutShort(path)
  }
}

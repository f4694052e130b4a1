// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// In quotation marks, and cut for a message, so that a fault never floods the screen.
  package var quoted: String { "“\(count > 40 ? prefix(40) + "…" : self[...])”" }

  /// Lower-case words of a–z and digits, joined by single hyphens.
  package var isSlug: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What was found while reading one file: every fault, but never a flood of them.
package struct Findings {
  /// More than this many faults are only counted.
  static let limit = 50

  package private(set) var diagnostics: [Diagnostic] = []
  private var surplus = 0

  package init() {}

  var count: Int { diagnostics.count + surplus }

  package var hasErrors: Bool { surplus > 0 || diagnostics.contains { $0.severity == .error } }

  package mutating func error(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
    add(Diagnostic(.error, at: position, message, suggestion: suggestion))
  }

  package mutating func warn(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
    add(Diagnostic(.warning, at: position, message, suggestion: suggestion))
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.limit {
      diagnostics.append(diagnostic)
    } else {
      surplus += 1
    }
  }

  /// From the top of the file to its end.
  package var inOrder: [Diagnostic] {
    var all = diagnostics.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    if surplus > 0, let last = all.last {
      all.append(
        Diagnostic(.error, at: last.position, "There are \(surplus) more.", suggestion: "Mend these first."))
    }
    return all
  }
}

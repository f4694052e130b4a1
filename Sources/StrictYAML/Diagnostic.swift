// SPDX-License-Identifier: GPL-3.0-or-later

/// One fault of a file, in words for the person who wrote it.
package struct Diagnostic: Hashable, Codable, Sendable {
  package enum Severity: String, Codable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; who wrote it may want to know.
    case warning
  }

  package var severity: Severity
  /// From 1.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  /// A sentence that says what is wrong.
  package var message: String
  /// A sentence that says what to write instead.
  package var suggestion: String?

  package init(
    _ severity: Severity, at position: SourcePosition, _ message: String, suggestion: String? = nil
  ) {
    self.severity = severity
    self.line = position.line
    self.column = position.column
    self.message = message
    self.suggestion = suggestion
  }

  package var position: SourcePosition { SourcePosition(line: line, column: column) }

  /// The message and the suggestion in one line.
  package var sentence: String { suggestion.map { "\(message) \($0)" } ?? message }
}

/// A place in a file; line and column count from 1, columns in Unicode scalars.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

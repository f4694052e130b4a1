// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// What came of scrubbing a text, and what was changed, for a preview.
///
/// It quotes names. They are for the screen alone: printing or dumping the value shows none.
package struct Scrubbing {
  package let source: String
  private let findings: [Finding]
  /// Words that the group has already said it keeps.
  private let kept: Set<String>
  /// Likely names that nobody has been asked about yet, as they were typed, each once.
  package let flags: [String]

  init(source: String, findings: [Finding], kept: Set<String>, flags: [String]) {
    self.source = source
    self.findings = findings
    self.kept = kept
    self.flags = flags
  }

  /// The careful text: no likely name is in it.
  package var text: ScrubbedText { keeping([]) }

  /// The text with these likely names left in.
  package func keeping(_ words: some Sequence<String>) -> ScrubbedText {
    let kept = kept.union(words)
    var scrubbed = ""
    var end = source.startIndex
    for finding in findings {
      if finding.kind == .someone, kept.contains(String(source[finding.range])) { continue }
      scrubbed += source[end..<finding.range.lowerBound] + finding.replacement
      end = finding.range.upperBound
    }
    return ScrubbedText(alreadyScrubbed: scrubbed + source[end...])
  }

  /// Whether the careful text is other than what was typed.
  package var isChanged: Bool { text.words != source }

  /// What was taken out without a question.
  package var changes: [Change] {
    findings.filter { $0.kind != .someone }.map { Change(typed: String(source[$0.range]), replacement: $0.replacement) }
  }

  package struct Change: Equatable {
    package let typed: String
    package let replacement: String
  }
}

extension Scrubbing: CustomStringConvertible, CustomReflectable {
  package var description: String { "Scrubbing(\(findings.count))" }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Scrubbing.Change: CustomStringConvertible, CustomReflectable {
  package var description: String { replacement }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Sequence where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

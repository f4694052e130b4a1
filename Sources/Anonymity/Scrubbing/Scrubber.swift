// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Takes what points to a man out of free text: the names of the room, and contact data.
package struct Scrubber: Sendable {
  private let matcher: NameMatcher

  package init(names: [String]) {
    matcher = NameMatcher(names: names)
  }

  /// Names become `[one of us]`, contact data `[e-mail]`, `[phone]` and `[link]`. Hidden characters go without a word.
  package func scrub(_ text: String) -> Scrubbing {
    let words = text.harmless.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let protected = ContactData.placeholders(in: words)
    var found = ContactData.find(in: words).filter { span in !protected.contains { $0.overlaps(span.range) } }
    found += matcher.find(in: words).filter { span in
      !found.contains { $0.range.overlaps(span.range) } && !protected.contains { $0.overlaps(span.range) }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }

    var scrubbed = ""
    var end = words.startIndex
    for span in found {
      scrubbed += words[end..<span.range.lowerBound] + span.replacement
      end = span.range.upperBound
    }
    scrubbed += words[end...]
    return Scrubbing(
      text: ScrubbedText(alreadyScrubbed: scrubbed),
      changes: found.map { Scrubbing.Change(typed: String(words[$0.range]), replacement: $0.replacement) })
  }
}

extension Scrubber: CustomStringConvertible, CustomReflectable {
  package var description: String { "Scrubber" }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

/// What came of scrubbing a text, and what was changed, for a preview.
///
/// The changes quote names. They are for the screen alone: printing or dumping the value shows none.
package struct Scrubbing: Equatable {
  package struct Change: Equatable {
    package let typed: String
    package let replacement: String
  }

  package let text: ScrubbedText
  package let changes: [Change]
}

extension Scrubbing: CustomStringConvertible, CustomReflectable {
  package var description: String { "Scrubbing(\(changes.count))" }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Scrubbing.Change: CustomStringConvertible, CustomReflectable {
  package var description: String { replacement }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

/// A stretch of a text and what is written in its place.
struct Replacement {
  let range: Range<String.Index>
  let replacement: String
}

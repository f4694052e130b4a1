// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import MeetingCore
internal import StrictYAML

/// The text of a new agenda file, to be changed by who facilitates.
package struct AgendaDraft: Sendable {
  package let id: String
  package let language: String
  package let text: String

  /// A frame of an evening, with a word on each thing that wants to be changed.
  ///
  /// - Parameters:
  ///   - id: lower-case words joined by hyphens; anything else gives nothing.
  ///   - language: `de` or `en`.
  package init?(id: String, language: String) {
    guard id.isSlug, id.utf8.count <= AgendaDraft.longestID else { return nil }
    self.id = id
    self.language = language
    let words = id.split(separator: "-")
    // In German most words of a title are nouns.
    let title = words.enumerated().map {
      $0.offset == 0 || language == "de" ? $0.element.capitalizedFirst : "\($0.element)"
    }
    .joined(separator: " ")
    text = (language == "de" ? Self.german : Self.english)
      .replacing("{id}", with: id).replacing("{title}", with: title)
  }

  /// A copy of an agenda under another id. Its comments and its layout stay.
  package init?(id: String, from found: AgendaLibrary.Found) {
    guard id.isSlug, id.utf8.count <= AgendaDraft.longestID, let text = found.reading.source.replacing(id: id) else {
      return nil
    }
    self.id = id
    language = found.agenda.language
    self.text = text.hasPrefix("# yaml-language-server") ? text : AgendaSchema.modeline + "\n" + text
  }

  /// In letters.
  package static let longestID = 64

  /// What `id` has to look like, where a word is none; with what was probably meant.
  package static func advice(on id: String) -> String {
    let meant = id.slug.map { " Did you mean \($0)?" } ?? ""
    return "An agenda's id is made of lower-case letters, numbers and hyphens, such as our-evening.\(meant)"
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension SourceText {
  /// The text with another value on the line `id: …` at its top level.
  fileprivate func replacing(id: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let line = lines.firstIndex(where: { $0.hasPrefix("id:") }) else { return nil }
    let comment = lines[line].firstRange(of: " #").map { String(lines[line][$0.lowerBound...]) } ?? ""
    lines[line] = "id: \(id)\(comment)"
    return lines.joined(separator: "\n")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork
internal import MeetingCore

extension Arguments {
  /// `KIND 5m: PROMPT`, or an agenda's id.
  func addition() throws(ParseRefusal) -> Addition {
    let head = text.prefix { !$0.isWhitespace && $0 != ":" }
    guard !head.isEmpty else { throw missing }
    let rest = text[head.endIndex...].trimmed
    guard let kind = StageKind(rawValue: head.lowercased()), kind != .plugin else {
      guard rest.isEmpty else { throw unknownKind(String(head)) }
      return .agenda(String(head))
    }
    let colon = lengthEnd(in: rest)
    let length = rest[..<colon].trimmed
    guard !length.isEmpty else {
      throw ParseRefusal(
        "How long? Write `add \(kind.rawValue) 5m`, and behind it a colon and what is asked, if you like.")
    }
    let prompt = rest[colon...].dropFirst().trimmed
    let range = try range(length, before: "\(kind.rawValue) ")
    return .stage(kind, range, prompt: prompt.isEmpty ? nil : prompt)
  }

  /// The colon behind the length, which may itself be written `1:30`.
  private func lengthEnd(in rest: String) -> String.Index {
    rest.indices.first { index in
      guard rest[index] == ":" else { return false }
      let next = rest[rest.index(after: index)...].first
      return next.map { !$0.isNumber } ?? true || rest[..<index].contains(where: \.isLetter)
    } ?? rest.endIndex
  }

  private func unknownKind(_ word: String) -> ParseRefusal {
    let kinds = StageKind.allCases.filter { $0 != .plugin }.map(\.rawValue)
    guard let near = NearestWord.typed(word, among: kinds) else {
      return ParseRefusal("\(quoted(word)) is no kind of stage. Write for example `\(specification.example)`.")
    }
    return ParseRefusal("\(quoted(word)) is no kind of stage. Did you mean `add \(near)`?")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Anonymity
internal import MeetingCore

/// What a half-typed line could go on with.
package struct Completion: Equatable, Sendable {
  /// Takes the place of the last word: of what follows the last space or comma.
  package let text: String
  /// What it is: a verb's summary, a stage's heading. Empty for a name.
  package let note: String

  /// - Parameters:
  ///   - line: the line up to the cursor.
  ///   - names: the men who are here.
  ///   - agendas: the ids of all agendas that can be found.
  ///   - stages: the evening's stages, by number.
  package static func candidates(
    for line: String, names: [String], agendas: [String], stages: [(number: Int, heading: String)]
  ) -> [Completion] {
    let words = line.split(omittingEmptySubsequences: false) { $0.isWhitespace || $0 == "," }.map(String.init)
      .drop { $0.isEmpty }
    guard let typed = words.last, let first = words.first else { return verbs(beginning: "") }
    guard words.count > 1 else { return verbs(beginning: typed) }
    guard let specification = CommandTable[first], !specification.completes.isEmpty else { return [] }

    let position = words.dropFirst().dropLast().count { !$0.isEmpty }
    let kind = specification.completes[min(position, specification.completes.count - 1)]
    let continued = continuations(of: line, after: first, in: specification, names: names)
    return continued
      + source(of: kind, names: names, agendas: agendas, stages: stages).filter { $0.begins(with: typed) }
  }

  private static func verbs(beginning typed: String) -> [Completion] {
    CommandTable.all.map { Completion(text: $0.verb, note: $0.summary) }.filter { $0.begins(with: typed) }
  }

  private static func source(
    of kind: CompletionKind, names: [String], agendas: [String], stages: [(number: Int, heading: String)]
  ) -> [Completion] {
    func plain(_ words: [String]) -> [Completion] { words.map { Completion(text: $0, note: "") } }
    switch kind {
    case .nothing: return []
    case .names: return plain(names)
    case .owner: return plain(names.map { $0 + ":" })
    case .agendas: return plain(agendas)
    case .stages: return stages.map { Completion(text: String($0.number), note: $0.heading) }
    case .verbs: return verbs(beginning: "")
    case .levels: return plain(["none"] + FeedbackLevel.allCases.map(\.rawValue))
    case .words(let words): return plain(words)
    case .additions:
      return StageKind.allCases.filter { $0 != .plugin }.map { Completion(text: $0.rawValue, note: $0.title(in: "en")) }
        + agendas.map { Completion(text: $0, note: "agenda") }
    }
  }

  /// The rest of a name of several words whose first words stand there: `hand Tom ` goes on with `B.`.
  private static func continuations(
    of line: String, after verb: String, in specification: CommandSpecification, names: [String]
  ) -> [Completion] {
    guard specification.completes.contains(.names) || specification.completes.contains(.owner) else { return [] }
    let arguments = line.drop { $0.isWhitespace }.dropFirst(verb.count)
    let piece = (arguments.split(separator: ",", omittingEmptySubsequences: false).last ?? "").drop { $0.isWhitespace }
    guard let space = piece.lastIndex(of: " ") else { return [] }
    let before = piece[...space].count
    let folded = piece.folded
    return names.filter { $0.folded.hasPrefix(folded) }.map { name in
      Completion(text: name.dropFirst(before) + (specification.completes.contains(.owner) ? ":" : ""), note: "")
    }
  }

  private func begins(with typed: String) -> Bool {
    typed.isEmpty || text.folded.hasPrefix(typed.folded)
  }
}

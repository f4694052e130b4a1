// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// The format key by key, as a page for who writes agendas: made from the table by which agendas are read.
package enum AgendaReference {
  package static let fileName = "FORMAT.md"

  /// The page in Markdown, with a line feed at its end.
  package static func markdown() -> String {
    let parts = [
      [
        "# The agenda format, key by key", "",
        "<!-- Made by `make reference` from the table by which agendas are read. Edit that table, not this page. -->",
        "",
        "This is version 1. How to write an agenda is told in [README.md](README.md); this page is for looking things up.",
        "An editor that reads the first line of a shipped agenda knows all of it too.",
      ],
      section("The keys at the top"), table(["key", "what it is", "what to write"], header),
      section("The keys of a stage"), table(["key", "what it is", "what to write", "in which kinds"], stage),
      section("The kinds of stages"), table(["kind", "what it is", "its time", "turns"], kinds),
      section("The words of a key"), choices,
      section("Lengths"), lengths,
      section("What is refused"), refused,
    ]
    return parts.flatMap { $0 }.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String) -> [String] { ["", "## \(title)", ""] }

  private static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    let line = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
    return [line(heads), line(heads.map { _ in "---" })] + rows.map(line)
  }

  // MARK: Keys

  private static var header: [[String]] {
    AgendaKeys.header.map { ["`\($0.name)`", $0.key.summary + ($0.isRequired ? " Required." : ""), $0.key.form.words] }
  }

  private static var stage: [[String]] {
    AgendaKeys.stage.map { ["`\($0.name)`", $0.key.summary, $0.key.form.words, kinds(of: $0)] }
  }

  private static func kinds(of key: StageKey) -> String {
    guard !key.requiredBy.isEmpty else { return list(key.kinds) }
    let others = key.kinds.subtracting(key.requiredBy)
    return "required in \(list(key.requiredBy))" + (others.isEmpty ? "" : "; allowed in \(list(others))")
  }

  private static func list(_ kinds: Set<StageKind>) -> String {
    switch kinds {
    case .every: return "all"
    case .withTurns: return "all with turns"
    case .whole: return "all timed by `time`"
    case .each: return "all timed by `each`"
    default: break
    }
    let words = { (kinds: Set<StageKind>) in
      StageKind.allCases.filter(kinds.contains).map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
    let missing = Set.every.subtracting(kinds)
    return missing.count < 4 ? "all but \(words(missing))" : words(kinds)
  }

  // MARK: Words

  private static var kinds: [[String]] {
    StageKind.allCases.map { kind in
      let time =
        switch kind.timing {
        case .whole: "`time` for all"
        case .each: "`each` man"
        case .parts: "`parts`"
        }
      return ["`\(kind.rawValue)`", kind.summary, time, kind.hasTurns ? "yes" : ""]
    }
  }

  private static var choices: [String] {
    var rows: [[String]] = []
    let keys = AgendaKeys.header.map { ($0.name, $0.key.form) } + AgendaKeys.stage.map { ($0.name, $0.key.form) }
    for case (let name, .choice(let choices)) in keys where name != "kind" {
      rows += choices.map { ["`\(name): \($0.word)`", $0.summary] }
    }
    return table(["word", "what it means"], rows)
  }

  // MARK: Prose

  private static let lengths = [
    "`90s`, `2m`, `1m30s`, `1h30m`, or as a clock: `1:30` is a minute and a half, `1:30:00` an hour and a half. A bare",
    "number is refused, because it could be minutes or seconds. A range, `1m30s-4m`, lets each man's time stretch and",
    "shrink with the people who are here and the time there is. Nothing is longer than 24 hours.",
  ]

  private static let refused = [
    "A file is read strictly, so that a slip is found at the desk and not in the room: unknown keys, keys that stand",
    "twice, anchors (`&`), aliases (`*`), tags (`!`), control characters and marks that cannot be seen, more than 64 KiB,",
    "more than 32 levels, more than 100 stages, more than one document. The encoding is UTF-8. `circlekeeper agenda check`",
    "says everything that is wrong, where, and what to write instead.",
  ]
}

extension ValueForm {
  /// What to write, for a table.
  fileprivate var words: String {
    switch self {
    case .version: "`1`"
    case .id: "lower-case words joined by hyphens: `our-evening`"
    case .line: "a line of at most 80 characters"
    case .text: "a text"
    case .texts: "a text, or a list of at most 20"
    case .tags: "a list of at most 12 lower-case words: `[effect, joy]`"
    case .span: "a length: `5m`"
    case .spanRange: "a length or a range: `1m-2m30s`"
    case .spans: "a list of at most 24 lengths: `[5m, 5m]`"
    case .people: "a number or a range from 1 to 60: `4-10`"
    case .scale: "`0-10`"
    case .flag: "`true` or `false`"
    case .choice(let choices) where choices.count > 6: "one of the kinds below"
    case .choice(let choices): choices.map { "`\($0.word)`" }.joined(separator: ", ")
    case .stages: "a list, each item beginning with `- kind: …`"
    case .settings: "at most 16 words with a value each: `{ pattern: 4-7-8 }`"
    }
  }
}

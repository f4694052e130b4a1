// SPDX-License-Identifier: GPL-3.0-or-later

import Groundwork

/// Every command of the shell, by topic, in the order in which help shows them.
package enum CommandTable {
  package static let topics: [(topic: CommandTopic, commands: [CommandSpecification])] = [
    (.gathering, gathering), (.flow, flow), (.people, people), (.evening, evening), (.support, support),
    (.feedback, feedback), (.records, records), (.looking, looking), (.control, control),
  ]

  package static let all = topics.flatMap(\.commands)

  /// The eight words with which a whole evening can be held.
  package static let tonight = ["join", "start", "next", "pass", "hold", "undo", "commit", "close"]

  /// Every verb and every alias: what no man can be called.
  package static let words = Set(all.flatMap { [$0.verb] + $0.aliases })

  private static let byWord = all.reduce(into: [String: CommandSpecification]()) { table, specification in
    for word in [specification.verb] + specification.aliases { table[word] = specification }
  }

  /// The command of a verb or an alias, in capitals or not. Never of a mere beginning.
  package static subscript(word: String) -> CommandSpecification? { byWord[word.lowercased()] }

  /// Whether a line may be remembered in the session's history: no names, no free text, nothing that was not
  /// understood. A verb alone always may.
  package static func remembers(_ line: String) -> Bool {
    let words = line.words
    guard let first = words.first else { return false }
    guard let specification = first.hasPrefix("+") ? Self["+"] : Self[first] else { return false }
    return specification.remembered || words.count == 1
  }

  /// Answers an unknown word with the nearest one.
  static func unknown(_ word: String) -> ParseRefusal {
    if word.hasSuffix(",") {
      return ParseRefusal("I don't know \(quoted(word)). If these are names: `join Tom, Ali, Jan`.")
    }
    let near = elsewhere[word.lowercased()] ?? NearestWord.typed(word, among: all.map(\.verb))
    return ParseRefusal(
      near.map { "I don't know \(quoted(word)). Did you mean `\($0)`?" }
        ?? "I don't know \(quoted(word)). Type `help` to see the words that I know.")
  }

  /// What people try because other programs call it so. They are told our word; nothing is run.
  private static let elsewhere = [
    "exit": "quit", "bye": "quit", "q": "quit", "pause": "hold", "resume": "go", "continue": "go", "begin": "start",
    "end": "close", "finish": "close", "save": "close", "?": "help",
    "meet": "agenda",
  ]
}

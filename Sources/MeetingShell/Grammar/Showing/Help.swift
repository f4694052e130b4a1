// SPDX-License-Identifier: GPL-3.0-or-later

import TerminalText

/// What `help` says, as lines no wider than asked for.
package enum Help {
  /// The eight words that one needs tonight.
  package static func tonight(width: Int) -> [String] {
    let commands = CommandTable.tonight.compactMap { CommandTable[$0] }
    return ["Tonight you need eight words:", ""] + list(commands, width: width) + [""]
      + wrapped("Enter alone shows where we are. `help next` says more about `next`.", width: width)
  }

  /// The eight words, then all the others by topic.
  package static func overview(width: Int) -> [String] {
    var lines = tonight(width: width)
    for (topic, commands) in CommandTable.topics {
      let others = commands.filter { !CommandTable.tonight.contains($0.verb) }
      lines += ["", topic.heading, ""] + list(others, width: width)
    }
    return lines
  }

  /// One verb, by any of its words; nothing when there is no such verb.
  package static func about(_ word: String, width: Int) -> [String]? {
    guard let command = CommandTable[word] else { return nil }
    var lines = wrapped(command.usage, width: width)
    lines += wrapped(command.summary.capitalizedFirst + ".", width: width)
    lines += [""] + wrapped(command.details, width: width) + [""]
    lines += wrapped("Example: \(command.example)", width: width)
    if let short = shortForm(command) { lines += wrapped("Short: \(short)", width: width) }
    return lines
  }

  /// From this width on, what a command does stands beside it; on a narrower screen below it.
  private static let wide = 60
  private static let column = 26

  private static func list(_ commands: [CommandSpecification], width: Int) -> [String] {
    commands.flatMap { entry($0, width: width) }
  }

  private static func entry(_ command: CommandSpecification, width: Int) -> [String] {
    let usage = command.usage + (shortForm(command).map { " (\($0))" } ?? "")
    guard width >= wide else {
      return wrapped(usage, width: width, first: "  ", rest: "    ")
        + wrapped(command.summary, width: width, first: "      ", rest: "      ")
    }
    let margin = String(repeating: " ", count: column)
    guard usage.count + 4 <= column else {
      return wrapped(usage, width: width, first: "  ", rest: "    ")
        + wrapped(command.summary, width: width, first: margin, rest: margin)
    }
    let first = "  " + usage + String(repeating: " ", count: column - usage.count - 2)
    return wrapped(command.summary, width: width, first: first, rest: margin)
  }

  /// `n` for `next`; for more time an alias shows its use.
  private static func shortForm(_ command: CommandSpecification) -> String? {
    command.aliases.first.map { $0 == "+" ? "+\(command.form)" : $0 }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

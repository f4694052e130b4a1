// SPDX-License-Identifier: GPL-3.0-or-later

/// What the group said of likely names: remembered in memory, for one meeting. Nothing that prints it shows a name.
package struct StrangerChoices: Sendable, Equatable {
  package enum Choice: Sendable {
    case mask
    case keep
  }

  private var choices: [String: Choice] = [:]

  package init() {}

  /// Case, marks and a genitive do not matter: who kept `Nike` keeps `Nike's`.
  package subscript(_ typed: String) -> Choice? {
    get { choices[Self.key(typed)] }
    set { choices[Self.key(typed)] = newValue }
  }

  private static func key(_ typed: String) -> String {
    let folded = typed.folded
    return folded.hasSuffix("'s") ? String(folded.dropLast(2)) : folded
  }
}

extension StrangerChoices: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "StrangerChoices(\(choices.count))" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

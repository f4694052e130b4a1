// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import StrictYAML

/// The keys and values of one mapping, each key once.
struct MappingEntries {
  /// What the keys belong to: `stage`, `agenda`.
  private let owner: String
  private let all: YAMLEntries
  /// Whether there are keys that cannot be read, and have been reported.
  private var hasUnreadKeys: Bool
  /// Known keys that an unknown one probably stands for.
  private var meant: Set<String> = []

  /// - Returns: nothing when the node is no mapping. A repeated key is a fault, and its first value counts.
  init?(_ node: YAMLNode, of owner: String, _ findings: inout AgendaFindings) {
    self.owner = owner
    hasUnreadKeys = node.isCut
    guard case .mapping(let pairs) = node.content else {
      if case .refused = node.content { return nil }
      findings.error(
        at: node.position, "\(owner == "stage" ? "A stage" : "An agenda") is written as keys with values.",
        owner == "stage" ? "Begin it with “- kind: round”." : "Begin the file with “agenda: 1”.")
      return nil
    }
    all = YAMLEntries(pairs) { key in if case .scalar(let name) = key.content { name } else { nil } }
    for fault in all.faults {
      switch fault {
      case .unreadable(let key):
        if case .refused = key.content {
          hasUnreadKeys = true
        } else {
          findings.error(at: key.position, "A key is one word.", "Write it like “title: Our evening”.")
        }
      case .repeated(let entry, let first):
        findings.error(
          at: entry.key.position,
          "\(entry.name.quoted) stands twice here; the first is in line \(first.key.position.line).",
          "Keep one of them.")
      }
    }
  }

  /// Whether a key is missing, and not merely written wrongly: that has been reported by then.
  func lacks(_ name: String) -> Bool {
    !hasUnreadKeys && entry(name) == nil && !meant.contains(name)
  }

  func entry(_ name: String) -> YAMLEntries.Entry? { all.entries.first { $0.name == name } }

  subscript(name: String) -> YAMLNode? { entry(name)?.value }

  /// Reports every key that is not one of `names`.
  ///
  /// - Parameter elsewhere: keys that exist, but not in this place.
  mutating func checkNames(among names: [String], elsewhere: [String], _ findings: inout AgendaFindings) {
    for (entry, nearest) in all.unknown(among: names) {
      let suggestion: String
      if elsewhere.contains(entry.name) {
        suggestion = owner == "stage" ? "It belongs at the top of the file." : "It belongs to a stage."
      } else if let nearest {
        meant.insert(nearest)
        suggestion = "Did you mean “\(nearest)”?"
      } else {
        suggestion = "The keys are: \(names.joined(separator: ", "))."
      }
      findings.error(
        at: entry.key.position, "\(entry.name.quoted) is no key of \(owner == "stage" ? "a stage" : "an agenda").",
        suggestion)
    }
  }
}

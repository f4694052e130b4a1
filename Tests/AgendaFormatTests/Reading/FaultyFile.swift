// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// A file with faults, and what is said about it: `line:column: severity: sentence`.
struct FaultyFile: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: [String]

  init(_ name: String, _ text: String, _ expected: String...) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}

/// A sound agenda in thirteen lines, with one place changed.
func evening(
  id: String = "evening", header: String = "people: 4-10", opening: String = "time: 5m", round: String = "each: 1m-2m",
  checkout: String = "each: 1m"
) -> String {
  """
  agenda: 1
  id: \(id)
  title: Evening
  duration: 60m
  \(header)
  stages:
    - kind: opening
      \(opening)
    - kind: round
      \(round)
      tags: [effect]
    - kind: checkout
      \(checkout)

  """
}

extension String {
  func components(upTo mark: String) -> String { split(separator: mark, maxSplits: 1).first.map(String.init) ?? self }
}

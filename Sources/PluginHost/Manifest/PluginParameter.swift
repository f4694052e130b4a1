// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork

/// One word that an agenda may give to a plugin's stage, after `with`. The keys are JSON Schema's.
package struct PluginParameter: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case string, integer, boolean
  }

  package var kind = Kind.string
  /// The only values there are; none when any will do.
  package var values: [String] = []
  package var minimum: Int?
  package var maximum: Int?
  /// Without one, the agenda has to say it.
  package var standard: String?
  package var summary = ""

  package init() {}

  /// - Returns: what is wrong with a value, and what to write instead.
  package func fault(of value: String) -> (message: String, suggestion: String?)? {
    if !values.isEmpty, !values.contains(value) {
      let nearest = NearestWord.one(to: value, among: values)
      return (
        "“\(value)” is not one of: \(values.joined(separator: ", ")).", nearest.map { "Did you mean “\($0)”?" }
      )
    }
    switch kind {
    case .string: return nil
    case .boolean:
      return value == "true" || value == "false" ? nil : ("“\(value)” is neither true nor false.", nil)
    case .integer:
      guard let number = Int(value) else { return ("“\(value)” is no whole number.", range.map { "Write \($0)." }) }
      let isInside = minimum.map { number >= $0 } ?? true && maximum.map { number <= $0 } ?? true
      return isInside ? nil : ("\(number) is out of range.", range.map { "Write \($0)." })
    }
  }

  private var range: String? {
    switch (minimum, maximum) {
    case (let low?, let high?): "a number from \(low) to \(high)"
    case (let low?, nil): "a number from \(low) on"
    case (nil, let high?): "a number up to \(high)"
    case (nil, nil): nil
    }
  }
}

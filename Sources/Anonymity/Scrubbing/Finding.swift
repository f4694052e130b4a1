// SPDX-License-Identifier: GPL-3.0-or-later

/// A stretch of a text that points to someone.
package struct Finding {
  package enum Kind: String, CaseIterable, Sendable {
    case oneOfUs = "[one of us]"
    case email = "[e-mail]"
    case phone = "[phone]"
    case link = "[link]"
    case account = "[account]"
    case address = "[address]"
    case date = "[date]"
    /// A word that is likely the name of someone who is not in the room. It is asked about.
    case someone = "[someone]"

    /// What stands in its place.
    package var placeholder: String { rawValue }
  }

  package let kind: Kind
  package let range: Range<String.Index>
  /// `Tom's`: the placeholder gets its `'s`.
  var isPossessive = false

  var replacement: String { kind.placeholder + (isPossessive ? "'s" : "") }
}

extension Finding: CustomStringConvertible, CustomReflectable {
  package var description: String { replacement }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

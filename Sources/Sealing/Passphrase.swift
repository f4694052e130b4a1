// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// What a group agreed on to open its circle.
///
/// `é` typed as one letter or as two is the same passphrase: it is brought to the composed form (NFC).
package struct Passphrase: Sendable {
  let bytes: [UInt8]

  /// - Parameter typed: UTF-8, without the end of the line.
  /// - Throws: `wrongPassphrase` when it is empty or no UTF-8, as for any other that does not fit.
  package init(_ typed: some Collection<UInt8>) throws(SealingError) {
    guard !typed.isEmpty, let text = String(validating: Array(typed), as: UTF8.self) else {
      throw .wrongPassphrase
    }
    bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
  }
}

/// Nothing of it is ever printed.
extension Passphrase: CustomStringConvertible, CustomReflectable {
  package var description: String { "a passphrase" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Passphrase: Equatable {}

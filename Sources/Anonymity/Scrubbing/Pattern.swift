// SPDX-License-Identifier: GPL-3.0-or-later

/// A regular expression that is kept: reading and compiling one takes far longer than matching a line with it.
///
/// `Regex` is not sendable, since it may hold someone's closures. A literal holds none, and matching does not change it.
struct Pattern<Output>: @unchecked Sendable {
  private let regex: Regex<Output>

  init(_ regex: Regex<Output>) {
    self.regex = regex
  }

  func matches(in text: String) -> [Regex<Output>.Match] { text.matches(of: regex) }
}

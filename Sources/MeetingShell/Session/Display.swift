// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor
import TerminalText

/// The one way to the screen: nothing that an agenda, a name, a plugin or the circle's file brings along acts on the
/// terminal or hides in it.
final class Display {
  private let source: any LineSource
  private let hasStatusLine: Bool
  /// Nothing of the meeting is shown until `show`.
  private(set) var isHidden = false
  var hasBell = true

  init(_ source: any LineSource, hasStatusLine: Bool) {
    self.source = source
    self.hasStatusLine = hasStatusLine
  }

  var width: Int { max(20, source.columns) }

  var showsStatus: Bool { hasStatusLine && !isHidden }

  /// Lines of the meeting; under `hide` nothing.
  func show(_ lines: [String]) {
    if !isHidden { announce(lines) }
  }

  /// What is no secret of the meeting. What fits stays as it is, so that a caret keeps its column.
  func announce(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let width = width
    let fitting = lines.map(harmless).flatMap { displayWidth($0) > width ? wrapped($0, width: width) : [$0] }
    source.announce(fitting.joined(separator: "\n"))
  }

  /// A sentence, or several lines.
  func say(_ text: String) {
    announce(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  func showStatus(_ line: String) { source.status(harmless(line)) }

  /// Takes the line that was just typed off the screen.
  func eraseTypedLine() { source.eraseLastLine() }

  /// Lets the arrow keys bring a line back.
  func remember(_ line: String) { source.remember(line) }

  /// What comes now has to be read first.
  func forgetTypedAhead() { source.forgetTypedAhead() }

  func ring() { if hasBell { source.bell() } }

  /// - Returns: whether the scrollback is clean too.
  @discardableResult
  func clear() -> Bool {
    source.status("")
    return source.clear()
  }

  /// - Returns: as ``clear()``.
  func hide() -> Bool {
    isHidden = true
    return clear()
  }

  func unhide() { isHidden = false }
}

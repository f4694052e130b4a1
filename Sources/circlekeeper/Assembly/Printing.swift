// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import LineEditor
import TerminalText

/// The width for what is printed: the terminal's, else 80.
func outputColumns() -> Int { terminalColumns(STDOUT_FILENO) ?? 80 }

/// Words go to standard output. From here to the end of the file is the only way out for what people read: nothing that
/// an argument, a path, a file or the circle brings along acts on the terminal or hides in it. Only
/// ``printDocument(_:)`` passes a text on as it is.
func printLine(_ line: String) {
  print(harmless(line))
}

/// A text of several lines.
func printLines(_ text: String) {
  for line in lines(text) { printLine(line) }
}

/// A whole file in a format of its own. Whoever makes it has made its texts harmless in the way of that format.
func printDocument(_ text: String) {
  print(text, terminator: "")
}

func printJSON(_ value: some Encodable) throws {
  print(try prettyJSON(value))
}

/// With sorted keys, so that the same value is always the same text.
func prettyJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return harmlessJSON(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// A sentence on standard output. A terminal that is too narrow for it gets it broken between words.
func printSentence(_ sentence: String) {
  for line in fitted(sentence, to: STDOUT_FILENO) { print(line) }
}

/// The same on standard error, where messages go, so that standard output holds data alone.
func printMessage(_ line: String, terminator: String = "\n") {
  let lines = fitted(line, to: STDERR_FILENO)
  Output(descriptor: STDERR_FILENO).write(lines.joined(separator: "\n") + terminator)
}

/// A message of several lines.
func printMessages(_ text: String) {
  for line in lines(text) { printMessage(line) }
}

/// What fits stays as it is, spaces and all.
private func fitted(_ text: String, to descriptor: Int32) -> [String] {
  let text = harmless(text)
  guard let width = terminalColumns(descriptor), displayWidth(text) > width else { return [text] }
  return wrapped(text, width: width)
}

private func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// - Returns: nothing where there is no terminal.
func terminalColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

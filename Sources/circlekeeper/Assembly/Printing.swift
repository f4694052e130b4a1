// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TerminalText

/// The width for what is printed: the terminal's, else 80.
func outputColumns() -> Int {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}

/// Words go to standard output. From here to the end of the file is the only way out for what people read: nothing that
/// an argument, a path, a file or the circle brings along acts on the terminal or hides in it.
func printLine(_ line: String) {
  print(harmless(line))
}

/// A text of several lines.
func printLines(_ text: String) {
  for line in lines(text) { printLine(line) }
}

/// A whole file in a format of its own, which has its own way of making texts harmless.
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

/// Messages go to standard error, so that standard output holds data alone.
func printMessage(_ line: String, terminator: String = "\n") {
  FileHandle.standardError.write(Data((harmless(line) + terminator).utf8))
}

/// A message of several lines.
func printMessages(_ text: String) {
  for line in lines(text) { printMessage(line) }
}

private func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

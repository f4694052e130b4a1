// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc

/// The width for what is printed: the terminal's, else 80.
func outputColumns() -> Int {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}

func printJSON(_ value: some Encodable) throws {
  print(try prettyJSON(value))
}

/// With sorted keys, so that the same value is always the same text.
func prettyJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Messages go to standard error, so that standard output holds data alone.
func printMessage(_ line: String, terminator: String = "\n") {
  FileHandle.standardError.write(Data((line + terminator).utf8))
}

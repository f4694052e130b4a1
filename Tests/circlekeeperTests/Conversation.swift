// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support

/// The program on a pipe, line by line, so that it can be killed between two of them.
final class Conversation {
  /// A word that it refuses: its refusal tells that everything before it was answered.
  private static let mark = "zzz-mark"

  private let process: Process
  private let alarm: DispatchWorkItem
  private let input = Pipe()
  private let output = Pipe()

  init(_ program: Program, _ arguments: [String]) throws {
    process = program.process(arguments)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    alarm = process.killsLater()
  }

  deinit { alarm.cancel() }

  /// Sends a line and waits until it is answered.
  func say(_ line: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n" + Self.mark + "\n").utf8))
    var heard = Data()
    while !String(decoding: heard, as: UTF8.self).contains(Self.mark) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Silence(after: line) }
      heard += more
    }
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitForEnd()
  }

  func end() throws {
    try input.fileHandleForWriting.close()
    _ = output.fileHandleForReading.readDataToEndOfFile()
    process.waitForEnd()
  }

  struct Silence: Error {
    let after: String
  }
}

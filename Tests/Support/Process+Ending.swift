// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

extension Process {
  /// What a program printed, and how it ended.
  package struct Ending: Sendable {
    package let output: String
    package let errors: String
    package let code: Int32
  }

  /// Runs it to its end. What goes on for two minutes hangs, and is killed: its code is then 9.
  ///
  /// - Parameters:
  ///   - lines: what it reads.
  ///   - output: where its output goes, if it is not to be told.
  ///   - errors: the same for its errors.
  package func runToEnd(
    lines: [String] = [], output: FileHandle? = nil, errors: FileHandle? = nil
  ) throws -> Ending {
    let (input, said, complained) = (Pipe(), Pipe(), Pipe())
    (standardInput, standardOutput, standardError) = (input, output ?? said, errors ?? complained)
    try run()
    // The timer lives for two minutes, whatever happens: it knows the number only, for with the process it would keep
    // the pipes open, and a run of all tests starts more processes in two minutes than Readline has descriptors for.
    let end = DispatchWorkItem { [processIdentifier] in kill(processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: end)
    defer { end.cancel() }
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let printed = output == nil ? said.fileHandleForReading.readDataToEndOfFile() : Data()
    let protested = errors == nil ? complained.fileHandleForReading.readDataToEndOfFile() : Data()
    waitUntilExit()
    return Ending(
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: protested, as: UTF8.self),
      code: terminationStatus)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("The program that these tests run", .timeLimit(.minutes(5)))
struct ProgramTests {
  @Test("is let go when it has ended, and its pipes with it") func pipes() throws {
    weak var process: Process?
    do {
      let program = try Program()
      defer { program.remove() }
      let running = program.process(["--version"])
      process = running
      #expect(try running.runToEnd().code == 0)
    }
    #expect(process == nil)
  }
}

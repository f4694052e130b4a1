// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("A document written into a file", .timeLimit(.minutes(15)))
struct OutputFileTests {
  private func export(_ program: Program, to path: String, _ options: String...) throws -> Process.Ending {
    try program.run(["agenda", "export", "weekly", "--format", "markdown", "--output", path] + options)
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test("is new, its owner's alone, and the same as on standard output")
  func new() throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.home + "/evening.md"
    let ending = try export(program, to: path)
    #expect(ending.code == 0)
    #expect(ending.output.isEmpty && ending.errors.isEmpty)
    #expect(text(path) == (try program.run(["agenda", "export", "weekly", "--format", "markdown"]).output))
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test("does not take the place of another, unless it is told to")
  func existing() throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.home + "/evening.md"
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try export(program, to: path)
    #expect(refused.code == 73)
    #expect(refused.errors.contains("is there already"))
    #expect(text(path) == "mine")
    #expect(try export(program, to: path, "--force").code == 0)
    #expect(text(path)?.hasPrefix("# Our evening") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home) == ["evening.md"])
  }

  @Test("never goes through a link, even when told to take a place")
  func link() throws {
    let program = try Program()
    defer { program.remove() }
    let (target, link) = (program.home + "/target.md", program.home + "/link.md")
    for destination in [target, program.home + "/nowhere.md"] {
      try "mine".write(toFile: target, atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: destination)
      for options in [[], ["--force"]] {
        let ending = try program.run(
          ["agenda", "export", "weekly", "--format", "markdown", "--output", link] + options)
        #expect(ending.code == 73)
        #expect(lack(of: "is a link to another place", in: ending.errors) == nil)
      }
      #expect(text(target) == "mine")
      #expect(text(program.home + "/nowhere.md") == nil)
      try FileManager.default.removeItem(atPath: link)
    }
  }

  @Test("is not made where there is no folder, or a folder has its name")
  func folders() throws {
    let program = try Program()
    defer { program.remove() }
    let missing = try export(program, to: program.home + "/none/evening.md")
    #expect(missing.code == 73)
    #expect(missing.errors.contains("there is no such folder"))
    #expect(try export(program, to: program.home, "--force").errors.contains("is a folder"))
    #expect(try export(program, to: "/dev/null", "--force").errors.contains("no ordinary file"))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// In place of a file stands something that is none, or a file that says nothing good. `Program.run` ends what hangs.
@Suite("In place of a file", .timeLimit(.minutes(5)))
struct NoFileTests {
  @Test(
    "a pipe, a device or a folder is refused at once",
    arguments: [
      ["history", "merge", "@"], ["rehearse", "weekly", "--script", "@"], ["plugin", "run", "bell", "--events", "@"],
      ["meet", "@/"], ["agenda", "plan", "@/", "--people", "5", "--until", "21:30"],
    ])
  func special(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let pipe = program.home + "/pipe"
    mkfifo(pipe, 0o600)
    for place in [pipe, "/dev/zero", program.home] {
      // An agenda is known by its slash: only then it is a path.
      let ending = try program.run(arguments.map { $0.replacing("@/", with: place).replacing("@", with: place) })
      #expect(ending.code == 66, "\(place): \(ending)")
      #expect(ending.errors.contains(place) && ending.output.isEmpty, "\(ending)")
    }
  }

  @Test(
    "where a file is to be written, a pipe is refused at once and stays",
    arguments: [
      ["circle", "backup", "@"], ["agenda", "export", "weekly", "--format", "html", "--output", "@"],
      ["agenda", "export", "weekly", "--format", "html", "--output", "@", "--force"],
    ])
  func pipeToWrite(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["circle", "init"]).code == 0)
    let pipe = program.home + "/pipe"
    mkfifo(pipe, 0o600)
    let ending = try program.run(arguments.map { $0.replacing("@", with: pipe) })
    #expect(ending.code == 73 && ending.errors.contains(pipe), "\(ending)")
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("a link to a script or an export is followed")
  func link() throws {
    let program = try Program()
    defer { program.remove() }
    try "join Tom\n".write(toFile: program.home + "/script", atomically: true, encoding: .utf8)
    let link = program.home + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program.home + "/script")
    #expect(try program.run(["rehearse", "weekly", "--script", link]).code == 0)
    #expect(try program.run(["history", "merge", link]).code == 65)
  }

  /// Each line stands for nine times the one before.
  private static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...30).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }.joined() + "? *a30\n: 1\n? *a30\n: 2\n"

  @Test(
    "an agenda that is none ends with 65 and its place, and no circle is made",
    arguments: [["meet", "@"], ["agenda", "check", "@"], ["rehearse", "@"]])
  func faultyAgenda(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.home + "/bad.yaml"
    for (text, place) in [
      (Self.bomb, "1:5"), ("agenda: 1\n\u{1B}]0;owned\u{7}: x\n", "2:1"),
      (String(repeating: "[", count: 20_000), "1:1"), ("", "1:1"),
    ] {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let ending = try program.run(arguments.map { $0.replacing("@", with: path) })
      #expect(ending.code == 65, "\(ending)")
      let said = ending.output + ending.errors
      #expect(said.contains("bad.yaml:\(place): error: "), "\(ending)")
      #expect(!said.unicodeScalars.contains("\u{1B}") && !said.unicodeScalars.contains("\u{7}"))
    }
    #expect(!FileManager.default.fileExists(atPath: program.home + "/circle"))
  }

  @Test("a plugin.yaml made to hurt is named in the list and in its check, and an agenda does without it")
  func hostileManifest() throws {
    let program = try Program()
    defer { program.remove() }
    let folder = program.home + "/Plugins/lamp"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Self.bomb.write(toFile: folder + "/plugin.yaml", atomically: true, encoding: .utf8)
    let agenda = """
      agenda: 1
      id: bright
      title: Bright
      duration: 30m
      people: 3-8
      tags: [support]
      stages:
        - kind: checkin
          each: 1m
        - { kind: plugin, plugin: lamp, time: 3m }
        - kind: checkout
          each: 1m

      """
    try agenda.write(toFile: program.home + "/bright.yaml", atomically: true, encoding: .utf8)
    let list = try program.run(["plugin", "list"], in: program.home)
    #expect(
      list.code == 0 && list.output.contains("lamp: not usable") && list.output.contains("“&” here names"), "\(list)")
    let check = try program.run(["plugin", "check", "lamp"], in: program.home)
    #expect(check.code == 65 && check.errors.contains("plugin.yaml:1: "), "\(check)")
    let agendaCheck = try program.run(["agenda", "check", "bright.yaml"], in: program.home)
    #expect(agendaCheck.code == 0, "\(agendaCheck)")
  }

  @Test("agenda new leaves an agenda that is there as it is, with its own ending too", arguments: ["yaml", "yml"])
  func newOverExisting(ending: String) throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.home + "/Agendas/en/our-evening." + ending
    try FileManager.default.createDirectory(
      atPath: program.home + "/Agendas/en", withIntermediateDirectories: true)
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    for arguments in [["our-evening"], ["en/our-evening", "--from", "weekly"]] {
      let new = try program.run(["agenda", "new"] + arguments, in: program.home)
      #expect(new.code == 73 && new.errors.contains("There is already"), "\(new)")
      #expect(new.output.isEmpty)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    // Another id beside it is made, and it too stays from then on.
    #expect(try program.run(["agenda", "new", "our-other-evening"], in: program.home).code == 0)
    #expect(try program.run(["agenda", "new", "our-other-evening"], in: program.home).code == 73)
  }
}

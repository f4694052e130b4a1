// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

/// Each refusal leaves every byte of the circle as it was.
@Suite("A verb of the circle that is refused", .timeLimit(.minutes(15)))
struct CircleVerbTests {
  static let words = "four words of ours"
  static let passphrases: [String?] = [nil, words]

  @Test("names what is in the way, and ends with its code", arguments: passphrases)
  func refused(passphrase: String?) throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: passphrase)
    let before = program.database
    #expect(try program.circle("backup", [program.home + "/good"]).code == 0)
    let good = try #require(FileManager.default.contents(atPath: program.home + "/good"))
    var newer = before
    newer[63] = 99
    for (name, bytes) in [
      ("letter", Data("a letter of more than a hundred bytes: ".utf8) + Data(count: 100)), ("newer", newer),
      ("cut", before.prefix(9_000)), ("empty", Data()),
    ] {
      try program.write(bytes, to: name)
    }
    try FileManager.default.createSymbolicLink(atPath: program.home + "/link", withDestinationPath: "nowhere")
    try FileManager.default.createSymbolicLink(atPath: program.home + "/linked", withDestinationPath: "good")
    for (arguments, code, sentence) in [
      (["backup", "good"], 73, "is there already"), (["backup", "link"], 73, "is there already"),
      (["backup", "circle"], 73, "is there already"), (["backup", "nowhere/copy"], 73, "could not be made"),
      (["backup"], 64, "Missing expected argument"),
      (["restore", "nowhere"], 66, "There is no file"), (["restore", "linked"], 73, "is a symbolic link"),
      (["restore", "circle"], 73, "not a plain file"), (["restore", "letter"], 65, "no copy of a circle"),
      (["restore", "newer", "--force"], 65, "written by a newer Circlekeeper"),
      (["restore", "cut", "--force"], 65, "cut short"), (["restore", "empty", "--force"], 65, "cut short"),
      (["restore", "good"], 64, "--force does it without asking"),
      (["forget", "first"], 64, "is invalid"), (["forget", "1", "--all"], 64, "One thing at a time"),
      (["forget", "--all"], 64, "--force does it without asking"), (["purge", "--months", "0"], 64, "--months 12"),
      (["init", "--force"], 64, "--force"),
    ] as [([String], Int32, String)] {
      let ending = try program.run(["circle"] + arguments, in: program.home)
      #expect(ending.code == code, "\(arguments): \(ending)")
      #expect(lack(of: sentence, in: ending.errors) == nil, "\(arguments): \(ending.errors)")
    }
    for (verb, arguments, code, sentence) in [
      ("forget", ["99"], 64, "There is no open commitment 99"), ("forget", ["1"], 64, "--force does it without asking"),
      ("purge", [], 64, "--force does it without asking"),
      passphrase == nil
        ? ("passphrase", [], 64, "circlekeeper circle lock") : ("lock", [], 64, "has a passphrase already"),
    ] as [(String, [String], Int32, String)] {
      let ending = try program.circle(verb, arguments, passphrase: passphrase)
      #expect(ending.code == code, "\(verb) \(arguments): \(ending)")
      #expect(lack(of: sentence, in: ending.errors) == nil, "\(verb) \(arguments): \(ending.errors)")
    }
    #expect(program.database == before)
    #expect(!FileManager.default.fileExists(atPath: program.home + "/nowhere"))
    #expect(FileManager.default.contents(atPath: program.home + "/good") == good)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.circle).sorted() == ["circle.sqlite", "lock"])
  }

  @Test("because there is no circle makes none; looking at nothing is no error")
  func noCircle() throws {
    let program = try Program()
    defer { program.remove() }
    for arguments in [
      ["backup", "copy"], ["lock"], ["passphrase"], ["forget", "1"], ["forget", "--agreements"], ["forget", "--all"],
    ] {
      let ending = try program.run(["circle"] + arguments, in: program.home)
      #expect(ending.code == 66, "\(arguments): \(ending)")
      #expect(lack(of: "There is no circle in", in: ending.errors) == nil)
      #expect(lack(of: "circle init makes one", in: ending.errors) == nil)
    }
    for verb in ["info", "doctor", "purge", "forget"] {
      let ending = try program.circle(verb)
      #expect(ending.code == 0 && !ending.output.isEmpty && ending.errors.isEmpty, "\(verb): \(ending)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home).isEmpty)
  }

  @Test("because a file is where its folder should be")
  func fileInItsPlace() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Data("a letter".utf8), to: "circle")
    for arguments in [["init"], ["info"], ["lock"], ["backup", "copy"], ["forget", "--all", "--force"]] {
      let ending = try program.run(["circle"] + arguments, in: program.home)
      #expect(ending.code == 73 && ending.errors.contains("is not a folder"), "\(arguments): \(ending)")
    }
    #expect(try program.circle("doctor").code == 74)
  }

  @Test("while a meeting is unfinished, whose journal holds the words too", arguments: passphrases)
  func unfinished(passphrase: String?) throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: passphrase)
    try program.begin(passphrase: passphrase)
    let before = program.database
    for (verb, arguments) in [("forget", ["1"]), ("purge", [])] {
      // It says so before it asks.
      let ending = try program.circle(verb, arguments, passphrase: passphrase)
      #expect(ending.code == 75 && ending.errors.contains("circlekeeper resume"), "\(verb) \(arguments): \(ending)")
    }
    #expect(program.database == before)
    let copy = program.home + "/copy"
    #expect(try program.circle("backup", [copy]).code == 0)
    #expect(try program.circle("restore", [copy, "--force"]).output.contains(", an unfinished meeting"))
    #expect(try program.circle("forget", ["--copies", "--force"]).code == 0)
    #expect(try program.circle("info").output.contains("A meeting is unfinished"))
  }

  @Test("while another process writes is told which one; looking and copying go on", arguments: passphrases)
  func inUse(passphrase: String?) throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: passphrase)
    let copy = program.home + "/copy"
    #expect(try program.circle("backup", [copy]).code == 0)
    let meeting = try Conversation(program, ["meet"] + (passphrase == nil ? [] : ["--passphrase-fd", "0"]))
    try meeting.say(passphrase.map { $0 + "\njoin Tom, Ali, Jan" } ?? "join Tom, Ali, Jan")
    let before = program.database
    for (verb, arguments) in [
      ("init", []), (passphrase == nil ? "lock" : "passphrase", []), ("restore", [copy, "--force"]),
      ("purge", ["--force"]), ("forget", ["1", "--force"]), ("forget", ["--copies", "--force"]),
      ("forget", ["--all", "--force"]), ("restore", [copy]), ("forget", ["--all"]),
    ] {
      let ending = try program.circle(verb, arguments)
      #expect(ending.code == 75, "\(verb) \(arguments): \(ending)")
      #expect(ending.errors.contains(/open in another Circlekeeper \(process \d+\)/), "\(ending.errors)")
    }
    for (verb, arguments) in [
      ("info", []), ("doctor", []), ("purge", ["--dry-run"]), ("backup", [copy + "2"]),
    ] {
      #expect(try program.circle(verb, arguments).code == 0, "\(verb)")
    }
    #expect(program.database == before)
    try meeting.end()
  }

  @Test("for another passphrase, an empty one and none says one and the same")
  func wrongPassphrase() throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: Self.words)
    let before = program.database
    for (verb, arguments) in [
      ("passphrase", []), ("forget", []), ("forget", ["1", "--force"]), ("forget", ["--decisions", "--force"]),
      ("purge", ["--force"]),
    ] {
      for passphrase in ["four words of others", ""] {
        let ending = try program.circle(verb, arguments, passphrase: passphrase)
        #expect(ending.code == 77, "\(verb) \(arguments): \(ending)")
        #expect(ending.errors == "That passphrase does not open this circle. Nothing was changed.\n")
        #expect(ending.output.isEmpty)
      }
    }
    #expect(program.database == before)
  }

  @Test("for an empty new passphrase says that it cannot be one")
  func emptyPassphrase() throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: nil)
    let before = program.database
    let ending = try program.circle("lock", passphrase: "")
    #expect(ending.code == 77 && ending.errors.contains("cannot be a passphrase"), "\(ending)")
    #expect(program.database == before)
  }
}

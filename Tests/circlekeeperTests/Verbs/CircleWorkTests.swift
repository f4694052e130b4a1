// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

@Suite("A verb of the circle that does its work", .serialized, .timeLimit(.minutes(5)))
struct CircleWorkTests {
  @Test("saying only what would go changes no byte of any file", arguments: CircleVerbTests.passphrases)
  func dryRun(passphrase: String?) throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: passphrase)
    let before = program.bytes
    let ending = try program.circle("purge", ["--dry-run"])
    #expect(ending.code == 0)
    #expect(ending.output.contains("1 summary from before") && ending.output.hasSuffix("Nothing was deleted.\n"))
    #expect(program.bytes == before)
  }

  @Test("forgets with one passphrase handed over once, and purges", arguments: CircleVerbTests.passphrases)
  func forgetting(passphrase: String?) throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: passphrase)
    for (verb, arguments, sentence) in [
      ("forget", ["1", "--force"], "Commitment 1 is forgotten."),
      ("forget", ["--agreements", "--force"], "The agreements are forgotten."),
      ("forget", ["--agreements", "--force"], "There are no agreements to forget."),
      ("purge", ["--force"], "They are deleted"), ("purge", ["--force"], "Nothing is old enough to go."),
    ] {
      let ending = try program.circle(verb, arguments, passphrase: passphrase)
      #expect(ending.code == 0 && ending.output.contains(sentence), "\(verb) \(arguments): \(ending)")
    }
    let list = try program.circle("forget", ["--json"], passphrase: passphrase).output
    #expect(list.contains(#""agreements" : 0"#) && list.contains(#""summaries" : 1"#), "\(list)")
    #expect(try program.circle("forget", ["--all", "--force"]).code == 0)
    #expect(!FileManager.default.fileExists(atPath: program.circle))
  }

  @Test("locking tells of open states beside it and how they go, and of nothing when there are none")
  func locking() throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: nil)
    try program.begin(passphrase: nil)
    let copy = program.home + "/copy"
    let made = try program.circle("backup", [copy]).output
    #expect(
      made.contains("It has no passphrase") && made.contains("A meeting is unfinished, and the copy has its steps"))
    #expect(try program.circle("restore", [copy, "--force"]).output.contains("is kept in"))
    let locked = try program.circle("lock", passphrase: CircleVerbTests.words)
    #expect(locked.code == 0 && locked.output.contains("Nobody can recover it"), "\(locked)")
    #expect(locked.errors.contains("1 older state of the circle can still be read without the passphrase"))
    #expect(locked.errors.contains("circlekeeper circle forget --copies"))
    #expect(try program.circle("doctor").output.contains("1 opens"))
    #expect(try program.circle("forget", ["--copies", "--force"]).code == 0)
    #expect(try !program.circle("doctor").output.contains("Copies"))
    let resumed = try program.run(["resume", "--passphrase-fd", "0"], lines: [CircleVerbTests.words, "who"])
    #expect(resumed.code == 0 && resumed.output.contains("We go on."), "\(resumed)")
    // Back to before: now it is open again, and that is said.
    let restored = try program.circle("restore", [copy, "--force"])
    #expect(restored.errors.isEmpty && restored.output.contains("It has no passphrase"), "\(restored)")
    #expect(try program.circle("lock", passphrase: "other words").errors.isEmpty)
  }

  @Test("a copy of another key takes the circle's place with its own passphrase; what was there is kept with its own")
  func anotherKey() throws {
    let (program, other) = (try Program(), try Program())
    defer {
      program.remove()
      other.remove()
    }
    try program.fill(sealedWith: CircleVerbTests.words)
    try other.fill(sealedWith: "words of others")
    let (before, copy) = (program.database, other.home + "/copy")
    #expect(try other.circle("backup", [copy]).output.contains("the passphrase that the circle has now"))
    let restored = try program.circle("restore", [copy, "--force"])
    #expect(restored.code == 0 && restored.output.contains("the passphrase that it had when"), "\(restored)")
    #expect(try program.circle("forget", passphrase: "words of others").output.contains("walk to the lake"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.circle)
    let kept = try #require(names.first { $0.hasPrefix("circle-2") })
    #expect(FileManager.default.contents(atPath: program.circle + "/" + kept) == before)
  }

  @Test("a changed passphrase is the only one that opens the circle")
  func changing() throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: CircleVerbTests.words)
    let changed = try program.circle("passphrase", passphrase: CircleVerbTests.words + "\nnew words")
    #expect(changed.code == 0 && changed.output.contains("A copy made before still opens with the old one"))
    #expect(try program.circle("forget", passphrase: CircleVerbTests.words).code == 77)
    #expect(try program.circle("forget", passphrase: "new words").output.contains("walk to the lake"))
  }

  @Test("nothing old goes before somebody says yes, whatever is asked for")
  func nothingUnasked() throws {
    let program = try Program()
    defer { program.remove() }
    let long = try #require(Day(year: 2024, month: 1, day: 31))
    let text = ScrubbedText(alreadyScrubbed: "write to my brother")
    try RecordStore.openForWriting(folder: program.circle, today: long)
      .add([(long, ClosingAccount(record: nil, commitments: [.init(text: text, due: long)]))])
    let reader = try RecordStore.openForReading(folder: program.circle)
    for (arguments, code) in [(["purge"], 64), (["purge", "--dry-run"], 0), (["forget", "99"], 64), (["forget"], 0)] {
      #expect(try program.run(["circle"] + arguments).code == code)
      #expect(try reader.info().openCommitments == 1, "\(arguments)")
    }
    #expect(try program.circle("purge", ["--force"]).code == 0)
    #expect(try reader.info().openCommitments == 0)
  }

  @Test("the name of a verb alone is known as one of the circle's")
  func verbAlone() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["doctor"]).errors.hasPrefix("Did you mean: circlekeeper circle doctor"))
    #expect(try !program.run(["dance"]).errors.contains("Did you mean: circlekeeper circle"))
  }

  @Test("a doctor ends with 65 for a file's content and 74 for its place")
  func doctor() throws {
    let program = try Program()
    defer { program.remove() }
    try program.fill(sealedWith: nil)
    #expect(try program.circle("doctor").code == 0)
    chmod(program.circle, 0o755)
    let open = try program.circle("doctor")
    #expect(open.code == 74 && open.output.contains("chmod -R go="), "\(open)")
    try program.write(program.database.prefix(9_000), to: "circle/circle.sqlite")
    chmod(program.circle, 0o700)
    let cut = try program.circle("doctor", ["--json"])
    #expect(cut.code == 65 && cut.output.contains("circle restore FILE"), "\(cut)")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("A circle whose unfinished meeting another version wrote", .timeLimit(.minutes(15)))
struct OtherVersionTests {
  /// As if an event of the journal had a name that came later.
  private func changed() throws -> Program {
    let program = try Program()
    try program.fill(sealedWith: nil)
    try program.begin(passphrase: nil)
    var bytes = program.database
    let place = try #require(bytes.range(of: Data(#""event":"started""#.utf8)))
    bytes.replaceSubrange(place, with: Data(#""event":"startle""#.utf8))
    try program.write(bytes, to: "circle/circle.sqlite")
    return program
  }

  @Test("is told so by whoever would go on, and stays as it is", arguments: [["resume"], ["meet"], []])
  func goingOn(arguments: [String]) throws {
    let program = try changed()
    defer { program.remove() }
    let before = program.database
    let ending = try program.run(arguments, lines: ["discard", "discard"])
    #expect(ending.code == 65, "\(ending)")
    #expect(lack(of: "was written by another version of Circlekeeper", in: ending.errors) == nil, "\(ending)")
    #expect(trace(of: "damaged", in: ending.errors) == nil)
    #expect(program.database == before)
  }

  @Test("is named by doctor and info, and copied whole")
  func looking() throws {
    let program = try changed()
    defer { program.remove() }
    let doctor = try program.circle("doctor")
    #expect(doctor.code == 65, "\(doctor)")
    #expect(doctor.output.contains("Install that version to go on with it"), "\(doctor)")
    #expect(doctor.output.contains("It is whole"), "\(doctor)")
    let info = try program.circle("info")
    #expect(info.code == 0, "\(info)")
    #expect(info.output.contains("another version of Circlekeeper wrote it"), "\(info)")
    let copy = program.home + "/copy.sqlite"
    let backup = try program.circle("backup", [copy])
    #expect(backup.code == 0, "\(backup)")
    #expect(backup.output.contains("A meeting is unfinished"), "\(backup)")
    #expect(try program.run(["history"]).code == 0)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@Suite("What remains of a closed meeting", .timeLimit(.minutes(5)))
struct HandleTests {
  @Test("no handle and no name is in the database or in anything that looks back on it")
  func traces() throws {
    let program = try Program()
    defer { program.remove() }
    var handles: Set<String> = []
    // Weekly, so that an export has something to tell.
    for _ in 1...3 {
      let held = try program.run(["meet", "nobodys-rescuer", "--events"], lines: Evening.lines + ["close"])
      #expect(held.code == 0, "\(held.errors)")
      handles.formUnion(held.output.matches(of: /"handle":"([^"]+)"/).map { String($0.1) })
    }
    #expect(handles.count > 8)
    var looks = [
      ["history"], ["history", "--json"], ["history", "meetings"], ["history", "meetings", "--json"],
      ["history", "commitments"], ["history", "commitments", "--json"], ["history", "report", "--format", "html"],
      ["history", "export", "--format", "json"], ["history", "export", "--format", "csv"],
      ["circle", "info", "--json"],
    ]
    looks += [["history", "--since", "2020-01"], ["history", "--accessible"]]
    var told = Array(program.bytes)
    for look in looks {
      let ending = try program.run(look)
      told += Array((ending.output + ending.errors).utf8)
    }
    told += Array(try program.run(["history", "guess"], lines: ["5"]).output.utf8)
    told += Array(try program.run([], lines: ["history", "history meetings", "commitments"]).output.utf8)
    #expect(told.count > 50_000)
    for name in Evening.names { #expect(Traces.of(name, in: told).isEmpty, "\(name)") }
    // A short handle may be a part of an innocent word, so it is sought as a word.
    let words = Set(
      String(decoding: told, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init))
    #expect(words.isDisjoint(with: handles), "\(words.intersection(handles))")
    for handle in handles where handle.count > 6 { #expect(Traces.of(handle, in: told).isEmpty, "\(handle)") }
  }
}

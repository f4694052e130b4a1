// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import PluginHost

@Suite("A plugin's own folder", .timeLimit(.minutes(5)))
struct PrivateFolderTests {
  @Test("is cleared away by a later program where the one that made it was killed; one in use stays, and all else")
  func sweeping() throws {
    let scratch = try ScratchFolder()
    let trials = try Trials()
    let plugin = try trials.plugin("exit 0")
    let inUse = try PrivateFolder(for: plugin, digest: plugin.digest() ?? "")
    defer { inUse.remove() }
    let names = ["circlekeeper-Ab12Cd", "circlekeeper-notes1", "circlekeeper-of-the-group", "letters"]
    for name in names where name != "circlekeeper-notes1" {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(name)/program", withIntermediateDirectories: true)
      try Data("words".utf8).write(to: URL(fileURLWithPath: "\(scratch.path)/\(name)/program/trial"))
    }
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/circlekeeper-notes1", withIntermediateDirectories: true)
    let moved = scratch.path + "/circlekeeper-InUse1"
    try #require(rename(inUse.path, moved) == 0)
    defer { rename(moved, inUse.path) }

    PrivateFolder.sweep(scratch.path)
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/circlekeeper-Ab12Cd"), "it is young")
    PrivateFolder.sweep(scratch.path, olderThan: 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
    #expect(left == (names.dropFirst() + ["circlekeeper-InUse1"]).sorted())
    #expect(FileManager.default.fileExists(atPath: moved + "/program/trial"))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support

@testable import PluginHost

/// Plugins for tests: written into a folder of the test's own, or the shipped ones.
struct Trials {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// A plugin in POSIX shell that wants to hear of `started` and `closed`.
  ///
  /// - Parameter script: its lines after the first.
  func plugin(
    _ script: String, name: String = "trial", events: String = "[started, closed]", asks: String = "[]",
    stage: String? = nil
  ) throws -> FoundPlugin {
    let path = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var manifest = """
      plugin: \(name)
      version: 1.0.0
      protocol: 1
      summary: For a test.
      run: run.sh
      events: \(events)
      asks: \(asks)

      """
    if let stage { manifest += "stage: \(stage)\n" }
    try manifest.write(toFile: path + "/plugin.yaml", atomically: true, encoding: .utf8)
    try ("#!/bin/sh\n" + script).write(toFile: path + "/run.sh", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + "/run.sh")
    return try FoundPlugin.read(path, beside: nil)
  }

  /// Plugins of which one is called `name` and has just heard `started`.
  ///
  /// - Parameters:
  ///   - script: what it does then, before it answers.
  ///   - temporaryFolder: where the host makes the plugin's own folder.
  func started(
    _ script: String, in sandbox: Sandbox, name: String, temporaryFolder: String = "/tmp"
  ) throws -> Plugins {
    let plugin = try plugin(Self.greeting(as: name, then: script), name: name)
    var surroundings = PluginSurroundings.patient
    surroundings.sandbox = sandbox
    surroundings.temporaryFolder = temporaryFolder
    let plugins = Plugins([EnabledPlugin(plugin)], surroundings)
    plugins.start(language: "en")
    plugins.tell(EventLine(JournalEntry(seq: 1, command: 1, t: .zero, event: .started)))
    return plugins
  }

  /// Says hello, then does what it is told to on `started`.
  static func greeting(as name: String = "trial", then script: String = "", done: String = #"echo '{"cue":"done"}'"#)
    -> String
  {
    #"""
    while IFS= read -r line; do
      case $line in
        *'"message":"hello"'*) echo '{"cue":"hello","plugin":"\#(name)","version":"1.0.0","protocol":1}'; continue ;;
        *'"event":"started"'*)
          \#(script)
          ;;
      esac
      \#(done)
    done
    """#
  }

  static func shipped(_ name: String) throws -> FoundPlugin {
    try FoundPlugin.read(Checkout.root + "/Plugins/" + name, beside: products)
  }

  /// Where the executables of this build are.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .path
}

extension EnabledPlugin {
  /// With everything that it asks for.
  init(_ plugin: FoundPlugin) {
    self.init(plugin, digest: plugin.digest() ?? "", allowed: plugin.manifest.asks)
  }
}

extension PluginSurroundings {
  /// For plugins that are to answer: a busy machine may take its time.
  static var patient: PluginSurroundings {
    var surroundings = PluginSurroundings()
    (surroundings.limits.start, surroundings.limits.answer) = (.seconds(60), .seconds(60))
    return surroundings
  }
}

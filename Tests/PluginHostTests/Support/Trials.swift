// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PluginHost
import Support

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

  /// Says hello, then does what it is told to on `started`.
  static func greeting(then script: String = "", done: String = #"echo '{"cue":"done"}'"#) -> String {
    #"""
    while IFS= read -r line; do
      case $line in
        *'"message":"hello"'*) echo '{"cue":"hello","plugin":"trial","version":"1.0.0","protocol":1}'; continue ;;
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

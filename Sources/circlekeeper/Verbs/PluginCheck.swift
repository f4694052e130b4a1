// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import PluginHost
import TerminalText

struct PluginCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Play a recorded meeting to a plugin, and say everything that it does wrong.",
    discussion: "Where its folder has a conversation.txt, that is played too. plugin run shows every line.")

  @Argument(help: "A plugin's name, as plugin list shows it.")
  var name: String

  func run() throws {
    let plugin = try EnabledPlugin.forTrial(name)
    var surroundings = Places(circle: nil).surroundings
    surroundings.isLenient = true
    let sandbox = Sandbox.detected()
    surroundings.sandbox = sandbox
    let check = PluginTrial(plugin, surroundings)
    check.playRecordedMeeting()
    let conversation = "\(plugin.plugin.folder)/conversation.txt"
    if let text = readText(conversation) { check.play(conversation: text, file: "conversation.txt") }
    for line in wrapped(sandbox.words, width: outputColumns()) { printMessage(line) }
    guard check.faults.isEmpty else {
      for fault in check.faults {
        for line in fault.lines { printMessage(line) }
      }
      let count = check.faults.count
      throw Failure(.content, "\(name): \(count) \(count == 1 ? "thing" : "things") to mend.")
    }
    printLine("\(name): good. \(check.answers) answers, \(check.words) cues.")
  }
}

/// A text file that somebody named; nothing where there is none.
func readText(_ path: String) -> String? {
  (try? Data(contentsOf: URL(fileURLWithPath: path))).flatMap { String(data: $0, encoding: .utf8) }
}

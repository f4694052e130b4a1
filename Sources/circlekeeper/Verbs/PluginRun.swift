// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import PluginHost

struct PluginRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play the events of a meeting to a plugin, and see what it answers.",
    discussion: """
      Every line is printed as it goes: > to the plugin, < from it. It may have whatever it asks for, but what it wants \
      to keep is not written. Events come from: circlekeeper rehearse weekly --script FILE --events
      """)

  @Argument(help: "A plugin's name, as plugin list shows it.")
  var name: String

  @Option(help: ArgumentHelp("Lines that --events has printed; - is the standard input.", valueName: "file"))
  var events: String

  func run() throws {
    let plugin = try EnabledPlugin.forTrial(name)
    let lines = try eventLines()
    var breach: Breach?
    let player = PluginPlayer(plugin, Places(circle: nil).surroundings) { exchange in
      for line in exchange.lines { printLine(line) }
      if case .heard(.ended(let why?)) = exchange { breach = why }
    }
    player.begin()
    for (number, line) in lines.enumerated() where !line.isEmpty && !player.isOver {
      if !player.play(event: line) {
        player.end()
        throw Failure(.content, "\(events):\(number + 1): That is no line of --events.")
      }
    }
    player.end()
    if let breach { throw Failure(.content, "The plugin \(name) \(breach.words), so it was ended.") }
  }

  private func eventLines() throws(Failure) -> [String] {
    var lines: [String] = []
    if events == "-" {
      while let line = readLine() { lines.append(line) }
      return lines
    }
    guard let text = readText(events) else {
      throw Failure(.noSuchFile, "\(events) cannot be read. Name a file that --events has printed.")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension PluginPlayer.Exchange {
  /// As a plugin's own test has them.
  var lines: [String] {
    switch self {
    case .sent(let line): ["> \(line)"]
    case .heard(.answer(let answer)): answer.lines.map { "< \($0)" }
    case .heard(.breach(let breach, _)): ["# \(breach.words)"]
    case .heard(.ended(let breach?)): ["# \(breach.words)"]
    case .heard(.file), .heard(.ended(nil)): []
    }
  }
}

extension EnabledPlugin {
  /// As if a circle had enabled it and allowed all it asks for.
  static func forTrial(_ name: String) throws(Failure) -> EnabledPlugin {
    do throws(PluginError) {
      let plugin = try Places(circle: nil).plugins.find(name)
      guard let digest = plugin.digest() else { throw .missing(plugin.folder) }
      return EnabledPlugin(plugin, digest: digest, allowed: plugin.manifest.asks)
    } catch {
      throw Failure(error)
    }
  }
}

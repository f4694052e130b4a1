// SPDX-License-Identifier: GPL-3.0-or-later

internal import PluginKit

/// Tries a plugin and collects every breach of the protocol, with the message that caused it.
package final class PluginTrial {
  package struct Fault: Hashable, Sendable {
    /// The line that was sent before.
    package let cause: String
    package let sentence: String
    /// What the plugin sent, as far as it is known.
    package let line: String

    package var lines: [String] {
      let shown = line.isEmpty ? [] : ["  < \(Fault.short(line))"]
      return [sentence, "  > \(Fault.short(cause))"] + shown
    }

    private static func short(_ line: String) -> String { line.count > 200 ? line.prefix(200) + "…" : line }
  }

  /// More than this many are not collected.
  private static let limit = 50

  private let plugin: EnabledPlugin
  private let surroundings: PluginSurroundings
  package private(set) var faults: [Fault] = []
  package private(set) var answers = 0
  package private(set) var words = 0
  private var cause = ""
  private var heard: [String] = []

  package init(_ plugin: EnabledPlugin, _ surroundings: PluginSurroundings) {
    (self.plugin, self.surroundings) = (plugin, surroundings)
  }

  package func playRecordedMeeting() {
    let player = makePlayer()
    player.begin()
    for item in RecordedMeeting.items(for: plugin.plugin.manifest) where faults.count < Self.limit {
      switch item {
      case .text(let number, let words): player.play(text: number, words: words)
      case .event(let event): if let json = event.json { _ = player.play(event: json) }
      case .record(let record): player.play(record)
      }
    }
    player.end()
  }

  /// A text of lines: `>` is sent, `<` is what must be answered, `#` is a remark. Keys of an object may stand in any
  /// order.
  package func play(conversation text: String, file: String) {
    let player = makePlayer()
    player.begin()
    heard = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let body = String(line.dropFirst().drop { $0 == " " })
      func add(_ sentence: String, line: String = "") {
        faults.append(Fault(cause: cause, sentence: "\(file):\(index + 1): \(sentence)", line: line))
      }
      switch line.first {
      case nil, "#": continue
      case ">":
        if let surplus = heard.first { add("It said more than was expected before.", line: surplus) }
        heard = []
        do { try player.play(line: body) } catch { add("That is no message: \(MessageLine.words(for: error)).") }
      case "<":
        let answer = heard.isEmpty ? nil : heard.removeFirst()
        if Self.value(answer ?? "") != Self.value(body) { add("Expected: \(body)", line: answer ?? "") }
      default: add("A line begins with >, < or #.")
      }
    }
    if let surplus = heard.first {
      faults.append(Fault(cause: cause, sentence: "\(file): It said more than was expected at the end.", line: surplus))
    }
    player.end()
  }

  private static func value(_ line: String) -> JSONValue? { try? MessageLine.read(JSONValue.self, from: line) }

  private func makePlayer() -> PluginPlayer {
    PluginPlayer(plugin, surroundings) { [self] exchange in
      switch exchange {
      case .sent(let line): cause = line
      case .heard(.answer(let answer)):
        answers += 1
        words += answer.words.count
        heard += answer.lines
      case .heard(.breach(let breach, let line)): add(breach, line: line)
      case .heard(.ended(let breach?)): add(breach, line: "")
      case .heard(.file), .heard(.ended(nil)): break
      }
    }
  }

  private func add(_ breach: Breach, line: String) {
    if faults.count < Self.limit { faults.append(Fault(cause: cause, sentence: "It \(breach.words).", line: line)) }
  }
}

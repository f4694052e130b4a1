// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
internal import TerminalText

/// An agenda as plain lines, to be read on a screen or aloud. What is not read aloud stands in brackets.
package enum AgendaText {
  /// - Parameter width: in columns; less than 40 counts as 40.
  package static func lines(_ agenda: Agenda, width: Int) -> [String] {
    let handout = Handout(agenda)
    let width = max(40, width)
    let top = [handout.title] + handout.aim + [""] + handout.facts
    return top.flatMap { wrapped($0, width: width) }
      + handout.stages.flatMap { [""] + lines($0, label: handout.hardMoment, width: width) }
  }

  private static func lines(_ stage: Handout.Stage, label: String, width: Int) -> [String] {
    let indent = "   "
    func block(_ text: String, first: String = "", rest: String = "") -> [String] {
      wrapped(text, width: width, first: indent + first, rest: indent + rest)
    }
    func list(_ texts: [String]) -> [String] { texts.flatMap { block($0, first: "- ", rest: "  ") } }

    var lines = wrapped("\(stage.heading), \(stage.time)", width: width, rest: indent)
    if !stage.manner.isEmpty { lines += block("(\(stage.manner.joined(separator: " ")))", rest: " ") }
    for paragraph in stage.say { lines += [""] + block(paragraph) }
    if !stage.prompts.isEmpty { lines += [""] + list(stage.prompts) }
    if !stage.lines.isEmpty { lines += [""] + block(label) + list(stage.lines) }
    return lines
  }
}

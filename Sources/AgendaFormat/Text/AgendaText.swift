// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
internal import TerminalText

/// An agenda as plain lines, to be read on a screen or aloud.
package enum AgendaText {
  /// - Parameter width: in columns; less than 40 counts as 40.
  package static func lines(_ agenda: Agenda, width: Int) -> [String] {
    let width = max(40, width)
    var lines = wrapped(agenda.title, width: width)
    if !agenda.aim.isEmpty { lines += wrapped(agenda.aim, width: width) }
    lines.append("")
    lines += wrapped("Takes \(words(agenda.duration)), for \(words(agenda.people)).", width: width)
    if !agenda.tags.isEmpty { lines += wrapped("Themes: \(agenda.tags.joined(separator: ", ")).", width: width) }
    for (index, stage) in agenda.stages.enumerated() {
      lines.append("")
      lines += self.lines(stage, number: index + 1, width: width)
    }
    return lines
  }

  private static func lines(_ stage: Stage, number: Int, width: Int) -> [String] {
    let first = "\(number). "
    let indent = String(repeating: " ", count: first.count)
    var lines = wrapped(heading(stage), width: width, first: first, rest: indent)
    let manner = manner(of: stage)
    func add(_ text: String, bullet: String = "") {
      let margin = indent + String(repeating: " ", count: bullet.count)
      lines += wrapped(text, width: width, first: indent + bullet, rest: margin)
    }
    if !manner.isEmpty { add(manner) }
    for paragraph in (stage.say ?? "").split(separator: "\n") { add(String(paragraph)) }
    for prompt in stage.prompts { add(prompt, bullet: "- ") }
    if !stage.lines.isEmpty { add("In a hard moment you may say:") }
    for line in stage.lines { add(line, bullet: "- ") }
    return lines
  }

  /// `Whose need was it? (round), 1m30s to 4m each`
  private static func heading(_ stage: Stage) -> String {
    var heading = stage.heading
    if stage.title != nil, stage.title?.lowercased() != stage.kind.title.lowercased() {
      heading += " (\(stage.kind.title.lowercased()))"
    }
    var times: [String] = []
    if let time = stage.time { times.append(words(time)) }
    if let each = stage.each { times.append("\(words(each)) each") }
    if !stage.parts.isEmpty { times.append("parts of \(stage.parts.map(words).joined(separator: ", "))") }
    if !times.isEmpty { heading += ", " + times.joined(separator: ", ") }
    return heading
  }

  /// Only what differs from what the kind does anyway.
  private static func manner(of stage: Stage) -> String {
    var sentences: [String] = []
    if stage.optional { sentences.append("May be left out when time is short.") }
    if stage.order != stage.kind.defaultOrder {
      switch stage.order {
      case .circle: sentences.append("Around the circle.")
      case .random: sentences.append("In an order by chance.")
      case .volunteer: sentences.append("Whoever wants to begins.")
      case .queue: sentences.append("By raised hands.")
      }
    }
    if stage.unheard == .first { sentences.append("Who has not spoken goes first.") }
    if stage.silence > .zero { sentences.append("\(words(stage.silence)) of silence before each turn.") }
    if stage.begin == .go { sentences.append("Each turn waits for your “go”.") }
    if let scale = stage.scale { sentences.append("With a number from \(scale.lowerBound) to \(scale.upperBound).") }
    if let plugin = stage.plugin { sentences.append("Provided by the plugin \(plugin).") }
    return sentences.joined(separator: " ")
  }

  /// `1 minute 30 seconds`, as one says it.
  private static func words(_ span: Span) -> String {
    let parts = [(span.seconds / 3_600, "hour"), (span.seconds / 60 % 60, "minute"), (span.seconds % 60, "second")]
    let spoken = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return spoken.isEmpty ? "no time" : spoken.joined(separator: " ")
  }

  private static func words(_ range: SpanRange) -> String {
    range.shortest == range.longest ? words(range.shortest) : "\(words(range.shortest)) to \(words(range.longest))"
  }

  private static func words(_ people: ClosedRange<Int>) -> String {
    if people.lowerBound < people.upperBound { return "\(people.lowerBound) to \(people.upperBound) people" }
    return people.lowerBound == 1 ? "one person" : "\(people.lowerBound) people"
  }
}

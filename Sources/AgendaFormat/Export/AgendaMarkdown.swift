// SPDX-License-Identifier: GPL-3.0-or-later

/// A handout as Markdown that any CommonMark reader takes, and that reads well as it stands. A paragraph is one line:
/// places that make every line end a break show it rightly too.
package enum AgendaMarkdown {
  package static func text(_ handout: Handout) -> String {
    var blocks = ["# \(MarkdownText.escaped(handout.title))"]
    blocks += handout.aim.map { "*\(MarkdownText.escaped($0))*" }
    blocks += handout.facts.map(MarkdownText.escapedLine)
    for stage in handout.stages { blocks += self.blocks(stage, label: handout.hardMoment) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(_ stage: Handout.Stage, label: String) -> [String] {
    let time = MarkdownText.escaped(stage.time)
    var blocks = ["## \(MarkdownText.escaped(stage.heading))"]
    blocks.append(stage.begins.isEmpty ? "**\(time)**" : "**\(stage.begins)**, \(time)")
    if !stage.manner.isEmpty { blocks.append(MarkdownText.escapedLine(stage.manner.joined(separator: " "))) }
    if !stage.say.isEmpty {
      blocks.append(stage.say.map { "> " + MarkdownText.escapedLine($0) }.joined(separator: "\n>\n"))
    }
    if !stage.prompts.isEmpty { blocks.append(list(stage.prompts)) }
    if !stage.lines.isEmpty { blocks += ["*\(MarkdownText.escaped(label))*", list(stage.lines)] }
    return blocks
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "- " + MarkdownText.escapedLine($0) }.joined(separator: "\n")
  }
}

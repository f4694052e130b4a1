// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import Testing

/// Wednesday, 30 December 2026, with Tom, Tom B. and Jan in the room.
func context(today: String = "2026-12-30", language: String = "en") throws -> ParsingContext {
  ParsingContext(today: try day(today), language: language) { ["tom", "tom b.", "jan"].contains($0.lowercased()) }
}

func day(_ text: String) throws -> Day {
  try #require(Day(parsing: text))
}

func parse(_ line: String, today: String = "2026-12-30", language: String = "en") throws -> ShellCommand {
  try ShellCommand.parse(line, context: context(today: today, language: language))
}

/// The sentence with which a line is refused, or nothing.
func refusal(of line: String, language: String = "en") throws -> String? {
  do {
    _ = try parse(line, language: language)
    return nil
  } catch let refusal as ParseRefusal {
    return refusal.sentence
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import TerminalText

extension HistoryReport {
  /// The report as plain lines for people to read aloud.
  ///
  /// Times are whole seconds, and each sum is the sum of what is shown.
  ///
  /// - Parameter width: the columns to fit into, 40 or more.
  package func text(width: Int) -> String {
    guard !isEmpty else {
      return TextLayout(width: width).wrapped(
        "Nothing here yet. When your first meeting closes, what you chose to keep of it will be told here.",
        hanging: 0)
    }
    let layout = TextLayout(width: width)
    let parts = meetings.map { $0.text(layout) } + [together(layout)]
    return parts.joined(separator: "\n\n")
  }

  private var isEmpty: Bool {
    meetings.isEmpty && totals.passes + totals.feedbackTurns + commitments.made == 0
  }

  private func together(_ layout: TextLayout) -> String {
    var lines = ["All meetings together", ""]
    lines += sentences.map { layout.wrapped($0, indent: 2, hanging: 2) }
    if !themes.isEmpty {
      lines += ["", "Themes, the longest untouched first", ""]
      lines += themes.map {
        layout.wrapped("\($0.name): \(counted($0.meetings, "meeting")), last \($0.last)", indent: 2)
      }
    }
    return lines.joined(separator: "\n")
  }

  private var sentences: [String] {
    [
      "\(counted(totals.meetings, "meeting")).",
      "\(counted(totals.passes, "pass", "passes")), \(counted(totals.feedbackTurns, "feedback turn")).",
      totals.facilitationChanges > 0
        ? "Facilitation was to change hands \(counted(totals.facilitationChanges, "time"))." : nil,
      voicesSentence,
    ].compactMap { $0 } + commitmentSentences + [evennessSentence] + [moodsSentence].compactMap { $0 }
  }

  private var voicesSentence: String? {
    totals.meetingsSinceVoices.map {
      $0 == 0
        ? "A woman's voice was heard at the last meeting." : "A woman's voice was heard \(counted($0, "meeting")) ago."
    }
  }

  private var commitmentSentences: [String] {
    guard commitments.made > 0 else { return [] }
    var sentences = ["\(counted(commitments.made, "commitment")) made, \(commitments.open) open now."]
    let ended = [(commitments.kept, "kept"), (commitments.released, "released")]
    let onTheWay = [(commitments.partly, "partly"), (commitments.notyet, "not yet"), (commitments.changed, "changed")]
    for (heading, counts) in [("Ended", ended), ("Said on the way", onTheWay)]
    where counts.contains(where: { $0.0 > 0 }) {
      sentences.append(
        "\(heading): " + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ".")
    }
    return sentences
  }

  private var evennessSentence: String {
    guard let median = evenness.median else {
      return "How evenly time was shared is told from \(Evenness.fewestMeetings) meetings on."
    }
    return
      "Evenness of time: \(decimal(median, places: 2)), the median of \(evenness.meetings) meetings. 1 is fully even."
  }

  private var moodsSentence: String? {
    moods.map {
      "Moods: \(decimal($0.medianIn, places: 1)) in, \(decimal($0.medianOut, places: 1)) out,"
        + " the median of \(counted($0.meetings, "meeting"))."
    }
  }
}

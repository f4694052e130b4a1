// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
package import PluginKit

/// A short evening with a bit of everything, for a plugin to be checked against: a pass, a hold, an undo, hands, a
/// decision, commitments, moods, and a stage of its own where it provides one.
package enum RecordedMeeting {
  package enum Item {
    case text(number: Int, words: String)
    case event(EventLine)
    case record(ClosedMeeting)
  }

  package static func items(for plugin: PluginManifest) -> [Item] {
    var recording = Recording(agenda(for: plugin))
    for (wait, command) in evening { recording.perform(command, after: wait) }
    return recording.items
  }

  private static func agenda(for plugin: PluginManifest) -> Agenda {
    var stages = [
      Stage(kind: .opening, say: "Good to see you.", time: .minutes(1)),
      Stage(kind: .checkin, prompts: ["How do you arrive?"], each: SpanRange(.seconds(30), .minutes(1)), scale: 0...10),
      Stage(kind: .round, each: SpanRange(.minutes(1), .minutes(2)), silence: .seconds(10)),
      Stage(kind: .pairs, parts: [.minutes(2), .minutes(2)]),
      Stage(kind: .discussion, time: .minutes(3)),
      Stage(kind: .decision, time: .minutes(2)),
      Stage(kind: .pause, time: .minutes(1)),
      Stage(kind: .commitments, each: SpanRange(.seconds(30), .minutes(1))),
      Stage(kind: .checkout, each: SpanRange(.seconds(30), .minutes(1)), scale: 0...10),
    ]
    if plugin.providesStage {
      // Where the agenda has to say a word, its first value will do.
      let with = (plugin.parameters ?? [:]).filter { $0.value.standard == nil }.mapValues { parameter in
        parameter.values.first ?? (parameter.kind == .boolean ? "true" : String(parameter.minimum ?? 1))
      }
      stages.insert(Stage(kind: .plugin, time: .minutes(2), plugin: plugin.name, with: with), at: 2)
    } else {
      stages.insert(Stage(kind: .grounding, time: .minutes(2)), at: 2)
    }
    return Agenda(id: "recorded", title: "A recorded evening", duration: .minutes(40), stages: stages)
  }

  private static let evening: [(Span, MeetingCommand)] = {
    let (heron, otter, birch, lark, moss) =
      (Handle("heron"), Handle("otter"), Handle("birch"), Handle("lark"), Handle("moss"))
    let next = MeetingCommand.next(nil)
    let turn = [(Span.seconds(20), next)]
    let day = Day(year: 2027, month: 1, day: 31)
    return [
      (.zero, .join([heron, otter, birch, lark, moss])), (.zero, .facilitator(otter)),
      (.seconds(5), .until(.minutes(40))),
      (.seconds(1), .start), (.minutes(1), next), (.seconds(2), .mood([5, 6, 7, 4, 6])),
    ] + turn + turn + turn + [(.seconds(5), .undo), (.seconds(5), next), (.seconds(5), .pass)] + turn + turn + [
      (.seconds(30), next), (.seconds(40), .hold), (.seconds(30), .go), (.seconds(90), next),
    ] + turn + turn + [(.seconds(10), .extend(.seconds(30)))] + turn + turn + turn + turn + [
      (.minutes(2), next), (.minutes(2), next), (.seconds(10), .hand(birch)), (.seconds(2), .hand(lark)),
      (.seconds(5), next), (.seconds(70), next), (.seconds(20), .silence(.seconds(20))), (.seconds(30), .away(moss)),
      (.seconds(5), .back(moss)), (.seconds(20), .done), (.seconds(5), .propose(words("We cook together in May."))),
      (.seconds(10), .aside), (.seconds(5), .consent), (.seconds(50), next), (.seconds(70), next),
    ] + turn + [
      (.seconds(10), .commit(heron, words("Call my brother."), due: day)), (.seconds(5), .commit(otter, nil, due: nil)),
      (.seconds(5), .done), (.seconds(5), .mood([6, 7, 7, 5, 6])),
    ] + turn + turn + turn + turn + turn + turn + [
      (.seconds(5), .theme("everyday")), (.seconds(5), .summary(words("A quiet evening."))), (.seconds(5), .close),
    ]
  }()

  private static func words(_ text: String) -> ScrubbedText { ScrubbedText(alreadyScrubbed: text) }

  /// Writes down what a meeting brings about.
  private struct Recording {
    private(set) var items: [Item] = []
    private var meeting: Meeting
    private var t = Span.zero

    init(_ agenda: Agenda) {
      meeting = Meeting(agenda: agenda)
      let opening = Meeting.opening(agenda, circle: CircleFacts())
      items = [.event(EventLine(JournalEntry(seq: 0, command: 0, t: .zero, event: opening)))]
    }

    /// What is refused is left out: it makes no event.
    mutating func perform(_ command: MeetingCommand, after wait: Span) {
      items += meeting.state.cues(from: t, to: t + wait).map { .event(EventLine($0)) }
      t += wait
      guard let entries = try? meeting.decide(command, at: t, seed: 1) else { return }
      for entry in entries {
        items += entry.event.texts.map { .text(number: $0.number, words: $0.words) }
        items.append(.event(EventLine(entry)))
        meeting.evolve(entry)
      }
      guard meeting.state.phase == .closed, let day = Day(year: 2026, month: 12, day: 30) else { return }
      let account = meeting.state.account(at: t)
      if let record = account.record {
        items.append(.record(ClosedMeeting(record, account, on: day, of: meeting.state.agenda)))
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

extension Screen {
  /// Exactly what will be kept, in numbered lines that any man may have struck.
  ///
  /// - Parameters:
  ///   - lines: by their numbers. What will not be kept is left out of them.
  ///   - asking: whether a second `close` is waited for.
  func keeping(_ lines: [RecordLine], on day: Day, asking: Bool) -> [String] {
    let account = state.account(at: t)
    let kept = Set(state.recordLines(at: t))
    let numbered = lines.enumerated().filter { kept.contains($1) }.flatMap { index, line in
      hanging("\(index + 1). ", text(of: line, in: account))
    }
    let confirmation = asking ? wrap("close once more keeps this and ends the meeting.") : []
    guard account.record != nil else {
      let rest = numbered.isEmpty ? "" : " Only what became of earlier commitments is noted:"
      return wrap("Nothing of this meeting will be kept." + rest) + numbered + confirmation
    }
    let base = wrap(
      "Will be kept: a meeting on \(Words.day(day)), agenda \(state.agenda.id), \(Words.count(state.people.participants.count, "man present", "men present")). And:"
    )
    let choices = asking ? " strike N takes a line out; keep figures or keep nothing keeps less." : ""
    let unassented =
      state.hasUnassentedAgreements && state.harvest.keepLevel == .texts
      ? wrap("The agreements were changed, and nobody has assented to them so: they are not kept. assent keeps them.")
      : []
    return base + numbered + wrap("No name of one of you, and nothing that a man said in his turn." + choices)
      + unassented + wordsNotKept + roles + confirmation
  }

  private var wordsNotKept: [String] {
    guard state.harvest.keepLevel < .texts else { return [] }
    let texts = [
      state.harvest.haveAssented ? "tonight's agreements" : nil,
      state.harvest.decisions.isEmpty ? nil : "what was decided",
      state.harvest.summary == nil ? nil : "the summary",
    ].compactMap(\.self)
    return texts.isEmpty ? [] : wrap("As you chose, not kept: \(Words.list(texts)).")
  }

  func words(of line: RecordLine) -> String { text(of: line, in: state.account(at: t)) }

  /// For the men's own paper: shown now, and never kept.
  private var roles: [String] {
    state.people.roles.isEmpty
      ? []
      : wrap(
        "For your own paper, not kept: "
          + state.people.roles.keys.sorted().compactMap { role in
            state.people.roles[role].map { "\(role): \(name($0))" }
          }.joined(separator: ", ") + ".")
  }

  private func hanging(_ label: String, _ text: String) -> [String] {
    let lines = wrap(text, indent: 2 + label.count)
    guard let first = lines.first else { return [] }
    return ["  " + label + first.dropFirst(2 + label.count)] + lines.dropFirst()
  }

  private func text(of line: RecordLine, in account: ClosingAccount) -> String {
    let record = account.record
    switch line {
    case .stages:
      let stages = record?.stages ?? []
      let planned = stages.reduce(Span.zero) { $0 + $1.planned }
      let used = stages.reduce(Span.zero) { $0 + $1.used }
      return
        "\(Words.count(stages.count, "stage")) with planned and used time and number of turns: \(Words.clock(used)) used, \(Words.clock(planned)) planned"
    case .evenness: return "how evenly speaking time was shared, as one figure; shown only over five meetings or more"
    case .moodIn:
      return "mood on arriving, median \(figure(record?.moodIn?.median)) of \(record?.moodIn?.answers ?? 0) answers"
    case .moodOut:
      return "mood on leaving, median \(figure(record?.moodOut?.median)) of \(record?.moodOut?.answers ?? 0) answers"
    case .decision(let index): return "decision: “\(state.harvest.decisions[index].words)”"
    case .commitment(let number): return commitment(number)
    case .followUp(let number): return followUp(number)
    case .theme(let theme): return "theme: \(theme)"
    case .summary: return "summary: “\(state.harvest.summary?.words ?? "")”"
    case .facilitationChanges:
      return
        "that facilitation \(state.harvest.facilitationChanges == true ? "changes hands" : "stays as it is") next time"
    case .meetAgain: return "next meeting: \(state.harvest.meetAgain.map(Words.day) ?? "")"
    case .agreements: return "the circle's \(state.harvest.agreements.count) agreements"
    case .totals:
      return
        "\(Words.count(account.passes, "pass", "passes")) and \(Words.count(account.feedbackTurns, "word")) of feedback, added to the circle's totals"
    }
  }

  private func commitment(_ number: Int) -> String {
    let made = state.harvest.commitments.first { $0.number == number }
    guard state.harvest.keepLevel == .texts, let text = made?.text else {
      return "a commitment, counted and not written"
    }
    return "a commitment: “\(text.words)”\(due(made?.due))"
  }

  private func followUp(_ number: Int) -> String {
    guard let answer = state.harvest.followUps[number] else { return "" }
    switch answer.status {
    case .kept, .released: return "commitment \(number): \(answer.status.rawValue); its text is deleted"
    case .changed:
      guard state.harvest.keepLevel == .texts, let text = answer.text else {
        return "commitment \(number): changed\(due(answer.due)); its words stay as they were"
      }
      return "commitment \(number): changed to “\(text.words)”\(due(answer.due))"
    default:
      return "commitment \(number): \(answer.status == .notyet ? "not yet" : answer.status.rawValue); it stays open"
    }
  }

  private func figure(_ number: Double?) -> String {
    guard let number else { return "" }
    return number == number.rounded() ? "\(Int(number))" : "\((number * 10).rounded() / 10)"
  }
}

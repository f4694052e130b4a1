// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension AgendaWords {
  /// `1 minute 30 seconds`, as one says it.
  func length(_ span: Span) -> String {
    let parts = [(span.seconds / 3_600, hours), (span.seconds / 60 % 60, minutes), (span.seconds % 60, seconds)]
    let spoken = parts.filter { $0.0 > 0 }.map { count, unit in unit(count) }
    return spoken.isEmpty ? noTime : spoken.joined(separator: " ")
  }

  /// To the nearest minute; below one, to the second.
  func roughly(_ span: Span) -> String {
    about(length(span < .minutes(1) ? span : .minutes((span.seconds + 30) / 60)))
  }

  /// `1 to 2 minutes`, `45 seconds to 2 minutes`.
  func length(_ span: SpanRange) -> String {
    let (shortest, longest) = (span.shortest.seconds, span.longest.seconds)
    if shortest == longest { return length(span.shortest) }
    let areMinutes = shortest % 60 == 0 && longest % 60 == 0 && shortest > 0 && longest < 3_600
    return range(areMinutes ? "\(shortest / 60)" : length(span.shortest), length(span.longest))
  }

  func people(_ count: ClosedRange<Int>) -> String {
    count.count > 1 ? peopleRange(count.lowerBound, count.upperBound) : people(count.lowerBound)
  }

  /// Its number and title, and the kind where the title does not name it: `3. Whose need was it? (round)`.
  func heading(_ stage: Stage, number: Int, language: String) -> String {
    let (title, kind) = (stage.heading(in: language), stage.kind.title(in: language))
    let isNamed = title.lowercased().contains(kind.lowercased())
    return "\(number). \(title)" + (isNamed ? "" : " (\(inSentence(kind)))")
  }

  /// The time that the agenda gives a stage.
  func time(of stage: Stage) -> String {
    [stage.time.map(length), stage.each.map { each(length($0)) }, parts(of: stage)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// `2 parts of 5 minutes each`; nothing for a stage without parts.
  func parts(of stage: Stage) -> String? {
    guard let first = stage.parts.first else { return nil }
    if stage.parts.count == 1 { return length(first) }
    if stage.parts.allSatisfy({ $0 == first }) { return equalParts(stage.parts.count, length(first)) }
    return unequalParts(stage.parts.map(length).joined(separator: ", "))
  }

  /// How a stage is held, as far as it differs from what its kind does anyway: whole sentences.
  func manner(of stage: Stage) -> [String] {
    var sentences: [String] = []
    if stage.optional { sentences.append(optional) }
    if stage.order != stage.kind.defaultOrder { sentences.append(order(stage.order)) }
    if stage.unheard == .first { sentences.append(unheardFirst) }
    if stage.silence > .zero { sentences.append(silence(length(stage.silence))) }
    if stage.begin == .go { sentences.append(waitsForGo) }
    if let ends = stage.scale { sentences.append(scale(ends.lowerBound, ends.upperBound)) }
    if stage.response != stage.kind.defaultResponse { sentences.append(response(stage.response)) }
    if stage.overtime == .ask { sentences.append(asksForMore) }
    if stage.warn != Stage.usualWarning, stage.warn > .zero { sentences.append(warn(length(stage.warn))) }
    if let name = stage.plugin { sentences.append(plugin(name)) }
    return sentences
  }
}

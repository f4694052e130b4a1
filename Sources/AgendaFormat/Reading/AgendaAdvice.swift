// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import MeetingCore
internal import StrictYAML

/// What is allowed, and probably not meant.
struct AgendaAdvice {
  /// From this length on, an evening needs a break when one of its stages is long.
  private static let longEvening = Span.hours(2)
  /// Longer than this, people stop listening.
  private static let longStage = Span.minutes(40)

  let agenda: Agenda
  let entries: MappingEntries

  func check(fileName: String?, _ findings: inout AgendaFindings) {
    checkEnd(&findings)
    checkEffect(&findings)
    checkPeople(&findings)
    checkBreak(&findings)
    if let fileName { checkName(fileName, &findings) }
  }

  private var stages: SourcePosition { entries["stages"]?.position ?? .start }

  private func checkEnd(_ findings: inout AgendaFindings) {
    guard !agenda.stages.contains(where: { $0.kind == .checkout }) else { return }
    findings.warn(at: stages, "This evening has no check-out.", "End with “- kind: checkout”.")
  }

  private func checkEffect(_ findings: inout AgendaFindings) {
    guard !agenda.stages.contains(where: { $0.tags.contains("effect") }) else { return }
    findings.warn(
      at: stages, "No stage asks about the effect on women and others.",
      "Give one a prompt on it, and “tags: [effect]”.")
  }

  /// One more man never makes an evening shorter: most fit when as many as it is meant for do, and the smallest number
  /// that does not fit says it all.
  private func checkPeople(_ findings: inout AgendaFindings) {
    guard shortest(people: agenda.people.upperBound) > agenda.duration,
      let tooMany = agenda.people.first(where: { shortest(people: $0) > agenda.duration }),
      let duration = entries["duration"]
    else { return }
    let least = shortest(people: tooMany)
    let who =
      tooMany == agenda.people.lowerBound
      ? "Even with \(tooMany) people this takes" : "With \(tooMany) people this takes"
    findings.warn(
      at: duration.position, "\(who) \(least) at the least, and it has \(agenda.duration).",
      "Make a turn or a stage shorter, a stage optional, or the evening longer.")
  }

  private func shortest(people: Int) -> Span {
    let optional = agenda.stages.indices.filter { agenda.stages[$0].optional }.map { StageID($0 + 1) }
    return TimePlan(agenda, people: people, leavingOut: optional).range.shortest
  }

  private func checkBreak(_ findings: inout AgendaFindings) {
    guard agenda.duration >= Self.longEvening, !agenda.stages.contains(where: { $0.kind == .pause }),
      case .sequence(let nodes) = entries["stages"]?.content
    else { return }
    let plan = TimePlan(agenda, people: agenda.people.upperBound)
    for (line, node) in zip(plan.lines, nodes) where line.time > Self.longStage {
      let minutes = Span.minutes(line.time.seconds / 60)
      findings.warn(
        at: node.position,
        "This stage takes \(minutes) with \(agenda.people.upperBound) people, and the \(agenda.duration) have no break.",
        "Put one in: “- kind: break” with “time: 5m”.")
    }
  }

  /// An agenda is found by its file's name.
  private func checkName(_ fileName: String, _ findings: inout AgendaFindings) {
    guard fileName.isSlug, fileName != agenda.id, let id = entries["id"] else { return }
    findings.warn(
      at: id.position, "The file is called \(fileName), and that is the id by which it is found.",
      "Write “id: \(fileName)”, or give the file another name.")
  }
}

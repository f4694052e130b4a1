// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// What is allowed, and probably not meant.
enum AgendaAdvice {
  static func check(_ agenda: Agenda, _ entries: MappingEntries, _ findings: inout Findings) {
    let stages = entries["stages"]?.position ?? .start
    if !agenda.stages.contains(where: { $0.kind == .checkout }) {
      findings.warn(at: stages, "This evening has no check-out.", "End with “- kind: checkout”.")
    }
    if !agenda.stages.contains(where: { $0.tags.contains("effect") }) {
      findings.warn(
        at: stages, "No stage asks about the effect on women and others.",
        "Give one a prompt on it, and “tags: [effect]”.")
    }
    let fewest = agenda.people.lowerBound
    let plan = TimePlan(agenda, people: fewest)
    let optional = plan.lines.filter(\.demand.optional).map(\.stage)
    let shortest = TimePlan(agenda, people: fewest, leavingOut: optional).range.shortest
    if shortest > agenda.duration, let duration = entries["duration"] {
      findings.warn(
        at: duration.position, "Even with \(fewest) people this takes \(shortest) at the least.",
        "Make a stage shorter or optional, or the evening longer.")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import StrictYAML

extension ValueReader where Value == [Stage] {
  /// At most 100 stages.
  static let stages = ValueReader(.stages) { node, key, findings in
    let limit = 100
    switch node.content {
    case .sequence(let items) where items.isEmpty && node.isCut: break
    case .sequence(let items) where items.isEmpty:
      findings.error(at: node.position, "This agenda has no stages.", "Begin with “- kind: opening”.")
    case .sequence(let items) where items.count > limit:
      findings.error(
        at: items[limit].position, "This agenda has \(items.count) stages; an evening has at most \(limit).",
        "Leave out the rest.")
    case .sequence(let items):
      let stages = items.compactMap { Stage.read($0, &findings) }
      return stages.count == items.count ? stages : nil
    case .refused: break
    case .scalar, .mapping:
      findings.error(
        at: node.position, "“\(key)” is a list of stages.", "Begin each with “- kind: …” on a line of its own.")
    }
    return nil
  }
}

extension Stage {
  /// - Returns: nothing when its kind is not known; other faults are in the findings.
  fileprivate static func read(_ node: YAMLNode, _ findings: inout AgendaFindings) -> Stage? {
    guard var entries = MappingEntries(node, of: "stage", &findings) else { return nil }
    let names = AgendaKeys.stage.map(\.name)
    entries.checkNames(among: names, elsewhere: AgendaKeys.header.map(\.name), &findings)
    guard let kindNode = entries["kind"] else {
      if entries.lacks("kind") {
        findings.error(
          at: node.position, "This stage does not say of what kind it is.", "Begin it with “- kind: round”.")
      }
      return nil
    }
    guard let kind = ValueReader<StageKind>.word.read(kindNode, "kind", &findings) else { return nil }
    var stage = Stage(kind: kind)
    for stageKey in AgendaKeys.stage where stageKey.name != "kind" {
      if let entry = entries.entry(stageKey.name) {
        if stageKey.kinds.contains(kind) {
          stageKey.key.read(entry.value, &stage, &findings)
        } else if !stageKey.isHarmless(entry.value) {
          findings.error(at: entry.key.position, stageKey.refusal(by: kind), stageKey.advice(to: kind))
        }
      } else if stageKey.requiredBy.contains(kind), entries.lacks(stageKey.name),
        !(stageKey.isTiming && entries.hasMisplacedTiming(for: kind))
      {
        findings.error(
          at: node.position, "“\(kind.rawValue)” needs “\(stageKey.name)”.",
          stageKey.key.form.advice(for: stageKey.name))
      }
    }
    findings.checkPlugin(of: stage, entries)
    return stage
  }
}

extension StageKey {
  fileprivate var isTiming: Bool { ["time", "each", "parts"].contains(name) }

  /// `optional: false` says of a check-out what is true.
  fileprivate func isHarmless(_ node: YAMLNode) -> Bool {
    if name == "optional", case .scalar("false") = node.content { return true }
    return false
  }

  fileprivate func refusal(by kind: StageKind) -> String {
    if name == "optional" { return "A check-out is never left out." }
    guard isTiming else { return "“\(name)” has no meaning for “\(kind.rawValue)”." }
    switch kind.timing {
    case .whole: return "“\(kind.rawValue)” is timed as a whole."
    case .each: return "“\(kind.rawValue)” is timed by the man."
    case .parts: return "“\(kind.rawValue)” is timed in parts."
    }
  }

  fileprivate func advice(to kind: StageKind) -> String {
    if name == "optional" { return "Leave “optional” out here." }
    if isTiming {
      switch kind.timing {
      case .whole: return "Write “time: 5m” instead."
      case .each: return "Write “each: 1m-2m” instead."
      case .parts: return "Write “parts: [5m, 5m]” instead."
      }
    }
    let names = StageKind.allCases.filter(kinds.contains).map(\.rawValue)
    return "Leave it out; it is for \(names.joined(separator: ", "))."
  }
}

extension MappingEntries {
  /// Whether a time is given in a way that the kind does not know: that is reported, and enough.
  fileprivate func hasMisplacedTiming(for kind: StageKind) -> Bool {
    AgendaKeys.stage.contains { key in
      key.isTiming && !key.kinds.contains(kind) && entry(key.name) != nil
    }
  }
}

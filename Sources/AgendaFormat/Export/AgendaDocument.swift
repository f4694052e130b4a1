// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// An agenda with the keys and values of its file, for JSON: lengths as `1m30s`, lists always as lists, and of a stage
/// only what its kind does not do anyway. JSON is YAML too, so the output is an agenda file again.
package struct AgendaDocument: Encodable, Sendable {
  package struct Stage: Encodable, Sendable {
    var kind: String
    var title: String?
    var say: String?
    var prompt: [String]?
    var time: String?
    var each: String?
    var parts: [String]?
    var order: String?
    var unheard: String?
    var silence: String?
    var begin: String?
    var scale: String?
    var tags: [String]?
    var lines: [String]?
    var warn: String?
    var overtime: String?
    var response: String?
    var optional: Bool?
    var plugin: String?
    var with: [String: String]?
  }

  var agenda = 1
  var id: String
  var title: String
  var language: String
  var aim: String?
  var duration: String
  var people: String
  var tags: [String]?
  var stages: [Stage]

  package init(_ agenda: Agenda) {
    id = agenda.id
    title = agenda.title
    language = agenda.language
    aim = agenda.aim.isEmpty ? nil : agenda.aim
    duration = agenda.duration.description
    people = "\(agenda.people.lowerBound)-\(agenda.people.upperBound)"
    tags = agenda.tags.unlessEmpty
    stages = agenda.stages.map(Stage.init)
  }
}

extension AgendaDocument.Stage {
  fileprivate init(_ stage: MeetingCore.Stage) {
    let usual = MeetingCore.Stage(kind: stage.kind)
    func unusual<Value: Equatable>(_ key: KeyPath<MeetingCore.Stage, Value>) -> Value? {
      stage[keyPath: key] == usual[keyPath: key] ? nil : stage[keyPath: key]
    }
    self.init(
      kind: stage.kind.rawValue, title: stage.title, say: stage.say, prompt: stage.prompts.unlessEmpty,
      time: stage.time?.description, each: stage.each?.description,
      parts: stage.parts.map(\.description).unlessEmpty, order: unusual(\.order)?.rawValue,
      unheard: unusual(\.unheard)?.rawValue, silence: unusual(\.silence)?.description,
      begin: unusual(\.begin)?.rawValue, scale: stage.scale.map { "\($0.lowerBound)-\($0.upperBound)" },
      tags: stage.tags.unlessEmpty, lines: stage.lines.unlessEmpty, warn: unusual(\.warn)?.description,
      overtime: unusual(\.overtime)?.rawValue, response: unusual(\.response)?.rawValue, optional: unusual(\.optional),
      plugin: stage.plugin, with: stage.with.isEmpty ? nil : stage.with)
  }
}

extension Array {
  fileprivate var unlessEmpty: Self? { isEmpty ? nil : self }
}

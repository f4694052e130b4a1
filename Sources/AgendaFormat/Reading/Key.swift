// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
internal import StrictYAML

/// One key of an agenda file: its name, what may stand after it, and where the value goes.
struct Key<Subject>: Sendable {
  let name: String
  let form: ValueForm
  /// One line for the schema and for editors.
  let summary: String
  let read: @Sendable (YAMLNode, inout Subject, inout AgendaFindings) -> Void

  init<Value>(
    _ name: String, _ value: ValueReader<Value>, _ path: any WritableKeyPath<Subject, Value> & Sendable,
    _ summary: String
  ) {
    self.init(name: name, form: value.form, summary: summary) { node, subject, findings in
      if let value = value.read(node, name, &findings) { subject[keyPath: path] = value }
    }
  }

  init<Value>(
    _ name: String, _ value: ValueReader<Value>, _ path: any WritableKeyPath<Subject, Value?> & Sendable,
    _ summary: String
  ) {
    self.init(name: name, form: value.form, summary: summary) { node, subject, findings in
      if let value = value.read(node, name, &findings) { subject[keyPath: path] = value }
    }
  }

  /// A key whose value is checked, and kept nowhere.
  init<Value>(checking name: String, _ value: ValueReader<Value>, _ summary: String) {
    self.init(name: name, form: value.form, summary: summary) { node, _, findings in
      _ = value.read(node, name, &findings)
    }
  }

  private init(
    name: String, form: ValueForm, summary: String,
    read: @escaping @Sendable (YAMLNode, inout Subject, inout AgendaFindings) -> Void
  ) {
    self.name = name
    self.form = form
    self.summary = summary
    self.read = read
  }
}

/// A key of a stage, and the kinds that know it.
struct StageKey: Sendable {
  let key: Key<Stage>
  let kinds: Set<StageKind>
  let requiredBy: Set<StageKind>

  init(_ key: Key<Stage>, for kinds: Set<StageKind> = .every, requiredBy: Set<StageKind> = []) {
    self.key = key
    self.kinds = kinds
    self.requiredBy = requiredBy
  }

  var name: String { key.name }
}

/// A key at the top of a file, and whether it may be missing.
struct HeaderKey: Sendable {
  let key: Key<Agenda>
  let isRequired: Bool

  init(_ key: Key<Agenda>, required: Bool = false) {
    self.key = key
    self.isRequired = required
  }

  var name: String { key.name }
}

extension Set<StageKind> {
  static let every = Set(StageKind.allCases)
  static let whole = every.filter { $0.timing == .whole }
  static let each = every.filter { $0.timing == .each }
  static let parts = every.filter { $0.timing == .parts }
  static let withTurns = every.filter(\.hasTurns)
}

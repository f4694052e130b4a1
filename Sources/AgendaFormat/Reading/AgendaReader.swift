// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import StrictYAML

/// Reads agenda files strictly: whatever is not understood is refused, with its place and what to write instead.
package enum AgendaReader {
  /// - Parameters:
  ///   - fileName: the file's name without its ending, which an agenda's id should be.
  ///   - plugins: what stages of the kind `plugin` are checked against.
  package static func read(
    _ bytes: [UInt8], fileName: String? = nil, plugins: PluginCatalog = .unknown
  ) -> AgendaReading {
    var findings = AgendaFindings(plugins: plugins)
    let source = SourceText.read(bytes, findings: &findings.findings)
    let agenda = read(source, fileName, &findings)
    return AgendaReading(
      agenda: findings.hasErrors ? nil : agenda, diagnostics: findings.findings.inOrder, source: source)
  }

  package static func read(_ text: String) -> AgendaReading { read(Array(text.utf8)) }

  private static func read(_ source: SourceText, _ fileName: String?, _ findings: inout AgendaFindings) -> Agenda? {
    let hadErrors = findings.hasErrors
    guard let root = YAMLComposer.compose(source, findings: &findings.findings) else {
      if !hadErrors, !findings.hasErrors {
        findings.error(
          at: .start, "This file is empty.", "Begin it with “agenda: 1”, then id, title, duration, stages.")
      }
      return nil
    }
    guard var entries = MappingEntries(root, of: "agenda", &findings) else { return nil }
    let names = AgendaKeys.header.map(\.name)
    entries.checkNames(among: names, elsewhere: AgendaKeys.stage.map(\.name), &findings)
    report(
      missing: AgendaKeys.header.filter { $0.isRequired && entries.lacks($0.name) }, at: root, &findings)
    var agenda = Agenda(id: "", title: "", duration: .zero, stages: [])
    for header in AgendaKeys.header {
      if let value = entries[header.name] { header.key.read(value, &agenda, &findings) }
    }
    if !findings.hasErrors { AgendaAdvice(agenda: agenda, entries: entries).check(fileName: fileName, &findings) }
    return agenda
  }

  private static func report(missing keys: [HeaderKey], at root: YAMLNode, _ findings: inout AgendaFindings) {
    guard let last = keys.last else { return }
    if keys.count == 1 {
      findings.error(at: root.position, "“\(last.name)” is missing.", last.key.form.advice(for: last.name))
    } else {
      let names = Words.list(keys.map { "“\($0.name)”" })
      findings.error(
        at: root.position, "\(names) are missing.",
        "Write each on a line of its own, like “title: Our evening”.")
    }
  }
}

/// What reading one file has given.
package struct AgendaReading: Sendable {
  /// Nothing when there is an error among the diagnostics.
  package let agenda: Agenda?
  /// From the top of the file to its end.
  package let diagnostics: [Diagnostic]
  package let source: SourceText

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }

  /// Every diagnostic as lines for the person who wrote the file.
  ///
  /// - Parameter file: what to call it.
  package func lines(file: String) -> [String] {
    diagnostics.flatMap { $0.lines(file: file, source: source) }
  }
}

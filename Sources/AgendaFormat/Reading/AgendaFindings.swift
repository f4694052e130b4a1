// SPDX-License-Identifier: GPL-3.0-or-later

internal import StrictYAML

/// What was found while reading one agenda, and what its stages are checked against.
struct AgendaFindings {
  var findings = Findings()
  /// What a stage of the kind `plugin` is checked against.
  let plugins: PluginCatalog

  var hasErrors: Bool { findings.hasErrors }

  mutating func error(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
    findings.error(at: position, message, suggestion)
  }

  mutating func warn(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
    findings.warn(at: position, message, suggestion)
  }
}

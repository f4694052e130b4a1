// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore
package import StrictYAML

/// What is known of plugins where an agenda is read: whether one is there, and what its stage can be told.
package struct PluginCatalog: Sendable {
  package struct Fault: Hashable, Sendable {
    /// The word after `with` that it is about; nothing when it is about the plugin.
    package let key: String?
    package let message: String
    package let suggestion: String?
    /// A plugin that is not here makes no agenda wrong: its stage is left out.
    package let severity: Diagnostic.Severity

    package init(
      _ severity: Diagnostic.Severity, about key: String? = nil, _ message: String, suggestion: String? = nil
    ) {
      self.key = key
      self.message = message
      self.suggestion = suggestion
      self.severity = severity
    }
  }

  /// A plugin's name and what the agenda tells it.
  package let check: @Sendable (String, [String: String]) -> [Fault]

  package init(check: @escaping @Sendable (String, [String: String]) -> [Fault]) {
    self.check = check
  }

  /// Nothing is known, so nothing is found.
  package static let unknown = PluginCatalog { _, _ in [] }
}

extension AgendaFindings {
  /// What the stage's plugin has to say about it.
  mutating func checkPlugin(of stage: Stage, _ entries: MappingEntries) {
    guard stage.kind == .plugin, let name = stage.plugin, let plugin = entries["plugin"] else { return }
    for fault in plugins.check(name, stage.with) {
      let place = fault.key.map { entries["with"]?.place(of: $0) ?? entries["with"]?.position ?? plugin.position }
      switch fault.severity {
      case .error: error(at: place ?? plugin.position, fault.message, fault.suggestion)
      case .warning: warn(at: place ?? plugin.position, fault.message, fault.suggestion)
      }
    }
  }
}

extension YAMLNode {
  /// Where the value of a key stands.
  fileprivate func place(of key: String) -> SourcePosition? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { if case .scalar(key) = $0.key.content { true } else { false } }?.value.position
  }
}

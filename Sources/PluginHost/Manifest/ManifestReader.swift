// SPDX-License-Identifier: GPL-3.0-or-later

internal import Groundwork
internal import StrictYAML

/// Reads `plugin.yaml` strictly, and says everything that is to be mended at once.
struct ManifestReader {
  static let longest = 16 * 1024
  static let tooLong = ManifestFault(0, "It is larger than 16 KiB.")
  private static let keys = ["plugin", "version", "protocol", "summary", "run", "events", "asks", "stage"]

  private(set) var faults: [ManifestFault] = []
  private(set) var manifest = PluginManifest()

  /// - Parameter folder: the plugin's folder has its name.
  init(_ bytes: [UInt8], folder: String) {
    read(bytes, folder: folder)
  }

  private mutating func read(_ bytes: [UInt8], folder: String) {
    guard bytes.count <= Self.longest else { return faults.append(Self.tooLong) }
    let (root, faults) = YAMLComposer.compose(bytes)
    guard faults.isEmpty else { return report(faults) }
    guard case .mapping(let pairs)? = root?.content else {
      let advice = "Write keys with values, beginning with “plugin: \(folder)”."
      return fault(0, root == nil ? "It is empty. \(advice)" : advice)
    }
    read(entries(of: pairs), folder: folder)
  }

  /// What is no YAML for us at all: enough of it to see what kind of file this is.
  private mutating func report(_ diagnostics: [Diagnostic]) {
    let shown = diagnostics.prefix(5)
    for diagnostic in shown { fault(diagnostic.line, diagnostic.sentence) }
    if diagnostics.count > shown.count { fault(0, "And more of the same kind.") }
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(ManifestFault(line, message))
  }

  // MARK: Keys

  private typealias Entry = YAMLEntries.Entry

  /// The keys of a mapping with their values, each key once.
  private mutating func entries(of pairs: [(key: YAMLNode, value: YAMLNode)]) -> YAMLEntries {
    let all = YAMLEntries(pairs, name: Self.text)
    for wrong in all.faults {
      switch wrong {
      case .unreadable(let key): fault(line(key), "“a key” takes a short text.")
      case .repeated(let entry, _): fault(line(entry.key), "“\(entry.name)” stands twice. Keep one of them.")
      }
    }
    return all
  }

  private mutating func read(_ all: YAMLEntries, folder: String) {
    for (entry, nearest) in all.unknown(among: Self.keys) {
      let advice = nearest.map { "Did you mean “\($0)”?" } ?? "The keys are: \(Self.keys.joined(separator: ", "))."
      fault(line(entry.key), "“\(entry.name)” is no key. \(advice)")
    }
    let nodes = Dictionary(uniqueKeysWithValues: all.entries.map { ($0.name, $0.value) })
    manifest.name = word(nodes["plugin"], of: "plugin", example: folder) ?? ""
    if !manifest.name.isEmpty, manifest.name != folder || !PluginManifest.isName(manifest.name) {
      fault(line(nodes["plugin"]), "Its name is that of its folder, in lower-case words: “plugin: \(folder)”.")
    }
    manifest.version = word(nodes["version"], of: "version", example: "1.0.0") ?? ""
    manifest.summary = word(nodes["summary"], of: "summary", example: "What it is good for.") ?? ""
    manifest.run = word(nodes["run"], of: "run", example: folder) ?? ""
    if manifest.run.contains("/") || manifest.run.hasPrefix(".") || manifest.run == "plugin.yaml" {
      fault(line(nodes["run"]), "“run” is the name of the executable in this folder, without a path.")
    }
    if let version = word(nodes["protocol"], of: "protocol", example: "1"), version != "1" {
      fault(line(nodes["protocol"]), "I speak version 1 of the protocol: “protocol: 1”.")
    }
    readEvents(nodes["events"])
    readPermissions(nodes["asks"])
    if let stage = nodes["stage"] { readParameters(stage) }
    if faults.isEmpty, !manifest.providesStage, manifest.events.isEmpty, !manifest.asks.contains(.record) {
      fault(0, "It provides no stage and wants no events, so it would never be called. Add “events: [started]”.")
    }
  }

  private mutating func readEvents(_ node: YAMLNode?) {
    guard let node else { return }
    for item in items(node, of: "events") {
      guard let name = text(item, of: "an event") else { continue }
      if PluginManifest.allEvents.contains(name) {
        manifest.events.insert(name)
      } else {
        let nearest = NearestWord.one(to: name, among: PluginManifest.allEvents).map { " Did you mean “\($0)”?" }
        fault(line(item), "There is no event “\(name)”.\(nearest ?? "")")
      }
    }
  }

  private mutating func readPermissions(_ node: YAMLNode?) {
    guard let node else { return }
    for item in items(node, of: "asks") {
      guard let word = text(item, of: "asks") else { continue }
      if let permission = PluginPermission(rawValue: word) {
        if !manifest.asks.contains(permission) { manifest.asks.append(permission) }
      } else {
        let words = PluginPermission.allCases.map(\.rawValue).joined(separator: ", ")
        fault(line(item), "A plugin cannot ask for “\(word)”. It may ask for: \(words).")
      }
    }
  }

  // MARK: Parameters

  private mutating func readParameters(_ node: YAMLNode) {
    guard case .mapping(let pairs) = node.content, pairs.count <= 16 else {
      return fault(line(node), "“stage” takes up to 16 parameters, or “stage: {}”.")
    }
    var parameters: [String: PluginParameter] = [:]
    for entry in entries(of: pairs).entries {
      guard case .mapping(let fields) = entry.value.content else {
        fault(
          line(entry.value), "Write what “\(entry.name)” may be, like { type: integer, minimum: 1, default: 8 }.")
        continue
      }
      parameters[entry.name] = parameter(entry.name, entries(of: fields).entries, line: line(entry.key))
    }
    manifest.parameters = parameters
  }

  private mutating func parameter(_ name: String, _ fields: [Entry], line place: Int) -> PluginParameter {
    var parameter = PluginParameter()
    for field in fields {
      let node = field.value
      switch field.name {
      case "type":
        let words = PluginParameter.Kind.allCases.map(\.rawValue)
        let kind = text(node, of: "type").flatMap(PluginParameter.Kind.init)
        if let kind {
          parameter.kind = kind
        } else {
          fault(line(node), "“type” is one of: \(words.joined(separator: ", ")).")
        }
      case "enum": parameter.values = items(node, of: "enum").compactMap { text($0, of: "enum") }
      case "minimum": parameter.minimum = number(node, of: "minimum")
      case "maximum": parameter.maximum = number(node, of: "maximum")
      case "default": parameter.standard = text(node, of: "default")
      case "description": parameter.summary = text(node, of: "description") ?? ""
      default:
        fault(
          line(field.key),
          "“\(field.name)” says nothing of a parameter: type, enum, minimum, maximum, default, description do.")
      }
    }
    if let standard = parameter.standard, let wrong = parameter.fault(of: standard) {
      fault(place, "The default of “\(name)”: \(wrong.message)")
    }
    return parameter
  }

  // MARK: Values

  private func line(_ node: YAMLNode?) -> Int { node?.position.line ?? 0 }

  private mutating func text(_ node: YAMLNode, of key: String) -> String? {
    let text = Self.text(node)
    if text == nil { fault(line(node), "“\(key)” takes a short text.") }
    return text
  }

  private static func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let text) = node.content, !text.isEmpty, text.utf8.count <= 400,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    return text
  }

  private mutating func number(_ node: YAMLNode, of key: String) -> Int? {
    guard let number = text(node, of: key).flatMap({ Int($0) }) else {
      fault(line(node), "“\(key)” takes a whole number.")
      return nil
    }
    return number
  }

  private mutating func items(_ node: YAMLNode, of key: String) -> [YAMLNode] {
    guard case .sequence(let items) = node.content, items.count <= 100 else {
      fault(line(node), "“\(key)” takes a list, like [one, two].")
      return []
    }
    return items
  }

  private mutating func word(_ node: YAMLNode?, of key: String, example: String) -> String? {
    guard let node else {
      fault(0, "“\(key)” is missing: “\(key): \(example)”.")
      return nil
    }
    return text(node, of: key)
  }
}

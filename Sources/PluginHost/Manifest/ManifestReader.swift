// SPDX-License-Identifier: GPL-3.0-or-later

internal import AgendaFormat
internal import Yams

/// Reads `plugin.yaml` strictly, and says everything that is to be mended at once.
struct ManifestReader {
  static let longest = 16 * 1024
  private static let keys = ["plugin", "version", "protocol", "summary", "run", "events", "asks", "stage"]

  private(set) var faults: [ManifestFault] = []
  private(set) var manifest = PluginManifest()

  /// - Parameter folder: the plugin's folder has its name.
  init(_ bytes: [UInt8], folder: String) {
    read(bytes, folder: folder)
  }

  private mutating func read(_ bytes: [UInt8], folder: String) {
    guard bytes.count <= Self.longest else { return fault(0, "It is larger than 16 KiB.") }
    guard let text = String(validating: bytes, as: UTF8.self) else { return fault(0, "It is not text in UTF-8.") }
    do {
      guard case .mapping(let mapping)? = try compose(yaml: text) else {
        return fault(0, "Write keys with values, beginning with “plugin: \(folder)”.")
      }
      read(mapping, folder: folder)
    } catch let error as YamlError {
      fault(error.line, "I cannot make sense of this. Look at the indentation, the quotes and the colons.")
    } catch {
      fault(0, "I cannot make sense of it.")
    }
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(ManifestFault(line, message))
  }

  // MARK: Keys

  private mutating func read(_ mapping: Node.Mapping, folder: String) {
    var nodes: [String: Node] = [:]
    for (key, node) in mapping {
      guard let name = text(key, of: "a key") else { continue }
      if Self.keys.contains(name) {
        nodes[name] = node
      } else {
        let nearest = NearestWord.one(to: name, among: Self.keys).map { "Did you mean “\($0)”?" }
        fault(line(key), "“\(name)” is no key. \(nearest ?? "The keys are: \(Self.keys.joined(separator: ", ")).")")
      }
    }
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

  private mutating func readEvents(_ node: Node?) {
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

  private mutating func readPermissions(_ node: Node?) {
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

  private mutating func readParameters(_ node: Node) {
    guard case .mapping(let mapping) = node, mapping.count <= 16 else {
      return fault(line(node), "“stage” takes up to 16 parameters, or “stage: {}”.")
    }
    var parameters: [String: PluginParameter] = [:]
    for (key, value) in mapping {
      guard let name = text(key, of: "a parameter") else { continue }
      guard case .mapping(let fields) = value else {
        fault(line(value), "Write what “\(name)” may be, like { type: integer, minimum: 1, default: 8 }.")
        continue
      }
      parameters[name] = parameter(name, fields, line: line(key))
    }
    manifest.parameters = parameters
  }

  private mutating func parameter(_ name: String, _ fields: Node.Mapping, line place: Int) -> PluginParameter {
    var parameter = PluginParameter()
    for (key, node) in fields {
      switch text(key, of: name) {
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
      case let other?:
        fault(
          line(key), "“\(other)” says nothing of a parameter: type, enum, minimum, maximum, default, description do.")
      case nil: break
      }
    }
    if let standard = parameter.standard, let wrong = parameter.fault(of: standard) {
      fault(place, "The default of “\(name)”: \(wrong.message)")
    }
    return parameter
  }

  // MARK: Values

  private func line(_ node: Node?) -> Int { node?.mark?.line ?? 0 }

  private mutating func text(_ node: Node, of key: String) -> String? {
    guard case .scalar(let scalar) = node, node.anchor == nil, !scalar.string.isEmpty, scalar.string.utf8.count <= 400,
      !scalar.string.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      fault(line(node), "“\(key)” takes a short text.")
      return nil
    }
    return scalar.string
  }

  private mutating func number(_ node: Node, of key: String) -> Int? {
    guard let number = text(node, of: key).flatMap({ Int($0) }) else {
      fault(line(node), "“\(key)” takes a whole number.")
      return nil
    }
    return number
  }

  private mutating func items(_ node: Node, of key: String) -> [Node] {
    guard case .sequence(let sequence) = node, sequence.count <= 100 else {
      fault(line(node), "“\(key)” takes a list, like [one, two].")
      return []
    }
    return Array(sequence)
  }

  private mutating func word(_ node: Node?, of key: String, example: String) -> String? {
    guard let node else {
      fault(0, "“\(key)” is missing: “\(key): \(example)”.")
      return nil
    }
    return text(node, of: key)
  }
}

extension YamlError {
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 0
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Groundwork
import PluginHost
import RecordStore
import TerminalText

struct PluginList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The plugins within reach, and what this circle allows them.")

  /// What `--json` prints for each plugin.
  private struct Item: Encodable {
    enum State: String, Encodable {
      case enabled, off, changed, faulty

      var words: String {
        switch self {
        case .enabled: "enabled"
        case .off: "not enabled"
        case .changed: "changed since it was enabled, so it does not run: enable it again, or disable it"
        case .faulty: "not usable"
        }
      }
    }

    let name: String
    let state: State
    let version: String?
    let summary: String?
    let stage: Bool
    let asks: [String]
    let allowed: [String]
    let folder: String
    let from: LibraryFolder.Origin?
    let faults: [String]
  }

  @OptionGroup var circle: CircleOptions

  @Flag(help: "Print a JSON array.")
  var json = false

  func run() throws {
    let places = Places(circle: circle.name)
    let stored: [StoredPlugin]
    do throws(StoreError) {
      stored = try RecordStore.openForReading(folder: places.circle).plugins()
    } catch {
      throw Failure(error)
    }
    let items = Self.items(places.plugins, stored)
    if json { return try printJSON(items) }
    if items.isEmpty { printLine("There are no plugins here. circlekeeper plugin new NAME --language sh begins one.") }
    for line in items.flatMap({ Self.lines($0, width: outputColumns()) }) { printLine(line) }
    for line in wrapped(Sandbox.detected().words, width: outputColumns()) { printMessage(line) }
  }

  private static func items(_ library: PluginLibrary, _ stored: [StoredPlugin]) -> [Item] {
    let entries = library.list()
    let known = entries.map { item($0, stored.first { [name = $0.name] in $0.name == name }, library) }
    let gone = stored.filter { plugin in !entries.contains { $0.name == plugin.name } }.map { plugin in
      item(plugin, library)
    }
    return (known + gone).sorted { $0.name < $1.name }
  }

  private static func item(_ entry: PluginLibrary.Entry, _ stored: StoredPlugin?, _ library: PluginLibrary) -> Item {
    // What runs is what stands where it was enabled.
    if let stored, case .success(let plugin) = entry.result, plugin.folder != stored.folder {
      return item(stored, library)
    }
    switch entry.result {
    case .failure(let error):
      return Item(
        name: entry.name, state: .faulty, version: nil, summary: nil, stage: false, asks: [],
        allowed: stored?.allowed ?? [], folder: entry.path, from: entry.origin, faults: error.lines)
    case .success(let plugin):
      let isSame = stored.map { $0.digest == plugin.digest() }
      return item(
        plugin, state: isSame.map { $0 ? .enabled : .changed } ?? .off, allowed: stored?.allowed ?? [],
        from: entry.origin)
    }
  }

  /// One that was enabled in a folder that is not looked at from here.
  private static func item(_ stored: StoredPlugin, _ library: PluginLibrary) -> Item {
    do throws(PluginError) {
      let plugin = try library.read(stored.folder)
      return item(
        plugin, state: plugin.digest() == stored.digest ? .enabled : .changed, allowed: stored.allowed, from: nil)
    } catch {
      return Item(
        name: stored.name, state: .faulty, version: nil, summary: nil, stage: false, asks: [], allowed: stored.allowed,
        folder: stored.folder, from: nil, faults: error.lines)
    }
  }

  private static func item(
    _ plugin: FoundPlugin, state: Item.State, allowed: [String], from origin: LibraryFolder.Origin?
  ) -> Item {
    Item(
      name: plugin.name, state: state, version: plugin.manifest.version, summary: plugin.manifest.summary,
      stage: plugin.manifest.providesStage, asks: plugin.manifest.asks.map(\.rawValue), allowed: allowed,
      folder: plugin.folder, from: origin, faults: [])
  }

  private static func lines(_ item: Item, width: Int) -> [String] {
    var lines = wrapped("\(item.name): \(item.state.words)", width: width)
    func add(_ text: String) {
      lines += wrapped(harmless(text), width: width, first: "  ", rest: "  ")
    }
    if let summary = item.summary { add(summary) }
    if item.stage { add("Provides a stage: kind: plugin, plugin: \(item.name)") }
    if !item.asks.isEmpty {
      let isOn = item.state != .off
      add("Asks for: \(item.asks.joined(separator: ", "))." + (isOn ? " Allowed: \(list(item.allowed))." : ""))
    }
    for fault in item.faults { add(fault) }
    add(item.folder)
    return lines
  }

  private static func list(_ words: [String]) -> String { words.isEmpty ? "nothing" : words.joined(separator: ", ") }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
import PluginHost
import RecordStore
import TerminalText

struct PluginEnable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Let a plugin run in this circle's meetings, as it is now.",
    discussion: "What it asks for is asked once and remembered. Without a person to ask, only --allow allows it.")

  @Argument(help: "A plugin's name, as plugin list shows it.")
  var name: String

  @Option(help: ArgumentHelp("Allow it one thing that it asks for; may be repeated.", valueName: "word"))
  var allow: [String] = []

  @OptionGroup var circle: CircleOptions

  func run() throws {
    let places = Places(circle: circle.name)
    let (plugin, digest) = try find(in: places.plugins)
    let store = try circle.openForWriting()
    say("\(plugin.name) \(plugin.manifest.version): \(plugin.manifest.summary)")
    say(Sandbox.detected().words)
    let allowed = try allowances(plugin.manifest.asks)
    do throws(StoreError) {
      try store.enable(
        StoredPlugin(
          name: plugin.name, folder: plugin.folder, digest: digest, allowed: allowed.map(\.rawValue)))
    } catch {
      throw Failure(error)
    }
    let words = allowed.isEmpty ? "" : " Allowed: \(allowed.map(\.rawValue).joined(separator: ", "))."
    printLine("\(plugin.name) is enabled in this circle, as it is now.\(words)")
  }

  private func find(in library: PluginLibrary) throws(Failure) -> (FoundPlugin, digest: String) {
    do throws(PluginError) {
      let plugin = try library.find(name)
      guard let digest = plugin.digest() else { throw .missing(plugin.folder) }
      return (plugin, digest)
    } catch {
      throw Failure(error)
    }
  }

  private func allowances(_ asks: [PluginPermission]) throws(Failure) -> [PluginPermission] {
    let given = allow.flatMap { $0.split(separator: ",").map(String.init) }
    if let stranger = given.first(where: { word in !asks.contains { $0.rawValue == word } }) {
      let words = asks.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .usage, "\(name) does not ask for \(stranger). It asks for: \(words.isEmpty ? "nothing" : words).")
    }
    var allowed: [PluginPermission] = []
    for permission in asks where given.contains(permission.rawValue) || isGranted(permission) {
      allowed.append(permission)
    }
    return allowed
  }

  /// Anything but a yes is a no, and so is the end of the input.
  private func isGranted(_ permission: PluginPermission) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      say("It asks for \(permission.words). Not allowed; --allow \(permission.rawValue) does.")
      return false
    }
    say("It asks for \(permission.words). Does the circle allow that? yes or no")
    let answer = readLine()?.lowercased().split(separator: " ").joined() ?? ""
    return answer == "yes" || answer == "y" || answer == "ja"
  }

  private func say(_ sentence: String) {
    for line in wrapped(harmless(sentence), width: outputColumns()) { printMessage(line) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import RecordStore

struct PluginDisable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Let a plugin run no more in this circle.")

  @Argument(help: "A plugin's name, as plugin list shows it.")
  var name: String

  @OptionGroup var circle: CircleOptions

  func run() throws {
    do throws(StoreError) {
      let folder = Places(circle: circle.name).circle
      let isEnabled = try RecordStore.openForReading(folder: folder).plugins().contains { $0.name == name }
      guard isEnabled else { return printLine("\(name) is not enabled in this circle.") }
    } catch {
      throw Failure(error)
    }
    let store = try circle.openForWriting()
    do throws(StoreError) {
      try store.disablePlugin(name)
    } catch {
      throw Failure(error)
    }
    printLine("\(name) is disabled in this circle. What it kept is still there.")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingShell
import RecordStore

struct CircleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "The circle's own data.",
    subcommands: [
      CircleInit.self, CircleInfoVerb.self, CircleBackupVerb.self, CircleRestore.self, CirclePurge.self,
      CircleForget.self, CircleDoctor.self,
    ])
}

struct CircleInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a place for the circle's data. A first meeting does it by itself.")

  @OptionGroup var circle: CircleOptions

  func run() throws {
    do throws(StoreError) {
      let today = LocalTime(wall: Clock.live().wall()).day
      let store = try RecordStore.openForWriting(folder: Places(circle: circle.name).circle, today: today)
      print(
        store.isNew ? "The circle's data will be in \(store.folder)" : "The circle is there already: \(store.folder)")
    } catch {
      throw Failure(error)
    }
  }
}

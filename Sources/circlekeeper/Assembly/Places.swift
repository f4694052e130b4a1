// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Glibc
import Groundwork
import PluginHost
import RecordStore
import TerminalText

/// Where things are on this machine: the only reader of the environment's paths.
struct Places {
  /// The folder of the circle's data.
  let circle: String
  private(set) var agendas: AgendaLibrary
  let plugins: PluginLibrary
  /// Where the files that plugins keep for this circle are.
  var pluginFiles: String { RecordStore.pluginFolder(in: circle) }
  /// The locale's language: `de` or `en`.
  let language = Self.localeLanguage
  let isAccessible: Bool

  init(circle name: String?) {
    let home = Self.variable("HOME") ?? "."
    let data =
      Self.variable("CIRCLEKEEPER_HOME")
      ?? (Self.variable("XDG_DATA_HOME") ?? home + "/.local/share") + "/circlekeeper"
    circle = data + "/" + (name ?? "circle")
    let own = (Self.variable("XDG_CONFIG_HOME") ?? home + "/.config") + "/circlekeeper"
    var folders = [AgendaLibrary.Folder("Agendas", .workingFolder), AgendaLibrary.Folder(own + "/Agendas", .user)]
    var pluginFolders = [
      PluginLibrary.Folder("Plugins", .workingFolder), PluginLibrary.Folder(own + "/Plugins", .user),
    ]
    if let executable = Self.executable {
      if let shipped = ShippedAgendas.folder(executable: executable) {
        folders.append(AgendaLibrary.Folder(shipped, .shipped))
      }
      if let shipped = PluginLibrary.shipped(executable: executable) {
        pluginFolders.append(PluginLibrary.Folder(shipped, .shipped))
      }
    }
    agendas = AgendaLibrary(folders: folders)
    let beside = Self.executable.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) }
    plugins = PluginLibrary(folders: pluginFolders, beside: beside)
    agendas.plugins = plugins.catalog
    isAccessible = Self.variable("ACCESSIBLE") != nil
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let localeLanguage: String = {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("de") ? "de" : "en"
  }()

  /// Letters take the locale's columns from here on. The language is read first: the locale that comes may be another
  /// one, for its letters only.
  static func adoptLocale() {
    _ = localeLanguage
    TextLocale.adoptUTF8()
  }

  /// The sources of PluginKit, installed or in a checkout.
  var pluginKit: String? {
    guard let shipped = Self.executable.flatMap(PluginLibrary.shipped) else { return nil }
    return ["\(shipped)/../PluginKit", "\(shipped)/../Sources/PluginKit"].first { access($0, R_OK) == 0 }
  }

  /// The program's real path, links resolved.
  private static var executable: String? {
    Place.realPath("/proc/self/exe")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Glibc

/// Where things are on this machine: the only reader of the environment's paths.
struct Places {
  /// The folder of the circle's data.
  let circle: String
  let agendas: AgendaLibrary
  /// The locale's language: `de` or `en`.
  let language: String
  let isAccessible: Bool

  init(circle name: String?) {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let home = variable("HOME") ?? "."
    let data = variable("CIRCLEKEEPER_HOME") ?? (variable("XDG_DATA_HOME") ?? home + "/.local/share") + "/circlekeeper"
    circle = data + "/" + (name ?? "circle")
    let own = (variable("XDG_CONFIG_HOME") ?? home + "/.config") + "/circlekeeper/Agendas"
    var folders = [AgendaLibrary.Folder("Agendas", .workingFolder), AgendaLibrary.Folder(own, .user)]
    if let executable = Self.executable, let shipped = ShippedAgendas.folder(executable: executable) {
      folders.append(AgendaLibrary.Folder(shipped, .shipped))
    }
    agendas = AgendaLibrary(folders: folders)
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    language = locale.hasPrefix("de") ? "de" : "en"
    isAccessible = variable("ACCESSIBLE") != nil
  }

  /// The program's real path, links resolved.
  private static var executable: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Glibc
import TerminalText

/// Where things are on this machine: the only reader of the environment's paths.
struct Places {
  /// The folder of the circle's data.
  let circle: String
  let agendas: AgendaLibrary
  /// The locale's language: `de` or `en`.
  let language = Self.localeLanguage
  let isAccessible: Bool

  init(circle name: String?) {
    let home = Self.variable("HOME") ?? "."
    let data =
      Self.variable("CIRCLEKEEPER_HOME")
      ?? (Self.variable("XDG_DATA_HOME") ?? home + "/.local/share") + "/circlekeeper"
    circle = data + "/" + (name ?? "circle")
    let own = (Self.variable("XDG_CONFIG_HOME") ?? home + "/.config") + "/circlekeeper/Agendas"
    var folders = [AgendaLibrary.Folder("Agendas", .workingFolder), AgendaLibrary.Folder(own, .user)]
    if let executable = Self.executable, let shipped = ShippedAgendas.folder(executable: executable) {
      folders.append(AgendaLibrary.Folder(shipped, .shipped))
    }
    agendas = AgendaLibrary(folders: folders)
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

  /// The program's real path, links resolved.
  private static var executable: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

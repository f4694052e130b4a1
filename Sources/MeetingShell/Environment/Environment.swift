// SPDX-License-Identifier: GPL-3.0-or-later

package import AgendaFormat
package import PluginHost

/// Everything that a session takes from outside: time, chance, agendas, and how it may speak. Built once, in the
/// executable; a test builds its own.
package struct Environment {
  package var clock: Clock
  package var random: any RandomNumberGenerator
  package var agendas: AgendaLibrary
  /// The locale's language, for agendas that are named without one.
  package var language: String
  /// A person sits at a terminal: questions can be asked, and `close` wants a second line.
  package var isInteractive: Bool
  /// Words instead of a status line, for a screen reader.
  package var isAccessible: Bool
  /// A script stops at the first refused line.
  package var stopsAtRefusal: Bool
  /// Where `--events` go, one JSON line each.
  package var events: ((String) -> Void)?
  package var care: CareNumbers
  /// Those that the circle enabled.
  package var plugins: Plugins

  package init(
    clock: Clock, random: any RandomNumberGenerator, agendas: AgendaLibrary, language: String = "en",
    isInteractive: Bool, isAccessible: Bool = false, stopsAtRefusal: Bool = false,
    events: ((String) -> Void)? = nil, care: CareNumbers = .none,
    plugins: Plugins = Plugins([])
  ) {
    self.clock = clock
    self.random = random
    self.agendas = agendas
    self.language = language
    self.isInteractive = isInteractive
    self.isAccessible = isAccessible
    self.stopsAtRefusal = stopsAtRefusal
    self.events = events
    self.care = care
    self.plugins = plugins
  }
}

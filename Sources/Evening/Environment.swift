// SPDX-License-Identifier: GPL-3.0-or-later

package import AgendaFormat
package import PluginHost
package import RecordStore

/// Everything that an evening takes from outside: time, chance, agendas, plugins, and where it is kept. Built once, in
/// the executable; a test builds its own.
package struct Environment {
  /// Where an evening's rows and record go.
  package struct Place {
    package let store: RecordStore?
    package let habit: JournalKeeper.Habit

    package init(store: RecordStore?, habit: JournalKeeper.Habit) {
      self.store = store
      self.habit = habit
    }
  }

  package var clock: Clock
  package var random: any RandomNumberGenerator
  package var place: Place
  package var agendas: AgendaLibrary
  /// The locale's language, for agendas that are named without one.
  package var language: String
  /// Those that the circle enabled.
  package var plugins: Plugins
  /// Where `--events` go, one JSON line each.
  package var events: ((String) -> Void)?

  package init(
    clock: Clock, random: any RandomNumberGenerator, place: Place, agendas: AgendaLibrary, language: String = "en",
    plugins: Plugins = Plugins([]), events: ((String) -> Void)? = nil
  ) {
    self.clock = clock
    self.random = random
    self.place = place
    self.agendas = agendas
    self.language = language
    self.plugins = plugins
    self.events = events
  }
}

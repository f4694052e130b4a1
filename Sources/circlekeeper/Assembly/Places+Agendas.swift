// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat

extension Places {
  /// An agenda by its id or its file's path, as every verb takes it.
  func find(_ name: String) throws(Failure) -> AgendaLibrary.Found {
    do throws(AgendaError) {
      return try agendas.find(name, language: language)
    } catch {
      throw Failure(error)
    }
  }
}

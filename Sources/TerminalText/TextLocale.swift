// SPDX-License-Identifier: GPL-3.0-or-later

internal import CText
internal import Glibc

/// The character encoding of the process. Readline edits `é` right only under UTF-8.
package enum TextLocale {
  /// Takes over the character type of the environment's locale, or some UTF-8 one when that is not UTF-8. The other
  /// categories stay as they are: numbers and texts of C libraries do not depend on where one lives.
  ///
  /// Call it once at the start, while there is one thread. False: letters beyond ASCII will be edited wrongly, and the
  /// people should be told to set `LANG` to a UTF-8 locale.
  @discardableResult package static func adoptUTF8() -> Bool {
    setlocale(LC_CTYPE, "")
    return isUTF8 || ["C.UTF-8", "en_US.UTF-8", "UTF-8"].contains(where: adopt)
  }

  package static var isUTF8: Bool { ctext_locale_is_utf8() != 0 }

  /// Readline asks the environment again at every prompt, so that has to say the same.
  private static func adopt(_ name: String) -> Bool {
    guard setlocale(LC_CTYPE, name) != nil, isUTF8 else { return false }
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(variable), value[0] != 0 { setenv(variable == "LANG" ? "LC_CTYPE" : variable, name, 1) }
    }
    return true
  }
}

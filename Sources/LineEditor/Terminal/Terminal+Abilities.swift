// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension Terminal {
  /// Whether lines can be edited: both ends are terminals, and `type` (TERM's value) can move the cursor.
  package static func isUsable(inputIsTerminal: Bool, outputIsTerminal: Bool, type: String?) -> Bool {
    inputIsTerminal && outputIsTerminal && ![nil, "", "dumb", "unknown"].contains(type)
  }

  /// The same, asked of this process's standard input and output.
  package static func isUsable(type: String?) -> Bool {
    isUsable(inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1, type: type)
  }

  /// Terminals that are known to erase their scrollback on `ESC[3J`.
  static func clearsScrollback(type: String) -> Bool {
    let known = [
      "xterm", "tmux", "linux", "alacritty", "foot", "kitty", "wezterm", "ghostty", "konsole", "gnome", "vte", "st",
    ]
    return known.contains { type == $0 || type.hasPrefix($0 + "-") }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import TerminalText

/// Readline's callback interface. The library has one state for the whole process and its callbacks capture nothing:
/// what they reach is here, and the one thread that uses a `Terminal` owns it.
enum Readline {
  enum Accepted {
    case line([UInt8])
    case end
  }

  /// What the last character completed, if it did.
  nonisolated(unsafe) private static var accepted: Accepted?
  nonisolated(unsafe) private static var completer: Completer?
  nonisolated(unsafe) private static var offered: [Completion] = []
  nonisolated(unsafe) private static var showMatches: (([Completion]) -> Void)?
  nonisolated(unsafe) private static var redrawScreen: (() -> Void)?
  nonisolated(unsafe) private static var isConfigured = false

  static var isSearching: Bool { creadline_is_searching() != 0 }

  /// False: there is no file descriptor left for it.
  static func open(input: Int32, output: Int32, terminal: String, redrawScreen: @escaping () -> Void) -> Bool {
    guard creadline_open(input, output, terminal) == 0 else { return false }
    self.redrawScreen = redrawScreen
    if isConfigured {
      rl_reset_terminal(terminal)
      clear_history()
    } else {
      configure()
    }
    return true
  }

  static func close() {
    creadline_close()
    completer = nil
    showMatches = nil
    redrawScreen = nil
    (accepted, offered) = (nil, [])
  }

  /// Defaults come before `rl_initialize`, which reads the user's inputrc, so that `$if circlekeeper` there wins.
  private static func configure() {
    creadline_configure()
    for (variable, value) in [
      ("show-all-if-ambiguous", "on"), ("completion-ignore-case", "on"), ("completion-query-items", "0"),
      ("page-completions", "off"), ("bell-style", "none"),
    ] {
      rl_variable_bind(variable, value)
    }
    rl_bind_key(0x0C) { count, key in
      let result = rl_clear_screen(count, key)
      creadline_flush()
      Readline.redrawScreen?()
      return result
    }
    rl_initialize()
    // Not the user's to choose: otherwise a text typed over a remembered command stays in the history, and each line of
    // a paste is a command.
    rl_variable_bind("revert-all-at-newline", "on")
    rl_variable_bind("enable-bracketed-paste", "on")
    using_history()
    stifle_history(500)
    isConfigured = true
  }

  static func install(prompt: String) {
    accepted = nil
    rl_callback_handler_install(prompt) { line in
      if let line {
        Readline.accepted = .line(Array(UnsafeRawBufferPointer(start: line, count: strlen(line))))
        free(line)
      } else {
        Readline.accepted = .end
      }
      // Before the work, or the next prompt would appear above its output.
      rl_callback_handler_remove()
      creadline_forget_end()
    }
  }

  /// Reads what is there to read; says what it completed.
  static func readCharacter() -> Accepted? {
    rl_callback_read_char()
    defer { accepted = nil }
    return accepted
  }

  static func setCompletion(_ completer: @escaping Completer, showMatches: @escaping ([Completion]) -> Void) {
    self.completer = completer
    self.showMatches = showMatches
    creadline_set_completion(
      { word, start, _ in
        creadline_end_completion()
        let line = UnsafeRawBufferPointer(start: creadline_line(), count: Int(start))
        let typed = word.map { String(cString: $0) } ?? ""
        Readline.offer(before: String(decoding: line, as: UTF8.self), word: typed)
        return Readline.offered.isEmpty ? nil : rl_completion_matches(word) { Readline.match($1 == 0) }
      },
      { matches, count, longest in
        guard Readline.offered.contains(where: { $0.note != nil }) else {
          return rl_display_match_list(matches, count, longest)
        }
        rl_crlf()
        creadline_flush()
        Readline.showMatches?(Readline.offered)
        rl_forced_update_display()
      })
  }

  private static func offer(before: String, word: String) {
    let start = word.lowercased()
    offered = (completer?(before, word) ?? []).filter {
      $0.text.lowercased().hasPrefix(start) && harmless($0.text) == $0.text
    }
    next = 0
  }

  nonisolated(unsafe) private static var next = 0

  /// Readline asks for one match after the other until there is none, and frees each.
  private static func match(_ isFirst: Bool) -> UnsafeMutablePointer<CChar>? {
    if isFirst { next = 0 }
    guard next < offered.count else { return nil }
    defer { next += 1 }
    return strdup(offered[next].text)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// An evening of eight men over `nobodys-rescuer`: a latecomer, a leaver, passes, extensions, holds, a contract,
/// commitments, and ten undos. Men are called by their seats after the names, so that it can go on without names.
enum Evening {
  static let names = ["Tomislav", "Alistair", "Janosch", "Benedikt", "Karlheinz", "Omarion", "Finnegan", "Samuelson"]

  static let lines: [String] =
    ["join " + names.dropLast().joined(separator: ", "), "start"]
    + [
      "next", "undo", "next", "next", "next", "mood 5 6 7 5 6", "next", "next", "undo", "next", "pass", "+30s", "undo",
      "redo", "next", "hold", "go", "next", "join Samuelson", "undo", "redo", "next", "next", "undo", "next", "next",
      "pass", "next", "goto 6", "next", "next", "commit call my mother by 2099-01-02", "undo",
      "commit 2: walk by 2099-01-03", "silence 5s", "next", "away 3", "next", "back 3", "asks 1 questions", "undo",
      "redo", "next", "extend 1m", "next", "undo", "next", "leave 4", "goto 9", "hand 2", "next", "undo", "next",
      "done", "next", "commit 1: read by 2099-01-04", "next", "undo", "skip", "next", "theme humility",
    ]
}

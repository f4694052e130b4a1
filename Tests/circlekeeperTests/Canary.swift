// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Names and texts that are found nowhere else in the world, and evenings in which they are typed.
enum Canary {
  static let names = ["Zebulonius", "Thørvaldsen", "Quirinalde", "Wolodymyrko", "Xanthippos"]
  static let texts = [
    "paint the marmalade lighthouse", "whistle to the aubergine", "a velvet gramophone each week",
    "the rhubarb accordion rests", "no saxophone at breakfast",
  ]
  static let passphrase = "cobalt hedgehog umbrella"

  /// `make faults` looks longer than `make test`.
  static let isFull = ProcessInfo.processInfo.environment["CIRCLEKEEPER_FULL"] != nil

  static let gathering = ["join " + names.joined(separator: ", "), "until 23:59", "start", "next", "who"]
  static let evening = [
    "hand Zebulonius", "goto 3", "next", "pass", "commit Quirinalde: \(texts[0]) by 2099-01-02", "undo", "redo",
    "commit Xanthippos: \(texts[1]) by 2099-01-03", "propose \(texts[2])", "consent", "agree \(texts[4])", "assent",
    "away Wolodymyrko", "leave Thorvaldsen", "summary \(texts[3])", "names", "hide", "show", "help commit",
  ]

  /// Every command of the shell, and a name or a text wherever one can stand.
  static let everything = [
    "facilitator Zebulonius", "next Quirinalde", "pass", "next", "hold", "go", "h", "g", "extend 30s", "+30s", "again",
    "started 10s ago", "hand Thorvaldsen", "hand Xanthippos", "queue", "lower Thorvaldsen", "order queue",
    "order random", "order circle", "away Wolodymyrko", "back Wolodymyrko", "unheard", "say", "plan", "yes",
    "set 5 3m", "drop 6", "add round 5m: \(texts[0])", "add repair", "silence 5s", "breathe", "care", "1",
    "care edit\r\(texts[1])", "stop", "go", "bell off", "bell on", "hide", "status", "show",
    "asks Quirinalde questions",
    "asks Zebulonius witness", "mood 6 7 3 5 8", "role timekeeper Xanthippos", "role \(texts[2]) Zebulonius",
    "meetagain 2099-01-05", "theme humility", "keep texts", "agree \(texts[4])", "agree 1: \(texts[3])", "undo",
    "redo", "strike 1", "undo", "commitments", "agreements", "time", "prompt", "status", "", "who", "help", "help join",
    "Zebulonius", "nxt Zebulonius", "join Zebulonius", "next nobody", "commit \(texts[0]) with Quirinalde by friday",
    "undo", "summary Thorvaldsen said: \(texts[1])", "done", "skip", "undo", "first Zebulonius", "block", "consent",
    "aside", "kept 1", "partly 1", "notyet 1", "change 1: \(texts[2]) by 2099-01-04", "release 1", "name 2 Thørvaldsen",
    "names " + names.joined(separator: ", "), "spoke Zebulonius, Xanthippos", "discard", "who",
  ]
}

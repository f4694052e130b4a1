// SPDX-License-Identifier: GPL-3.0-or-later

/// Whole evenings as a facilitator would type them. Two of the names are told from every other word in the world.
enum Evenings {
  static let canaries = ["Quentwyn", "Žoltánek"]

  /// Each man begins and speaks for so long.
  private static func turns(_ count: Int, _ length: String) -> [Step] {
    (0..<count).flatMap { _ -> [Step] in ["next", .line("wait \(length)")] }
  }

  /// Five men over `weekly`, with an agreement, a pass taken up, hands, commitments and moods.
  static var weekly: [Step] {
    [
      "join Tom, Quentwyn, Jan, Žoltánek", "join Ali", "who", "until 21:20", "role timekeeper Quentwyn", "plan",
      "start",
    ]
      + ["wait 2m", "next", "agree Where somebody is in danger, Quentwyn calls for help", "assent", "wait 3m"]
      + ["next", "say", "wait 2m", "next", "mood 6 7 3 8 5"] + turns(5, "70s") + ["next", "next"]
      + ["next", "wait 1m", "pass", "wait 3m", "unheard", "+30s", "wait 2m"] + turns(3, "4m") + [
        "next", "go", "wait 90s",
      ]
      + ["next"] + turns(5, "100s") + [
        "time", "next", "hand Quentwyn", "hand Jan", "queue", "next", "wait 70s", "next",
      ]
      + ["wait 1m", "plan", "done"] + ["next", "commit call Žoltánek's sister by friday", "wait 40s", "next"]
      + ["commit Jan: write to quentwyn@example.org with zoltanek by 12.1.", "wait 50s", "commit Tom", "done"]
      + ["mood 7 8 6 8 7"] + turns(5, "45s") + ["theme everyday", "summary Quentwyn listened", "meetagain 2027-01-06"]
      + ["status", "", "commitments", "close", "yes", "strike 3", "close"]
  }

  /// Eight men over `nobodys-rescuer`, with a latecomer, a leaver, holds, contracts and undos.
  static var nobodysRescuer: [Step] {
    ["agenda nobodys-rescuer", "join Tom, Quentwyn, Jan, Žoltánek, Ali, Ben, Cem", "facilitator Jan", "start"]
      + ["wait 2m", "next", "wait 3m", "next", "first Cem", "mood 5 5 6 7 8 9 4"] + turns(7, "80s")
      + ["next", "join Dov", "undo", "redo", "next", "next", "wait 1m", "next", "wait 5m", "next"]
      + turns(2, "3m") + ["hold", "wait 4m", "go", "care", "2", "g", "next", "wait 90s", "stop", "wait 20s", "n"]
      + ["next", "next", "undo", "wait 2m", "pass", "pass", "leave Ben", "started 10s ago", "away Ali", "back Ali"]
      + turns(3, "2m") + ["asks Tom questions reflections", "asks Tom none", "breathe", "wait 1m", "done", "wait 5m"]
      + ["next", "wait 10m", "next", "wait 10m", "next", "+2m", "wait 12m", "next", "hand Quentwyn", "next", "wait 3m"]
      + ["hide", "wait 1m", "show", "skip", "undo", "done", "order random"] + turns(2, "45s")
      + ["next Žolt", "commit thank Quentwyn by sunday", "undo", "commit Žoltánek: ask first", "wait 40s", "done"]
      + ["mood 8 8 9"] + turns(7, "50s") + ["theme humility", "keep texts", "close", "no", "close"]
  }
}

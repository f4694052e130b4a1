// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let warnings: [FaultyFile] = [
    FaultyFile(
      "no check-out", evening().components(upTo: "  - kind: checkout"),
      "7:3: warning: This evening has no check-out. End with “- kind: checkout”."),
    FaultyFile(
      "no prompt on the effect", evening().replacing("tags: [effect]", with: "tags: [joy]"),
      "7:3: warning: No stage asks about the effect on women and others. Give one a prompt on it, and "
        + "“tags: [effect]”."),
    FaultyFile(
      "more than the evening holds", evening(opening: "time: 55m"),
      "4:11: warning: Even with 4 people this takes 1h4m20s at the least, and it has 1h. Make a turn or a stage "
        + "shorter, a stage optional, or the evening longer."),
    FaultyFile(
      "more than the evening holds for as many as it is meant for", evening(opening: "time: 40m"),
      "4:11: warning: With 9 people this takes 1h1m at the least, and it has 1h. Make a turn or a stage shorter, a "
        + "stage optional, or the evening longer."),
    FaultyFile(
      "a long stage and no break in two hours",
      evening(opening: "time: 41m").replacing("duration: 60m", with: "duration: 2h"),
      "7:5: warning: This stage takes 41m with 10 people, and the 2h have no break. Put one in: “- kind: break” with "
        + "“time: 5m”."),
  ]

  static let withoutWarning: [FaultyFile] = [
    FaultyFile(
      "a long stage in a short evening",
      evening(opening: "time: 41m").replacing("duration: 60m", with: "duration: 1h59m")
    ),
    FaultyFile(
      "a long stage and a break",
      evening(opening: "time: 41m\n  - kind: break\n    time: 5m").replacing("duration: 60m", with: "duration: 2h")),
    FaultyFile(
      "more than the evening holds, but for an optional stage",
      evening(opening: "time: 55m\n    optional: true", round: "each: 1m-2m")),
  ]
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct SessionOptions: ParsableArguments {
  @Flag(help: "Words instead of a status line, for a screen reader.")
  var accessible = false

  @Flag(help: "Print each event as one JSON line; words go to standard error.")
  var events = false
}

/// `21:30`, as an option.
struct ClockTime: Equatable {
  let hour: Int
  let minute: Int

  init(argument: String) throws {
    let fields = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[1].utf8.count == 2, let hour = Int(fields[0]), let minute = Int(fields[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else {
      throw ValidationError("That is not a time of day. Write hours and minutes, such as: --until 21:30")
    }
    (self.hour, self.minute) = (hour, minute)
  }
}

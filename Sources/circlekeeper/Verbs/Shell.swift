// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// What `circlekeeper` alone does.
struct Shell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "The shell, with nothing open.", shouldDisplay: false)

  @OptionGroup var session: SessionOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    try Assembly(circle).hold(.nothing, options: session)
  }
}

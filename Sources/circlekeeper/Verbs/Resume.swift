// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Go on with the meeting that was interrupted.")

  @OptionGroup var session: SessionOptions
  @OptionGroup var circle: CircleOptions

  func run() throws {
    try Assembly(circle).hold(.unfinished, options: session)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Time since the program first asked. It goes on while the machine sleeps. Libraries are handed it.
enum RunningClock {
  private static let start = ContinuousClock.now

  @Sendable static func moment() -> Duration { start.duration(to: .now) }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// One numbered line of what a meeting would keep, so that any man may have it struck.
public enum RecordLine: Hashable, Codable, Sendable {
  case stages, evenness, moodIn, moodOut
  case decision(Int), commitment(Int), followUp(Int)
  case theme(String), summary, facilitationChanges, meetAgain, agreements, totals
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of a meeting the group lets remain.
public enum KeepLevel: String, CaseIterable, Codable, Sendable, Comparable {
  case nothing, figures, texts

  public static func < (left: KeepLevel, right: KeepLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .nothing: 0
    case .figures: 1
    case .texts: 2
    }
  }
}

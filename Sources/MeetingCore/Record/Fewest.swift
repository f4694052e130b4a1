// SPDX-License-Identifier: GPL-3.0-or-later

/// How few would say too much of each: men or answers in a figure, turns in a time, meetings behind either, circles in a
/// picture of many.
public enum Fewest {
  /// Fewer than this are not told.
  public static let told = 5
}

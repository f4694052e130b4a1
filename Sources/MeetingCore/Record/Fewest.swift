// SPDX-License-Identifier: GPL-3.0-or-later

/// On how many a figure must rest before anybody sees it. With fewer, what one man said or did could be told from it.
public enum Fewest {
  /// The one number behind all of them.
  private static let together = 5

  public static let men = together
  /// Numbers given for one mood.
  public static let answers = together
  public static let turns = together
  public static let meetings = together
  /// Circles whose exports are added up.
  public static let circles = together
}

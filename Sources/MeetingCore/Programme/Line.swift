// SPDX-License-Identifier: GPL-3.0-or-later

/// Who is still to come in a round, in order, and how long each turn is.
///
/// Two rules of a round have their home here, for a live meeting and a simulated evening alike: a latecomer is placed
/// last, and a turn's length never shrinks once the round has begun. Nobody pays for the man before him.
struct Line<Man: Hashable & Sendable>: Hashable, Sendable {
  private(set) var men: [Man]
  /// Every turn of this round, once the first has begun.
  private(set) var turnLength: Span?

  init(_ men: [Man]) { self.men = men }

  /// A latecomer is placed last.
  mutating func placeLast(_ man: Man) {
    if !men.contains(man) { men.append(man) }
  }

  mutating func putFirst(_ man: Man) { men.insert(man, at: 0) }

  mutating func remove(_ man: Man) { men.removeAll { $0 == man } }

  mutating func arrange(_ men: [Man]) { self.men = men }

  /// The length of the first turn stands for every turn after it: if time runs short, later stages give.
  mutating func fix(turnLength length: Span) { turnLength = turnLength ?? length }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore

/// Older states of the circle that lie beside it: `circle-2027-01-31.sqlite`, which a restore replaced, and
/// `circle-v1-2027-01-31.sqlite`, from before its form changed.
extension CircleFolder {
  static let draftSuffix = ".unfinished"
  static let journalSuffix = "-journal"

  /// A dated name that nothing has yet.
  func freeCopy(named name: String) -> String {
    for number in 2... {
      let path = "\(path)/circle-\(number == 2 ? name : "\(name)-\(number - 1)").sqlite"
      switch (FileKind(at: path), FileKind(at: path + Self.journalSuffix)) {
      // What cannot be looked at is left to whoever makes the file, and is told so.
      case (.missing, .missing), (.hidden, _), (_, .hidden): return path
      default: continue
      }
    }
    return path
  }

  /// The copy that is made before a migration. One a day is enough: it is whole, or it is not there.
  func copyBeforeMigration(from version: Int32, on today: Day) -> String {
    "\(path)/circle-v\(version)-\(today).sqlite"
  }

  /// All copies, whole or not, with what lies beside them. The oldest name first.
  var copies: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter(Self.isCopy).sorted().map { "\(path)/\($0)" }
  }

  private static func isCopy(_ name: String) -> Bool {
    let stem = [draftSuffix, journalSuffix].reduce(name) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }
    if stem == "circle.sqlite" { return name.hasSuffix(draftSuffix) }
    return stem.hasPrefix("circle-") && stem.hasSuffix(".sqlite")
  }
}

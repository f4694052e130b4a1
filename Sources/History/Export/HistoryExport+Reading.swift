// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import MeetingCore

extension HistoryExport {
  /// Why a file is no export.
  package enum Fault: Error, Hashable {
    case notAnExport
    case newer(Int)
  }

  /// No export is longer than this: some thousand periods.
  package static let mostBytes = 16 << 20

  /// Reads what ``HistoryExport`` writes, and nothing that would not add up.
  package init(json: Data) throws(Fault) {
    let export: HistoryExport
    do {
      struct Version: Decodable {
        var historyExport: Int
      }
      let version = try JSONDecoder().decode(Version.self, from: json).historyExport
      guard version <= 1 else { throw Fault.newer(version) }
      export = try JSONDecoder().decode(HistoryExport.self, from: json)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw .notAnExport
    }
    guard export.isPlausible else { throw .notAnExport }
    self = export
  }

  private var isPlausible: Bool {
    let counts =
      periods.flatMap { [$0.meetings] + $0.stages.flatMap { [$0.meetings ?? 0, $0.plannedMinutes, $0.usedMinutes] } }
      + [
        atLeast.passes, atLeast.feedbackTurns, atLeast.commitmentsMade, atLeast.kept, atLeast.released, atLeast.voices,
        atLeast.facilitationChanges,
      ].map { $0 ?? 0 }
    let kinds = Set(StageKind.allCases.map(\.rawValue) + [StageTime.other])
    return !periods.isEmpty && periods.count < 10_000 && counts.allSatisfy((0...1_000_000_000).contains)
      && periods.allSatisfy { period in
        Day(parsing: period.from + "-01") != nil && Day(parsing: period.to + "-01") != nil
          && period.meetings >= Fewest.told && period.stages.allSatisfy { kinds.contains($0.kind) }
      }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore
package import RecordStore

/// Makes what happened durable: one transaction for each command, before anything of it is shown.
///
/// When a commit fails, the rows wait here and are tried again, identical and in order, before the next command.
package final class JournalKeeper {
  package enum Habit: Sendable {
    /// From `start` on, command by command: a meeting that never started leaves nothing.
    case live
    /// Only what `close` keeps: a recorded rehearsal.
    case recordOnly
    case nothing
  }

  private struct Write {
    var rows: [JournalRow]
    var erasing: [Int]
  }

  package let meeting: MeetingID
  private let habit: Habit
  private let store: RecordStore?
  private var pending: [Write] = []
  private var hasStarted: Bool
  /// Why rows are waiting; nothing while everything is saved.
  package private(set) var trouble: StoreError?
  /// Whether a front end knows of it.
  private var isTroubleTold = false

  package init(_ store: RecordStore?, habit: Habit, meeting: MeetingID, hasStarted: Bool = false) {
    self.store = store
    self.habit = store == nil ? .nothing : habit
    self.meeting = meeting
    self.hasStarted = hasStarted
  }

  package var keepsJournal: Bool { habit == .live }

  /// How many rows would be lost if the machine stopped now.
  package var unsaved: Int { trouble == nil ? 0 : pending.reduce(0) { $0 + $1.rows.count } }

  package func write(_ entries: [JournalEntry], wall: Int, erasing: [Int]) {
    guard habit == .live else { return }
    let rows = entries.map { JournalRow($0, wall: Int64(wall)) }
    if hasStarted {
      pending.append(Write(rows: rows, erasing: erasing))
    } else {
      // Everything until `start` becomes one transaction with it.
      let gathered = pending.first ?? Write(rows: [], erasing: [])
      pending = [Write(rows: gathered.rows + rows, erasing: gathered.erasing + erasing)]
      hasStarted = entries.contains { $0.event == .started }
    }
    if hasStarted { retry() }
  }

  /// Tries once more what waits.
  package func retry() {
    guard let store, hasStarted, !pending.isEmpty else { return }
    do throws(StoreError) {
      while let write = pending.first {
        try store.append(write.rows, to: meeting, erasing: write.erasing)
        pending.removeFirst()
      }
      trouble = nil
    } catch {
      trouble = error
    }
  }

  /// What has changed since it was asked last: trouble, and its end, are each told once.
  func news() -> Saving {
    defer { isTroubleTold = trouble != nil }
    return switch trouble {
    case let trouble? where !isTroubleTold: .stopped(Trouble(trouble))
    case nil where isTroubleTold: .resumed
    default: .asBefore
    }
  }

  /// Turns the journal into a record.
  ///
  /// - Throws: why it could not; the journal stays as it is.
  package func close(on day: Day, keeping account: ClosingAccount) throws(StoreError) {
    switch habit {
    case .nothing: return
    case .recordOnly: try store?.add([(day, account)])
    case .live:
      retry()
      if let trouble { throw trouble }
      try store?.close(meeting, on: day, keeping: account)
    }
  }

  /// Keeps nothing of the meeting.
  ///
  /// - Throws: why it could not; what waits goes on waiting.
  package func discard() throws(StoreError) {
    if habit == .live, hasStarted { try store?.discard(meeting) }
    pending = []
    trouble = nil
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import Foundation
import Glibc
import MeetingCore
import PluginHost
import RecordStore
import Support

/// A front end without a keyboard, a screen or a question: it wishes, and writes down what came of it.
final class Headless {
  let folder: ScratchFolder
  let store: RecordStore
  let clock: Clock
  let environment: Environment
  let evening: Evening
  private(set) var performed: [Performed] = []
  private(set) var happened: [Happening] = []
  private let log: Log

  /// Wednesday, 30 December 2026, 19:30 in Greenwich.
  static let start = 1_798_659_000_000

  /// Opens a meeting in a new circle, or goes on with the one that another front end left.
  init(_ agenda: Agenda = .weekly, after other: Headless? = nil, pause: Span = .zero) throws {
    setenv("TZ", "UTC", 1)
    folder = try other?.folder ?? ScratchFolder()
    store = try other?.store ?? RecordStore.openForWriting(folder: folder.path + "/circle", today: Self.day)
    let began = other.map { $0.clock.wall() + pause.milliseconds } ?? Self.start
    let log = Log()
    self.log = log
    clock = .simulated(from: began)
    environment = Environment(
      clock: clock, random: SplitMix64(seed: 1), place: Environment.Place(store: store, habit: .live),
      agendas: AgendaLibrary(folders: []), events: { log.lines.append($0) })
    if other != nil, let unfinished = try store.unfinished(),
      let resumed = Evening.resume(Interrupted(unfinished), in: environment, reserving: [])
    {
      evening = resumed
    } else {
      evening = try Evening.open(agenda, in: environment, reserving: ["next"])
    }
  }

  private static var day: Day { LocalTime(wall: start).day }
  private final class Log { var lines: [String] = [] }

  /// What `--events` were told.
  var events: [String] { log.lines }
  var state: MeetingState { evening.state }

  @discardableResult
  func wish(_ command: MeetingCommand) throws -> Performed { note(try evening.perform(command)) }

  @discardableResult
  func join(_ names: String...) throws -> Performed { note(try evening.join(names)) }

  /// - Returns: what is to be looked at first, if anything.
  func write(
    _ text: String, seenBy onlooker: Onlooker = .somebody, _ command: @escaping (ScrubbedText) -> MeetingCommand
  )
    throws -> TextDraft?
  {
    switch try evening.perform(text, seenBy: onlooker, command) {
    case .performed(let performed, _):
      note(performed)
      return nil
    case .waits(let draft): return draft
    }
  }

  @discardableResult
  func note(_ performed: Performed) -> Performed {
    self.performed.append(performed)
    return performed
  }

  func wait(_ length: Span) {
    clock.advance?(length)
    happened += evening.passTime()
  }

  /// Why a wish changes nothing.
  func refusal(of command: MeetingCommand) -> String? {
    do throws(Evening.Refusal) {
      try evening.perform(command)
      return nil
    } catch {
      return error.explanation(evening.displayName)
    }
  }

  /// SQLite cannot make its rollback journal: nothing can be saved until ``mend()``.
  func breakDisk() throws {
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
  }

  func mendDisk() { rmdir(journal) }

  private var journal: String { folder.path + "/circle/circle.sqlite-journal" }
}

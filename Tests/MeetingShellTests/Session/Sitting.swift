// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Glibc
import Groundwork
import LineEditor
import MeetingCore
import PluginHost
import Support
import Testing

@testable import MeetingShell
@testable import RecordStore

/// A circle with data of its own, on an evening in December.
final class Circle {
  let folder: ScratchFolder
  let store: RecordStore
  var data: String { folder.path + "/circle" }

  /// Wednesday, 30 December 2026, 19:30 in Greenwich.
  static let evening = 1_798_659_000_000

  init() throws {
    _ = Self.isInGreenwich
    folder = try ScratchFolder()
    store = try RecordStore.openForWriting(
      folder: folder.path + "/circle", today: LocalTime(wall: Self.evening).day)
  }

  private static let isInGreenwich: Void = {
    setenv("TZ", "UTC", 1)
    tzset()
  }()

  /// Someone sits down, and types these lines.
  @discardableResult
  func sit(
    _ steps: [Step], opening: Opening = .agenda("weekly"), after pause: Span = .zero,
    habit: JournalKeeper.Habit = .live, isInteractive: Bool = true, isAccessible: Bool = false,
    stopsAtRefusal: Bool = false, care: CareNumbers = .none, columns: Int = 80, clearsScrollback: Bool = true,
    clock: Clock? = nil, plugins: Plugins = Plugins([])
  ) throws -> Sitting {
    var environment = Environment(
      clock: clock ?? .simulated(from: Self.evening + pause.milliseconds), random: SplitMix64(seed: 1),
      agendas: AgendaLibrary(folders: [AgendaLibrary.Folder(Checkout.agendas, .shipped)]),
      isInteractive: isInteractive, isAccessible: isAccessible, stopsAtRefusal: stopsAtRefusal, care: care,
      plugins: plugins)
    let events = EventLog()
    environment.events = { events.lines.append($0) }
    let source = ScriptedSource(steps, columns: columns, clearsScrollback: clearsScrollback)
    let session = Session(
      environment, source: source, place: Session.Place(store: habit == .nothing ? nil : store, habit: habit))
    let code = session.run(try sessionOpening(opening))
    return Sitting(session: session, source: source, exitCode: code, events: events.lines)
  }

  enum Opening {
    case nothing
    case agenda(String)
    case given(Agenda)
    case unfinished(asking: Bool)
  }

  private func sessionOpening(_ opening: Opening) throws -> Session.Opening {
    switch opening {
    case .nothing: .nothing
    case .agenda(let id):
      .agenda(
        try AgendaLibrary(folders: [AgendaLibrary.Folder(Checkout.agendas, .shipped)]).find(id, language: "en").agenda,
        endsAt: nil)
    case .given(let agenda): .agenda(agenda, endsAt: nil)
    case .unfinished(let asking): .unfinished(try #require(try store.unfinished()), asking: asking)
    }
  }

  private final class EventLog { var lines: [String] = [] }
}

/// One sitting at the keyboard, when it is over.
struct Sitting {
  let session: Session
  let source: ScriptedSource
  let exitCode: Int32
  let events: [String]

  var state: MeetingState? { session.meeting?.state }
  var greeting: Reply { source.replies[0] }
  var last: Reply { source.replies[source.replies.count - 1] }
  /// Everything that was announced, in order.
  var said: [String] { source.replies.flatMap(\.said) }

  /// What followed a line, where it was typed for the `number`th time.
  func reply(_ line: String, _ number: Int = 1, _ location: SourceLocation = #_sourceLocation) throws -> Reply {
    let replies = source.replies.filter { $0.step == line }
    return try #require(
      replies.dropFirst(number - 1).first, "“\(line)” was not typed \(number) times", sourceLocation: location)
  }

  /// The words that followed a line, on one line.
  func answer(_ line: String, _ number: Int = 1, _ location: SourceLocation = #_sourceLocation) throws -> String {
    try reply(line, number, location).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The event names, without the moments.
  var eventNames: [String] {
    events.compactMap {
      $0.split(separator: #""event":""#).dropFirst().first?.split(separator: "\"").first.map(String.init)
    }
  }
}

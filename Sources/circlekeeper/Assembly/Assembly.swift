// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Evening
import Glibc
import History
import LineEditor
import MeetingCore
import MeetingShell
import PluginHost
import RecordStore
import TerminalText

/// The one place where everything is put together: time, chance, paths, terminal, store.
struct Assembly {
  enum Wish {
    case nothing
    case agenda(String, until: ClockTime?)
    /// Only an interrupted meeting will do.
    case unfinished
  }

  let places: Places
  let signals = Signals(moment: RunningClock.moment)
  let passphrase: PassphraseEntry

  init(_ circle: CircleOptions) {
    places = Places(circle: circle.name)
    passphrase = PassphraseEntry(circle.passphraseDescriptor, signals: signals)
    signals.catchAll()
  }

  /// Holds a live meeting, or goes on with one.
  func hold(_ wish: Wish, options: SessionOptions) throws(Failure) {
    let clock = Clock.live()
    if options.events { try requirePipe() }
    let events = options.events ? EventOutput() : nil
    // A misspelt agenda is said before anything is opened or asked.
    let agenda = try agenda(of: wish)
    if case .unfinished = wish { try requireCircle() }
    let today = LocalTime(wall: clock.wall()).day
    let store = try store(today: today)
    let (source, isInteractive) = source(
      options, type: terminalType, isAccessible: isAccessible(options))
    let environment = Environment(
      clock: clock, random: SystemRandomNumberGenerator(), place: Environment.Place(store: store, habit: .live),
      agendas: places.agendas, language: places.language, plugins: try plugins(of: store), events: events?.write)
    let keyboard = Keyboard(
      source, isInteractive: isInteractive, isAccessible: isAccessible(options) || !(source is Terminal),
      care: store.care, history: history(of: store, clock))
    try run(
      Session(environment, keyboard),
      opening: opening(agenda, wish: wish, in: store, isInteractive: isInteractive, clock: clock))
    try events?.finish()
  }

  /// The same shell on simulated time. The evening begins at 19:30.
  func rehearse(
    _ name: String, script: String?, seed: UInt64, record: Bool, options: SessionOptions
  ) throws(Failure) {
    let agenda = try places.find(name).agenda
    let events = options.events ? EventOutput() : nil
    let start = LocalTime.today(hour: 19, minute: 30, wall: Clock.live().wall())
    let today = LocalTime(wall: start).day
    let store = record ? try store(today: today) : nil
    let storeToRead = if let store { store } else { try readingStore() }
    let plugins = try plugins(of: storeToRead)
    let input = try script.map { path throws(Failure) in
      try InputFile.open(path, as: "script", advice: "Name a file with one command a line.")
    }
    let (source, isInteractive): (any LineSource, Bool) =
      if let input {
        (PlainReader(input: input, output: options.events ? STDERR_FILENO : STDOUT_FILENO, signals: signals), false)
      } else {
        self.source(options, type: terminalType, isAccessible: isAccessible(options))
      }
    let clock = Clock.simulated(from: start)
    let environment = Environment(
      clock: clock, random: SplitMix64(seed: seed),
      place: Environment.Place(store: store, habit: record ? .recordOnly : .nothing), agendas: places.agendas,
      language: places.language, plugins: plugins, events: events?.write)
    let keyboard = Keyboard(
      source, isInteractive: isInteractive, isAccessible: isAccessible(options) || !(source is Terminal),
      stopsAtRefusal: script != nil, history: store.map { history(of: $0, clock) })
    try run(Session(environment, keyboard), opening: .agenda(agenda, endsAt: nil))
    try events?.finish()
  }

  private func run(_ session: Session, opening: Session.Opening) throws(Failure) {
    let source = session.keyboard.source
    if let terminal = source as? Terminal { terminal.setCompleter(session.completions) }
    let ending = session.run(opening)
    source.close()
    if let failure = Failure(ending) { throw failure }
  }

  /// What the shell's `history` shows.
  private func history(
    of store: RecordStore, _ clock: Clock
  ) -> (HistoryPart, TextLayout) -> Result<String, Trouble> {
    let themes = places.agendas
    return { part, layout in
      do throws(StoreError) {
        let today = LocalTime(wall: clock.wall()).day
        return .success(try part.text(of: store, themes: themes.tags, on: today, layout))
      } catch {
        return .failure(Trouble(error))
      }
    }
  }

  // MARK: What a session opens with

  private func agenda(of wish: Wish) throws(Failure) -> (Agenda, ClockTime?)? {
    guard case .agenda(let name, let end) = wish else { return nil }
    return (try places.find(name).agenda, end)
  }

  private func opening(
    _ agenda: (Agenda, ClockTime?)?, wish: Wish, in store: RecordStore, isInteractive: Bool, clock: Clock
  ) throws(Failure) -> Session.Opening {
    let mustResume = if case .unfinished = wish { true } else { false }
    do throws(StoreError) {
      if let interrupted = try interrupted(in: store, isAsked: isInteractive && !mustResume) {
        return .unfinished(interrupted, asking: isInteractive && !mustResume)
      }
    } catch {
      throw Failure(error)
    }
    if mustResume { throw .nothingToResume }
    guard let (agenda, end) = agenda else { return .nothing }
    let wall = clock.wall()
    return .agenda(agenda, endsAt: end.map { LocalTime.next(hour: $0.hour, minute: $0.minute, after: wall) })
  }

  /// - Parameter isAsked: whether somebody can let go of one that another version wrote.
  private func interrupted(in store: RecordStore, isAsked: Bool) throws(StoreError) -> Interrupted? {
    do throws(StoreError) {
      return try store.unfinished().map { Interrupted($0) }
    } catch {
      guard error.kind == .otherVersion, isAsked, let id = try store.unfinishedID() else { throw error }
      return Interrupted(id, unreadable: Trouble(error))
    }
  }

  /// Nothing waits in a circle that does not exist, and looking for it makes none.
  private func requireCircle() throws(Failure) {
    let store = try readingStore()
    let info = try attempt { () throws(StoreError) in try store.info() }
    if info.created == nil { throw .nothingToResume }
  }

  // MARK: Parts

  private func store(today: Day) throws(Failure) -> RecordStore {
    let store: RecordStore
    do throws(StoreError) {
      store = try RecordStore.openForWriting(folder: places.circle, today: today)
    } catch {
      throw Failure(error)
    }
    // Before anything else is typed, so that nothing typed is lost to a wrong passphrase.
    try passphrase.unlock(store)
    try attempt { () throws(StoreError) in try store.forgetUnclaimed(on: today) }
    return store
  }

  private func isAccessible(_ options: SessionOptions) -> Bool { options.accessible || places.isAccessible }

  private var terminalType: String? { getenv("TERM").map { String(cString: $0) } }

  private func source(_ options: SessionOptions, type: String?, isAccessible: Bool) -> (
    any LineSource, isInteractive: Bool
  ) {
    let screen = options.events ? STDERR_FILENO : STDOUT_FILENO
    let isTyped = isatty(STDIN_FILENO) == 1 && isatty(screen) == 1
    let wantsPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let hasTerminal = !wantsPlain && Terminal.isUsable(inputIsTerminal: isTyped, outputIsTerminal: isTyped, type: type)
    if hasTerminal, !options.events, let type,
      let terminal = Terminal(signals: signals, type: type, statusLine: !isAccessible)
    {
      return (terminal, true)
    }
    // A person at a plain terminal is asked what a pipe is not.
    return (PlainReader(output: screen, signals: signals), isTyped)
  }

  /// Who spoke for how long must not end up in a file.
  private func requirePipe() throws(Failure) {
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    throw Failure(
      .usage, "The events of a live meeting would be every man's time in a file. Pipe them into a program instead.")
  }
}

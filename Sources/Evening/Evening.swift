// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
package import MeetingCore
import PluginHost
import RecordStore

/// One evening in progress, and the one door to it: what a person wants is decided, saved, taken in and told, in that
/// order, with no step back.
///
/// It prints nothing, asks nothing and knows no terminal. Whoever has asked gets a ``Performed`` to show, or a
/// ``Refusal`` to say.
package final class Evening {
  /// What has happened, and how the meeting stands.
  package private(set) var meeting: Meeting
  private var environment: Environment
  /// What no man can be called.
  private let reserved: Set<String>
  private let keeper: JournalKeeper
  private var roster: Roster
  private var time: MeetingTime
  private var plugins: PluginTalk
  /// When a meeting that was gone on with had begun, in milliseconds since 1970.
  private let began: Int?

  private init(
    _ meeting: Meeting, _ roster: Roster, _ keeper: JournalKeeper, at moment: Span, began: Int? = nil,
    in environment: Environment, reserving reserved: Set<String>
  ) {
    self.meeting = meeting
    self.roster = roster
    self.keeper = keeper
    self.environment = environment
    self.reserved = reserved
    self.began = began
    time = MeetingTime(environment.clock, at: moment)
    plugins = PluginTalk(environment.plugins)
  }

  // MARK: Beginning

  /// Opens a meeting that gathers; nothing of it is saved until it starts. ``settleIn()`` comes next.
  ///
  /// - Parameter reserved: the words of a front end, which no man can be called by.
  /// - Throws: when the circle's agreements and commitments cannot be read: an evening without them would end by writing
  ///   over them.
  package static func open(
    _ agenda: Agenda, in environment: Environment, reserving reserved: Set<String>
  ) throws(Trouble) -> Evening {
    var environment = environment
    let circle: CircleFacts
    do throws(StoreError) {
      circle = try environment.place.store?.circleFacts() ?? CircleFacts()
    } catch {
      throw Trouble(error)
    }
    let keeper = JournalKeeper(
      environment.place.store, habit: environment.place.habit, meeting: MeetingID(using: &environment.random))
    let entry = JournalEntry(seq: 0, command: 0, t: .zero, event: Meeting.opening(agenda, circle: circle))
    let evening = Evening(
      Meeting(agenda: agenda, circle: circle), Roster(language: agenda.language), keeper, at: .zero, in: environment,
      reserving: reserved)
    keeper.write([entry], wall: environment.clock.wall(), erasing: [])
    evening.plugins.start(language: agenda.language, from: 0)
    evening.publish([entry])
    return evening
  }

  /// Goes on with a meeting that was interrupted. Nobody has a name, until one is given. ``settleIn()`` comes next.
  ///
  /// - Returns: nothing when its journal has no beginning, or cannot be read here.
  package static func resume(
    _ interrupted: Interrupted, in environment: Environment, reserving reserved: Set<String>
  ) -> Evening? {
    guard let unfinished = interrupted.meeting, let meeting = Meeting(replaying: unfinished.entries) else { return nil }
    let roster = Roster(
      language: meeting.state.agenda.language, resuming: meeting.state.people.participants.map(\.handle))
    let keeper = JournalKeeper(
      environment.place.store, habit: environment.place.habit, meeting: unfinished.id, hasStarted: true)
    let gap = interrupted.gap(until: environment.clock.wall())
    let evening = Evening(
      meeting, roster, keeper, at: meeting.latest + (gap.counts ? gap.length : .zero), began: interrupted.began,
      in: environment, reserving: reserved)
    evening.plugins.start(language: roster.language, from: meeting.count)
    evening.publish(unfinished.entries, again: true)
    return evening
  }

  /// Leaves out what nobody can hold here, once. After the evening was begun a front end asks for it, when it has said
  /// what is on.
  package func settleIn() -> [MissingPlugin] {
    var missing: [MissingPlugin] = []
    while state.phase != .closed, let slot = plugins.nextMissing(in: state), let number = state.number(of: slot.id) {
      let dropped = try? perform(.drop(stage: number))
      missing.append(MissingPlugin(stage: slot.stage, plugin: slot.stage.plugin ?? "", dropped: dropped))
    }
    return missing
  }

  // MARK: Looking

  package var state: MeetingState { meeting.state }

  package var now: Moment { Moment(state: state, t: time.now, wall: environment.clock.wall()) }

  /// The same with all texts as `close` would keep them: without the names that came only after they were typed. Likely
  /// names were asked about then.
  package var nowAsKept: Moment {
    let scrubber = scrubber
    let now = now
    let reworded = state.reworded { text in
      let scrubbing = scrubber.scrub(text.words)
      return scrubbing.keeping(scrubbing.flags)
    }
    return Moment(state: reworded, t: now.t, wall: now.wall)
  }

  /// The day on which the meeting began, whenever it is closed.
  package var dayOfMeeting: Day {
    let now = now
    return LocalTime(wall: began ?? now.wall - (now.t - (state.programme.started ?? .zero)).milliseconds).day
  }

  // MARK: The door

  /// Decides, saves, takes in, tells.
  ///
  /// - Throws: why it changes nothing, and what to do instead.
  @discardableResult
  package func perform(_ command: MeetingCommand) throws(Refusal) -> Performed {
    keeper.retry()
    let entries: [JournalEntry]
    do throws(MeetingCore.Refusal) {
      entries = try meeting.decide(command, at: time.now, seed: environment.random.next())
    } catch {
      throw .rule(error)
    }
    let undone = meeting.lastEvents
    let closing = try save(entries)
    for entry in entries { meeting.evolve(entry) }
    roster.language = state.agenda.language
    publish(entries)
    if let closing, closing.isKept { plugins.tell(closing, of: state.agenda) }
    let turned: [MeetingEvent] =
      switch entries.first?.event {
      case .undone: undone
      case .redone: meeting.lastEvents
      default: []
      }
    var performed = Performed(
      entries: entries, turned: turned, moment: now, saving: keeper.news(), closing: closing)
    if performed.events.contains(where: \.bringsStages) { performed.missing = settleIn() }
    return performed
  }

  /// Closing writes the record where other commands write rows; when it cannot, the meeting stands as it stood.
  private func save(_ entries: [JournalEntry]) throws(Refusal) -> Closing? {
    guard entries.last?.event == .closed else {
      keeper.write(entries, wall: environment.clock.wall(), erasing: entries.flatMap(meeting.textsErased))
      return nil
    }
    let kept = nowAsKept
    let closing = Closing(
      account: kept.state.account(at: kept.t), day: dayOfMeeting, isKept: environment.place.store != nil)
    do throws(StoreError) {
      try keeper.close(on: closing.day, keeping: closing.account)
    } catch {
      throw .notClosed(Trouble(error))
    }
    return closing
  }

  /// - Parameter again: after a meeting was resumed, plugins are told what had happened before.
  private func publish(_ entries: [JournalEntry], again: Bool = false) {
    for entry in entries {
      for text in entry.event.texts { plugins.tell(text) }
      if again { plugins.tell(EventLine(entry)) } else { publish(EventLine(entry)) }
    }
    plugins.follow(state, after: again ? [] : entries.map(\.event))
  }

  private func publish(_ line: EventLine) {
    if let events = environment.events, let json = line.json { events(json) }
    plugins.tell(line)
  }

  /// Chance from outside, for a command that carries its own.
  package func draw() -> UInt64 { environment.random.next() }

  // MARK: Texts

  private var scrubber: Scrubber { roster.scrubber(today: LocalTime(wall: environment.clock.wall()).day) }

  /// Has a free text scrubbed before anything else sees it, and performs what it makes.
  ///
  /// Likely names are asked about; where nobody can be asked, they go. While someone present has no name here, his name
  /// could not be found in the text: then it waits for a yes.
  package func perform(
    _ text: String, seenBy onlooker: Onlooker, _ command: @escaping (ScrubbedText) -> MeetingCommand
  ) throws(Refusal) -> Written {
    let scrubbing = scrubber.scrub(text)
    guard !scrubbing.text.words.isEmpty else { throw .text(.noWords) }
    let needsYes = keeper.keepsJournal && hasUnnamed(seenBy: onlooker)
    let asks =
      switch onlooker {
      case .nobody where needsYes: throw .text(.nobodyCanLook)
      case .nobody: false
      case .somebodyInHiding: needsYes
      case .somebody: needsYes || !scrubbing.flags.isEmpty
      }
    if asks { return .waits(TextDraft(scrubbing: scrubbing, needsYes: needsYes, command: command)) }
    return .performed(try perform(command(scrubbing.text)), scrubbing)
  }

  /// Stores a text that waited.
  ///
  /// - Parameter kept: which of its likely names may stay. It is remembered for this evening.
  package func store(_ draft: TextDraft, keeping kept: [String]) throws(Refusal) -> Performed {
    for flag in draft.scrubbing.flags { roster.choices[flag] = kept.contains(flag) ? .keep : .mask }
    return try storeCarefully(draft)
  }

  /// A text that nobody has answered for gets the careful answer: its likely names go. Where someone here has no name,
  /// the text goes, for nobody could look for it.
  ///
  /// - Returns: nothing where the text went.
  package func settle(_ draft: TextDraft) throws(Refusal) -> Performed? {
    draft.needsYes ? nil : try storeCarefully(draft)
  }

  /// Names may have been typed since it was shown.
  private func storeCarefully(_ draft: TextDraft) throws(Refusal) -> Performed {
    try perform(draft.command(scrubber.scrub(draft.scrubbing.source).text))
  }

  /// A word for what someone looks after. It is no text that could be asked about, so one that may be a name is refused.
  package func name(role word: String, of man: Handle, seenBy onlooker: Onlooker) throws(Refusal) -> Performed {
    guard !hasUnnamed(seenBy: onlooker) else { throw .text(.namesMissing) }
    guard !scrubber.scrub(word).isChanged else { throw .text(.mayBeName) }
    return try perform(.role(word.harmless, man))
  }

  /// Whether a man's name could be in a text and not be found. Who has gone home is asked about only where somebody can
  /// look.
  private func hasUnnamed(seenBy onlooker: Onlooker) -> Bool {
    let men = onlooker == .nobody ? seats : seats + goneHome
    return men.contains { !roster.isNamed($0) }
  }

  // MARK: People

  /// Everyone of the evening in circle order: a seat number stands for one of them.
  package var seats: [Handle] { state.present }

  package var goneHome: [Handle] { state.people.participants.map(\.handle).filter { !seats.contains($0) } }

  /// How the room knows a man.
  package func displayName(_ man: Handle) -> String { roster.displayName(man) }

  /// Whether someone is called just this.
  package func knows(_ typed: String) -> Bool { roster.knows(typed, seats: seats) }

  package func man(_ typed: String) throws(Refusal) -> Handle {
    try named { (roster: inout Roster) throws(NameRefusal) in try roster.resolve(typed, seats: seats) }
  }

  /// All of them join, or none does.
  package func join(_ names: [String]) throws(Refusal) -> Performed {
    let before = roster
    let handles = try named { (roster: inout Roster) throws(NameRefusal) in
      try roster.join(names, seats: seats, verbs: reserved, using: &environment.random)
    }
    do throws(Refusal) {
      return try perform(.join(handles))
    } catch {
      roster = before
      throw error
    }
  }

  /// Gives each seat its name again; nothing leaves one as it is.
  package func attach(_ names: [String?]) throws(Refusal) {
    try named { (roster: inout Roster) throws(NameRefusal) in
      try roster.attach(names, seats: seats, verbs: reserved)
    }
  }

  /// Gives the man of a handle, a seat or a name another name. Also one who has gone home: his name is looked for in
  /// what is written.
  package func name(_ typed: String, as name: String) throws(Refusal) {
    let men = seats + goneHome
    try named { (roster: inout Roster) throws(NameRefusal) in
      try roster.name(try roster.resolve(typed, seats: men), name, seats: men, verbs: reserved)
    }
  }

  private func named<Value>(_ body: (inout Roster) throws(NameRefusal) -> Value) throws(Refusal) -> Value {
    do throws(NameRefusal) {
      return try body(&roster)
    } catch {
      throw .name(error)
    }
  }

  // MARK: Time

  /// When something comes about by itself, if nothing is done meanwhile.
  package var nextHappening: Span? {
    [state.nextCue(after: time.now), plugins.nextCall(in: state, from: time.told)].compactMap(\.self).min()
  }

  /// What the clock has brought about since the last look.
  package func passTime() -> [Happening] {
    var happened: [Happening] = []
    let now = time.now
    while let call = plugins.nextCall(in: state, from: time.told), call <= now {
      happened += pass(to: call)
      plugins.callDue(at: call)
      happened += hearPlugins()
    }
    return happened + pass(to: now)
  }

  private func pass(to moment: Span) -> [Happening] {
    let cues = state.cues(from: time.told, to: moment)
    for cue in cues { publish(EventLine(cue)) }
    plugins.pass(from: time.told, to: moment, in: state)
    time.noteTold(upTo: moment)
    let now = now
    return cues.map { .cue($0, now.at($0.t)) }
  }

  /// What plugins have said since the last time.
  package func hearPlugins() -> [Happening] {
    plugins.reports(waiting: environment.clock.advance != nil).compactMap { happening($0) }
  }

  /// - Parameter isLeaving: nothing is written any more because of it.
  private func happening(_ report: PluginReport, isLeaving: Bool = false) -> Happening? {
    switch report.content {
    case .answer(let answer):
      let endsStage = plugins.take(answer, from: report.plugin)
      return state.heldSince == nil ? .pluginSpoke(answer.words, endsStage: endsStage, now) : nil
    case .file(_, let path?): return .fileWritten(plugin: report.plugin, path: path)
    case .file(let name, nil): return .fileNotKept(plugin: report.plugin, name: name)
    case .breach, .ended(nil): return nil
    case .ended(let breach?):
      plugins.forget(report.plugin)
      return .pluginEnded(report.plugin, breach, isLeaving ? [] : settleIn())
    }
  }

  // MARK: Leaving

  /// Why rows are waiting; nothing while everything is saved.
  package var trouble: Trouble? { keeper.trouble.map(Trouble.init) }

  /// How many rows would be lost if the machine stopped now.
  package var unsaved: Int { keeper.unsaved }

  /// Whether a meeting that is left now can be gone on with.
  package var canBeResumed: Bool { keeper.keepsJournal && state.phase == .running && keeper.unsaved == 0 }

  package var keepsJournal: Bool { keeper.keepsJournal }

  /// Tries once more to save what waits.
  package func retrySaving() { keeper.retry() }

  /// Keeps nothing of the meeting.
  package func discard() throws(Refusal) {
    do throws(StoreError) {
      try keeper.discard()
    } catch {
      throw .notDiscarded(Trouble(error))
    }
  }

  /// A meeting whose start was taken back never started: it leaves nothing.
  package func forgetUnstarted() {
    if state.phase == .gathering { try? keeper.discard() }
  }

  /// Lets plugins say a last word, and waits until the last process is gone.
  package func closePlugins() -> [Happening] {
    plugins.close(quickly: false)
    return plugins.reports(waiting: false).compactMap { happening($0, isLeaving: true) }
  }

  /// Ends plugins at once, when there is nobody left to hear them.
  package func stopPlugins() { plugins.close(quickly: true) }
}

extension MeetingEvent {
  fileprivate var bringsStages: Bool {
    switch self {
    case .agendaChosen, .stagesAdded: true
    default: false
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
package import LineEditor
package import MeetingCore
import PluginHost
package import RecordStore
import TerminalText

/// One sitting at the keyboard: reads a line, decides, saves, takes in, shows. In that order, with no step back.
package final class Session {
  /// What is open when the shell starts.
  package enum Opening {
    case nothing
    case agenda(Agenda, endsAt: Int?)
    /// An interrupted meeting; `asking` offers it first.
    case unfinished(UnfinishedMeeting, asking: Bool)
  }

  /// Where a meeting's rows and record go.
  package struct Place {
    package let store: RecordStore?
    package let habit: JournalKeeper.Habit

    package init(store: RecordStore?, habit: JournalKeeper.Habit) {
      (self.store, self.habit) = (store, habit)
    }
  }

  package let source: any LineSource
  package var environment: Environment
  let place: Place

  var meeting: Meeting?
  var keeper: JournalKeeper?
  var roster: Roster
  var question: Question?
  var isHidden = false
  /// The numbered lines that the room saw last are those of `close`, and no longer asked about.
  var showedLines = false
  var hasBell = true
  /// What each command was typed as, its verb only, so that an undo can say what it did.
  var verbs: [Int: String] = [:]
  var offered: UnfinishedMeeting?
  /// What plugins wait for, and whose stage it is.
  var plugins = PluginClock()

  /// The meeting's moment at `momentAtBase` of the running clock.
  var base = Span.zero
  private var momentAtBase: Span
  private(set) var lastTick = Span.zero

  package init(_ environment: Environment, source: any LineSource, place: Place) {
    self.environment = environment
    self.source = source
    self.place = place
    roster = Roster(language: environment.language)
    momentAtBase = environment.clock.moment()
  }

  // MARK: Time

  /// This moment of the meeting.
  var t: Span { base + environment.clock.moment() - momentAtBase }

  var wall: Int { environment.clock.wall() }
  var today: Day { LocalTime(wall: wall).day }

  /// The meeting's clock stands at `moment` now.
  func setClock(to moment: Span) {
    base = moment
    momentAtBase = environment.clock.moment()
    lastTick = moment
  }

  // MARK: The loop

  /// Runs until the input ends or someone leaves.
  ///
  /// - Returns: the exit code: 65 when a script stopped at a refused line, 74 when rows could not be saved, that of the
  ///   store when the circle cannot be read, else 0.
  package func run(_ opening: Opening) -> Int32 {
    do throws(StoreError) {
      try open(opening)
    } catch {
      say(error.message)
      return error.exitCode
    }
    defer { forgetUnstarted() }
    var number = 0
    while true {
      hearPlugins()
      showStatus()
      let input = source.next(prompt: prompt, deadline: deadline)
      passTime()
      switch input {
      case .line(let line):
        number += 1
        switch handle(line) {
        case .goOn: continue
        case .leave:
          closePlugins()
          return exitCode()
        case .refused(let sentence):
          guard environment.stopsAtRefusal else {
            say(sentence)
            continue
          }
          closePlugins()
          say("Line \(number): \(sentence)")
          return 65
        }
      case .rejected(let sentence):
        number += 1
        say(sentence)
        if environment.stopsAtRefusal {
          closePlugins()
          return 65
        }
      case .interrupt:
        if question?.isDroppedByInterrupt == true { question = nil }
        say("Nothing is changed. quit leaves; the meeting can be resumed.")
      case .end:
        if leaveAtEnd() {
          closePlugins()
          return exitCode()
        }
      case .hangup:
        settleText()
        environment.plugins.close(quickly: true)
        return exitCode(isSaid: false)
      case .tick, .resized, .resumed: continue
      }
    }
  }

  private var prompt: String { isHidden ? "" : "circle> " }

  /// When the loop has something to do by itself: the next cue, or the status line's next second.
  private var deadline: Duration? {
    guard environment.clock.advance == nil, let meeting, meeting.state.phase != .closed else { return nil }
    let now = t
    let next = [meeting.state.nextCue(after: now), plugins.nextCall(in: meeting.state, from: lastTick)].compactMap(
      \.self)
    let cue = next.min().map { ($0 - now + Span(milliseconds: 1)).clamped.duration }
    guard showsStatus else { return cue }
    let isStill = meeting.state.phase == .gathering || meeting.state.heldSince != nil
    let redraw: Duration = isStill ? .seconds(20) : .milliseconds(1_000 - now.milliseconds % 1_000)
    return min(redraw, cue ?? redraw)
  }

  /// That of the agenda, once there is one.
  var language: String { meeting?.state.agenda.language ?? environment.language }

  /// Says what the clock has brought about since the last look.
  func passTime() {
    let now = t
    while let state = meeting?.state, let call = plugins.nextCall(in: state, from: lastTick), call <= now {
      passTime(to: call)
      callPlugins(at: call)
    }
    passTime(to: now)
  }

  private func passTime(to moment: Span) {
    defer { lastTick = max(lastTick, moment) }
    guard let state = meeting?.state else { return }
    for cue in state.cues(from: lastTick, to: moment) { tell(cue) }
    plugins.pass(from: lastTick, to: moment, in: state)
  }

  private func tell(_ cue: Cue) {
    publish(EventLine(cue))
    guard !isHidden, let screen = screen(at: cue.t) else { return }
    let (lines, bell) = screen.words(for: cue, spoken: !showsStatus)
    for line in lines { show([line]) }
    if bell, hasBell { source.bell() }
  }

  // MARK: Showing

  var showsStatus: Bool { environment.isInteractive && !environment.isAccessible && !isHidden }

  func screen(at moment: Span? = nil) -> Screen? {
    guard let meeting else { return nil }
    let now = t
    let moment = moment ?? now
    let roster = roster
    return Screen(
      state: meeting.state, t: moment, wall: wall + (moment - now).milliseconds, width: max(20, source.columns),
      name: { harmless(roster.displayName($0)) })
  }

  /// With the status line the only way to the screen: nothing that an agenda, a name, a plugin or the circle's file brings
  /// along acts on the terminal or hides in it. What fits stays as it is, so that a caret keeps its column.
  func show(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let width = max(20, source.columns)
    let fitting = lines.map(harmless).flatMap { displayWidth($0) > width ? wrapped($0, width: width) : [$0] }
    source.announce(fitting.joined(separator: "\n"))
  }

  /// A sentence, or several lines.
  func say(_ text: String) {
    show(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func showStatus() {
    guard showsStatus, let screen = screen() else { return }
    source.status(harmless(screen.statusLine(unsaved: keeper?.trouble.map { $0.shortReason })))
  }
}

extension StoreError {
  /// For the status line, where there is room for two words.
  var shortReason: String {
    switch kind {
    case .diskFull: "the disk is full"
    case .permission, .readOnly: "no permission to write"
    case .busy, .inUse: "the file is in use"
    default: "the disk has a fault"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Anonymity
import MeetingCore
import RecordStore

extension Session {
  func open(_ opening: Opening) throws(StoreError) {
    switch opening {
    case .nothing:
      say("This is Circlekeeper. agenda weekly opens a meeting, or just join Tom, Ali, Jan. help shows the words.")
    case .agenda(let agenda, let end):
      try begin(agenda)
      if let end, case .refused(let sentence) = perform(.until(t + Span(milliseconds: end - wall)), as: "until") {
        say(sentence)
      }
      welcome()
      leaveOutMissing()
    case .unfinished(let unfinished, asking: true):
      offered = unfinished
      question = .resume
      say(
        """
        There is an unfinished meeting, begun \(Words.day(LocalTime(wall: Int(unfinished.firstWall)).day)) at \
        \(LocalTime(wall: Int(unfinished.firstWall)).clockTime). yes goes on with it. discard lets it go. quit leaves \
        it for later.
        """)
    case .unfinished(let unfinished, asking: false): resume(unfinished)
    }
  }

  /// Opens a meeting that gathers; nothing of it is saved until it starts.
  ///
  /// - Throws: when the circle's agreements and commitments cannot be read: an evening without them would end by writing
  ///   over them.
  func begin(_ agenda: Agenda) throws(StoreError) {
    let circle = try place.store?.circleFacts() ?? CircleFacts()
    roster.language = agenda.language
    let keeper = JournalKeeper(
      place.store, habit: place.habit, meeting: MeetingID(using: &environment.random))
    self.keeper = keeper
    setClock(to: .zero)
    let entry = JournalEntry(seq: 0, command: 0, t: .zero, event: Meeting.opening(agenda, circle: circle))
    meeting = Meeting(replaying: [entry])
    keeper.write([entry], wall: wall, erasing: [])
    startPlugins()
    publish([entry])
  }

  private func welcome() {
    guard let screen = screen() else { return }
    let agenda = screen.state.agenda
    show(screen.wrap("\(agenda.title). \(agenda.aim)"))
    say("Eight words are enough for the evening: join, start, next, pass, hold, undo, commit, close. help says more.")
    say("Who is here? join Tom, Ali, Jan")
    switch screen.state.harvest.keepLevel {
    case .texts: break
    case .figures: say("As you chose, only figures of your meetings are kept. keep texts changes that.")
    case .nothing: say("As you chose, nothing of your meetings is kept. keep texts changes that.")
    }
    remindOfCareNumbers()
  }

  private func remindOfCareNumbers() {
    guard environment.isInteractive, keeper?.keepsJournal == true else { return }
    guard let entry = environment.care.read() else {
      return say("For a hard moment: care edit takes the local numbers to call. None are entered yet.")
    }
    if entry.isStale(on: today) {
      say("The numbers for a hard moment were last checked on \(Words.day(entry.checked)). care edit renews them.")
    }
  }

  // MARK: Resuming

  /// More than this, or less than nothing, is never counted as meeting time.
  private static let longestGap = Span.hours(12)

  func resume(_ unfinished: UnfinishedMeeting) {
    guard let meeting = Meeting(replaying: unfinished.entries) else {
      return say("That meeting's journal has no beginning. discard lets it go.")
    }
    question = nil
    offered = nil
    self.meeting = meeting
    keeper = JournalKeeper(place.store, habit: place.habit, meeting: unfinished.id, hasStarted: true)
    roster = Roster(language: meeting.state.agenda.language, resuming: meeting.state.people.participants.map(\.handle))
    let gap = Span(milliseconds: wall - Int(unfinished.lastWall))
    let counts = gap >= .zero && gap <= Self.longestGap
    setClock(to: meeting.latest + (counts ? gap : .zero))
    startPlugins(from: meeting.count)
    publish(unfinished.entries, again: true)
    leaveOutMissing()
    guard let screen = screen() else { return }
    say("We go on. The names are not kept, so the seats are:")
    show(screen.people)
    say("names Tom, Jan, -, Ali names them again, in this order; the numbers work without.")
    if let gone = goneHome.first {
      let words = Words.list(goneHome.map(\.word))
      say("Gone home before: \(words). name \(gone) NAME lets me find his name in texts too.")
    }
    if counts, gap >= .seconds(60), environment.isInteractive {
      question = .gap(gap)
      say(
        """
        The last step was \(Words.about(gap)) ago. Did you go on meanwhile? yes: it counts, and spoke NAME says who \
        had a turn. no: it was a break.
        """)
    } else {
      show(screen.status)
      if !counts { say("The time since then is not counted.") }
    }
  }
}

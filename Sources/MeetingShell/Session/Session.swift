// SPDX-License-Identifier: GPL-3.0-or-later

package import Evening
import LineEditor
package import MeetingCore

/// One sitting at the keyboard, a front end of an ``Evening``: reads a line, has done what it says, shows what came of
/// it.
package final class Session {
  /// What is open when the shell starts.
  package enum Opening {
    case nothing
    /// - Parameter endsAt: the hard end, in milliseconds since 1970.
    case agenda(Agenda, endsAt: Int?)
    /// An interrupted meeting; `asking` offers it first.
    case unfinished(Interrupted, asking: Bool)
  }

  /// How a sitting came to its end.
  package enum Ending: Equatable {
    case left
    /// A script stopped at a refused line, which was said.
    case stopped
    /// Rows could not be saved, and are lost.
    case unsaved
    /// The circle cannot be read; why was said.
    case unreadable(Trouble)
  }

  package let keyboard: Keyboard
  let environment: Environment
  let display: Display
  package internal(set) var evening: Evening?
  var dialogue = Dialogue()
  /// What each command was typed as, its verb only, so that an undo can say what it did.
  var verbs: [Int: String] = [:]

  package init(_ environment: Environment, _ keyboard: Keyboard) {
    self.environment = environment
    self.keyboard = keyboard
    display = Display(keyboard.source, hasStatusLine: keyboard.isInteractive && !keyboard.isAccessible)
  }

  // MARK: The loop

  /// Runs until the input ends or someone leaves.
  package func run(_ opening: Opening) -> Ending {
    do throws(Trouble) {
      try open(opening)
    } catch {
      display.say(error.message)
      return .unreadable(error)
    }
    defer { evening?.forgetUnstarted() }
    var number = 0
    while true {
      show(evening?.hearPlugins() ?? [])
      showStatus()
      let input = keyboard.source.next(prompt: display.isHidden ? "" : "circle> ", deadline: deadline)
      show(evening?.passTime() ?? [])
      let verdict: Verdict
      switch input {
      case .line(let line):
        number += 1
        verdict = handle(line)
      case .rejected(let sentence):
        number += 1
        verdict = .refused(sentence)
      case .interrupt:
        dialogue.interrupt()
        display.say("Nothing is changed. quit leaves; the meeting can be resumed.")
        verdict = .goOn
      case .end: verdict = leaveAtEnd()
      case .hangup:
        settleText()
        evening?.stopPlugins()
        return ending(isSaid: false)
      case .tick, .resized, .resumed: verdict = .goOn
      }
      switch verdict {
      case .goOn: continue
      case .leave:
        show(evening?.closePlugins() ?? [])
        return ending()
      case .refused(let sentence) where keyboard.stopsAtRefusal:
        show(evening?.closePlugins() ?? [])
        display.say("Line \(number): \(sentence)")
        return .stopped
      case .refused(let sentence): display.say(sentence)
      }
    }
  }

  /// When the loop has something to do by itself: the next cue, or the status line's next second.
  private var deadline: Duration? {
    guard environment.clock.advance == nil, let evening, evening.state.phase != .closed else { return nil }
    let now = evening.now
    let cue = evening.nextHappening.map { ($0 - now.t + Span(milliseconds: 1)).clamped.duration }
    guard display.showsStatus else { return cue }
    let isStill = now.state.phase == .gathering || now.state.heldSince != nil
    let redraw: Duration = isStill ? .seconds(20) : .milliseconds(1_000 - now.t.milliseconds % 1_000)
    return min(redraw, cue ?? redraw)
  }

  // MARK: What the commands ask for

  /// That of the agenda, once there is one.
  var language: String { evening?.state.agenda.language ?? environment.language }

  var today: Day { LocalTime(wall: environment.clock.wall()).day }

  /// The evening as it stands now.
  var screen: Screen? { evening.map { screen(at: $0.now) } }

  func screen(at moment: Moment) -> Screen {
    let evening = evening
    return Screen(
      state: moment.state, t: moment.t, wall: moment.wall, width: display.width,
      name: { evening?.displayName($0) ?? $0.word })
  }

  /// Whether somebody can look at a text before it is stored.
  var onlooker: Onlooker {
    guard keyboard.isInteractive else { return .nobody }
    return display.isHidden ? .somebodyInHiding : .somebody
  }

  private func showStatus() {
    guard display.showsStatus, let screen else { return }
    display.showStatus(screen.statusLine(unsaved: evening?.trouble?.inTwoWords))
  }
}

extension Trouble {
  /// For the status line, where there is no room for more.
  fileprivate var inTwoWords: String {
    switch reason {
    case .diskFull: "the disk is full"
    case .noPermission: "no permission to write"
    case .inUse: "the file is in use"
    case .fault: "the disk has a fault"
    }
  }
}

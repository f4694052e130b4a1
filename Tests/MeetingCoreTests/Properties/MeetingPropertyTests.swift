// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

@testable import MeetingCore

/// Ten thousand evenings drawn by chance: each a random agenda and 20 to 60 random commands at random moments.
@Suite("Whatever is typed", .timeLimit(.minutes(5)))
struct MeetingPropertyTests {
  static let evenings = 10_000
  static let batch = 250

  @Test("the meeting holds together", arguments: 0..<evenings / batch)
  func holds(batch: Int) throws {
    for seed in batch * Self.batch..<(batch + 1) * Self.batch {
      var evening = RandomEvening(seed: UInt64(seed))
      if let fault = evening.play() {
        Issue.record(
          "seed \(seed): \(fault)\n\(evening.driver.journal.suffix(12).map { "\($0.t) \($0.event)" }.joined(separator: "\n"))"
        )
        return
      }
    }
  }

  @Test("drawn evenings meet every kind of event")
  func variety() {
    var met: Set<String> = []
    for seed in 0..<400 as Range<UInt64> {
      var generator = Generator(seed: seed)
      var driver = MeetingDriver(generator.agenda(), circle: generator.circle())
      for command in [.join(.three), .start] + (0..<40).map({ _ in generator.command(at: driver.now) }) {
        driver.wait(generator.pause())
        guard let events = try? driver.send(command) else { continue }
        met.formUnion(events.map(\.name))
      }
    }
    let all = Set(MeetingEventCodingTests.events.map(\.name)).subtracting(["opened"])
    #expect(all.subtracting(met).isEmpty)
  }

  @Test("moments at the ends of time do not stop it")
  func endsOfTime() {
    for seed in 0..<300 as Range<UInt64> {
      var generator = Generator(seed: seed)
      var driver = MeetingDriver(generator.agenda(), circle: generator.circle())
      for command in [.join(.three), .start] + (0..<30).map({ _ in generator.command(at: driver.now) }) {
        let t = generator.pick([
          .zero, driver.meeting.latest, Span(milliseconds: .max), Span(milliseconds: .max - 5), .hours(1),
        ])
        guard let entries = try? driver.meeting.decide(command, at: t) else { continue }
        driver.take(entries)
        _ = driver.state.account(at: t)
        _ = driver.state.plan(at: t)
        _ = driver.state.nextCue(after: t)
      }
    }
  }
}

struct RandomEvening {
  var generator: Generator
  var driver: MeetingDriver
  /// Whether a stage has run ever since the start.
  var alwaysRan = true

  init(seed: UInt64) {
    generator = Generator(seed: seed)
    driver = MeetingDriver(generator.agenda(), circle: generator.circle())
    driver.seed = seed
  }

  /// - Returns: what did not hold; nothing when everything did.
  mutating func play() -> String? {
    let opening: [MeetingCommand] =
      generator.chance(90) ? [.join(Array([Handle].eight.prefix(generator.int(1...8)))), .start] : []
    let drawn = generator.int(20...60)
    for index in 0..<opening.count + drawn {
      driver.wait(generator.pause())
      let command = index < opening.count ? opening[index] : generator.command(at: driver.now)
      if let fault = step(command) { return "\(command): \(fault)" }
    }
    guard let replayed = driver.replayed else { return "the journal does not replay" }
    if replayed.state != driver.state { return "replaying gives another state" }
    if replayed.count != driver.meeting.count || replayed.latest != driver.meeting.latest {
      return "replaying counts otherwise"
    }
    if replayed.nextRedo != driver.meeting.nextRedo { return "replaying forgets what can be done again" }
    return nil
  }

  private mutating func step(_ command: MeetingCommand) -> String? {
    let before = driver.meeting
    let step = driver.nextStep
    let events: [MeetingEvent]
    do throws(Refusal) {
      events = try driver.send(command)
    } catch {
      if driver.state != before.state { return "refused, and changed something" }
      return command == .next(nil) ? refused(step, error) : nil
    }
    if events.isEmpty { return "accepted, and nothing happened" }
    if command == .undo || command == .redo || command == .close { return sound() }
    if command == .next(nil), let fault = nextDid(step, events) { return "named \(step), \(fault)" }
    // An undo folds the whole evening again: two in five are enough, some hundred thousand of them.
    return (generator.chance(40) ? undoing(before) : nil) ?? sound()
  }

  // MARK: Undo

  private func undoing(_ before: Meeting) -> String? {
    var meeting = driver.meeting
    let hadText = meeting.lastEvents.contains { !$0.texts.isEmpty }
    do throws(Refusal) {
      for entry in try meeting.decide(.undo, at: driver.now) { meeting.evolve(entry) }
    } catch {
      return "cannot be undone"
    }
    if meeting.state != before.state { return "undo does not give the state before" }
    do throws(Refusal) {
      for entry in try meeting.decide(.redo, at: driver.now + .seconds(7)) { meeting.evolve(entry) }
      if hadText { return "a text came back" }
      return meeting.state == driver.state ? nil : "redo does not give the state after"
    } catch {
      return hadText ? nil : "cannot be done again"
    }
  }

  // MARK: Next

  private func refused(_ step: NextStep, _ refusal: Refusal) -> String? {
    switch (step, refusal) {
    case (.start, .notStarted), (.close, .lastStage), (.close, .meetingClosed), (.nobodyInLine, .nobodyInLine): nil
    default: "named \(step), and was refused: \(refusal)"
    }
  }

  private func nextDid(_ step: NextStep, _ events: [MeetingEvent]) -> String? {
    let run = driver.state.run
    let didIt =
      switch step {
      case .beginTurn(let man): run?.turn?.handle == man
      case .giveTurn(let man): driver.state.speaker == man
      case .offerTurn(let man): events.contains(.turnNamed(handle: man, offer: true, to: nil)) && driver.waiting == man
      case .part(let part): events.contains(.partBegan(part: part))
      case .commitment(let number): run?.floor == .commitment(number)
      case .feedback(let asker, let giver): driver.state.speaker == giver && run?.asker == asker
      case .stage(let id): run?.stage == id && run?.isWelcome == false
      case .welcome(let line): run?.isWelcome == true && Set(run?.line ?? []) == Set(line)
      case .start, .nobodyInLine, .close: false
      }
    return didIt ? nil : "did \(events)"
  }

  // MARK: What must hold in every state

  private mutating func sound() -> String? {
    lines() ?? times() ?? clocks() ?? plan()
  }

  private func lines() -> String? {
    let state = driver.state
    guard let run = state.run else { return nil }
    for line in [
      run.line, run.hands, run.givers, run.answered, run.passes.map(\.handle), state.latecomers, state.present,
    ]
    where Set(line).count != line.count { return "somebody is twice in \(line)" }
    for line in [run.line, run.hands, run.givers, run.passes.map(\.handle)]
    where !line.allSatisfy(state.present.contains) { return "somebody who is not there is in \(line)" }
    if let speaker = state.speaker, !state.isHere(speaker) { return "the speaker is not in the room" }
    if let asker = run.turn?.answering, !state.contract(of: asker).opensFeedback {
      return "answered without a contract"
    }
    if let turn = run.turn, run.line.contains(turn.handle), state.currentSlot?.stage.kind != .feedback {
      return "the speaker is in line"
    }
    return nil
  }

  /// `turnTime <= used` in each stage; the used and the held time make up the time since the start.
  private mutating func times() -> String? {
    let state = driver.state
    let now = driver.now
    guard let started = state.started else { return nil }
    if state.run == nil { alwaysRan = false }
    var total = state.heldTotal + (state.heldSince.map { now - $0 } ?? .zero)
    for slot in state.stages {
      var (used, turnTime) = (slot.used, slot.turnTime)
      if let run = state.run, run.stage == slot.id {
        if run.began > now { return "the stage begins in the future" }
        used += (state.clock(at: now) - run.began).clamped
        turnTime += run.turn.map { state.used(by: $0, at: now) } ?? .zero
      }
      if slot.used < .zero || slot.turnTime < .zero { return "negative time in \(slot)" }
      if turnTime > used { return "turns of \(turnTime) in a stage of \(used)" }
      total += used
    }
    if total > now - started { return "\(total) of \(now - started) used" }
    if alwaysRan, total != now - started { return "\(total) is not \(now - started)" }
    return nil
  }

  private func clocks() -> String? {
    let state = driver.state
    if driver.journal.last?.t ?? .zero > driver.now { return "time fell" }
    if let turn = state.run?.turn, let left = state.left(of: turn, at: driver.now), left < .zero {
      return "a negative clock"
    }
    if state.air.values.contains(where: { $0 < .zero }) { return "negative speaking time" }
    let next = state.nextCue(after: driver.now)
    let cues = state.cues(from: driver.now, to: driver.now + .hours(100))
    if next != cues.first?.t { return "nextCue is \(String(describing: next)), the first of \(cues.count) is another" }
    if state.heldSince != nil, !cues.isEmpty { return "a cue in a hold" }
    if cues != cues.sorted(by: { $0.t < $1.t }) { return "cues out of order" }
    return nil
  }

  private func plan() -> String? {
    let state = driver.state
    let plan = driver.plan
    if plan.end < driver.now { return "ends in the past" }
    var moment = driver.now
    for line in plan.lines {
      if line.begins != moment || line.time < .zero { return "a plan with a hole" }
      moment += line.time
      if let turn = line.turn, let each = state.slot(line.stage)?.stage.each, line.stage != state.run?.stage,
        turn < each.shortest || turn > each.longest
      {
        return "a turn of \(turn) outside \(each)"
      }
    }
    if moment != plan.end { return "a plan that does not add up" }
    for id in plan.proposal?.leaveOut ?? [] where state.slot(id)?.stage.kind == .checkout {
      return "drops the check-out"
    }
    return nil
  }
}

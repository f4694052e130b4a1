// SPDX-License-Identifier: GPL-3.0-or-later

/// The published shape of an event: one flat object, `{"event":"turnEnded","handle":"heron","used":61200}`. Moments and
/// lengths are milliseconds, texts are numbers.
extension MeetingEvent: Codable {
  private enum Key: String, CodingKey {
    case event
    case agenda, circle, handle, role, end, stage, planned, line, held, stages, prompt, time, offer, to
    case starts, length, used, rest, part, number, order, handles, by, levels, text, due, status, moods
    case level, theme, changes, command
  }

  /// The event's name in JSON.
  public var name: String { label.rawValue }

  /// The names of all events, as they stand in JSON.
  package static let names = Label.allCases.map(\.rawValue)

  private enum Label: String, CaseIterable, Codable {
    case opened, agendaChosen, joined, facilitatorNamed, roleNamed, endSet, started, stageBegan, stageEnded
    case stagesLeftOut, stagesAdded, stageTimeSet, turnNamed, turnBegan, turnEnded, passed, partBegan
    case commitmentRaised, lineChanged, spoke, held, wentOn, silenceBegan, silenceEnded, extended, startMoved
    case gapLeftOut, handRaised, handLowered, wentAway, cameBack, left, contractSet, committed
    case commitmentAnswered, moodsGiven, proposed, consented, stoodAside, blocked, agreementWritten
    case agreementStruck, assented, keepChosen, nextMeetingSet, themeNoted, summarized, facilitationAnswered
    case lineStruck, undone, redone, closed
  }

  private var label: Label {
    switch self {
    case .opened: .opened
    case .agendaChosen: .agendaChosen
    case .joined: .joined
    case .facilitatorNamed: .facilitatorNamed
    case .roleNamed: .roleNamed
    case .endSet: .endSet
    case .started: .started
    case .stageBegan: .stageBegan
    case .stageEnded: .stageEnded
    case .stagesLeftOut: .stagesLeftOut
    case .stagesAdded: .stagesAdded
    case .stageTimeSet: .stageTimeSet
    case .turnNamed: .turnNamed
    case .turnBegan: .turnBegan
    case .turnEnded: .turnEnded
    case .passed: .passed
    case .partBegan: .partBegan
    case .commitmentRaised: .commitmentRaised
    case .lineChanged: .lineChanged
    case .spoke: .spoke
    case .held: .held
    case .wentOn: .wentOn
    case .silenceBegan: .silenceBegan
    case .silenceEnded: .silenceEnded
    case .extended: .extended
    case .startMoved: .startMoved
    case .gapLeftOut: .gapLeftOut
    case .handRaised: .handRaised
    case .handLowered: .handLowered
    case .wentAway: .wentAway
    case .cameBack: .cameBack
    case .left: .left
    case .contractSet: .contractSet
    case .committed: .committed
    case .commitmentAnswered: .commitmentAnswered
    case .moodsGiven: .moodsGiven
    case .proposed: .proposed
    case .consented: .consented
    case .stoodAside: .stoodAside
    case .blocked: .blocked
    case .agreementWritten: .agreementWritten
    case .agreementStruck: .agreementStruck
    case .assented: .assented
    case .keepChosen: .keepChosen
    case .nextMeetingSet: .nextMeetingSet
    case .themeNoted: .themeNoted
    case .summarized: .summarized
    case .facilitationAnswered: .facilitationAnswered
    case .lineStruck: .lineStruck
    case .undone: .undone
    case .redone: .redone
    case .closed: .closed
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(label, forKey: .event)
    switch self {
    case .opened(let agenda, let circle):
      try container.encode(agenda, forKey: .agenda)
      try container.encode(circle, forKey: .circle)
    case .agendaChosen(let agenda):
      try container.encode(agenda, forKey: .agenda)
    case .joined(let handle), .facilitatorNamed(let handle), .handRaised(let handle), .handLowered(let handle),
      .cameBack(let handle), .left(let handle):
      try container.encode(handle, forKey: .handle)
    case .roleNamed(let role, let handle):
      try container.encode(role, forKey: .role)
      try container.encode(handle, forKey: .handle)
    case .endSet(let end):
      try container.encode(end, forKey: .end)
    case .stageBegan(let stage, let planned, let line):
      try container.encode(stage, forKey: .stage)
      try container.encode(planned, forKey: .planned)
      try container.encodeIfPresent(line, forKey: .line)
    case .stageEnded(let stage, let held):
      try container.encode(stage, forKey: .stage)
      try container.encode(held, forKey: .held)
    case .stagesLeftOut(let stages):
      try container.encode(stages, forKey: .stages)
    case .stagesAdded(let stages, let prompt):
      try container.encode(stages, forKey: .stages)
      try container.encodeIfPresent(prompt, forKey: .prompt)
    case .stageTimeSet(let stage, let time):
      try container.encode(stage, forKey: .stage)
      try container.encode(time, forKey: .time)
    case .turnNamed(let handle, let offer, let to):
      try container.encode(handle, forKey: .handle)
      try container.encode(offer, forKey: .offer)
      try container.encodeIfPresent(to, forKey: .to)
    case .turnBegan(let handle, let starts, let length, let to):
      try container.encode(handle, forKey: .handle)
      try container.encode(starts, forKey: .starts)
      try container.encodeIfPresent(length, forKey: .length)
      try container.encodeIfPresent(to, forKey: .to)
    case .turnEnded(let handle, let used):
      try container.encode(handle, forKey: .handle)
      try container.encode(used, forKey: .used)
    case .passed(let handle, let rest), .wentAway(let handle, let rest):
      try container.encode(handle, forKey: .handle)
      try container.encodeIfPresent(rest, forKey: .rest)
    case .partBegan(let part):
      try container.encode(part, forKey: .part)
    case .commitmentRaised(let number), .agreementStruck(let number):
      try container.encode(number, forKey: .number)
    case .lineChanged(let order, let line):
      try container.encode(order, forKey: .order)
      try container.encode(line, forKey: .line)
    case .spoke(let handles):
      try container.encode(handles, forKey: .handles)
    case .silenceBegan(let length), .gapLeftOut(let length):
      try container.encode(length, forKey: .length)
    case .extended(let by), .startMoved(let by):
      try container.encode(by, forKey: .by)
    case .contractSet(let handle, let levels):
      try container.encode(handle, forKey: .handle)
      try container.encode(levels, forKey: .levels)
    case .committed(let number, let handle, let text, let due):
      try container.encode(number, forKey: .number)
      try container.encode(handle, forKey: .handle)
      try container.encodeIfPresent(text, forKey: .text)
      try container.encodeIfPresent(due, forKey: .due)
    case .commitmentAnswered(let number, let status, let text, let due):
      try container.encode(number, forKey: .number)
      try container.encode(status, forKey: .status)
      try container.encodeIfPresent(text, forKey: .text)
      try container.encodeIfPresent(due, forKey: .due)
    case .moodsGiven(let moods):
      try container.encode(moods, forKey: .moods)
    case .proposed(let text), .summarized(let text):
      try container.encode(text, forKey: .text)
    case .agreementWritten(let number, let text):
      try container.encode(number, forKey: .number)
      try container.encode(text, forKey: .text)
    case .keepChosen(let level):
      try container.encode(level, forKey: .level)
    case .nextMeetingSet(let due):
      try container.encode(due, forKey: .due)
    case .themeNoted(let theme):
      try container.encode(theme, forKey: .theme)
    case .facilitationAnswered(let changes):
      try container.encode(changes, forKey: .changes)
    case .lineStruck(let line):
      try container.encode(line, forKey: .line)
    case .undone(let command), .redone(let command):
      try container.encode(command, forKey: .command)
    case .started, .held, .wentOn, .silenceEnded, .consented, .stoodAside, .blocked, .assented, .closed: break
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ key: Key) throws -> Value { try container.decode(Value.self, forKey: key) }
    func optional<Value: Decodable>(_ key: Key) throws -> Value? {
      try container.decodeIfPresent(Value.self, forKey: key)
    }
    switch try container.decode(Label.self, forKey: .event) {
    case .opened: self = .opened(agenda: try value(.agenda), circle: try value(.circle))
    case .agendaChosen: self = .agendaChosen(agenda: try value(.agenda))
    case .joined: self = .joined(handle: try value(.handle))
    case .facilitatorNamed: self = .facilitatorNamed(handle: try value(.handle))
    case .roleNamed: self = .roleNamed(role: try value(.role), handle: try value(.handle))
    case .endSet: self = .endSet(end: try value(.end))
    case .started: self = .started
    case .stageBegan:
      self = .stageBegan(
        stage: try value(.stage), planned: try value(.planned), line: try optional(.line))
    case .stageEnded: self = .stageEnded(stage: try value(.stage), held: try value(.held))
    case .stagesLeftOut: self = .stagesLeftOut(stages: try value(.stages))
    case .stagesAdded: self = .stagesAdded(stages: try value(.stages), prompt: try optional(.prompt))
    case .stageTimeSet: self = .stageTimeSet(stage: try value(.stage), time: try value(.time))
    case .turnNamed: self = .turnNamed(handle: try value(.handle), offer: try value(.offer), to: try optional(.to))
    case .turnBegan:
      self = .turnBegan(
        handle: try value(.handle), starts: try value(.starts), length: try optional(.length), to: try optional(.to))
    case .turnEnded: self = .turnEnded(handle: try value(.handle), used: try value(.used))
    case .passed: self = .passed(handle: try value(.handle), rest: try optional(.rest))
    case .partBegan: self = .partBegan(part: try value(.part))
    case .commitmentRaised: self = .commitmentRaised(number: try value(.number))
    case .lineChanged: self = .lineChanged(order: try value(.order), line: try value(.line))
    case .spoke: self = .spoke(handles: try value(.handles))
    case .held: self = .held
    case .wentOn: self = .wentOn
    case .silenceBegan: self = .silenceBegan(length: try value(.length))
    case .silenceEnded: self = .silenceEnded
    case .extended: self = .extended(by: try value(.by))
    case .startMoved: self = .startMoved(by: try value(.by))
    case .gapLeftOut: self = .gapLeftOut(length: try value(.length))
    case .handRaised: self = .handRaised(handle: try value(.handle))
    case .handLowered: self = .handLowered(handle: try value(.handle))
    case .wentAway: self = .wentAway(handle: try value(.handle), rest: try optional(.rest))
    case .cameBack: self = .cameBack(handle: try value(.handle))
    case .left: self = .left(handle: try value(.handle))
    case .contractSet: self = .contractSet(handle: try value(.handle), levels: try value(.levels))
    case .committed:
      self = .committed(
        number: try value(.number), handle: try value(.handle), text: try optional(.text), due: try optional(.due))
    case .commitmentAnswered:
      self = .commitmentAnswered(
        number: try value(.number), status: try value(.status), text: try optional(.text), due: try optional(.due))
    case .moodsGiven: self = .moodsGiven(moods: try value(.moods))
    case .proposed: self = .proposed(text: try value(.text))
    case .consented: self = .consented
    case .stoodAside: self = .stoodAside
    case .blocked: self = .blocked
    case .agreementWritten: self = .agreementWritten(number: try value(.number), text: try value(.text))
    case .agreementStruck: self = .agreementStruck(number: try value(.number))
    case .assented: self = .assented
    case .keepChosen: self = .keepChosen(level: try value(.level))
    case .nextMeetingSet: self = .nextMeetingSet(due: try value(.due))
    case .themeNoted: self = .themeNoted(theme: try value(.theme))
    case .summarized: self = .summarized(text: try value(.text))
    case .facilitationAnswered: self = .facilitationAnswered(changes: try value(.changes))
    case .lineStruck: self = .lineStruck(line: try value(.line))
    case .undone: self = .undone(command: try value(.command))
    case .redone: self = .redone(command: try value(.command))
    case .closed: self = .closed
    }
  }
}

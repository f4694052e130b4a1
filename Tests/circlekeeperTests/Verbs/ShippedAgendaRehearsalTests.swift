// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import Foundation
import Groundwork
import MeetingCore
import RecordStore
import Support
import Testing

@Suite("A rehearsal of a shipped agenda", .timeLimit(.minutes(5)))
struct ShippedAgendaRehearsalTests {
  private static let library = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)])
  private static let agendas = library.list().map { "\($0.language)/\($0.id)" }
  private static let names = ["Tom", "Ali", "Jan", "Ben", "Karl", "Omar", "Finn"]

  @Test("is held by seven men from start to close, and no line of it is refused", arguments: agendas)
  func held(name: String) throws {
    let program = try Program()
    defer { program.remove() }
    let agenda = try Self.library.find(name).agenda
    let script = program.home + "/evening.txt"
    try Self.evening(over: agenda).joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)

    let ending = try program.run(["rehearse", name, "--script", script, "--record", "--events"])
    #expect(ending.code == 0, "\(ending.errors.suffix(400))")
    let turns = ending.output.split(separator: "\n").count { $0.contains(#""event":"turnEnded""#) }
    #expect(turns >= Self.names.count * agenda.stages.count(where: \.isGoneAround))

    let history = try program.run(["history", "meetings", "--json"]).output
    let meetings = try JSONDecoder().decode(History.self, from: Data(history.utf8)).meetings
    let meeting = try #require(meetings.first)
    #expect(meeting.agenda == agenda.id)
    #expect(meeting.present == Self.names.count)
    #expect(meeting.stages == agenda.stages.count)
  }

  private struct History: Decodable {
    struct Meeting: Decodable {
      let agenda: String
      let present: Int
      let stages: Int
    }

    let meetings: [Meeting]
  }

  // MARK: The script

  private static func evening(over agenda: Agenda) -> [String] {
    let stages = agenda.stages.map { lines(in: $0) }.joined(separator: ["done"])
    return ["join \(names.joined(separator: ", "))", "start"] + stages + ["close"]
  }

  /// What is typed in a stage, after it has begun.
  private static func lines(in stage: Stage) -> [String] {
    if stage.isGoneAround {
      let mood = stage.scale == nil ? [] : ["mood 6 4 7 5 8 6 3"]
      let promise = stage.kind == .commitments ? ["commit bring bread by friday"] : []
      return names.flatMap { _ in ["next", "wait 40s"] } + promise + mood
    }
    switch stage.kind {
    case .discussion: return ["hand Ali", "hand Tom", "next", "wait 2m", "next", "wait 2m"]
    case .focus: return ["asks Jan questions", "hand Jan", "next", "wait 10m"]
    case .feedback: return ["asks Ben advice", "next", "wait 30s", "next", "wait 30s"]
    case .pairs, .triads:
      return ["wait \(stage.parts[0])"] + stage.parts.dropFirst().flatMap { ["next", "wait \($0)"] }
    case .decision: return ["propose We cook on Sunday", "wait 2m", "consent"]
    case .agreements: return ["assent", "wait 1m"]
    default: return ["wait 1m"]
    }
  }
}

extension Stage {
  /// Whether every man has one turn in it.
  fileprivate var isGoneAround: Bool { kind.hasTurns && kind.timing == .each && !order.isByHand }
}

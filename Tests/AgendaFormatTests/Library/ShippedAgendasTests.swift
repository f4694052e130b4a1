// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Groundwork
import MeetingCore
import StrictYAML
import Support
import Testing

@testable import AgendaFormat

@Suite("The shipped agendas", .timeLimit(.minutes(5)))
struct ShippedAgendasTests {
  static let ids = [
    "ask-then-hush", "check-in-only", "clean-slate", "dancing-allowed", "first-meeting", "inner-weather", "leaning",
    "nobodys-rescuer", "off-ramps", "online", "repair", "room-for-others", "say-something", "unwritten-rulebook",
    "weekly", "what-boys-see", "without-armour",
  ]
  static let names = ["en", "de"].flatMap { language in ids.map { "\(language)/\($0)" } }

  private let library = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)])

  @Test("are seventeen in each language")
  func list() {
    #expect(Set(library.list().map { "\($0.language)/\($0.id)" }) == Set(Self.names))
  }

  @Test("read without a warning and bear the name of their file", arguments: names)
  func reading(name: String) throws {
    let found = try library.find(name)
    #expect(found.reading.lines(file: name) == [])
    #expect("\(found.agenda.language)/\(found.agenda.id)" == name)
    #expect(found.agenda.people == 4...10)
    #expect(!found.agenda.aim.isEmpty && !found.agenda.tags.isEmpty)
    #expect(found.reading.source.line(1) == AgendaSchema.modeline)
  }

  @Test("fit ten, seven and four men", arguments: names)
  func fit(name: String) throws {
    let agenda = try library.find(name).agenda
    for people in [4, 7, 10] {
      let plan = TimePlan(agenda, people: people)
      #expect(plan.proposal == nil && plan.end <= plan.goal, "\(people): \(plan.range)")
      #expect(plan.range.longest >= agenda.duration.scaled(80, over: 100), "\(people): \(plan.range)")
    }
  }

  @Test("ask about the effect on women and others, and leave no hard moment without a line", arguments: names)
  func guards(name: String) throws {
    let agenda = try library.find(name).agenda
    #expect(agenda.stages.contains { $0.tags.contains("effect") && !$0.prompts.isEmpty })
    #expect(agenda.stages.filter { $0.kind == .checkin || $0.kind == .checkout }.allSatisfy { $0.scale == 0...10 })
    #expect(agenda.stages.last?.kind == .checkout)
    #expect(agenda.stages.contains { $0.optional })
    for stage in agenda.stages {
      #expect(stage.say != nil, "\(stage.heading(in: "en"))")
      if stage.kind.hasTurns || stage.kind.timing == .parts {
        #expect(!stage.lines.isEmpty, "\(stage.heading(in: "en"))")
      }
    }
    // A repair is held by men who have agreed before.
    if let agreements = agenda.stages.first(where: { $0.kind == .agreements }) {
      let confidence = agenda.language == "de" ? "Vertraulichkeit endet" : "Confidence ends"
      #expect(agreements.prompts.contains { $0.contains(confidence) })
    } else {
      #expect(agenda.id == "repair" || agenda.id == "check-in-only")
    }
  }

  @Test("give each core stage two to four open prompts, and say nothing longer than a man listens", arguments: names)
  func prompts(name: String) throws {
    let agenda = try library.find(name).agenda
    let core: Set<StageKind> = [.round, .focus, .pairs, .triads, .feedback, .discussion, .decision]
    for stage in agenda.stages {
      if core.contains(stage.kind) { #expect((2...4).contains(stage.prompts.count), "\(stage.heading(in: "en"))") }
      // 45 seconds at the planner's reading pace.
      let words = stage.say?.split(whereSeparator: \.isWhitespace).count ?? 0
      if stage.kind != .input {
        #expect(words <= 45 * Demand.readingPace / 60, "\(stage.heading(in: "en")): \(words) words")
      }
    }
  }

  @Test("are the same evening in both languages", arguments: ids)
  func languages(id: String) throws {
    let english = try library.find("en/\(id)").agenda
    let german = try library.find("de/\(id)").agenda
    #expect(german.duration == english.duration)
    #expect(german.stages.map(Self.frame) == english.stages.map(Self.frame))
    #expect(german.stages.allSatisfy { $0.title != nil })
  }

  /// A stage without its words.
  private static func frame(_ stage: Stage) -> Stage {
    var frame = stage
    (frame.title, frame.say, frame.lines) = (nil, nil, [])
    frame.prompts = stage.prompts.map { _ in "" }
    return frame
  }

  @Test("are found from the program upward: installed first, else a checkout")
  func folder() throws {
    let folder = try ScratchFolder()
    let executable = "\(folder.path)/prefix/bin/circlekeeper"
    #expect(ShippedAgendas.folder(executable: executable) == nil)
    try folder.write(evening(), to: "Agendas/en/weekly.yaml")
    #expect(ShippedAgendas.folder(executable: executable) == "\(folder.path)/Agendas")
    try folder.write(evening(), to: "prefix/share/circlekeeper/Agendas/en/weekly.yaml")
    #expect(ShippedAgendas.folder(executable: executable) == "\(folder.path)/prefix/share/circlekeeper/Agendas")
    #expect(ShippedAgendas.folder(executable: "circlekeeper") == nil)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Testing

@testable import AgendaFormat

@Suite("The shipped agendas")
struct ShippedAgendasTests {
  static let names = ["weekly", "first-meeting", "nobodys-rescuer", "repair"]

  private func agenda(_ name: String) throws -> Agenda {
    let library = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)])
    let found = try library.find("en/\(name)")
    #expect(found.reading.diagnostics.isEmpty)
    return found.agenda
  }

  @Test("are all listed, without a fault")
  func list() {
    let entries = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)]).list()
    #expect(Set(entries.filter { $0.language == "en" }.map(\.id)).isSuperset(of: Self.names))
    for entry in entries {
      #expect(throws: Never.self, "\(entry.path)") { try entry.result.get() }
    }
  }

  @Test("read without a warning and bear the name of their file", arguments: names)
  func reading(name: String) throws {
    let agenda = try agenda(name)
    #expect(agenda.id == name)
    #expect(agenda.people == 4...10)
    let first = try String(contentsOfFile: "\(Checkout.agendas)/en/\(name).yaml", encoding: .utf8).prefix { $0 != "\n" }
    #expect(first == "# yaml-language-server: $schema=../agenda.schema.json")
  }

  @Test("fit ten, seven and four men", arguments: names)
  func fit(name: String) throws {
    let agenda = try agenda(name)
    for people in [4, 7, 10] {
      let plan = TimePlan(agenda, people: people)
      #expect(plan.proposal == nil, "\(people): \(plan.range)")
      #expect(plan.range.longest >= agenda.duration.scaled(80, over: 100), "\(people): \(plan.range)")
    }
  }

  @Test("ask about the effect on women and others, and leave no hard moment without a line", arguments: names)
  func guards(name: String) throws {
    let agenda = try agenda(name)
    #expect(agenda.stages.contains { $0.tags.contains("effect") && $0.prompts.count >= 2 })
    #expect(agenda.stages.filter { $0.kind == .checkin || $0.kind == .checkout }.allSatisfy { $0.scale == 0...10 })
    #expect(agenda.stages.last?.kind == .checkout)
    #expect(agenda.stages.contains { $0.optional })
    for stage in agenda.stages {
      #expect(stage.say != nil, "\(stage.heading(in: "en"))")
      if stage.kind.hasTurns { #expect(!stage.lines.isEmpty, "\(stage.heading(in: "en"))") }
    }
    if let agreements = agenda.stages.first(where: { $0.kind == .agreements }) {
      #expect(agreements.prompts.contains { $0.contains("Confidence ends") })
    } else {
      #expect(name == "repair")
    }
  }

  @Test("are found from the program upward: installed first, else a checkout")
  func folder() throws {
    let folder = try TemporaryFolder()
    let executable = "\(folder.path)/opt/bin/circlekeeper"
    #expect(ShippedAgendas.folder(executable: executable) == nil)
    try folder.write(evening(), to: "Agendas/en/weekly.yaml")
    #expect(ShippedAgendas.folder(executable: executable) == "\(folder.path)/Agendas")
    try folder.write(evening(), to: "opt/share/circlekeeper/Agendas/en/weekly.yaml")
    #expect(ShippedAgendas.folder(executable: executable) == "\(folder.path)/opt/share/circlekeeper/Agendas")
    #expect(ShippedAgendas.folder(executable: "circlekeeper") == nil)
  }
}

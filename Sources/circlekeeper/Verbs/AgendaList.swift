// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Foundation
import MeetingCore

struct AgendaList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The agendas within reach.")

  /// What `--json` prints for each agenda; `minutes` and `people` are nothing where the file has faults.
  private struct Item: Encodable {
    let id: String
    let language: String
    let title: String?
    let minutes: Int?
    let people: String?
    let from: AgendaLibrary.Origin
    let path: String
    let shadowedBy: String?
    let error: String?
  }

  @Flag(help: "Print a JSON array.")
  var json = false

  func run() throws {
    let entries = Places(circle: nil).agendas.list()
    if json {
      try printJSON(entries.map(Self.item))
    } else if entries.isEmpty {
      print("There are no agendas here. Name a file: circlekeeper agenda show FILE")
    } else {
      for entry in entries { print(Self.line(entry)) }
    }
  }

  private static func line(_ entry: AgendaLibrary.Entry) -> String {
    let shadow = entry.shadowedBy == nil ? "" : "  (another of this name is taken instead)"
    let name = "\(entry.language)/\(entry.id)".padding(toLength: 24, withPad: " ", startingAt: 0)
    switch entry.result {
    case .success(let agenda):
      let people = "\(agenda.people.lowerBound)-\(agenda.people.upperBound) men"
      return "\(name)  \(agenda.duration), \(people)  \(agenda.title)  [\(entry.origin.rawValue)]\(shadow)"
    case .failure(let error): return "\(name)  \(error.message)\(shadow)"
    }
  }

  private static func item(_ entry: AgendaLibrary.Entry) -> Item {
    let agenda = try? entry.result.get()
    var fault: String?
    if case .failure(let error) = entry.result { fault = error.message }
    return Item(
      id: entry.id, language: entry.language, title: agenda?.title, minutes: agenda.map { $0.duration.seconds / 60 },
      people: agenda.map { "\($0.people.lowerBound)-\($0.people.upperBound)" }, from: entry.origin, path: entry.path,
      shadowedBy: entry.shadowedBy, error: fault)
  }
}

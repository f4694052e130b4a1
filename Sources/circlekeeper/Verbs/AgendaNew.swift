// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser
import Groundwork

struct AgendaNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin an agenda of your own.",
    discussion: """
      It is put into the folder Agendas where you are, if there is one, else among your own agendas, and goes ahead of \
      a shipped one of the same id.
      """)

  @Argument(help: "What it is to be called, such as our-evening or de/unser-abend.")
  var id: String

  @Option(help: ArgumentHelp("Begin with a copy of this agenda.", valueName: "agenda"))
  var from: String?

  func run() throws {
    let places = Places(circle: nil)
    let draft = try draft(places)
    guard let folder = places.agendas.folderForNew else {
      throw Failure(.cannotCreate, "There is no folder for agendas. Make one here: mkdir Agendas")
    }
    let path = "\(folder.path)/\(draft.language)/\(draft.id).yaml"
    if places.agendas.hasFile(named: draft.id, language: draft.language, in: folder) {
      throw Failure(.cannotCreate, "There is already \(path). Choose another id, or change that one.")
    }
    try OutputFile.makeFolder("\(folder.path)/\(draft.language)")
    try OutputFile.write(draft.text, to: path)
    let schema = "\(folder.path)/\(AgendaSchema.fileName)"
    if !OutputFile.exists(schema) { try OutputFile.write(AgendaSchema.json(), to: schema) }
    printLine(path)
    printMessage("Change it with any editor. Then: circlekeeper agenda check \(path)")
  }

  private func draft(_ places: Places) throws(Failure) -> AgendaDraft {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let language = parts.count == 2 ? parts[0] : nil
    guard language == nil || language == "en" || language == "de" else {
      throw Failure(.usage, "I do not know the language \(id). Write en/our-evening or de/unser-abend.")
    }
    let name = parts.last ?? ""
    let draft: AgendaDraft?
    if let from {
      draft = AgendaDraft(id: name, from: try places.find(from))
    } else {
      draft = AgendaDraft(id: name, language: language ?? places.language)
    }
    guard let draft else { throw Failure(.usage, AgendaDraft.advice(on: id)) }
    guard language == nil || language == draft.language else {
      throw Failure(
        .usage, "\(from ?? "") is written in another language. Name the copy \(draft.language)/\(draft.id).")
    }
    return draft
  }
}

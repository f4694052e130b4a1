// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Groundwork
import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("Where agendas are found", .timeLimit(.minutes(5)))
struct AgendaLibraryTests {
  private let folder: ScratchFolder
  private let library: AgendaLibrary

  init() throws {
    folder = try ScratchFolder()
    library = AgendaLibrary(folders: [
      .init("\(folder.path)/here", .workingFolder), .init("\(folder.path)/mine", .user),
      .init("\(folder.path)/nowhere", .user), .init("\(folder.path)/shipped", .shipped),
    ])
    try write("shipped/en/weekly.yaml", title: "Shipped")
    try write("shipped/de/weekly.yaml", title: "Mitgeliefert")
    try write("shipped/de/nur-hier.yaml", title: "Nur hier")
    try write("shipped/en/leaning.yaml", title: "Leaning")
  }

  private func write(_ name: String, title: String) throws {
    try folder.write(evening().replacing("title: Evening", with: "title: \(title)"), to: name)
  }

  private func error(_ name: String, language: String = "en") throws -> AgendaError {
    try #require(throws: AgendaError.self) { try library.find(name, language: language) }
  }

  @Test("an id is sought in the locale's language, then in English")
  func languages() throws {
    #expect(try library.find("weekly").agenda.title == "Shipped")
    #expect(try library.find("weekly", language: "de").agenda.title == "Mitgeliefert")
    #expect(try library.find("leaning", language: "de").agenda.title == "Leaning")
    #expect(try library.find("de/weekly").agenda.title == "Mitgeliefert")
    #expect(try library.find("en/weekly", language: "de").agenda.title == "Shipped")
  }

  @Test("a group's own agenda shadows a shipped one, language by language")
  func shadowing() throws {
    try write("mine/en/weekly.yaml", title: "Mine")
    #expect(try library.find("weekly").agenda.title == "Mine")
    try write("here/en/weekly.yml", title: "Here")
    #expect(try library.find("weekly").agenda.title == "Here")
    #expect(try library.find("weekly", language: "de").agenda.title == "Mitgeliefert")
  }

  @Test("the list says what shadows what")
  func list() throws {
    try write("mine/en/weekly.yaml", title: "Mine")
    let list = library.list()
    #expect(
      list.map { "\($0.language)/\($0.id)" } == ["de/nur-hier", "de/weekly", "en/leaning", "en/weekly", "en/weekly"])
    let (taken, shadowed) = (list[3], list[4])
    #expect(taken.origin == .user)
    #expect(taken.shadowedBy == nil)
    #expect(taken.shadows == ["\(folder.path)/shipped/en/weekly.yaml"])
    #expect(shadowed.origin == .shipped)
    #expect(shadowed.shadowedBy == "\(folder.path)/mine/en/weekly.yaml")
    #expect(try taken.result.get().title == "Mine")
    #expect(try taken.result.get().duration == .minutes(60))
  }

  @Test("a faulty file is listed with its faults, and others stay usable")
  func faultyInList() throws {
    try folder.write("agenda: 1\n", to: "here/en/broken.yaml")
    try folder.write("no agenda", to: "here/en/readme.txt")
    try folder.write(evening(), to: "here/en/Not An Id.yaml")
    let entry = try #require(library.list().first { $0.id == "broken" })
    #expect(throws: AgendaError.self) { try entry.result.get() }
    #expect(library.list().count == 5)
  }

  @Test("an unknown id is answered with the nearest ones")
  func unknown() throws {
    #expect(try error("weeky").message == "There is no agenda “weeky”. Did you mean weekly?")
    #expect(
      try error("xylophone").message == "There is no agenda “xylophone”. “agenda list” shows those there are.")
    #expect(try error("fr/weekly").message == "There is no agenda “fr/weekly”. Did you mean de/weekly or en/weekly?")
    #expect(try error("nur-hier").message == "There is no agenda “nur-hier”. Did you mean de/nur-hier?")
    #expect(try error("\u{1B}[2J").message == "There is no agenda “\u{FFFD}[2J”. “agenda list” shows those there are.")
    #expect(try error("").message == "There is no agenda “”. “agenda list” shows those there are.")
    #expect(try error("weeky").exitClass == .noSuchFile)
    #expect(AgendaError.ExitClass.noSuchFile.rawValue == 66)
  }

  @Test("a file is read by its path")
  func byPath() throws {
    let path = try folder.write(evening(), to: "elsewhere/some file.yml")
    #expect(try library.find(path).agenda.title == "Evening")
    #expect(try library.find(path).path == path)
  }

  @Test("a faulty file is told with all its faults")
  func faulty() throws {
    let path = try folder.write(evening(header: "people: few", opening: "time: 5"), to: "elsewhere/a.yaml")
    let error = try error(path)
    #expect(error.exitClass == .content)
    #expect(error.exitClass.rawValue == 65)
    #expect(error.message == "\(path) is no agenda yet: 2 things to mend.")
    #expect(error.lines.count == 7)
    #expect(error.lines[1].hasPrefix("\(path):5:9: error: "))
  }

  @Test("what is no ordinary file is left alone")
  func special() throws {
    let path = "\(folder.path)/pipe.yaml"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try error(path).message == "\(path) is no ordinary file, so I leave it alone.")
    #expect(try error("/dev/zero").message == "/dev/zero is no ordinary file, so I leave it alone.")
    #expect(try error("\(folder.path)/").message == "\(folder.path)/ is a folder. Name a file in it.")
    #expect(try error("\(folder.path)/no.yaml").message == "\(folder.path)/no.yaml is not there.")
    #expect(try error("nowhere.yaml").message == "nowhere.yaml is not there.")
    #expect(try error("/tmp/\u{0}.yaml").message == "/tmp/\u{FFFD}.yaml is not there.")
    #expect(try error("\(folder.path)/no.yaml").exitClass == .noSuchFile)
  }

  @Test("a link is followed to a file, and not to a device, nor in a circle")
  func links() throws {
    let file = try folder.write(evening(), to: "real.yaml")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: "\(folder.path)/link.yaml", withDestinationPath: file)
    try files.createSymbolicLink(atPath: "\(folder.path)/zero.yaml", withDestinationPath: "/dev/zero")
    try files.createSymbolicLink(atPath: "\(folder.path)/gone.yaml", withDestinationPath: "\(folder.path)/none")
    try files.createSymbolicLink(atPath: "\(folder.path)/round.yaml", withDestinationPath: "\(folder.path)/round.yaml")
    #expect(try library.find("\(folder.path)/link.yaml").agenda.title == "Evening")
    #expect(try error("\(folder.path)/zero.yaml").message.hasSuffix("is no ordinary file, so I leave it alone."))
    #expect(try error("\(folder.path)/gone.yaml").message.hasSuffix("is not there."))
    #expect(try error("\(folder.path)/round.yaml").exitClass == .noSuchFile)
  }

  @Test("a file of any size is read no further than it needs to be")
  func large() throws {
    let path = "\(folder.path)/large.yaml"
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    #expect(ftruncate(descriptor, 50_000_000) == 0)
    close(descriptor)
    let error = try error(path)
    #expect(error.exitClass == .content)
    #expect(error.lines.last?.contains("larger than 64 KiB") == true)
  }
}

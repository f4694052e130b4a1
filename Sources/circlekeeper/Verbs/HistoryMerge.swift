// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import History
import MeetingCore

struct HistoryMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add up the exports of five circles or more into one picture of them all.",
    discussion: "Each file is what history export --format json wrote. None of the circles can be seen in the picture.")

  @Argument(help: "Exports as JSON, one of each circle.")
  var files: [String]

  @Flag(help: "Print a JSON object.")
  var json = false

  func run() throws {
    let exports = try files.map(Self.read)
    let together: CirclesTogether
    do throws(CirclesTogether.Refusal) {
      together = try CirclesTogether(exports)
    } catch {
      throw Failure(.content, sentence(error))
    }
    if json { return try printJSON(together) }
    printLines(together.text(TextLayout(width: outputColumns())))
  }

  private func sentence(_ refusal: CirclesTogether.Refusal) -> String {
    switch refusal {
    case .tooFew(let count):
      "\(count) of \(Fewest.told) circles: with fewer than five, each could be told from the others. Add more exports."
    case .sameCircle(let one, let two):
      "\(files[one]) and \(files[two]) are of the same circle. Keep the later one only."
    }
  }

  private static func read(_ path: String) throws -> HistoryExport {
    let descriptor = try InputFile.open(
      path, as: "export", advice: "Name files that history export --format json has written.")
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let data = try? file.read(upToCount: HistoryExport.mostBytes + 1) ?? Data(),
      data.count <= HistoryExport.mostBytes
    else { throw Failure(.content, "\(path) cannot be read, or is too long for an export.") }
    do throws(HistoryExport.Fault) {
      return try HistoryExport(json: data)
    } catch {
      switch error {
      case .notAnExport:
        throw Failure(.content, "\(path) is no export. Write one with: circlekeeper history export --format json")
      case .newer(let version):
        throw Failure(.content, "\(path) is of a newer Circlekeeper (format \(version)). Install that one to read it.")
      }
    }
  }
}

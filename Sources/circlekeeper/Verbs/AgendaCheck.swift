// SPDX-License-Identifier: GPL-3.0-or-later

import AgendaFormat
import ArgumentParser

struct AgendaCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with an agenda, and what to write instead.")

  @Argument(help: "Files, or ids of agendas.")
  var files: [String]

  func run() throws {
    let places = Places(circle: nil)
    var worst: Failure?
    for file in files {
      do throws(AgendaError) {
        let found = try places.agendas.find(file, language: places.language)
        for line in found.reading.lines(file: found.path) { printMessage(line) }
        print("\(found.path): good.")
      } catch {
        let failure = Failure(error)
        failure.report()
        if worst.map({ $0.exitCode < failure.exitCode }) ?? true { worst = Failure(stoppedWith: failure.exitCode) }
      }
    }
    if let worst { throw worst }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
import LineEditor

@main
struct Circlekeeper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circlekeeper",
    abstract: "Helps a men's circle hold its own meeting: the time, the turn and the promises. It keeps no names.",
    discussion: "Without a verb it opens the shell. To hold a meeting tonight: circlekeeper meet",
    version: "0.1.0",
    subcommands: [
      Meet.self, Resume.self, Rehearse.self, AgendaVerb.self, HistoryVerb.self, CircleVerb.self,
      PluginVerb.self, Shell.self,
    ],
    defaultSubcommand: Shell.self)

  static func main() {
    CrashGuard.install()
    umask(0o077)
    Places.adoptLocale()
    do {
      try runAsRoot()
      guard Output.finishPrinting() else {
        throw Failure(.inputOutput, "Not all of it could be written to where the output goes. Check the disk.")
      }
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.code.rawValue)
    } catch {
      if let verb = CommandLine.arguments.dropFirst().first, CircleVerb.knows(verb) {
        printMessage("Did you mean: circlekeeper circle \(verb)")
      }
      printMessages(fullMessage(for: error))
      Glibc.exit(exitCode(for: error).rawValue)
    }
  }

  /// Help and completion scripts are our own words, and printed as they are. A complaint repeats what was typed.
  private static func runAsRoot() throws {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard !(error is Failure), exitCode(for: error).isSuccess else { throw error }
      printDocument(fullMessage(for: error) + "\n")
    }
  }
}

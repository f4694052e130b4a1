// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PackagePlugin

/// `swift package check-agendas`: says everything that is wrong with a package's agenda files.
///
/// Without arguments it checks every `.yaml` file below the folder `Agendas`; else the files that are named.
@main
struct CheckAgendas: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let package = context.package.directoryURL
    let files = arguments.isEmpty ? Self.agendas(in: package.appending(path: "Agendas")) : arguments
    guard !files.isEmpty else {
      return Diagnostics.remark(
        "There are no agendas in \(package.path)/Agendas. Name a file: check-agendas evening.yaml")
    }
    let check = Process()
    check.executableURL = try context.tool(named: "circlekeeper").url
    check.arguments = ["agenda", "check", "--"] + files
    check.currentDirectoryURL = package
    try check.run()
    check.waitUntilExit()
    if check.terminationStatus != 0 { Diagnostics.error("Not every agenda can be used yet.") }
  }

  /// Paths from the package's folder on, in order.
  private static func agendas(in folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { "Agendas/\($0)" }
  }
}

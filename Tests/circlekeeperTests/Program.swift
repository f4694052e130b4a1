// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support

/// The real program, built beside the tests, in a home of its own.
struct Program {
  let home: String

  /// - Parameter name: the end of the home's name.
  init(named name: String = "") throws {
    home = NSTemporaryDirectory() + "circlekeeper-" + UUID().uuidString + name
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func remove() { try? FileManager.default.removeItem(atPath: home) }

  /// Everything that the program keeps, byte by byte.
  var bytes: Data {
    let files = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    return files.reduce(into: Data()) { $0 += (try? Data(contentsOf: URL(fileURLWithPath: home + "/" + $1))) ?? Data() }
  }

  /// Runs it to its end.
  ///
  /// - Parameter folder: the working folder, if it matters.
  func run(_ arguments: [String], lines: [String] = [], in folder: String? = nil) throws -> Process.Ending {
    let process = process(arguments)
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    return try process.runToEnd(lines: lines)
  }

  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = [
      "CIRCLEKEEPER_HOME": home, "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "xterm", "INPUTRC": "/dev/null",
    ]
    return process
  }

  static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("circlekeeper")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Support
import Testing

@testable import History

@Suite(
  "A network's database",
  .enabled(if: PostgreSQL.isInstalled, "PostgreSQL is not installed here, so its schema is not tried"),
  .timeLimit(.minutes(15)))
struct PostgreSQLTests {
  @Test("loads exports, and shows what five circles or more have in common, as history merge does")
  func views() throws {
    let server = try PostgreSQL()
    defer { server.stop() }
    try server.run("postgresql.sql")
    #expect(try server.answer("SELECT count(*) FROM circlekeeper.together") == "0")
    var circles = (0..<6).map { HistoryExport.made($0) }
    circles[0] = .made(0, stages: [("checkin", 60), ("round", 200), ("pairs", 30)], themes: ["care", "it's; --"])
    for (place, circle) in circles.enumerated() {
      try server.load(circle, as: place)
      let told = try server.answer("SELECT count(*) FROM circlekeeper.together")
      #expect(told == (place < 4 ? "0" : "1"))
    }
    // A later export of the same circle takes the place of the earlier one.
    circles[5].periods += HistoryExport.made(8).periods
    try server.load(circles[5], as: 5)

    let together = try CirclesTogether(circles)
    #expect(
      try server.answer("SELECT circles, meetings, from_month, to_month FROM circlekeeper.together")
        == "\(together.circles)|\(together.meetings)|\(together.from)|\(together.to)")
    let stages = try server.answer(
      "SELECT kind, planned_minutes, used_minutes FROM circlekeeper.together_stage ORDER BY kind = 'other', kind")
    #expect(
      stages == together.stages.map { "\($0.kind)|\($0.plannedMinutes)|\($0.usedMinutes)" }.joined(separator: "\n"))
    #expect(try server.answer("SELECT name, circles FROM circlekeeper.together_theme") == "care|6")
    #expect(try server.answer("SELECT count(*) FROM circlekeeper.together_year") == "1")
  }

  @Test("refuses what is no export, and the same file twice")
  func refusals() throws {
    let server = try PostgreSQL()
    defer { server.stop() }
    try server.run("postgresql.sql")
    try server.load(.made(1), as: 1)
    #expect(throws: (any Error).self) { try server.load(.made(1), as: 2) }
    #expect(throws: (any Error).self) { try server.load("{}", as: 3) }
  }
}

/// A server of its own for one test, in a folder of its own, without a network.
final class PostgreSQL {
  private static let programs: String? = {
    let versions = "/usr/lib/postgresql"
    let newest = (try? FileManager.default.contentsOfDirectory(atPath: versions))?.max {
      (Int($0) ?? 0) < (Int($1) ?? 0)
    }
    return newest.map { "\(versions)/\($0)/bin" }
  }()

  /// It refuses to run as root: then it runs as `postgres`, the user whom its package makes.
  private static var asOther: [String] {
    geteuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
  }

  static var isInstalled: Bool {
    programs.map { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") } ?? false
  }

  struct Failure: Error {
    var words: String
  }

  private let folder: ScratchFolder
  private let server: Process

  /// Starts it as a child, so that it ends with this process.
  init() throws {
    folder = try ScratchFolder()
    let (bin, data) = (Self.programs ?? "", folder.path + "/data")
    if geteuid() == 0 { _ = try Self.command(["chown", "postgres", folder.path]) }
    _ = try Self.command(Self.asOther + ["\(bin)/initdb", "-D", data, "-A", "trust", "-U", "network", "--no-sync"])
    server = Self.process(
      Self.asOther + ["\(bin)/postgres", "-D", data, "-k", folder.path, "-c", "listen_addresses=", "-F"])
    server.standardOutput = FileHandle.nullDevice
    try server.run()
    // Each try is a process of its own, and so takes its time.
    for _ in 1...2_000 {
      guard server.isRunning else { break }
      if (try? answer("SELECT 1")) == "1" { return }
    }
    throw Failure(words: "The server did not start.")
  }

  func stop() {
    server.interrupt()
    server.waitForEnd()
  }

  func run(_ file: String) throws {
    _ = try psql(["-f", Self.schemas + file])
  }

  func load(_ export: HistoryExport, as circle: Int) throws {
    try load(String(decoding: JSONEncoder().encode(export), as: UTF8.self), as: circle)
  }

  func load(_ json: String, as circle: Int) throws {
    _ = try psql(["-v", "circle=\(circle)", "-v", "content=\(json)", "-f", Self.schemas + "postgresql-load.sql"])
  }

  /// Rows as lines, columns with `|` between them.
  func answer(_ sql: String) throws -> String {
    try psql(["-A", "-t", "-c", sql]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let schemas = Checkout.root + "/Sources/History/Schemas/"

  private func psql(_ arguments: [String]) throws -> String {
    try Self.command(
      ["\(Self.programs ?? "")/psql", "-h", folder.path, "-U", "network", "-d", "postgres", "-q"]
        + ["-v", "ON_ERROR_STOP=1"] + arguments)
  }

  private static func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    (process.standardInput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    return process
  }

  private static func command(_ words: [String]) throws -> String {
    let ending = try process(words).runToEnd()
    guard ending.code == 0 else { throw Failure(words: words.joined(separator: " ") + "\n" + ending.errors) }
    return ending.output
  }
}

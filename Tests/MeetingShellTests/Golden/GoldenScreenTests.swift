// SPDX-License-Identifier: GPL-3.0-or-later

import Evening
import Foundation
import MeetingCore
import Support
import Testing

@testable import MeetingShell

/// Three evenings, word for word as the people at the keyboard read them. `make golden` writes them anew: look at what
/// changed, and commit it with the sentence that changed it.
@Suite("The screen of a whole evening", .timeLimit(.minutes(15)))
struct GoldenScreenTests {
  @Test("of the demonstration")
  func demonstration() throws {
    let lines = try String(contentsOfFile: Checkout.root + "/Demo/demo.txt", encoding: .utf8)
    let steps = lines.split(separator: "\n").map { Step.line(String($0)) }
    let sitting = try Circle().sit(
      steps, opening: .agenda("nobodys-rescuer"), habit: .recordOnly, isInteractive: false)
    try expect(sitting, is: "demonstration")
  }

  @Test("in German")
  func german() throws {
    try expect(
      try Circle().sit(
        [
          "join Tom, Ali, Jan, Jörg", "until 21:15", "plan", "start", "wait 2m", "next", "wait 2m", "say", "next",
          "wait 1m", "next", "wait 90s", "next", "wait 70s", "pass", "wait 1m", "join Karl", "next", "wait 1m", "next",
          "go", "wait 1m", "mood 6 7 5 8 4", "next", "done", "wait 20s", "next", "wait 5m", "next", "hold", "wait 1m",
          "care", "1", "g", "undo", "next", "wait 2m", "breathe", "wait 1m", "done", "hand Ali", "next", "wait 1m",
          "done",
          "next", "commit Jörg anrufen by freitag", "wait 30s", "done", "next", "wait 30s", "meetagain 2027-01-06",
          "close", "yes", "close",
        ], opening: .agenda("de/weekly")),
      is: "german")
  }

  @Test("that was interrupted and gone on with")
  func resumed() throws {
    let circle = try Circle()
    let before = try circle.sit([
      "join Tom, Jan, Ali", "start", "goto 4", "next", "wait 50s", "hand Tom", "commit Tom: call my son by friday",
    ])
    let after = try circle.sit(
      [
        "yes", "spoke 2", "who", "names Tom, Jan, Ali", "commit Ali: ask my father", "undo", "undo", "redo", "next",
        "wait 2m", "next", "plan", "close", "no", "close",
      ], opening: .unfinished(asking: true), after: .minutes(6))
    try expect(before, after, is: "resumed")
  }

  // MARK: Comparing

  private func expect(_ sittings: Sitting..., is name: String) throws {
    let text = sittings.map(\.transcript).joined(separator: "\n\n\n")
    let path = Checkout.root + "/Tests/MeetingShellTests/Golden/Evenings/\(name).txt"
    if ProcessInfo.processInfo.environment["CIRCLEKEEPER_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    #expect(difference(text, golden) == nil)
  }
}

extension Sitting {
  /// What was typed and read, with the status line under each answer where there is one.
  fileprivate var transcript: String {
    source.replies.map { reply in
      let status = reply.status.isEmpty ? [] : ["[\(reply.status)]"]
      return (["circle> \(reply.step)"] + reply.said + status).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import MeetingCore
import RecordStore
import Sealing

/// Writes one-row transactions through the store, and the same rows through a small C program, in alternating pairs.
struct JournalBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Journal rows a second, beside the same rows written by C over libsqlite3.")

  @Option(help: "How many rows, each a transaction of its own.")
  var rows = 2_000

  @Option(help: "How many pairs of runs.")
  var pairs = 5

  @Option(help: "Where to write: the disk makes the difference.")
  var folder = NSTemporaryDirectory()

  func validate() throws {
    guard rows > 0, pairs > 0 else { throw ValidationError("Rows and pairs are 1 or more.") }
  }

  func run() throws {
    let place = URL(fileURLWithPath: folder).appendingPathComponent("lab-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: place) }
    let peer = try JournalPeer(in: place)
    let events = Self.events(rows)
    print("\(rows) one-row transactions, medians of \(pairs) alternating pairs")
    for isSealed in [false, true] {
      var ours: [Timing] = []
      var theirs: [Timing] = []
      for pair in 1...pairs {
        let circle = "\(place)/\(isSealed ? "sealed" : "open")-\(pair)"
        ours.append(try Self.write(events, into: circle, isSealed: isSealed))
        theirs.append(try peer.write(rowsOf: "\(circle)/circle.sqlite", into: "\(circle)/peer.sqlite"))
      }
      let ratios = zip(ours, theirs).map { $0.rate / $1.rate }
      print("\(isSealed ? "sealed" : "store ") \(Timing.summary(ours))")
      print("C      \(Timing.summary(theirs))\(isSealed ? ", the same sealed rows" : "")")
      print(
        "ratio  \(median(ratios).formatted(places: 2)) of C's rows a second"
          + (isSealed ? "" : " (goal: 0.8 or more)"))
    }
  }

  private static func write(_ events: [MeetingEvent], into circle: String, isSealed: Bool) throws -> Timing {
    var random = SystemRandomNumberGenerator()
    let meeting = MeetingID(using: &random)
    guard let today = Day(year: 2027, month: 1, day: 31) else { return Timing(microseconds: []) }
    let store = try RecordStore.openForWriting(folder: circle, today: today)
    if isSealed { try store.seal(with: Passphrase("four words of ours".utf8), today: today) }
    let clock = ContinuousClock()
    var microseconds: [Double] = []
    microseconds.reserveCapacity(events.count)
    for (seq, event) in events.enumerated() {
      let entry = JournalEntry(seq: seq, command: seq, t: .seconds(seq), event: event)
      let took = try clock.measure {
        try store.append([JournalRow(entry, wall: 1_800_000_000_000 + Int64(seq) * 1_000)], to: meeting)
      }
      microseconds.append(took / .microseconds(1))
    }
    return Timing(microseconds: microseconds)
  }

  /// What a meeting writes most: turns that begin and end.
  private static func events(_ count: Int) -> [MeetingEvent] {
    let agenda = Agenda(
      id: "lab", title: "Lab", duration: .minutes(90), stages: [Stage(kind: .round, each: SpanRange(.minutes(2)))])
    let handles = ["heron", "birch", "otter", "fern", "slate", "lark"].map(Handle.init)
    return [.opened(agenda: agenda, circle: CircleFacts())]
      + (1..<max(count, 1)).map { index in
        let handle = handles[index / 2 % handles.count]
        return index.isMultiple(of: 2)
          ? .turnEnded(handle: handle, used: .seconds(index % 240))
          : .turnBegan(handle: handle, starts: .seconds(index), length: .minutes(2), to: nil)
      }
  }
}

/// How long each row of one run took.
struct Timing {
  var microseconds: [Double]

  var rate: Double { Double(microseconds.count) / microseconds.reduce(0, +) * 1_000_000 }

  var slowest99th: Double {
    let sorted = microseconds.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
  }

  static func summary(_ runs: [Timing]) -> String {
    let rate = median(runs.map(\.rate)).formatted(places: 0)
    return "\(rate) rows/s, p99 \((median(runs.map(\.slowest99th)) / 1_000).formatted(places: 2)) ms"
  }
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

extension Double {
  func formatted(places: Int) -> String { String(format: "%.\(places)f", self) }
}

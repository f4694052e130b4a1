// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Sealing

@Suite("Sealed values", .timeLimit(.minutes(5)))
struct SealerTests {
  private let sealer: Sealer

  init() throws {
    sealer = try SealedKey.make(for: .sample(), cost: .low).1
  }

  private static let here = SealedPlace(meeting: 7, seq: 1, command: 1, t: 10, wall: 20, after: nil)

  @Test("open where they were sealed", arguments: [0, 1, 254, 255, 256, 5_000])
  func roundTrip(count: Int) throws {
    let plain = [UInt8](repeating: 0, count: count)
    let sealed = try sealer.seal(plain, at: Self.here)
    #expect(try sealer.open(sealed, at: Self.here) == Data(plain))
    #expect((sealed.count - 1 - 12 - 16) % 256 == 0)
  }

  @Test("are as long for a short text as for a longer one, and never twice the same")
  func lengths() throws {
    let (short, longer) = (
      try sealer.seal("a".utf8, at: Self.here), try sealer.seal("a longer text".utf8, at: Self.here)
    )
    #expect(short.count == longer.count)
    #expect(short != (try sealer.seal("a".utf8, at: Self.here)))
  }

  @Test("open nowhere else: another meeting, step, command, time, row before, table, row, circle")
  func places() throws {
    let sealed = try sealer.seal("words".utf8, at: Self.here)
    let elsewhere = [
      SealedPlace(meeting: 8, seq: 1, command: 1, t: 10, wall: 20, after: nil),
      SealedPlace(meeting: 7, seq: 2, command: 1, t: 10, wall: 20, after: nil),
      SealedPlace(meeting: 7, seq: 1, command: 2, t: 10, wall: 20, after: nil),
      SealedPlace(meeting: 7, seq: 1, command: 1, t: 11, wall: 20, after: nil),
      SealedPlace(meeting: 7, seq: 1, command: 1, t: 10, wall: 21, after: nil),
      SealedPlace(meeting: 7, seq: 1, command: 1, t: 10, wall: 20, after: try SealTag(of: sealed)),
      SealedPlace(table: "agreement", row: [7, 1]),
    ]
    for place in elsewhere {
      #expect(throws: SealingError.altered) { try sealer.open(sealed, at: place) }
    }
    let text = try sealer.seal("words".utf8, at: SealedPlace(table: "decision", row: [1, 2]))
    for place in [SealedPlace(table: "decision", row: [2, 1]), SealedPlace(table: "decisions", row: [1, 2])] {
      #expect(throws: SealingError.altered) { try sealer.open(text, at: place) }
    }
    let other = try SealedKey.make(for: .sample(), cost: .low).1
    #expect(throws: SealingError.altered) { try other.open(sealed, at: Self.here) }
  }

  @Test("with any bit changed, or cut, do not open")
  func altered() throws {
    let sealed = try sealer.seal("words".utf8, at: Self.here)
    for offset in sealed.indices {
      var other = sealed
      other[offset] ^= 0x10
      #expect(throws: SealingError.altered) { try sealer.open(other, at: Self.here) }
    }
    for count in 0..<sealed.count {
      #expect(throws: SealingError.altered) { try sealer.open(sealed.prefix(count), at: Self.here) }
    }
  }

  private static func rows(_ rows: (Int64, SealTag)...) -> [(key: [Int64], tag: SealTag)] {
    rows.map { ([$0.0], $0.1) }
  }

  @Test("a head tells which rows there are, and in which order")
  func heads() throws {
    let tags = try ["a", "b"].map { try SealTag(of: sealer.seal($0.utf8, at: Self.here)) }
    let head = sealer.head(of: "agreement", rows: Self.rows((0, tags[0]), (1, tags[1])))
    #expect(head == sealer.head(of: "agreement", rows: Self.rows((0, tags[0]), (1, tags[1]))))
    #expect(head != sealer.head(of: "agreement", rows: Self.rows((0, tags[1]), (1, tags[0]))))
    #expect(head != sealer.head(of: "agreement", rows: Self.rows((0, tags[0]))))
    #expect(head != sealer.head(of: "care", rows: Self.rows((0, tags[0]), (1, tags[1]))))
    let journal = sealer.head(ofMeeting: 7, count: 2, last: tags[1])
    #expect(journal != sealer.head(ofMeeting: 7, count: 1, last: tags[1]))
    #expect(journal != sealer.head(ofMeeting: 7, count: 2, last: tags[0]))
  }

  @Test("padding fills bins of 256 bytes and comes off again")
  func padding() {
    for count in 0..<600 {
      let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      let padded = Padding.add(to: plain)
      #expect(padded.count % 256 == 0 && padded.count > count && padded.count <= count + 256)
      #expect(Padding.remove(from: padded) == plain)
    }
    #expect(Padding.remove(from: [UInt8](repeating: 0, count: 256)) == nil)
    #expect(Padding.remove(from: [1, 2, 3]) == nil)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import RecordStore
import Support
import Testing

@testable import Sealing

extension Program {
  var circle: String { home + "/circle" }

  var database: Data { FileManager.default.contents(atPath: circle + "/circle.sqlite") ?? Data() }

  /// A circle with something of everything that can be forgotten. The first of its meetings was long ago.
  func fill(sealedWith passphrase: String?) throws {
    let (long, later) = (try #require(Day(parsing: "2020-01-31")), try #require(Day(parsing: "2099-01-31")))
    let store = try RecordStore.openForWriting(folder: circle, today: long)
    let record = MeetingRecord(
      agenda: "weekly", present: 6, stages: [], decisions: [ScrubbedText(alreadyScrubbed: "tea first")],
      themes: ["anger"], summary: ScrubbedText(alreadyScrubbed: "a slow evening"))
    try store.add([
      (long, ClosingAccount(record: record, agreements: [ScrubbedText(alreadyScrubbed: "we listen")])),
      (
        later,
        ClosingAccount(
          record: record, commitments: [.init(text: ScrubbedText(alreadyScrubbed: "walk to the lake"), due: nil)])
      ),
    ])
    guard let passphrase else { return }
    try store.seal(with: Passphrase(passphrase.utf8), today: long, cost: KeyCost(exponent: 17, accepted: 17...20))
  }

  /// A verb of `circle`, with the passphrase handed over if there is one.
  func circle(_ verb: String, _ arguments: [String] = [], passphrase: String? = nil) throws -> Process.Ending {
    let handing = passphrase == nil ? [] : ["--passphrase-fd", "0"]
    return try run(["circle", verb] + arguments + handing, lines: passphrase.map { [$0] } ?? [])
  }

  /// Leaves a meeting unfinished.
  func begin(passphrase: String?) throws {
    let handing = passphrase == nil ? [] : ["--passphrase-fd", "0"]
    let lines = (passphrase.map { [$0] } ?? []) + ["join Tom, Ali, Jan", "start"]
    #expect(try run(["meet"] + handing, lines: lines).code == 0)
  }

  func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: home + "/" + name))
  }
}

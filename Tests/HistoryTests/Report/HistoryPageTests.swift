// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import History
@testable import RecordStore

@Suite("The report", .timeLimit(.minutes(15)))
struct HistoryPageTests {
  static func page(_ records: [MeetingRecord], themes: Set<String> = ["joy"]) throws -> String {
    try HistoryPage.html(HistoryOverview(of: MadeUpCircle(records).store, themes: themes))
  }

  static let evenings: [MeetingRecord] = (0..<8).map { index in
    var record = MeetingRecord.full
    record.present = 5 + index % 3
    if index == 2 { record.stages.append(.focus()) }
    return record
  }

  @Test("needs nothing but itself: no script, no address, no file")
  func selfContained() throws {
    let page = try Self.page(Self.evenings)
    for word in ["<script", "http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(trace(of: word, in: page) == nil, "\(word)")
    }
  }

  @Test("every drawing has a sentence that says the same, or stands beside its number")
  func alternatives() throws {
    let page = try Self.page(Self.evenings)
    let drawings = page.components(separatedBy: "<svg ").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(drawings.count == 5)
    for drawing in drawings {
      let id = drawing.components(separatedBy: "aria-labelledby=\"").dropFirst().first?.prefix { $0 != "\"" }
      let isNamed = id.map { page.contains("<figcaption id=\"\($0)\">") && drawing.contains("role=\"img\"") } ?? false
      #expect(isNamed || drawing.contains("aria-hidden=\"true\""), "\(drawing)")
    }
    #expect(lack(of: "0.9 over 8 meetings; 1 would be the same time for everyone.", in: page) == nil)
    #expect(lack(of: "Usually 5 on arriving and 6.5 on leaving, over 8 meetings.", in: page) == nil)
  }

  @Test("tells months and no day, and no time that rests on fewer than five meetings")
  func coarse() throws {
    let page = try Self.page(Self.evenings)
    #expect(lack(of: "from 2026-12 to 2027-01", in: page) == nil)
    #expect(!page.contains(/\d{4}-\d\d-\d\d/))
    #expect(trace(of: ">Focus<", in: page) == nil)
    #expect(lack(of: ">Other stages<", in: page) == nil)
    #expect(trace(of: "tea", in: page) == nil)
    #expect(trace(of: "slow evening", in: page) == nil)
  }

  @Test("few meetings are told by few figures")
  func few() throws {
    let page = try Self.page([.full, .full])
    #expect(lack(of: "2 meetings in 2026-12.", in: page) == nil)
    #expect(trace(of: "Moods", in: page) == nil)
    #expect(trace(of: "Planned", in: page) == nil)
    #expect(lack(of: "told from 5 meetings on", in: page) == nil)
  }

  @Test("nothing on it rests on fewer than five meetings: not who came, whose voice was heard, or what was promised")
  func nothingOfFew() throws {
    for count in 1...4 {
      let circle = try MadeUpCircle(Array(repeating: .full, count: count))
      try circle.store.add([
        (
          day: MadeUpCircle.first.advanced(by: 70),
          account: ClosingAccount(record: nil, commitments: [.init(text: nil, due: nil)], passes: 3)
        )
      ])
      let page = try HistoryPage.html(HistoryOverview(of: circle.store, themes: ["joy"]))
      for words in ["of us", "voice", "change hands", "passed", "Commitments", "Themes", "Never touched", "joy"] {
        #expect(trace(of: words, in: page) == nil, "\(words), over \(count)")
      }
    }
    let page = try Self.page(Array(repeating: .full, count: 5))
    for words in ["6 of us each time.", "A woman's voice was heard", "change hands 5 times", "Never touched"] {
      #expect(page.replacing("&#39;", with: "'").contains(words), "\(words)")
    }
  }

  @Test("no part is called the longest that fewer than five meetings had")
  func longest() throws {
    var evenings = Array(repeating: MeetingRecord.evening(), count: 8)
    evenings[3].stages.append(.of(.discussion, used: .minutes(30)))
    let page = try Self.page(evenings)
    #expect(lack(of: "The longest part: Check-in.", in: page) == nil)
    #expect(trace(of: "Discussion", in: page) == nil)
    let screen = try HistoryOverview(of: MadeUpCircle(evenings).store).text(TextLayout(width: 132))
    #expect(lack(of: "The longest part: Discussion.", in: screen) == nil)
  }

  @Test("an empty circle, lengths of nothing and sixty men make sensible pages")
  func extremes() throws {
    #expect(try Self.page([]).contains("No meeting has been kept yet."))
    let quiet = MeetingRecord.evening(60, stages: [.of(.round, used: .zero), .of(.pause, used: .zero)], evenness: nil)
    let page = try Self.page(Array(repeating: quiet, count: 6))
    #expect(lack(of: "60 of us each time.", in: page) == nil)
    #expect(trace(of: "nan", in: page) == nil)
    #expect(trace(of: "inf\"", in: page) == nil)
  }

  @Test("what a theme is called is never markup")
  func escaping() throws {
    let page = try Self.page(Array(repeating: .evening(themes: ["<b onclick=\"x\">&"]), count: 6), themes: ["<i>"])
    #expect(lack(of: "&lt;b onclick=&quot;x&quot;&gt;&amp;, last 2027-01", in: page) == nil)
    #expect(trace(of: "<i>", in: page) == nil)
    #expect(trace(of: "<b ", in: page) == nil)
  }

  @Test(
    "Chromium shows it, without a word of complaint",
    .enabled(if: Chromium.path != nil, "chromium is not installed here, so no browser opens the page"))
  func browser() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(try Self.page(Self.evenings), to: "report.html")
    let seen = try Chromium.open(file, in: folder.path)
    #expect(seen.output.contains("<h1>Looking back together</h1>"))
    #expect(seen.output.components(separatedBy: "<svg").count == 6)
    #expect(!seen.errors.contains("CONSOLE"), "\(seen.errors)")
  }
}

/// A browser without a window.
enum Chromium {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func open(_ file: String, in folder: String) throws -> Process.Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
      "--user-data-dir=\(folder)/profile", "--dump-dom", "file://\(file)",
    ]
    return try process.runToEnd()
  }
}

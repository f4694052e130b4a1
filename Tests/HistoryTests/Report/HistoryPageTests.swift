// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import MeetingCore
import Support
import Testing

@testable import History
@testable import RecordStore

@Suite("The report", .timeLimit(.minutes(5)))
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
      #expect(!page.contains(word), "\(word)")
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
    #expect(page.contains("0.9 over 8 meetings; 1 would be the same time for everyone."))
    #expect(page.contains("Usually 5 on arriving and 6.5 on leaving, over 8 meetings."))
  }

  @Test("tells months and no day, and no time that rests on fewer than five meetings")
  func coarse() throws {
    let page = try Self.page(Self.evenings)
    #expect(page.contains("from 2026-12 to 2027-01"))
    #expect(!page.contains(/\d{4}-\d\d-\d\d/))
    #expect(!page.contains(">Focus<"))
    #expect(page.contains(">Other stages<"))
    #expect(!page.contains("tea") && !page.contains("slow evening"))
  }

  @Test("few meetings are told by few figures")
  func few() throws {
    let page = try Self.page([.full, .full])
    #expect(page.contains("2 meetings in 2026-12."))
    #expect(!page.contains("Moods") && !page.contains("Planned"))
    #expect(page.contains("told from 5 meetings on"))
  }

  @Test("an empty circle, lengths of nothing and sixty men make sensible pages")
  func extremes() throws {
    #expect(try Self.page([]).contains("No meeting has been kept yet."))
    let quiet = MeetingRecord.evening(60, stages: [.of(.round, used: .zero), .of(.pause, used: .zero)], evenness: nil)
    let page = try Self.page(Array(repeating: quiet, count: 6))
    #expect(page.contains("60 of us each time.") && !page.contains("nan") && !page.contains("inf\""))
  }

  @Test("what a theme is called is never markup")
  func escaping() throws {
    let page = try Self.page(Array(repeating: .evening(themes: ["<b onclick=\"x\">&"]), count: 6), themes: ["<i>"])
    #expect(page.contains("&lt;b onclick=&quot;x&quot;&gt;&amp;, last 2027-01"))
    #expect(!page.contains("<i>") && !page.contains("<b "))
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

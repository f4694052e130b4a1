// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import Testing

@Suite("Dates and commitments", .timeLimit(.minutes(5)))
struct DateWordsTests {
  @Test(
    "dates, on a Wednesday two days before the new year",
    arguments: [
      ("thursday", "2026-12-31"), ("fri", "2027-01-01"), ("Friday.", "2027-01-01"), ("wednesday", "2027-01-06"),
      ("tue", "2027-01-05"), ("freitag", "2027-01-01"), ("Sonntag", "2027-01-03"), ("today", "2026-12-30"),
      ("tomorrow", "2026-12-31"), ("morgen", "2026-12-31"), ("heute", "2026-12-30"), ("31.12.", "2026-12-31"),
      ("30.12.", "2026-12-30"), ("29.12.", "2027-12-29"), ("1.1.", "2027-01-01"), ("1.1", "2027-01-01"),
      ("12. 6.", "2027-06-12"), ("12.6.2027", "2027-06-12"), ("12.06.27", "2027-06-12"), ("2027-01-31", "2027-01-31"),
      ("2027-1-5", "2027-01-05"), ("29.2.", "2028-02-29"), ("2027-01-31.", "2027-01-31"),
    ])
  func dates(typed: String, date: String) throws {
    #expect(try parse("meetagain \(typed)") == .meetAgain(day(date)))
  }

  @Test("a leap day may be eight years away")
  func leapDay() throws {
    #expect(try parse("meetagain 29.2.", today: "2096-03-01") == .meetAgain(day("2104-02-29")))
  }

  @Test("each weekday is one to seven days ahead, whatever today is")
  func weekdays() throws {
    for offset in 0..<14 {
      let today = try day("2026-12-25").advanced(by: offset)
      for (index, word) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].enumerated() {
        guard case .meetAgain(let next) = try parse("meetagain \(word)", today: today.description) else {
          Issue.record("no date")
          continue
        }
        #expect(next.weekday == index + 1 && (1...7).contains(next.number - today.number))
      }
    }
  }

  @Test("short German weekdays are words in English")
  func german() throws {
    #expect(try parse("meetagain fr", language: "de") == .meetAgain(day("2027-01-01")))
    #expect(
      try parse("commit lesen bis so", language: "de") == .commit(name: nil, text: "lesen", due: day("2027-01-03")))
    #expect(try parse("commit read by so") == .commit(name: nil, text: "read by so", due: nil))
  }

  @Test(
    "what is no date is refused",
    arguments: [
      ("someday", "I can't read `someday` as a date. Write `friday`, `12.6.` or `2027-01-31`."),
      ("1.99", "I can't read `1.99` as a date. Write `friday`, `12.6.` or `2027-01-31`."),
      ("31.6.", "The calendar has no `31.6.`. Write a day such as `friday`, `12.6.` or `2027-01-31`."),
      ("29.2.2027", "The calendar has no `29.2.2027`. Write a day such as `friday`, `12.6.` or `2027-01-31`."),
      ("2027-02-30", "The calendar has no `2027-02-30`. Write a day such as `friday`, `12.6.` or `2027-01-31`."),
      ("2026-12-29", "2026-12-29 is past. Write a day to come, such as `friday`, `12.6.` or `2027-01-31`."),
      ("12.6.2020", "2020-06-12 is past. Write a day to come, such as `friday`, `12.6.` or `2027-01-31`."),
      ("12/6", "`12/6` can be read in two ways. Write the day first and full stops, `12.6.`, or `2027-01-31`."),
    ])
  func refused(typed: String, sentence: String) throws {
    #expect(try refusal(of: "meetagain \(typed)") == sentence)
  }

  @Test(
    "commitments: whose, what, and by when",
    arguments: [
      ("commit read by the window by friday", nil, "read by the window", "2027-01-01"),
      ("commit read by the window", nil, "read by the window", nil),
      ("commit by hand, by tomorrow", nil, "by hand,", "2026-12-31"),
      ("commit Tom: call my son by 12.6.", "Tom", "call my son", "2027-06-12"),
      ("commit Tom B.: call", "Tom B.", "call", nil),
      ("commit note: call my son by friday", nil, "note: call my son", "2027-01-01"),
      ("commit be there at 10:30", nil, "be there at 10:30", nil),
      ("commit : odd", nil, ": odd", nil),
      ("commit Tom", "Tom", nil, nil),
      ("commit Tom:", "Tom", nil, nil),
      ("commit Tom by friday", "Tom", nil, "2027-01-01"),
      ("commit Tom: by friday", "Tom", nil, "2027-01-01"),
      ("commit Tom calls his son", nil, "Tom calls his son", nil),
      ("commit jan: a: b", "jan", "a: b", nil),
      ("commit anrufen bis freitag", nil, "anrufen", "2027-01-01"),
      ("commit bis bald BIS 31.12.", nil, "bis bald", "2026-12-31"),
      ("commit stand by friday by the door", nil, "stand by friday by the door", nil),
      ("commit smoke less by 1.75", nil, "smoke less by 1.75", nil),
      ("commit go by bus by", nil, "go by bus by", nil),
      ("commit  call   him  ", nil, "call him", nil),
    ] as [(String, String?, String?, String?)])
  func commitments(line: String, name: String?, text: String?, due: String?) throws {
    #expect(try parse(line) == .commit(name: name, text: text, due: due.map { try day($0) }))
  }

  @Test(
    "changed commitments",
    arguments: [
      ("change 3: write by 12.6.", "write", "2027-06-12"), ("change 3 write", "write", nil),
      ("change 3: by friday", nil, "2027-01-01"), ("change 3:by: x", "by: x", nil),
    ] as [(String, String?, String?)])
  func changes(line: String, text: String?, due: String?) throws {
    #expect(try parse(line) == .change(3, text: text, due: due.map { try day($0) }))
  }

  @Test(
    "a commitment that cannot be meant so",
    arguments: [
      (
        "commit call by 31.6.", "The calendar has no `31.6.`. Write a day such as `friday`, `12.6.` or `2027-01-31`."
      ),
      (
        "commit call by 2026-01-01",
        "2026-01-01 is past. Write a day to come, such as `friday`, `12.6.` or `2027-01-31`."
      ),
      (
        "commit by friday",
        "`commit` needs more: write `commit [NAME:] TEXT [by DATE]`, for example `commit Tom: call my son by friday`."
      ),
      (
        "change 3:",
        "`change` needs more: write `change N: TEXT [by DATE]`, for example `change 3: write him a letter by 12.6.`."
      ),
      (
        "change it: x",
        "`it` is not a number. Write `change N: TEXT [by DATE]`, for example `change 3: write him a letter by 12.6.`."
      ),
    ])
  func refusedCommitments(line: String, sentence: String) throws {
    #expect(try refusal(of: line) == sentence)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import Testing

@Suite("Days of the calendar", .timeLimit(.minutes(5)))
struct DayTests {
  @Test(
    "leap days", arguments: [(2024, true), (2023, false), (2000, true), (1900, false), (2100, false), (2400, true)])
  func leap(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "only what the calendar has, written in full",
    arguments: [
      "2027-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "0000-01-01", "2027-1-31", "27-01-31",
      "2027-01-31 ", "2027-01", "2027-01-31-1", "+027-01-31", "2027-+1-31", "", "2027/01/31", "２０２７-01-31",
    ])
  func refused(text: String) {
    #expect(Day(parsing: text) == nil)
  }

  @Test("are written and read as 2027-01-31")
  func written() throws {
    let day = try #require(Day(parsing: "2027-01-31"))
    #expect(day.description == "2027-01-31")
    #expect(day == Day(year: 2027, month: 1, day: 31))
    #expect(try #require(Day(year: 1, month: 2, day: 3)).description == "0001-02-03")
  }

  @Test("count days both ways, over every day of four centuries")
  func numbers() throws {
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).number == 0)
    #expect(try #require(Day(year: 2000, month: 3, day: 1)).number == 11_017)
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    var previous = first
    for number in (first.number + 1)...(first.number + 146_097) {
      let day = Day(number: number)
      guard day.number == number, day > previous, Day(year: day.year, month: day.month, day: day.day) == day else {
        Issue.record("\(number) is \(day)")
        return
      }
      previous = day
    }
    #expect(previous.description == "2300-01-01")
  }

  @Test("know their weekday", arguments: [("1970-01-01", 4), ("2026-12-13", 7), ("2024-02-29", 4), ("1899-12-31", 7)])
  func weekday(text: String, weekday: Int) throws {
    #expect(try #require(Day(parsing: text)).weekday == weekday)
  }

  @Test("stay within the calendar")
  func ends() {
    #expect(Day(number: .max).description == "9999-12-31")
    #expect(Day(number: .min).description == "0001-01-01")
    #expect(Day(number: 0).advanced(by: 31).description == "1970-02-01")
  }
}

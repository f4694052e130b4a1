// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import History
@testable import RecordStore

@Suite("History as JSON")
struct HistoryJSONTests {
  @Test("the keys are stable, lengths are milliseconds, dates are ISO")
  func golden() throws {
    let report = HistoryReport(.sample(evenness: [0.9]))
    #expect(
      try report.json()
        == """
        {
          "commitments" : {
            "changed" : 0,
            "kept" : 2,
            "made" : 5,
            "notyet" : 1,
            "open" : 3,
            "partly" : 0,
            "released" : 0
          },
          "evenness" : {
            "meetings" : 1
          },
          "meetings" : [
            {
              "agenda" : "nobodys-rescuer",
              "between" : 305000,
              "date" : "2026-12-13",
              "decisions" : [
                "We meet every week at the same place, and whoever comes first makes tea."
              ],
              "facilitationChanges" : true,
              "inTurns" : 660000,
              "meetAgain" : "2026-12-20",
              "moodIn" : {
                "answers" : 5,
                "median" : 5,
                "spread" : 2
              },
              "moodOut" : {
                "answers" : 6,
                "median" : 6.5,
                "spread" : 1
              },
              "planned" : 1020000,
              "present" : 6,
              "stages" : [
                {
                  "between" : 65000,
                  "held" : true,
                  "inTurns" : 660000,
                  "kind" : "checkin",
                  "planned" : 720000,
                  "title" : "Check-in",
                  "turns" : 6,
                  "used" : 725000
                },
                {
                  "between" : 240000,
                  "held" : true,
                  "inTurns" : 0,
                  "kind" : "input",
                  "planned" : 300000,
                  "title" : "What women told us about help",
                  "turns" : 0,
                  "used" : 240000
                }
              ],
              "summary" : "A slow evening.",
              "themes" : [
                "humility"
              ],
              "used" : 965000
            }
          ],
          "moods" : {
            "medianIn" : 5,
            "medianOut" : 6.5,
            "meetings" : 1
          },
          "themes" : [
            {
              "last" : "2026-12-13",
              "meetings" : 1,
              "name" : "humility"
            }
          ],
          "totals" : {
            "facilitationChanges" : 1,
            "feedbackTurns" : 1,
            "meetings" : 1,
            "meetingsSinceVoices" : 0,
            "passes" : 4
          }
        }
        """)
  }

  @Test("what was written reads back as the same report")
  func roundTrip() throws {
    let report = HistoryReport(.sample())
    #expect(try JSONDecoder().decode(HistoryReport.self, from: Data(report.json().utf8)) == report)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Support
import Testing

/// What the screen says where it stands, in three widths and in full: `lines` at 80, 44 and 24 columns.
struct StatusRow: Sendable, CustomTestStringConvertible {
  let scene: Scene
  let lines: [String]
  let inFull: String

  init(_ scene: Scene, _ lines: String..., inFull: String) {
    self.scene = scene
    self.lines = lines
    self.inFull = inFull
  }

  var testDescription: String { scene.rawValue }

  static let widths = [80, 44, 24]

  static let all: [StatusRow] = [
    StatusRow(
      .empty,
      "What we carry  ·  0 men here  ·  start begins  ·  ends about 20:49",
      "What we carry  ·  0 men here · start begins",
      "What we carry  ·  0 men ",
      inFull: "What we carry. Nobody has joined yet. Ends about 20:49. When everyone is here: start"),
    StatusRow(
      .gathering,
      "What we carry  ·  3 men here  ·  start begins  ·  ends about 20:49",
      "What we carry  ·  3 men here · start begins",
      "What we carry  ·  3 men ",
      inFull: "What we carry. Here: Tom, Ali and Jan. Ends about 20:49. When everyone is here: start"),
    StatusRow(
      .opening,
      "Opening  2:15  ·  next: Check-in  ·  ends about 20:56",
      "Opening  2:15 · next: Check-in · 20:56",
      "Opening  2:15",
      inFull: "Stage 1 of 11, Opening, 2:15. Next: on to Check-in. Ends about 20:56."),
    StatusRow(
      .openingRound,
      "Opening  time is round  ·  next: Check-in  ·  ends about 20:57",
      "Opening  time is round · next: Check-in",
      "Opening  time is round",
      inFull: "Stage 1 of 11, Opening, time is round. Next: on to Check-in. Ends about 20:57."),
    StatusRow(
      .held,
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      inFull: """
        Paused. There is time; go continues. Stage 1 of 11, Opening, 2:15. Next: on to Check-in. Ends \
        about 20:59.
        """),
    StatusRow(
      .waiting,
      "Check-in  ·  next: Tom begins  ·  ends about 20:54",
      "Check-in · next: Tom begins · 20:54",
      "Check-in",
      inFull: "Stage 2 of 11, Check-in. Next: Tom begins. Ends about 20:54."),
    StatusRow(
      .silenceBefore,
      "Silence 0:15, then Tom  ·  next: Tom begins  ·  ends about 20:54",
      "Silence 0:15, then Tom · next: Tom begins",
      "Silence 0:15, then Tom",
      inFull: "Stage 2 of 11, Check-in: Silence 0:15, then Tom. Next: Tom begins. Ends about 20:54."),
    StatusRow(
      .heldInSilence,
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      inFull: """
        Paused. There is time; go continues. Stage 2 of 11, Check-in: Silence 0:15, then Tom. Next: Tom \
        begins. Ends about 20:57.
        """),
    StatusRow(
      .turn,
      "Tom  1:20  ·  next: Ali  ·  ends about 20:54",
      "Tom  1:20  ·  next: Ali  ·  ends about 20:54",
      "Tom  1:20 · next: Ali",
      inFull: "Stage 2 of 11, Check-in: Tom is speaking, 1:20 to go. Next: Ali. Ends about 20:54."),
    StatusRow(
      .heldTurn,
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      inFull: """
        Paused. There is time; go continues. Stage 2 of 11, Check-in: Tom is speaking, 1:20 to go. \
        Next: Ali. Ends about 20:57.
        """),
    StatusRow(
      .turnRound,
      "Tom  time is round  ·  next: Ali  ·  ends about 20:56",
      "Tom  time is round · next: Ali · 20:56",
      "Tom  time is round",
      inFull: "Stage 2 of 11, Check-in: Tom is speaking; his time is round. Next: Ali. Ends about 20:56."),
    StatusRow(
      .offered,
      "Jan  1:50  ·  next: Tom, once more  ·  ends about 20:46",
      "Jan  1:50 · next: Tom, once more · 20:46",
      "Jan  1:50",
      inFull: "Stage 2 of 11, Check-in: Jan is speaking, 1:50 to go. Next: Tom, once more. Ends about 20:46."),
    StatusRow(
      .offer,
      "Tom, if he likes  ·  next: Tom begins  ·  ends about 20:45",
      "Tom, if he likes · next: Tom begins · 20:45",
      "Tom, if he likes",
      inFull: """
        Stage 2 of 11, Check-in: Tom, if he likes. Next: Tom speaks. pass: he stays with it. Ends about \
        20:45.
        """),
    StatusRow(
      .commitment,
      "Follow-up, commitment 3  ·  next: commitment 4  ·  ends about 20:45",
      "Follow-up, commitment 3 · next: commitment 4",
      "Follow-up, commitment 3",
      inFull: "Stage 3 of 11, Follow-up, commitment 3. Next: commitment 4. Ends about 20:45."),
    StatusRow(
      .lastCommitment,
      "Follow-up, commitment 4  ·  next: What moved you?  ·  ends about 20:43",
      "Follow-up, commitment 4",
      "Follow-up, commitment 4",
      inFull: "Stage 3 of 11, Follow-up, commitment 4. Next: on to What moved you? Ends about 20:43."),
    StatusRow(
      .quiet,
      "Silence 0:18  ·  next: Ali  ·  ends about 20:54",
      "Silence 0:18 · next: Ali · 20:54",
      "Silence 0:18 · next: Ali",
      inFull: "Stage 2 of 11, Check-in: Silence 0:18. Next: Ali. Ends about 20:54."),
    StatusRow(
      .heldQuiet,
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      inFull: """
        Paused. There is time; go continues. Stage 2 of 11, Check-in: Silence 0:18. Next: Ali. Ends \
        about 20:57.
        """),
    StatusRow(
      .quietStage,
      "Silence 0:18  ·  next: How we begin  ·  ends about 19:58",
      "Silence 0:18 · next: How we begin · 19:58",
      "Silence 0:18",
      inFull: "Stage 9 of 11, Silence 0:18. Next: on to How we begin. Ends about 19:58."),
    StatusRow(
      .pause,
      "Break  3:00  ·  next: Silence  ·  ends about 20:01",
      "Break  3:00 · next: Silence · 20:01",
      "Break  3:00",
      inFull: "Stage 8 of 11, Break, 3:00. Next: on to Silence. Ends about 20:01."),
    StatusRow(
      .nobodyInLine,
      "What moved you?  9:00  ·  next: a name  ·  ends about 20:44",
      "What moved you?  9:00 · next: a name · 20:44",
      "What moved you?  9:00",
      inFull: """
        Stage 4 of 11, What moved you?, 9:00. Who would like to speak? next NAME gives him the floor, \
        hand NAME lines him up, done ends the stage. Ends about 20:44.
        """),
    StatusRow(
      .openTurn,
      "Ali  8:00 for all  ·  next: Jan  ·  ends about 20:44",
      "Ali  8:00 for all · next: Jan · 20:44",
      "Ali  8:00 for all",
      inFull: "Stage 4 of 11, What moved you?: Ali has the floor. Next: Jan. Ends about 20:44."),
    StatusRow(
      .openTurnRound,
      "Ali  time is round for all  ·  next: a name  ·  ends about 20:45",
      "Ali  time is round for all · next: a name",
      "Ali  time is round for a",
      inFull: """
        Stage 4 of 11, What moved you?: Ali has the floor. Who would like to speak? next NAME gives him \
        the floor, hand NAME lines him up, done ends the stage. Ends about 20:45.
        """),
    StatusRow(
      .part,
      "Threes, part 1 of 3  3:00  ·  next: part 2  ·  ends about 20:35",
      "Threes, part 1 of 3  3:00 · next: part 2",
      "Threes, part 1 of 3  3:0",
      inFull: "Stage 5 of 11, Threes, part 1 of 3, 3:00. Next: part 2. Ends about 20:35."),
    StatusRow(
      .heldPart,
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      "Paused. There is time.   go continues",
      inFull: """
        Paused. There is time; go continues. Stage 5 of 11, Threes, part 1 of 3, 3:00. Next: part 2. \
        Ends about 20:38.
        """),
    StatusRow(
      .lastPart,
      "Threes, part 3 of 3  time is round  ·  next: Focus  ·  ends about 20:25",
      "Threes, part 3 of 3  time is round",
      "Threes, part 3 of 3  tim",
      inFull: "Stage 5 of 11, Threes, part 3 of 3, time is round. Next: on to Focus. Ends about 20:25."),
    StatusRow(
      .focus,
      "Ali  10:00  ·  next: a name  ·  ends about 20:20",
      "Ali  10:00 · next: a name · 20:20",
      "Ali  10:00",
      inFull: """
        Stage 6 of 11, Focus: Ali is speaking, 10:00 to go. Who would like to speak? next NAME gives \
        him the floor, hand NAME lines him up, done ends the stage. Ends about 20:20.
        """),
    StatusRow(
      .giver,
      "Feedback  ·  next: Jan begins  ·  ends about 20:01",
      "Feedback · next: Jan begins · 20:01",
      "Feedback",
      inFull: "Stage 7 of 11, Feedback. Next: Jan begins. Ends about 20:01."),
    StatusRow(
      .answer,
      "Jan to Ali  0:20  ·  next: Tom answers Ali  ·  ends about 20:01",
      "Jan to Ali  0:20 · next: Tom answers Ali",
      "Jan to Ali  0:20",
      inFull: "Stage 7 of 11, Feedback: Jan is speaking, 0:20 to go. Next: Tom answers Ali. Ends about 20:01."),
    StatusRow(
      .decision,
      "How we begin  9:00  ·  next: Check-out  ·  ends about 19:57",
      "How we begin  9:00 · next: Check-out · 19:57",
      "How we begin  9:00",
      inFull: "Stage 10 of 11, How we begin, 9:00. Next: on to Check-out. Ends about 19:57."),
    StatusRow(
      .proposal,
      "How we begin  9:00  ·  next: Check-out  ·  ends about 19:57",
      "How we begin  9:00 · next: Check-out · 19:57",
      "How we begin  9:00",
      inFull: "Stage 10 of 11, How we begin, 9:00. Next: on to Check-out. Ends about 19:57."),
    StatusRow(
      .welcome,
      "How we begin  9:00  ·  next: check-in for Sami  ·  ends about 19:59",
      "How we begin  9:00 · next: check-in for Sami",
      "How we begin  9:00",
      inFull: "Stage 10 of 11, How we begin, 9:00. Next: on to check-in for Sami. Ends about 19:59."),
    StatusRow(
      .welcomed,
      "Check-in  ·  next: Sami begins  ·  ends about 20:39",
      "Check-in · next: Sami begins · 20:39",
      "Check-in",
      inFull: "Stage 2 of 11, Check-in. Next: Sami begins. Ends about 20:39."),
    StatusRow(
      .lastStage,
      "Jan  1:50  ·  next: close  ·  ends about 19:44",
      "Jan  1:50 · next: close · 19:44",
      "Jan  1:50 · next: close",
      inFull: """
        Stage 11 of 11, Check-out: Jan is speaking, 1:50 to go. That was the last stage. close shows \
        what will be kept. Ends about 19:44.
        """),
    StatusRow(
      .allDone,
      "All stages are done  ·  next: close  ·  ends about 19:43",
      "All stages are done · next: close · 19:43",
      "All stages are done",
      inFull: "all stages are done. That was the last stage. close shows what will be kept. Ends about 19:43."),
    StatusRow(
      .closed,
      "Closed  ·  next: close",
      "Closed  ·  next: close",
      "Closed  ·  next: close",
      inFull: "The meeting is closed."),
  ]
}

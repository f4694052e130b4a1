// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

extension CommandTable {
  static let records: [CommandSpecification] = commitmentCommands + textCommands

  private static let commitmentCommands: [CommandSpecification] = [
    CommandSpecification(
      "commit", "[NAME:] TEXT [by DATE]", summary: "note what a man will do until next time",
      details: """
        Without a name it is the speaker's. A date such as `by friday` or `by 12.6.` is optional. A name alone \
        counts his commitment and writes nothing. No name is kept with it.
        """,
      example: "commit Tom: call my son by friday", completes: [.owner, .nothing], remembered: false,
      reading: Arguments.commitment),
    CommandSpecification(
      "kept", "N", summary: "he did what he undertook",
      details: "The number is shown with the commitment. Only the man himself says how it stands.",
      example: "kept 3",
      reading: Arguments.number, as: { .meeting(.answer(commitment: $0, .kept, nil, due: nil)) }),
    CommandSpecification(
      "partly", "N", summary: "he did some of it",
      details: "It stays open until next time. Only the man himself says how it stands.",
      example: "partly 3",
      reading: Arguments.number, as: { .meeting(.answer(commitment: $0, .partly, nil, due: nil)) }),
    CommandSpecification(
      "notyet", "N", summary: "he has not done it yet",
      details: "It stays open until next time, and that is all. Only the man himself says how it stands.",
      example: "notyet 3",
      reading: Arguments.number, as: { .meeting(.answer(commitment: $0, .notyet, nil, due: nil)) }),
    CommandSpecification(
      "change", "N: TEXT [by DATE]", summary: "give a commitment other words or another day",
      details: "Write new words, a new date, or both. `change 3: by friday` moves the day alone.",
      example: "change 3: write him a letter by 12.6.", remembered: false,
      reading: Arguments.changedCommitment),
    CommandSpecification(
      "release", "N", summary: "let a commitment go",
      details: "It is over and done with, and needs no reason. That is a usual thing to do.",
      example: "release 3",
      reading: Arguments.number, as: { .meeting(.answer(commitment: $0, .released, nil, due: nil)) }),
    CommandSpecification(
      "mood", "0..10 …", summary: "note how the men feel, in a row",
      details: """
        Numbers from 0 to 10, in any order, with no names. They are not shown again. With fewer than five nothing is \
        kept.
        """,
      example: "mood 6 7 3", remembered: false,
      reading: Arguments.moods, as: ShellCommand.mood),
  ]

  private static let textCommands: [CommandSpecification] = [
    CommandSpecification(
      "propose", "TEXT", summary: "put words to a decision",
      details: "Shows the proposal to everyone. A new one takes its place. Only what is adopted is kept.",
      example: "propose We meet every second Tuesday", remembered: false,
      reading: Arguments.sentence, as: ShellCommand.propose),
    CommandSpecification(
      "consent", summary: "all agree to the proposal",
      details: "Adopts the proposal for everyone here. A block that still stands prevents it.",
      example: "consent",
      alone: .meeting(.consent)),
    CommandSpecification(
      "aside", summary: "someone stands aside",
      details: "He does not share the decision and does not stand in its way. Who it was is not kept.",
      example: "aside",
      alone: .meeting(.aside)),
    CommandSpecification(
      "block", summary: "someone cannot go along",
      details: "The proposal cannot be adopted as it is. Propose other words, or go on and leave it open.",
      example: "block",
      alone: .meeting(.block)),
    CommandSpecification(
      "agree", "[N:] TEXT", summary: "write one of the group's agreements",
      details: "Adds an agreement, or with a number and a colon gives one new words. `assent` keeps them.",
      example: "agree We do not interrupt each other", remembered: false,
      reading: Arguments.agreement),
    CommandSpecification(
      "assent", summary: "all say yes to the agreements",
      details: "Keeps the agreements as they now stand. `agreements` shows them.",
      example: "assent",
      alone: .meeting(.assent)),
    CommandSpecification(
      "strike", "N", summary: "take out an agreement, or a line before closing",
      details: "After `close` it takes out a line of what will be kept, at any man's wish and without a reason.",
      example: "strike 2",
      reading: Arguments.number, as: ShellCommand.strike),
    CommandSpecification(
      "keep", "nothing|figures|texts", summary: "choose how much of a meeting is kept",
      details: """
        The group chooses. `figures` keeps numbers and times, `texts` also what was written down for it. When you are \
        asked whether a word is a name, `keep` alone leaves it in.
        """,
      example: "keep figures", completes: [.words(KeepLevel.allCases.map(\.rawValue)), .nothing],
      reading: Arguments.keepLevel, as: ShellCommand.keep),
    CommandSpecification(
      "mask", summary: "take out what may be a name; `keep` leaves it in",
      details: """
        Answers when you are asked whether a word of a text is a name. `keep` leaves it in, and `no` drops the text. The \
        answer holds for the rest of the meeting.
        """,
      example: "mask",
      alone: .mask),
    CommandSpecification(
      "role", "WORD NAME", summary: "note who looks after what",
      details: "It is shown when you close, for your own paper, and is not kept.",
      example: "role timekeeper Jan", completes: [.nothing, .names], remembered: false,
      reading: Arguments.role),
    CommandSpecification(
      "meetagain", "DATE", summary: "say when you meet again",
      details:
        "Write `friday`, `12.6.` or `2027-01-31`. Commitments noted from then on are due that day, unless they name one.",
      example: "meetagain friday",
      reading: Arguments.date, as: { .meeting(.meetAgain($0)) }),
    CommandSpecification(
      "theme", "TAG", summary: "note a theme of the evening",
      details: "One of the agenda's tags, such as `solidarity`. It is about the evening, never about a man.",
      example: "theme solidarity",
      reading: Arguments.word, as: { .meeting(.theme($0)) }),
    CommandSpecification(
      "summary", "TEXT", summary: "sum the evening up in a sentence",
      details: "A sentence that all of you would sign. A new one takes its place.",
      example: "summary We listened more than last time", remembered: false,
      reading: Arguments.sentence, as: ShellCommand.summary),
  ]
}

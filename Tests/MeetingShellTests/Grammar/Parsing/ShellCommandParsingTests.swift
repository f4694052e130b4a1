// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore
import MeetingShell
import Testing

@Suite("Reading a line", .timeLimit(.minutes(5)))
struct ShellCommandParsingTests {
  @Test("an empty line looks, a comment does nothing")
  func empty() throws {
    #expect(try parse("") == .status)
    #expect(try parse("  \t ") == .status)
    #expect(try parse("# join Tom") == .nothing)
    #expect(try parse("  #x") == .nothing)
  }

  @Test(
    "aliases",
    arguments: [
      ("n", ShellCommand.next(nil)), ("n Tom", .next("Tom")), ("p", .pass), ("h", .hold), ("g", .go), ("u", .undo),
      ("+30s", .extend(.seconds(30))), ("+ 1m", .extend(.minutes(1))), ("N", .next(nil)),
    ])
  func aliases(line: String, command: ShellCommand) throws {
    #expect(try parse(line) == command)
  }

  @Test(
    "gathering",
    arguments: [
      ("agenda de/weekly", ShellCommand.agenda("de/weekly")), ("agenda ./My agenda.yaml", .agenda("./My agenda.yaml")),
      ("join Tom", .join(["Tom"])), ("join  Tom B. ,Jan,, 🦊 ,", .join(["Tom B.", "Jan", "🦊"])),
      ("names Tom, Jan, -, Ali", .names(["Tom", "Jan", nil, "Ali"])), ("names Tom,,Ali,", .names(["Tom", nil, "Ali"])),
      ("name heron Tom B.", .name("heron", as: "Tom B.")), ("name 3 Tom", .name("3", as: "Tom")),
      ("facilitator Tom B.", .facilitator("Tom B.")), ("until 21:30", .until(.clock(hour: 21, minute: 30))),
      ("until 0:05", .until(.clock(hour: 0, minute: 5))), ("until 21.30", .until(.clock(hour: 21, minute: 30))),
      ("until -20m", .until(.shift(.zero - .minutes(20)))), ("until +1h", .until(.shift(.hours(1)))),
      ("until - 20m", .until(.shift(.zero - .minutes(20)))),
    ])
  func gathering(line: String, command: ShellCommand) throws {
    #expect(try parse(line) == command)
  }

  @Test(
    "flow, people and the evening",
    arguments: [
      ("next Tom B.", ShellCommand.next("Tom B.")), ("goto 4", .goto(4)), ("extend 1m30s", .extend(.seconds(90))),
      ("extend 1:30", .extend(.seconds(90))), ("started 90s ago", .started(ago: .seconds(90))),
      ("started 2m", .started(ago: .minutes(2))), ("hand 3", .hand("3")), ("order queue", .order(.queue)),
      ("order RANDOM", .order(.random)), ("spoke Tom, Jan", .spoke(["Tom", "Jan"])),
      ("spoke tom b. jan Tom", .spoke(["tom b.", "jan", "Tom"])), ("spoke Tom Stranger", .spoke(["Tom Stranger"])),
      ("set 4 5m", .set(4, SpanRange(.minutes(5)))), ("set 4 1m-3m", .set(4, SpanRange(.minutes(1), .minutes(3)))),
      ("drop 5", .drop(5)), ("add repair", .add(.agenda("repair"))), ("add de/repair", .add(.agenda("de/repair"))),
      (
        "add round 1m-2m: What: now?",
        .add(.stage(.round, SpanRange(.minutes(1), .minutes(2)), prompt: "What: now?"))
      ),
      ("add break 10m", .add(.stage(.pause, SpanRange(.minutes(10)), prompt: nil))),
      ("add Silence 1:30: Breathe", .add(.stage(.silence, SpanRange(.seconds(90)), prompt: "Breathe"))),
      ("add silence 1:30", .add(.stage(.silence, SpanRange(.seconds(90)), prompt: nil))),
      ("add round 5m:Why", .add(.stage(.round, SpanRange(.minutes(5)), prompt: "Why"))),
      ("add round 5m: 10 things", .add(.stage(.round, SpanRange(.minutes(5)), prompt: "10 things"))),
      ("add round 5m:10 things", .add(.stage(.round, SpanRange(.minutes(5)), prompt: "10 things"))),
    ])
  func evening(line: String, command: ShellCommand) throws {
    #expect(try parse(line) == command)
  }

  @Test(
    "support, feedback and records",
    arguments: [
      ("care", ShellCommand.care(nil)), ("care 2", .care(2)), ("care edit", .careEdit), ("bell on", .bell(true)),
      ("bell OFF", .bell(false)), ("asks Tom none", .asks("Tom", .none)),
      ("asks Tom B. advice questions", .asks("Tom B.", FeedbackContract([.questions, .advice]))),
      ("asks 2 reflections, advice", .asks("2", FeedbackContract([.reflections, .advice]))),
      ("asks Tom WITNESS", .asks("Tom", FeedbackContract([.witness]))), ("kept 3", .kept(3)),
      ("partly 3", .partly(3)), ("notyet 3", .notyet(3)), ("release 12", .release(12)),
      ("mood 6 7 3", .mood([6, 7, 3])), ("mood 0,10", .mood([0, 10])),
      ("propose Tea: yes or no", .propose("Tea: yes or no")),
      ("agree We listen", .agree(nil, "We listen")), ("agree 2: We listen", .agree(2, "We listen")),
      ("agree 10 minutes early: be there", .agree(nil, "10 minutes early: be there")), ("strike 2", .strike(2)),
      ("keep nothing", .keep(.nothing)), ("role timekeeper Tom B.", .role("timekeeper", name: "Tom B.")),
      ("theme Solidarity", .theme("solidarity")), ("summary All good.", .summary("All good.")),
      ("help", .help(nil)), ("help n", .help("next")), ("help NEXT", .help("next")), ("wait 90s", .wait(.seconds(90))),
    ])
  func records(line: String, command: ShellCommand) throws {
    #expect(try parse(line) == command)
  }

  @Test(
    "what is not understood is answered in one sentence, with what to write",
    arguments: [
      ("nxt", "I don't know `nxt`. Did you mean `next`?"),
      ("nex", "I don't know `nex`. Did you mean `next`?"),
      ("strat", "I don't know `strat`. Did you mean `start`?"),
      ("comit Tom: x", "I don't know `comit`. Did you mean `commit`?"),
      ("exit", "I don't know `exit`. Did you mean `quit`?"),
      ("pause", "I don't know `pause`. Did you mean `hold`?"),
      ("x", "I don't know `x`. Type `help` to see the words that I know."),
      ("Tom", "I don't know `Tom`. Type `help` to see the words that I know."),
      ("next; close", "I don't know `next;`. Did you mean `next`?"),
      (
        "abcdefghijklmnopqrstuvwxyz",
        "I don't know `abcdefghijklmnopqrstuvw…`. Type `help` to see the words that I know."
      ),
      ("help nxt", "I don't know `nxt`. Did you mean `next`?"),
      ("extend 5", "5 what? Write `extend 5m` for minutes or `extend 5s` for seconds."),
      ("+5", "5 what? Write `extend 5m` for minutes or `extend 5s` for seconds."),
      ("set 4 5", "5 what? Write `set 4 5m` for minutes or `set 4 5s` for seconds."),
      ("started 90 ago", "90 what? Write `started 90m ago` for minutes or `started 90s ago` for seconds."),
      ("until -20", "20 what? Write `until -20m` for minutes or `until -20s` for seconds."),
      ("add round 5: x", "5 what? Write `add round 5m` for minutes or `add round 5s` for seconds."),
      ("extend soon", "I can't read `soon` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("extend 25h", "I can't read `25h` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("extend -30s", "I can't read `-30s` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("set 4 3m-1m", "I can't read `3m-1m` as a length of time. Write `90s`, `2m` or `1m30s`, up to a day."),
      ("silence 0s", "`0s` is no time at all. Write `30s`, or a little more."),
      ("until 25:00", "`25:00` is not a time of day. Write `until 21:00`, or `until -20m` to end earlier."),
      ("until 21", "`21` is not a time of day. Write `until 21:00`, or `until -20m` to end earlier."),
      ("until 21:5", "`21:5` is not a time of day. Write `until 21:00`, or `until -20m` to end earlier."),
      ("goto four", "`four` is not a number. Write `goto N`, for example `goto 4`."),
      ("goto -1", "`-1` is not a number. Write `goto N`, for example `goto 4`."),
      ("kept 99999999999999999999", "`99999999999999999999` is not a number. Write `kept N`, for example `kept 3`."),
      ("set 4", "`set` needs more: write `set N 5m`, for example `set 4 5m`."),
      ("started ago", "`started` needs more: write `started 90s ago`."),
      ("join ,", "`join` needs more: write `join NAME[, NAME…]`, for example `join Tom, Jan, Ali`."),
      ("names -, -", "`names` needs more: write `names NAME, -, NAME…`, for example `names Tom, Jan, -, Ali`."),
      ("name heron", "`name` needs more: write `name HANDLE NAME`, for example `name heron Tom`."),
      ("join Tom and Jan", "Put a comma between two names: write `join Tom, Jan`."),
      ("leave Tom, Jan", "`leave` takes one name. Write `leave Jan`."),
      (
        "order backwards",
        "I don't know `backwards` here. Write `order circle`, `order random`, `order volunteer` or `order queue`."
      ),
      ("bell loud", "I don't know `loud` here. Write `bell on` or `bell off`."),
      ("keep 6", "`keep` says how much is kept. For a commitment: `kept 6`, or `notyet 6`."),
      ("meet weekly", "I don't know `meet`. Did you mean `agenda`?"),
      ("Tom, Ali", "I don't know `Tom,`. If these are names: `join Tom, Ali, Jan`."),
      ("commit call my son by freday", "I can't read `freday` as a day. Did you mean `friday`?"),
      ("commit call my son by next week", "`next week` is no day yet. Write `friday`, `12.6.` or `2027-01-31`."),
      ("keep all", "I don't know `all` here. Write `keep nothing`, `keep figures` or `keep texts`."),
      ("mood 11", "A mood is a number from 0 to 10. Write them in a row: `mood 6 7 3`."),
      ("mood good", "A mood is a number from 0 to 10. Write them in a row: `mood 6 7 3`."),
      (
        "asks Tom",
        "What does he ask for? Write `asks NAME` and none, witness, questions, reflections or advice."
      ),
      (
        "asks Tom advise",
        "What does he ask for? Write `asks NAME` and none, witness, questions, reflections or advice."
      ),
      (
        "asks Tom none advice",
        "`none` and `witness` stand alone. Write one of them, or any of questions, reflections, advice."
      ),
      (
        "asks Tom witness questions",
        "`none` and `witness` stand alone. Write one of them, or any of questions, reflections, advice."
      ),
      (
        "theme two words",
        "`theme` takes one word: write `theme TAG`, for example `theme solidarity`."
      ),
      ("add rund 5m: x", "`rund` is no kind of stage. Did you mean `add round`?"),
      (
        "add banana 5m",
        "`banana` is no kind of stage. Write for example `add round 2m: What do we need now?`."
      ),
      ("add round", "How long? Write `add round 5m`, and behind it a colon and what is asked, if you like."),
      ("add round: why", "How long? Write `add round 5m`, and behind it a colon and what is asked, if you like."),
      (
        "add plugin 5m",
        "`plugin` is no kind of stage. Write for example `add round 2m: What do we need now?`."
      ),
      ("next\nclose", "That was more than one line, so nothing was done. Please give them one at a time."),
      ("join Tom\r\njoin Jan", "That was more than one line, so nothing was done. Please give them one at a time."),
      ("join T\u{1B}[31mom", "There is a control character in that line, so nothing was done. Please type it again."),
      ("join T\u{9B}om", "There is a control character in that line, so nothing was done. Please type it again."),
    ])
  func refused(line: String, sentence: String) throws {
    #expect(try refusal(of: line) == sentence)
  }

  @Test("hidden characters in a quoted word are not shown again")
  func quoting() throws {
    #expect(try refusal(of: "n\u{202E}xt") == "I don't know `nxt`. Did you mean `next`?")
  }

  @Test("a line of any length and any characters is answered")
  func anything() throws {
    var state: UInt64 = 7
    let alphabet = Array("abnxt +-:,.0123456789 by friday Tom\t#🦊\u{301}é|/")
    let verbs = CommandTable.all.map(\.verb)
    for _ in 0..<5_000 {
      func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
      }
      let rest = String((0..<random(30)).map { _ in alphabet[random(alphabet.count)] })
      _ = try refusal(of: "\(verbs[random(verbs.count)]) \(rest)", language: "de")
    }
    #expect(try refusal(of: String(repeating: "x", count: 100_000)) != nil)
    #expect(try refusal(of: "propose " + String(repeating: "x by ", count: 2_000)) == nil)
  }
}

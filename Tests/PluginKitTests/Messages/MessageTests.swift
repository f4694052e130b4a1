// SPDX-License-Identifier: GPL-3.0-or-later

import PluginKit
import Testing

@Suite("The messages of the protocol", .timeLimit(.minutes(5)))
struct MessageTests {
  @Test(
    "a plugin's cue is one flat object, and reads back as itself",
    arguments: [
      (
        PluginMessage.hello(protocol: 1, plugin: "bell", version: "1.0.0"),
        #"{"cue":"hello","plugin":"bell","protocol":1,"version":"1.0.0"}"#
      ),
      (.say("Sit."), #"{"cue":"say","text":"Sit."}"#), (.show("In\nout"), #"{"cue":"show","text":"In\nout"}"#),
      (.bell, #"{"cue":"bell"}"#), (.file(name: "a.md", text: "#"), ##"{"cue":"file","name":"a.md","text":"#"}"##),
      (.wait(4000), #"{"cue":"wait","length":4000}"#), (.done, #"{"cue":"done"}"#),
    ])
  func cues(message: PluginMessage, line: String) throws {
    #expect(MessageLine.of(message) == line)
    #expect(try MessageLine.read(PluginMessage.self, from: line) == message)
  }

  @Test(
    "what is not in the protocol is refused, and said in a few words",
    arguments: [
      (#"{"cue":"names"}"#, "“cue”"), (#"{"cue":"show"}"#, "“text” is missing"),
      (#"{"cue":"show","text":"x","lines":2}"#, "“show” has no such key"),
      (#"{"cue":"wait","length":NaN}"#, "no JSON"),
      (#"{"cue":"wait","length":"4s"}"#, "“length” has a value of another"),
      (#"{"text":"x"}"#, "“cue” is missing"), ("[1]", "has a value of another kind"), ("hello", "no JSON"),
      ("", "no JSON"),
    ])
  func refused(line: String, words: String) {
    do {
      let message = try MessageLine.read(PluginMessage.self, from: line)
      Issue.record("\(message) was read")
    } catch {
      #expect(MessageLine.words(for: error).contains(words), "\(MessageLine.words(for: error))")
    }
  }

  @Test("an event keeps every field, and its name, moment, place and handle apart")
  func event() throws {
    let line = #"{"event":"turnBegan","handle":"heron","length":90000,"seq":12,"starts":754200,"t":754200}"#
    let message = try MessageLine.read(HostMessage.self, from: line)
    guard case .event(let event) = message else {
      Issue.record("no event")
      return
    }
    #expect(event.name == "turnBegan" && event.t == 754_200 && event.seq == 12 && event.handle == "heron")
    #expect(event.fields == ["length": .number(90_000), "starts": .number(754_200)])
    #expect(event.fields["length"]?.int == 90_000)
    #expect(MessageLine.of(message) == line)
  }

  @Test("every other message of the host reads back as itself")
  func host() throws {
    let record = ClosedMeeting(
      date: "2026-12-30", agenda: "weekly", title: "Weekly", present: 6,
      stages: [ClosedMeeting.Stage(kind: "round", title: "Round", held: true, planned: 1, used: 2, turns: 3)],
      moodIn: ClosedMeeting.Mood(answers: 6, median: 5.5), themes: ["joy"], facilitationChanges: false,
      meetAgain: "2027-01-06", commitmentsMade: 1, decisions: ["Cook."],
      commitments: [ClosedMeeting.Commitment(text: "Call.", due: nil)], summary: "Quiet.")
    let messages: [HostMessage] = [
      .hello(HostMessage.Hello(language: "de", from: 7)), .text(number: 3, words: "Call."),
      .stage(HostMessage.StageStart(stage: 2, length: 60_000, with: ["pattern": "box"])), .waited(t: 5), .stageOver,
      .record(record), .goodbye,
    ]
    for message in messages {
      #expect(try MessageLine.read(HostMessage.self, from: MessageLine.of(message)) == message)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import PluginHost

@Suite("A talk with a plugin", .timeLimit(.minutes(5)))
struct ConversationTests {
  private let manifest: PluginManifest = {
    var manifest = PluginManifest()
    (manifest.name, manifest.version) = ("trial", "1.0.0")
    return manifest
  }()

  private func conversation(_ call: PluginAnswer.Call? = .event, _ limits: PluginLimits = PluginLimits())
    -> Conversation
  {
    var conversation = Conversation(manifest, limits: limits)
    if let call { conversation.ask(call) }
    return conversation
  }

  private func breach(_ text: String, to call: PluginAnswer.Call? = .event) -> Breach? {
    breach(Array((text + "\n").utf8), to: call)
  }

  private func breach(_ bytes: [UInt8], to call: PluginAnswer.Call? = .event) -> Breach? {
    var conversation = conversation(call)
    for case .breach(let breach, _) in conversation.receive(bytes, at: .zero) { return breach }
    return nil
  }

  @Test("comes in pieces and goes out as whole answers")
  func pieces() {
    var conversation = conversation()
    let text =
      #"{"cue":"show","text":"Ein … 4"}"# + "\n" + #"{"cue":"bell"}"# + "\n" + #"{"cue":"wait","length":50}"# + "\n"
    var outcomes: [Conversation.Outcome] = []
    for byte in Array(text.utf8) { outcomes += conversation.receive([byte], at: .zero) }
    #expect(outcomes == [.answer(PluginAnswer(call: .event, words: [.show("Ein … 4"), .bell], wait: 50))])
    #expect(conversation.call == nil)
  }

  @Test("begins with a hello, and with nothing else")
  func hello() {
    let hello = #"{"cue":"hello","protocol":1,"plugin":"trial","version":"1.0.0"}"#
    #expect(breach(hello, to: .hello) == nil)
    #expect(breach(hello) == .wrongHello)
    #expect(breach(#"{"cue":"done"}"#, to: .hello) == .unasked)
    for other in [
      hello.replacing("trial", with: "other"), hello.replacing(":1,", with: ":2,"), hello.replacing("1.0.0", with: "2"),
    ] {
      #expect(breach(other, to: .hello) == .wrongHello)
    }
  }

  @Test(
    "ends at the first thing that is not allowed",
    arguments: [
      (#"{"cue":"show","text":""}"#, Breach.badText), (#"{"cue":"say","text":"two\nlines"}"#, .badText),
      (#"{"cue":"show","text":"\u001b]0;x\u0007"}"#, .controlCharacters),
      (#"{"cue":"show","text":"a\rb"}"#, .controlCharacters),
      (#"{"cue":"wait","length":0}"#, .badWait), (#"{"cue":"wait","length":-5}"#, .badWait),
      (#"{"cue":"file","name":"../x","text":""}"#, .badFile), (#"{"cue":"file","name":".x","text":""}"#, .badFile),
      (#"{"cue":"file","name":"-rf","text":""}"#, .badFile),
      (#"{"cue":"hello","protocol":1,"plugin":"trial","version":"1.0.0"}"#, .wrongHello),
    ])
  func contents(line: String, expected: Breach) {
    #expect(breach(line) == expected)
  }

  @Test("takes nothing that was not asked for, is no text, no JSON or no message")
  func nonsense() {
    #expect(breach(#"{"cue":"done"}"#, to: nil) == .unasked)
    #expect(breach([0xC3, 0x28, 0x0A]) == .notText)
    for line in ["hello", #"{"cue":"names"}"#, #"{"cue":"wait","length":NaN}"#, #"{"cue":"done","more":1}"#, "{}", ""] {
      guard case .notUnderstood = breach(line) else {
        Issue.record("\(line) was taken")
        continue
      }
    }
  }

  @Test("bounds a line, with an end and without")
  func lines() {
    #expect(breach(Array(repeating: 0x20, count: 65_537)) == .longLine)
    #expect(breach(Array(repeating: 0x20, count: 65_537) + [0x0A]) == .longLine)
    #expect(breach(Array(repeating: 0x61, count: 65_536)) == nil, "its end may still come")
  }

  @Test("bounds the bytes and the messages of a minute, and the next minute begins anew")
  func minutes() {
    var limits = PluginLimits()
    (limits.bytes, limits.messages) = (1_000, 3)
    var conversation = conversation(.event, limits)
    let bell = Array((#"{"cue":"bell"}"# + "\n").utf8)
    let answer = bell + Array((#"{"cue":"done"}"# + "\n").utf8)
    for _ in 1...3 {
      #expect(conversation.receive(answer, at: .seconds(1)).count == 1)
      conversation.ask(.event)
    }
    #expect(conversation.receive(bell, at: .seconds(59)) == [.breach(.tooManyMessages, line: #"{"cue":"bell"}"#)])
    conversation.ask(.event)
    #expect(conversation.receive(answer, at: .seconds(61)) == [.answer(PluginAnswer(call: .event, words: [.bell]))])
    #expect(
      conversation.receive(Array(repeating: 0x20, count: 980), at: .seconds(62)) == [.breach(.tooManyBytes, line: "")])
  }

  @Test("bounds one answer, so that nothing holds up the screen")
  func answers() {
    let cue = #"{"cue":"bell"}"# + "\n"
    #expect(breach(String(repeating: cue, count: 32) + #"{"cue":"done"}"#) == nil)
    #expect(breach(String(repeating: cue, count: 33)) == .longAnswer)
  }

  @Test("in a check goes on after a breach, and names every line")
  func lenient() {
    var conversation = Conversation(manifest, limits: PluginLimits(), isLenient: true)
    conversation.ask(.event)
    let outcomes = conversation.receive(Array("x\n{\"cue\":\"names\"}\n{\"cue\":\"done\"}\n".utf8), at: .zero)
    #expect(outcomes.count == 3)
    #expect(outcomes.last == .answer(PluginAnswer(call: .event)))
  }
}

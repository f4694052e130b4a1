// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import PluginKit

@Suite("A plugin in Swift", .timeLimit(.minutes(5)))
struct PluginTests {
  private struct Greeter: Plugin {
    let name = "greeter", version = "2.0.0"
    var language = ""

    mutating func answer(_ message: HostMessage) -> [PluginMessage] {
      switch message {
      case .hello(let hello):
        language = hello.language
        return [.show("never said")]
      case .event: return [.show("Hello in \(language).")]
      case .stage: return [.wait(1000)]
      default: return []
      }
    }
  }

  @Test("introduces itself, hears the hello, and ends each answer once")
  func answers() {
    var greeter = Greeter()
    #expect(
      greeter.lines(to: .hello(HostMessage.Hello(language: "de"))) == [
        #"{"cue":"hello","plugin":"greeter","protocol":1,"version":"2.0.0"}"#
      ])
    #expect(
      greeter.lines(to: .event(PluginEvent("started", t: 0))) == [
        #"{"cue":"show","text":"Hello in de."}"#, #"{"cue":"done"}"#,
      ])
    let stage = HostMessage.stage(HostMessage.StageStart(stage: 1, length: 1, with: [:]))
    #expect(greeter.lines(to: stage) == [#"{"cue":"wait","length":1000}"#])
    #expect(greeter.lines(to: .goodbye) == [#"{"cue":"done"}"#])
  }
}

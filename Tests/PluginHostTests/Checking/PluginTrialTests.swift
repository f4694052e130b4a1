// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Support
import Testing

@testable import PluginHost

@Suite("plugin check", .timeLimit(.minutes(5)))
struct PluginTrialTests {
  private static func faults(of script: String, conversation: String? = nil) throws -> [PluginTrial.Fault] {
    let trials = try Trials()
    var surroundings = PluginSurroundings.patient
    surroundings.isLenient = true
    surroundings.sandbox = .limitsOnly
    let trial = PluginTrial(EnabledPlugin(try trials.plugin(script)), surroundings)
    if let conversation {
      trial.play(conversation: conversation, file: "conversation.txt")
    } else {
      trial.playRecordedMeeting()
    }
    return trial.faults
  }

  @Test("names every breach, with the message that caused it")
  func breaches() async throws {
    try await aside {
      let faults = try Self.faults(
        of: Trials.greeting(
          then: #"echo '{"cue":"names"}'; echo '{"cue":"show","text":""}'"#,
          done: #"""
            case $line in *'"event":"closed"'*) echo nonsense ;; esac
            echo '{"cue":"done"}'
            """#))
      #expect(faults.map(\.line) == [#"{"cue":"names"}"#, #"{"cue":"show","text":""}"#, "nonsense"])
      #expect(faults.map(\.sentence).last == "It sent something that is not in the protocol (it is no JSON object).")
      #expect(faults[0].cause.contains(#""event":"started""#) && faults[2].cause.contains(#""event":"closed""#))
    }
  }

  @Test("compares what was answered with the plugin's own test")
  func conversation() async throws {
    try await aside {
      let script = Trials.greeting(then: #"echo '{"cue":"bell"}'"#)
      let started = #"> {"event":"started","seq":1,"t":0}"#
      let good = "# A remark.\n\(started)\n< {\"cue\": \"bell\"}\n< {\"cue\":\"done\"}\n"
      #expect(try Self.faults(of: script, conversation: good) == [])
      let wrong = try Self.faults(
        of: script, conversation: good.replacing("bell", with: "show") + "what\n> {\"x\":1}\n")
      #expect(
        wrong.map(\.sentence) == [
          #"conversation.txt:3: Expected: {"cue": "show"}"#, "conversation.txt:5: A line begins with >, < or #.",
          "conversation.txt:6: That is no message: “message” is missing.",
        ])
      let short = try Self.faults(of: script, conversation: "\(started)\n< {\"cue\":\"bell\"}\n")
      #expect(short.map(\.sentence) == ["conversation.txt: It said more than was expected at the end."])
    }
  }

  @Test(
    "finds a new plugin good, in every language that needs no building",
    arguments: [PluginTemplate.Language.sh, .python])
  func template(language: PluginTemplate.Language) async throws {
    try await aside {
      let folder = try ScratchFolder()
      for file in PluginTemplate("gong-light", language: language).files {
        let path = try folder.write(file.text, to: "gong-light/\(file.name)")
        if file.isExecutable { #expect(chmod(path, 0o755) == 0) }
      }
      let plugin = try FoundPlugin.read(folder.path + "/gong-light", beside: nil)
      let trial = PluginTrial(EnabledPlugin(plugin), .patient)
      trial.playRecordedMeeting()
      let files = PluginTemplate("gong-light", language: language).files
      trial.play(conversation: files.first { $0.name == "conversation.txt" }?.text ?? "", file: "conversation.txt")
      #expect(trial.faults.flatMap(\.lines) == [])
      #expect(trial.words >= 4)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import PluginKit

/// Breathing together: says when to breathe in, to hold and to breathe out, for as many breaths as the stage has time.
@main
struct Breathing: Plugin {
  let name = "breathing", version = "1.0.0"
  private var steps: [Step] = []
  private var next = 0
  private var breathsLeft = 0

  private var isGerman = false

  /// What to do, and for how many seconds.
  private struct Step {
    let breath: Breath
    let seconds: Int
  }

  private enum Breath {
    case `in`, hold, out

    func words(isGerman: Bool) -> String {
      switch self {
      case .in: isGerman ? "Ein" : "In"
      case .hold: isGerman ? "Halten" : "Hold"
      case .out: isGerman ? "Aus" : "Out"
      }
    }
  }

  mutating func answer(_ message: HostMessage) -> [PluginMessage] {
    switch message {
    case .hello(let hello): isGerman = hello.language == "de"
    case .stage(let stage): return begin(stage)
    case .waited: return step()
    case .stageOver: breathsLeft = 0
    default: break
    }
    return []
  }

  private mutating func begin(_ stage: HostMessage.StageStart) -> [PluginMessage] {
    steps = Self.pattern(stage.with["pattern"] ?? "4-7-8")
    next = 0
    let breath = steps.reduce(0) { $0 + $1.seconds } * 1_000
    breathsLeft = min(stage.with["cycles"].flatMap { Int($0) } ?? 8, max(1, (stage.length - 5_000) / breath))
    let welcome =
      isGerman
      ? "Setzt euch, wie ihr mögt. Wer will, schließt die Augen. Atmet jederzeit, wie es euch passt."
      : "Sit as you like. Whoever wants to closes his eyes. Breathe your own way at any time."
    return [.say(welcome), .wait(5_000)]
  }

  private mutating func step() -> [PluginMessage] {
    guard breathsLeft > 0 else { return [.show(isGerman ? "Atmet, wie es kommt." : "Breathe as it comes.")] }
    let step = steps[next]
    next = (next + 1) % steps.count
    if next == 0 { breathsLeft -= 1 }
    return [.show("\(step.breath.words(isGerman: isGerman)) … \(step.seconds)"), .wait(step.seconds * 1_000)]
  }

  private static func pattern(_ name: String) -> [Step] {
    switch name {
    case "box":
      [
        Step(breath: .in, seconds: 4), Step(breath: .hold, seconds: 4), Step(breath: .out, seconds: 4),
        Step(breath: .hold, seconds: 4),
      ]
    case "coherent": [Step(breath: .in, seconds: 5), Step(breath: .out, seconds: 5)]
    default: [Step(breath: .in, seconds: 4), Step(breath: .hold, seconds: 7), Step(breath: .out, seconds: 8)]
    }
  }
}

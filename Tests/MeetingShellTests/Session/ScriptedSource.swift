// SPDX-License-Identifier: GPL-3.0-or-later

import LineEditor

/// One thing that happens at the keyboard, or beside it.
enum Step: ExpressibleByStringLiteral, Sendable {
  case line(String)
  case input(Input)
  /// Something that befalls the machine between two lines.
  case act(@Sendable () -> Void)

  init(stringLiteral line: String) { self = .line(line) }
}

/// What followed one step, up to the next.
struct Reply {
  let step: String
  var said: [String] = []
  var status = ""
  var bells = 0
  /// The screen and its scrollback were cleared.
  var cleared = false
  /// The typed line was taken off the screen.
  var erased = false

  var text: String { said.joined(separator: "\n") }
}

/// A person who types what he was told to, and writes down what he reads.
final class ScriptedSource: LineSource {
  private var steps: [Step]
  /// What was said before the first step, then one reply for each line or input.
  private(set) var replies = [Reply(step: "(sits down)")]
  private(set) var remembered: [String] = []
  private(set) var prompts: Set<String> = []
  let columns: Int
  let rows = 24
  private let clearsScrollback: Bool

  init(_ steps: [Step], columns: Int = 80, clearsScrollback: Bool = true) {
    self.steps = steps
    self.columns = columns
    self.clearsScrollback = clearsScrollback
  }

  func next(prompt: String, deadline: Duration?) -> Input {
    prompts.insert(prompt)
    while !steps.isEmpty {
      switch steps.removeFirst() {
      case .line(let line):
        replies.append(Reply(step: line, status: now.status))
        return .line(line)
      case .input(let input):
        replies.append(Reply(step: "\(input)", status: now.status))
        return input
      case .act(let act): act()
      }
    }
    return .hangup
  }

  private var now: Reply {
    get { replies[replies.count - 1] }
    set { replies[replies.count - 1] = newValue }
  }

  func announce(_ text: String) { now.said.append(text) }
  func status(_ line: String) { now.status = line }
  func bell() { now.bells += 1 }

  func clear() -> Bool {
    now.cleared = true
    return clearsScrollback
  }

  func eraseLastLine() { now.erased = true }
  /// Nothing is ever typed ahead here; how often it would have been thrown away.
  private(set) var timesForgotten = 0
  func forgetTypedAhead() { timesForgotten += 1 }
  func remember(_ line: String) { remembered.append(line) }
  func close() {}
}

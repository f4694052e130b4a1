// SPDX-License-Identifier: GPL-3.0-or-later

/// A plugin in Swift: say what it is, answer what it is told, and mark it with `@main`.
///
/// ```swift
/// @main struct Hello: Plugin {
///   let name = "hello", version = "1.0.0"
///
///   mutating func answer(_ message: HostMessage) -> [PluginMessage] {
///     switch message {
///     case .event(let event) where event.name == "started": [.show("Welcome.")]
///     default: []
///     }
///   }
/// }
/// ```
public protocol Plugin {
  init()

  /// As in `plugin.yaml`.
  var name: String { get }
  var version: String { get }

  /// What to say to a message. A `done` is added where no `wait` stands at the end; the hello is answered by itself.
  mutating func answer(_ message: HostMessage) -> [PluginMessage]
}

extension Plugin {
  /// Reads messages until the goodbye or the end of the input.
  public static func main() {
    var plugin = Self()
    while let line = readLine() {
      guard let message = try? MessageLine.read(HostMessage.self, from: line) else { continue }
      for answer in plugin.lines(to: message) { print(answer) }
      flushOutput()
      if case .goodbye = message { return }
    }
  }

  /// The lines of one whole answer.
  mutating func lines(to message: HostMessage) -> [String] {
    if case .hello = message {
      _ = answer(message)
      return [
        MessageLine.of(PluginMessage.hello(protocol: HostMessage.version, plugin: name, version: version))
      ]
    }
    var answers = answer(message)
    if answers.last?.endsAnswer != true { answers.append(.done) }
    return answers.map { MessageLine.of($0) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import PluginKit

/// The talk with one plugin, without process or clock: what comes in as bytes goes out as whole answers, or as the
/// first thing that was not allowed.
struct Conversation {
  enum Outcome: Hashable {
    case answer(PluginAnswer)
    /// The line that caused it, as far as it is known.
    case breach(Breach, line: String)
  }

  private let name: String
  private let version: String
  private let limits: PluginLimits
  /// Goes on after a breach, so that a check finds them all.
  private let isLenient: Bool

  /// What waits for an answer. The host says one thing at a time.
  private(set) var call: PluginAnswer.Call?
  private var words: [PluginAnswer.Word] = []
  private var buffer: [UInt8] = []
  private var minute = Minute()

  private struct Minute {
    var began = Duration.zero
    var bytes = 0
    var messages = 0
  }

  init(_ manifest: PluginManifest, limits: PluginLimits, isLenient: Bool = false) {
    (name, version) = (manifest.name, manifest.version)
    self.limits = limits
    self.isLenient = isLenient
  }

  /// A message is on its way.
  mutating func ask(_ call: PluginAnswer.Call) {
    self.call = call
    words = []
  }

  /// - Parameter now: since some fixed moment.
  mutating func receive(_ bytes: some Collection<UInt8>, at now: Duration) -> [Outcome] {
    if now - minute.began >= .seconds(60) { minute = Minute(began: now) }
    minute.bytes += bytes.count
    guard minute.bytes <= limits.bytes else { return [.breach(.tooManyBytes, line: "")] }
    buffer += bytes
    var outcomes: [Outcome] = []
    var start = buffer.startIndex
    while let end = buffer[start...].firstIndex(of: 0x0A) {
      let line = buffer[start..<end]
      start = end + 1
      if let outcome = read(line) {
        outcomes.append(outcome)
        if case .breach = outcome, !isLenient { break }
      }
    }
    buffer.removeSubrange(..<start)
    if buffer.count > limits.line {
      outcomes.append(.breach(.longLine, line: ""))
      buffer = []
    }
    return outcomes
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) -> Outcome? {
    guard bytes.count <= limits.line else { return .breach(.longLine, line: "") }
    guard let line = String(validating: bytes, as: UTF8.self) else { return .breach(.notText, line: "") }
    do throws(Breach) {
      return try take(line).map(Outcome.answer)
    } catch {
      return .breach(error, line: line)
    }
  }

  private mutating func take(_ line: String) throws(Breach) -> PluginAnswer? {
    let message: PluginMessage
    do {
      message = try MessageLine.read(PluginMessage.self, from: line)
    } catch {
      throw .notUnderstood(MessageLine.words(for: error))
    }
    guard let call else { throw .unasked }
    if !message.endsAnswer {
      minute.messages += 1
      guard minute.messages <= limits.messages else { throw .tooManyMessages }
      guard words.count < limits.cues else { throw .longAnswer }
    }
    switch message {
    case .hello(let number, let plugin, let release):
      guard call == .hello, number == HostMessage.version, plugin == name, release == version else {
        throw .wrongHello
      }
      return end()
    case _ where call == .hello: throw .unasked
    case .say(let text): words.append(.say(try checked(text, lines: 1)))
    case .show(let text): words.append(.show(try checked(text, lines: 12)))
    case .bell: words.append(.bell)
    case .file(let file, let text):
      guard Self.isFileName(file) else { throw .badFile }
      words.append(.file(name: file, text: text))
    case .wait(let length):
      guard (1...86_400_000).contains(length), call != .goodbye else { throw .badWait }
      return end(waiting: length)
    case .done: return end()
    }
    return nil
  }

  private mutating func end(waiting length: Int? = nil) -> PluginAnswer? {
    guard let call else { return nil }
    defer { (self.call, words) = (nil, []) }
    return PluginAnswer(call: call, words: words, wait: length)
  }

  private func checked(_ text: String, lines: Int) throws(Breach) -> String {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard !text.isEmpty, parts.count <= lines, parts.allSatisfy({ $0.count <= 400 }) else { throw .badText }
    let isPlain = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    guard isPlain else { throw .controlCharacters }
    return text
  }

  /// Letters, digits, `-`, `_`, and dots in between: no path, nothing hidden.
  static func isFileName(_ name: String) -> Bool {
    (1...80).contains(name.utf8.count) && !name.hasPrefix(".") && !name.hasPrefix("-")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}

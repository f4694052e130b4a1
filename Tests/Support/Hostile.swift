// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc

/// Plugins that mean no good, in POSIX shell.
package struct Hostile: Sendable {
  package let name: String
  /// What is done instead of answering `started`.
  let act: String
  /// What is done instead of saying hello.
  var beginning: String?
  /// What is done instead of answering `stageBegan`, which it hears only then.
  let atStage: String?
  /// What is done when the goodbye comes.
  var end = ""
  /// What the sentence about it says; nothing where it does nothing that is seen.
  private let sentence: String?

  package init(
    _ name: String, _ act: String, beginning: String? = nil, atStage: String? = nil, end: String = "",
    says sentence: String?
  ) {
    self.name = name
    self.act = act
    self.beginning = beginning
    self.atStage = atStage
    (self.end, self.sentence) = (end, sentence)
  }

  /// Whether what was said of it is what is to be said, once. A box keeps the output open that a plugin closes.
  package func isSaid(_ sentences: [String]) -> Bool {
    guard let sentence else { return sentences.count <= 1 }
    return sentences.count == 1 && sentence.split(separator: "/").contains { sentences[0].contains($0) }
  }

  package static let all = [
    Hostile("hangs-at-start", "", beginning: "sleep 9000", says: "did not begin in time"),
    Hostile("hangs-midway", "sleep 9000", says: "did not answer in time"),
    Hostile("hangs-at-end", "", end: "sleep 9000", says: "did not answer in time"),
    Hostile("ignores-term", "trap '' TERM HUP INT; while :; do sleep 9000; done", says: "did not answer in time"),
    Hostile("forks", "for i in 1 2 3 4 5 6 7 8; do sleep 9000 & done; sleep 9000", says: "did not answer in time"),
    Hostile("floods", "exec cat /dev/zero", says: "that is too long"),
    Hostile("floods-lines", #"yes '{"cue":"bell"}' | head -c 1073741824"#, says: "said too much at once"),
    Hostile("closes-output", "exec >&-; sleep 9000", says: "stopped by itself/did not answer in time"),
    Hostile("dies", "exit 3", says: "stopped by itself"),
    Hostile("half-a-line", #"printf '{"cue":"do'; sleep 9000"#, says: "did not answer in time"),
    Hostile("no-text", #"printf '\303\050\n'"#, says: "sent bytes that are no text"),
    Hostile("endless-line", "head -c 1000000 /dev/zero | tr '\\0' a; sleep 9000", says: "that is too long"),
    Hostile("no-number", #"echo '{"cue":"wait","length":NaN}'"#, says: "not in the protocol"),
    Hostile("unknown", #"echo '{"cue":"close"}'"#, says: "not in the protocol"),
    Hostile("escapes", #"printf '{"cue":"show","text":"\\u001b]0;owned\\u0007"}\n'"#, says: "sent control characters"),
    Hostile("asks-for-names", #"echo '{"cue":"names"}'"#, says: "not in the protocol"),
    Hostile("speaks-unasked", #"(sleep 0.05; echo '{"cue":"bell"}') &"#, end: "sleep 0.3", says: nil),
    Hostile(
      "lies", "", beginning: #"echo '{"cue":"hello","plugin":"bell","version":"1.0.0","protocol":1}'; sleep 9000"#,
      says: "introduced itself as another one"),
    Hostile("reads-home", #"cat "@SECRET@" && printf '{"cue":"show","text":"%s"}\n' "$(cat '@SECRET@')""#, says: nil),
    Hostile(
      "calls-home",
      #"python3 -c 'import socket; socket.create_connection(("127.0.0.1", @PORT@), 1)' 2>/dev/null && echo '{"cue":"show","text":"online"}'"#,
      says: nil),
  ]

  /// Writes it as a plugin.
  ///
  /// - Parameter name: what it is called this time.
  package func write(to folder: String, as name: String, secret: String = "/nowhere", port: Int = 9) throws {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let hello = #"echo '{"cue":"hello","plugin":"\#(name)","version":"1.0.0","protocol":1}'"#
    let script = #"""
      #!/bin/sh
      while IFS= read -r line; do
        case $line in
          *'"message":"hello"'*) \#(beginning ?? hello); continue ;;
          *'"event":"started"'*) \#(act.isEmpty ? ":" : act) ;;
          *'"event":"stageBegan"'*) \#(atStage ?? ":") ;;
          *'"message":"goodbye"'*) \#(end.isEmpty ? ":" : end) ;;
        esac
        echo '{"cue":"done"}'
      done

      """#
    let manifest = """
      plugin: \(name)
      version: 1.0.0
      protocol: 1
      summary: It means no good.
      run: run.sh
      events: [started, turnBegan, \(atStage == nil ? "" : "stageBegan, ")closed]

      """
    try manifest.write(toFile: path + "/plugin.yaml", atomically: true, encoding: .utf8)
    try script.replacing("@SECRET@", with: secret).replacing("@PORT@", with: String(port))
      .write(toFile: path + "/run.sh", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + "/run.sh")
  }
}

/// The processes of this machine.
package enum Processes {
  /// Those in whose command line a word stands.
  package static func with(_ word: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { Int($0) != nil }.compactMap { name in
      let bytes = (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(name)/cmdline"))) ?? Data()
      let line = String(decoding: bytes, as: UTF8.self)
      return line.contains(word) ? line.replacing("\0", with: " ") : nil
    }
  }

  /// Whether none is left with the word, or soon. What was killed needs a moment to go on a busy machine.
  package static func areGone(_ word: String) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if with(word).isEmpty { return true }
      _ = poll(nil, 0, 20)
    }
    return false
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import RecordStore
import Support
import Testing

@Suite("Plugins in a meeting", .serialized, .timeLimit(.minutes(15)))
struct PluginTests {
  private static func script(in program: Program) throws -> String {
    let path = program.home + "/evening.txt"
    let waits = Evening.lines.enumerated().flatMap { [$0.element, "wait \(20 + $0.offset * 7 % 90)s"] }
    try (waits + ["keep figures", "close"]).joined(separator: "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// The user's own folder of plugins.
  private static func plugins(of program: Program) -> String { program.home + "/.config/circlekeeper/Plugins" }

  private static func history(_ program: Program) throws -> String { try program.run(["history", "--json"]).output }

  @Test("that mean no good change nothing in its record; each is named once, and nothing of them is left")
  func hostile() throws {
    let (with, without) = (try Program(), try Program())
    defer {
      with.remove()
      without.remove()
    }
    let secret = with.home + "/diary.txt"
    try "what nobody else reads".write(toFile: secret, atomically: true, encoding: .utf8)
    let listener = try Listener()
    let mark = String(UUID().uuidString.prefix(8)).lowercased()
    for hostile in Hostile.all {
      let name = "\(hostile.name)-\(mark)"
      try hostile.write(to: Self.plugins(of: with), as: name, secret: secret, port: listener.port)
      #expect(try with.run(["plugin", "enable", name]).code == 0)
    }
    var words = ""
    for program in [with, without] {
      let ending = try program.run([
        "rehearse", "nobodys-rescuer", "--record", "--script", try Self.script(in: program),
      ])
      #expect(ending.code == 0, "\(ending.errors)")
      if program.home == with.home {
        words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    #expect(try Self.history(with) == Self.history(without))
    for hostile in Hostile.all {
      let said = words.components(separatedBy: "The plugin \(hostile.name)-\(mark) ").dropFirst()
      #expect(hostile.isSaid(Array(said)), "\(hostile.name): \(said)")
    }
    #expect(Processes.areGone(mark))
    guard FileManager.default.fileExists(atPath: "/usr/bin/bwrap") else { return }
    #expect(!words.contains("what nobody else reads"))
    #expect(!words.contains("online") && !listener.wasCalled)
  }

  @Test("that run away from their session are found and ended, without a box too")
  func runaways() throws {
    let program = try Program()
    defer { program.remove() }
    let mark = String(UUID().uuidString.prefix(8)).lowercased()
    let runaway = Hostile("runs-away", "setsid sh -c 'setsid sleep 9000 & sleep 9000' & sleep 0.2", says: nil)
    try runaway.write(to: program.home, as: "runs-away-\(mark)")
    let lab = program.process(["plugins", "--without-box", program.home + "/runs-away-\(mark)"])
    lab.executableURL = Program.executable.deletingLastPathComponent().appendingPathComponent("lab")
    let said = try lab.runToEnd().output
    #expect(said.contains("left behind: nothing"), "\(said)")
  }

  @Test("a stage of a plugin is held where it is enabled, and left out with a sentence where it is not")
  func stage() throws {
    let program = try Program()
    defer { program.remove() }
    let evening = Checkout.root + "/Plugins/breathing/evening.yaml"
    let lines = [
      "join Tom, Ali", "start", "wait 1m", "next", "wait 20s", "hold", "wait 1m", "go", "wait 3m", "plan", "next",
    ]
    let without = try program.run(["rehearse", evening], lines: lines)
    #expect(without.output.contains("Breathing needs the plugin breathing, which is not enabled here"))
    #expect(without.output.contains("Not tonight: Breathing."))
    #expect(!without.output.contains("In … 5"))
    #expect(try program.run(["plugin", "enable", "breathing"]).code == 0)
    let with = try program.run(["rehearse", evening], lines: lines)
    #expect(with.output.contains("2 of 5  Breathing"))
    #expect(with.output.components(separatedBy: "In … 5").count == 13, "\(with.output)")
    #expect(with.output.contains("That was it. Next: on to Check-in."))
    #expect(with.output == (try program.run(["rehearse", evening], lines: lines)).output, "a rehearsal repeats itself")
  }

  @Test("the minutes are written where the circle allowed it, and nothing of a meeting that keeps nothing")
  func minutes() throws {
    let program = try Program()
    defer { program.remove() }
    let evening = Checkout.root + "/Plugins/minutes/evening.yaml"
    let allow = ["record", "texts", "files"].flatMap { ["--allow", $0] }
    #expect(try program.run(["plugin", "enable", "minutes"] + allow).code == 0)
    let lines = [
      "join Tom, Ali, Jan", "start", "next", "next", "next", "next", "propose We cook in May with Ali", "consent",
      "next",
      "next", "commit call my brother by 2099-01-02", "theme solidarity",
    ]
    let kept = try program.run(["rehearse", evening, "--record"], lines: lines + ["close"])
    let path = program.home + "/circle/plugins/minutes"
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(files.count == 1 && kept.output.contains("minutes has written"), "\(kept.output)")
    let text = try String(contentsOfFile: path + "/" + (files.first ?? ""), encoding: .utf8)
    #expect(lack(of: "- We cook in May with \\[one of us\\]", in: text) == nil)
    #expect(lack(of: "call my brother (by 2099-01-02)", in: text) == nil)
    #expect(trace(of: "Ali", in: text) == nil)
    #expect(trace(of: "Tom", in: text) == nil)
    _ = try program.run(["rehearse", evening, "--record"], lines: lines + ["keep nothing", "close"])
    _ = try program.run(["rehearse", evening], lines: lines + ["close"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 1)
  }

  @Test("none runs that is not enabled, or is another one than it was")
  func enabling() throws {
    let program = try Program()
    defer { program.remove() }
    let folder = Self.plugins(of: program)
    let greeter = Hostile("greeter", #"echo '{"cue":"show","text":"I am here."}'"#, says: nil)
    try greeter.write(to: folder, as: "greeter")
    func meet() throws -> String {
      try program.run(["rehearse", "weekly"], lines: ["join Tom", "start", "next"]).output
    }
    #expect(try !meet().contains("I am here."))
    #expect(try program.run(["plugin", "enable", "greter"]).errors.contains("Did you mean greeter?"))
    #expect(try program.run(["plugin", "enable", "greeter", "--allow", "texts"]).code == 64)
    #expect(try program.run(["plugin", "enable", "greeter"]).code == 0)
    #expect(try meet().contains("I am here."))
    #expect(try program.run(["plugin", "list", "--json"]).output.contains(#""state" : "enabled""#))
    try Hostile("greeter", #"echo '{"cue":"show","text":"I am another."}'"#, says: nil).write(to: folder, as: "greeter")
    let changed = try meet()
    #expect(!changed.contains("I am another.") && changed.contains("has changed since it was enabled"))
    #expect(try program.run(["plugin", "list", "--json"]).output.contains(#""state" : "changed""#))
    #expect(try program.run(["plugin", "disable", "greeter"]).code == 0)
    #expect(try !meet().contains("greeter"))
  }

  @Test("none runs in a circle whose passphrase was not given, and none that somebody else slipped in")
  func sealed() throws {
    let program = try Program()
    defer { program.remove() }
    let greeter = Hostile("greeter", #"echo '{"cue":"show","text":"I am here."}'"#, says: nil)
    try greeter.write(to: Self.plugins(of: program), as: "greeter")
    #expect(try program.run(["plugin", "enable", "greeter"]).code == 0)
    let words = "four words of ours"
    #expect(try program.circle("lock", passphrase: words).code == 0)
    let evening = ["join Tom", "start", "next"]
    let without = try program.run(["rehearse", "weekly"], lines: evening)
    #expect(without.code == 0 && !without.output.contains("I am here."))
    #expect(without.errors.contains("The circle's plugins stay out of this"))
    func rehearse() throws -> Process.Ending {
      try program.run(["rehearse", "weekly", "--passphrase-fd", "0"], lines: [words] + evening)
    }
    #expect(try rehearse().output.contains("I am here."))
    let digest = try #require(try RecordStore.openForReading(folder: program.circle).plugins().first?.digest)
    var database = program.database
    let place = try #require(database.range(of: Data(digest.utf8)))
    database.replaceSubrange(place, with: Data(String(digest.reversed()).utf8))
    try program.write(database, to: "circle/circle.sqlite")
    let meddled = try rehearse()
    #expect(meddled.code == 65 && meddled.errors.contains("is not as it was left"), "\(meddled)")
  }

  @Test("a new one passes its check, and takes no other one's place", arguments: ["sh", "python"])
  func new(language: String) throws {
    let program = try Program()
    defer { program.remove() }
    let new = try program.run(["plugin", "new", "gong-light", "--language", language], in: program.home)
    #expect(new.code == 0 && new.output.contains("plugin check gong-light"), "\(new.errors)")
    let check = try program.run(["plugin", "check", "gong-light"], in: program.home)
    #expect(check.code == 0 && check.output.contains("gong-light: good."), "\(check.errors)")
    let evening = "Plugins/gong-light/evening.yaml"
    #expect(try program.run(["agenda", "check", evening], in: program.home).code == 0)
    #expect(try program.run(["plugin", "new", "gong-light", "--language", language], in: program.home).code == 73)
    #expect(try program.run(["plugin", "new", "Gong", "--language", language], in: program.home).code == 64)
  }

  @Test("a check names what is wrong, and run shows every line")
  func check() throws {
    let program = try Program()
    defer { program.remove() }
    try Hostile("asks", #"echo '{"cue":"names"}'"#, says: nil).write(to: program.home + "/Plugins", as: "asks")
    let check = try program.run(["plugin", "check", "asks"], in: program.home)
    #expect(check.code == 65)
    #expect(
      check.errors.contains("It sent something that is not in the protocol")
        && check.errors.contains("asks: 1 thing to mend."))
    #expect(check.errors.contains(#"  < {"cue":"names"}"#) && check.errors.contains(#"  > {"event":"started""#))
    try #"{"event":"started","seq":1,"t":5}"#.write(
      toFile: program.home + "/events.jsonl", atomically: true, encoding: .utf8)
    let run = try program.run(["plugin", "run", "asks", "--events", "events.jsonl"], in: program.home)
    #expect(run.code == 65 && run.output.contains(#"> {"event":"started","seq":1,"t":5}"#))
    #expect(try program.run(["plugin", "run", "asks", "--events", "nowhere"], in: program.home).code == 66)
  }

  /// Someone who waits for a call on this machine.
  private final class Listener {
    let port: Int
    private let descriptor: Int32

    init() throws {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
          _ = bind(descriptor, pointer, length)
          _ = getsockname(descriptor, pointer, &length)
        }
      }
      listen(descriptor, 1)
      self.descriptor = descriptor
      port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }

    var wasCalled: Bool { accept(descriptor, nil, nil) >= 0 }
  }
}

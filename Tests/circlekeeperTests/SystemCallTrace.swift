// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What `strace -f -y -xx` wrote down: the bytes that a program and its children handed to the system, by where they
/// went.
struct SystemCallTrace {
  static let program = "/usr/bin/strace"
  static var isPossible: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// What goes before the traced program's own arguments.
  static func options(into file: String) -> [String] {
    [
      "-f", "-qq", "-y", "-v", "-xx", "-s", "1048576", "-o", file, "-e",
      "trace=%file,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,connect,bind,prctl,memfd_create,"
        + "vmsplice,process_vm_writev,setxattr,add_key,sethostname,shmat,mq_timedsend,msgsnd",
    ]
  }

  /// The path of a descriptor (`/dev/pts/3`, `circle.sqlite`, `pipe:[12]`), or a call's name where it has none.
  private(set) var bytes: [String: [UInt8]] = [:]

  init(contentsOf file: String) throws {
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let call = line.drop { $0 != " " }.dropFirst()
      guard let parenthesis = call.firstIndex(of: "(") else { continue }
      let (name, arguments) = (call[..<parenthesis], call[call.index(after: parenthesis)...])
      let isWrite = name.contains("write") || name.hasPrefix("send")
      let target = isWrite ? arguments.firstMatch(of: /^\d+<([^>]*)>/).map { Self.decoded($0.1) } : nil
      let strings = arguments.matches(of: /"([^"]*)"/).map { Self.decoded($0.1) }
      let to = target.map { String(decoding: $0, as: UTF8.self) } ?? String(name)
      for string in strings { bytes[to, default: []] += string + (isWrite ? [] : [0]) }
    }
  }

  /// All that went anywhere but to a terminal.
  var beyondTerminal: [String: [UInt8]] { bytes.filter { !$0.key.hasPrefix("/dev/pts/") } }

  private static func decoded(_ text: Substring) -> [UInt8] {
    text.split(separator: "\\x").compactMap { UInt8($0.prefix(2), radix: 16) }
  }
}

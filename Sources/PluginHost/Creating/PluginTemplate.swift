// SPDX-License-Identifier: GPL-3.0-or-later

/// The files of a new plugin: one that greets the group and rings when a time is round.
package struct PluginTemplate: Sendable {
  package enum Language: String, CaseIterable, Sendable {
    case swift, python, sh
  }

  package struct File: Sendable {
    package let name: String
    package let text: String
    package let isExecutable: Bool

    init(_ name: String, _ text: String, isExecutable: Bool = false) {
      self.name = name
      self.text = text
      self.isExecutable = isExecutable
    }
  }

  package let name: String
  package let language: Language

  package init(_ name: String, language: Language) {
    (self.name, self.language) = (name, language)
  }

  package var files: [File] {
    [
      File("plugin.yaml", manifest), File("README.md", readme), File("conversation.txt", conversation),
      File("evening.yaml", evening),
    ] + code
  }

  private var code: [File] {
    switch language {
    case .sh: [File("\(name).sh", shell, isExecutable: true)]
    case .python: [File("\(name).py", python, isExecutable: true)]
    case .swift:
      [
        File("Package.swift", package), File("Sources/\(type).swift", swift), File("Makefile", makefile),
        File(".gitignore", "/.build\n/\(name)\n"),
      ]
    }
  }

  private var executable: String {
    switch language {
    case .swift: name
    case .python: "\(name).py"
    case .sh: "\(name).sh"
    }
  }

  /// `gong-light` is a `GongLight`.
  private var type: String {
    let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return words.first?.isLetter == true ? words : "Plugin\(words)"
  }

  // MARK: For every language

  private var manifest: String {
    """
    plugin: \(name)
    version: 1.0.0
    protocol: 1
    summary: Greets the group, and rings when a time is round.
    # The file in this folder that is run.
    run: \(executable)
    # What it wants to hear of. circlekeeper rehearse weekly --events prints them all.
    events: [started, timeIsRound]

    """
  }

  private var readme: String {
    let build = language == .swift ? "\nBuild it with `make -C Plugins/\(name)`.\n" : ""
    return """
      # \(name)

      Greets the group, and rings when a time is round.
      \(build)
      ```
      circlekeeper plugin check \(name)
      circlekeeper plugin enable \(name)
      ```

      `conversation.txt` is its test, and `plugin check` plays it. `evening.yaml` is an evening to try it on:

      ```
      circlekeeper rehearse Plugins/\(name)/evening.yaml
      ```

      """
  }

  private var conversation: String {
    #"""
    # What is sent begins with >, and what it has to answer with <.
    > {"event":"started","seq":3,"t":60000}
    < {"cue":"show","text":"\#(name) is here."}
    < {"cue":"done"}
    > {"event":"timeIsRound","handle":"heron","t":90000}
    < {"cue":"bell"}
    < {"cue":"done"}

    """#
  }

  private var evening: String {
    """
    agenda: 1
    id: evening
    title: An evening with \(name)
    duration: 15m
    people: 2-8
    stages:
      - kind: checkin
        prompt: How do you arrive?
        each: 30s-1m
      - kind: round
        prompt: What would be good for someone else tonight?
        each: 30s-1m
        tags: [effect]
      - kind: checkout
        each: 30s-1m

    """
  }

  // MARK: For one

  private var shell: String {
    #"""
    #!/bin/sh
    # Each line of the input is one JSON object. Each is answered by any number of cues, and then by done.
    while IFS= read -r line; do
      case $line in
        *'"message":"hello"'*)
          printf '%s\n' '{"cue":"hello","plugin":"\#(name)","version":"1.0.0","protocol":1}'
          continue
          ;;
        *'"event":"started"'*) printf '%s\n' '{"cue":"show","text":"\#(name) is here."}' ;;
        *'"event":"timeIsRound"'*) printf '%s\n' '{"cue":"bell"}' ;;
      esac
      printf '%s\n' '{"cue":"done"}'
    done

    """#
  }

  private var python: String {
    #"""
    #!/usr/bin/env python3
    """Each line of the input is one JSON object. Each is answered by any number of cues, and then by done."""
    import json
    import sys


    def say(cue, **fields):
        print(json.dumps({"cue": cue, **fields}), flush=True)


    for line in sys.stdin:
        message = json.loads(line)
        if message.get("message") == "hello":
            say("hello", plugin="\#(name)", version="1.0.0", protocol=1)
            continue
        if message.get("event") == "started":
            say("show", text="\#(name) is here.")
        if message.get("event") == "timeIsRound":
            say("bell")
        say("done")

    """#
  }

  private var swift: String {
    #"""
    import PluginKit

    @main
    struct \#(type): Plugin {
      let name = "\#(name)", version = "1.0.0"

      mutating func answer(_ message: HostMessage) -> [PluginMessage] {
        switch message {
        case .event(let event) where event.name == "started": [.show("\#(name) is here.")]
        case .event(let event) where event.name == "timeIsRound": [.bell]
        default: []
        }
      }
    }

    """#
  }

  /// PluginKit lies beside the sources, so that a plugin needs nothing from anywhere.
  private var package: String {
    """
    // swift-tools-version: 6.2

    import PackageDescription

    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v15)],
      targets: [
        .target(name: "PluginKit", path: "PluginKit", swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
        .executableTarget(name: "\(name)", dependencies: ["PluginKit"], path: "Sources"),
      ]
    )

    """
  }

  private var makefile: String {
    """
    # Puts the executable where plugin.yaml names it. It needs no Swift where it runs.
    \(name): Package.swift Sources/*.swift
    \tswift build -c release --static-swift-stdlib
    \tinstall -m 755 .build/release/\(name) $@

    """
  }
}

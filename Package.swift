// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// `CIRCLEKEEPER_STRICT=1` turns every warning into an error. Continuous integration sets it; a newer compiler with new
/// warnings still builds the package for everyone else.
let strict = Context.environment["CIRCLEKEEPER_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

/// libFuzzer brings its own `main`, so its target is there only when `make fuzz` asks for it.
let fuzzing: [Target] =
  Context.environment["CIRCLEKEEPER_FUZZ"] == "1"
  ? [
    .executableTarget(
      name: "fuzz", dependencies: ["AgendaFormat"], path: "Tests/Fuzz", exclude: ["fuzz"], swiftSettings: settings)
  ] : []

let package = Package(
  name: "circlekeeper",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "circlekeeper", targets: ["circlekeeper"]),
    .executable(name: "breathing", targets: ["breathing"]),
    .library(name: "PluginKit", targets: ["PluginKit"]),
    .plugin(name: "check-agendas", targets: ["check-agendas"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    // From the ground up: a target imports only what stands above it in this list.
    .target(name: "MeetingCore", swiftSettings: settings),
    .target(name: "Groundwork", swiftSettings: settings),
    .target(name: "StrictYAML", dependencies: ["Groundwork", yams], swiftSettings: settings),
    .systemLibrary(name: "CText"),
    .target(name: "TerminalText", dependencies: ["CText"], swiftSettings: settings),
    .target(name: "WebPage", dependencies: ["TerminalText", mustache], swiftSettings: settings),
    .target(name: "PluginKit", swiftSettings: settings),
    .target(
      name: "AgendaFormat",
      dependencies: ["MeetingCore", "Groundwork", "StrictYAML", "TerminalText", "WebPage", "PluginKit"],
      swiftSettings: settings),
    .target(name: "Anonymity", dependencies: ["MeetingCore"], swiftSettings: settings),
    .target(name: "Sealing", dependencies: [crypto, cryptoExtras], swiftSettings: settings),
    .target(name: "RecordStore", dependencies: ["MeetingCore", "Sealing", grdb], swiftSettings: settings),
    .target(
      name: "History", dependencies: ["MeetingCore", "RecordStore", "TerminalText", "WebPage"],
      exclude: ["Schemas"], swiftSettings: settings),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "LineEditor", dependencies: ["CReadline", "TerminalText"], swiftSettings: settings),
    .target(
      name: "PluginHost",
      dependencies: ["MeetingCore", "Groundwork", "StrictYAML", "PluginKit", "AgendaFormat", crypto, subprocess],
      swiftSettings: settings),
    .target(
      name: "MeetingShell",
      dependencies: [
        "MeetingCore", "Groundwork", "TerminalText", "PluginKit", "AgendaFormat", "Anonymity", "RecordStore", "History",
        "LineEditor", "PluginHost",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "circlekeeper",
      dependencies: [
        "MeetingCore", "Groundwork", "StrictYAML", "TerminalText", "AgendaFormat", "Sealing", "RecordStore", "History",
        "LineEditor", "PluginHost", "MeetingShell", arguments,
      ],
      swiftSettings: settings),
    .plugin(
      name: "check-agendas",
      capability: .command(
        intent: .custom(verb: "check-agendas", description: "Say everything that is wrong with the agendas.")),
      dependencies: ["circlekeeper"], path: "Plugins/check-agendas"),
    .executableTarget(
      name: "breathing", dependencies: ["PluginKit"], path: "Plugins/breathing",
      exclude: ["plugin.yaml", "README.md", "conversation.txt", "evening.yaml"], swiftSettings: settings),
    .executableTarget(
      name: "lab",
      dependencies: [
        "MeetingCore", "AgendaFormat", "Anonymity", "RecordStore", "Sealing", "LineEditor", "PluginHost", arguments,
      ],
      path: "Benchmarks/lab", swiftSettings: settings),

    .target(name: "Support", dependencies: ["MeetingCore"], path: "Tests/Support", swiftSettings: settings),
    .testTarget(name: "SupportTests", dependencies: ["Support"], swiftSettings: settings),
    .testTarget(name: "MeetingCoreTests", dependencies: ["MeetingCore", "Support"], swiftSettings: settings),
    .testTarget(name: "GroundworkTests", dependencies: ["Groundwork", "Support"], swiftSettings: settings),
    .testTarget(name: "StrictYAMLTests", dependencies: ["StrictYAML"], swiftSettings: settings),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText", "Support"], swiftSettings: settings),
    .testTarget(name: "WebPageTests", dependencies: ["WebPage", "MeetingCore", "Support"], swiftSettings: settings),
    .testTarget(
      name: "AgendaFormatTests",
      dependencies: ["AgendaFormat", "StrictYAML", "Groundwork", "MeetingCore", "TerminalText", "Support"],
      swiftSettings: settings),
    .testTarget(name: "AnonymityTests", dependencies: ["Anonymity", "MeetingCore"], swiftSettings: settings),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: settings),
    .testTarget(
      name: "RecordStoreTests", dependencies: ["RecordStore", "Sealing", "MeetingCore", "Support", grdb],
      swiftSettings: settings),
    .testTarget(
      name: "HistoryTests", dependencies: ["History", "RecordStore", "MeetingCore", "TerminalText", "Support"],
      swiftSettings: settings),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "TerminalText", "Support"], swiftSettings: settings),
    .testTarget(name: "PluginKitTests", dependencies: ["PluginKit"], swiftSettings: settings),
    .testTarget(
      name: "PluginHostTests",
      dependencies: [
        "PluginHost", "PluginKit", "AgendaFormat", "StrictYAML", "Groundwork", "MeetingCore", "Support", "breathing",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "MeetingShellTests",
      dependencies: [
        "MeetingShell", "MeetingCore", "Groundwork", "AgendaFormat", "Anonymity", "RecordStore", "LineEditor",
        "PluginHost", "Support", "TerminalText", grdb,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "circlekeeperTests",
      dependencies: ["AgendaFormat", "Groundwork", "MeetingCore", "Sealing", "RecordStore", "TerminalText", "Support"],
      swiftSettings: settings),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)

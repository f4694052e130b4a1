// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Benchmarks and generators. It is never installed.
@main
struct Lab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lab", abstract: "Measure Circlekeeper, and make data to measure it with.",
    subcommands: [
      JournalBenchmark.self, ForecastBenchmark.self, HistoryGenerator.self, CirclesGenerator.self,
      FigureStatements.self, PluginHarness.self, Reference.self, ScrubLines.self,
    ])
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore

/// What a circle may know better about itself than the default model.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much of a turn of two minutes a man uses, on average (default: 90%).", valueName: "percent"),
    transform: Percent.init(argument:))
  var use: Percent?

  @Option(
    help: ArgumentHelp(
      "How much of its time a whole stage takes, on average; open talk takes 8% more (default: 102%).",
      valueName: "percent"),
    transform: Percent.init(argument:))
  var stages: Percent?

  @Option(
    help: ArgumentHelp("How many turns are passed (default: 5%).", valueName: "percent"),
    transform: Percent.init(argument:))
  var pass: Percent?

  @Option(
    help: ArgumentHelp("How many evenings begin after their time (default: 37%).", valueName: "percent"),
    transform: Percent.init(argument:))
  var delayed: Percent?

  @Option(
    help: ArgumentHelp("By how much at the most (default: 10m).", valueName: "length"),
    transform: length(argument:))
  var delay: Span?

  @Option(
    name: .customLong("join-later"),
    help: ArgumentHelp("How many men join after the start (default: 5%).", valueName: "percent"),
    transform: Percent.init(argument:))
  var joinLater: Percent?

  @Option(
    help: ArgumentHelp("How many evenings have a pause that no one planned (default: 15%).", valueName: "percent"),
    transform: Percent.init(argument:))
  var pauses: Percent?

  func validate() throws {
    for (name, chance) in [("pass", pass), ("delayed", delayed), ("join-later", joinLater), ("pauses", pauses)] {
      if let chance, chance.permille > 1_000 {
        throw ValidationError("More than all there are is not possible. Write 0% to 100%, such as: --\(name) 10%")
      }
    }
  }

  var model: ForecastModel {
    var model = ForecastModel()
    if let use { model.useOfTwoMinutes = use.permille }
    if let stages {
      let openMean = model.openUse.mean * stages.permille / model.stageUse.mean
      model.stageUse = model.stageUse.scaled(toMean: stages.permille)
      model.openUse = model.openUse.scaled(toMean: openMean)
    }
    if let pass { model.passChance = pass.permille }
    if let delayed { model.delayChance = delayed.permille }
    if let delay { model.delay = Spread(0, usual: delay.milliseconds / 2, delay.milliseconds) }
    if let joinLater { model.latecomerChance = joinLater.permille }
    if let pauses { model.pauseChance = pauses.permille }
    return model
  }

  private static func length(argument: String) throws -> Span {
    guard let span = Span(parsing: argument), span <= .hours(3) else {
      throw ValidationError("That is no length of time up to three hours. Write it such as: --delay 5m")
    }
    return span
  }
}

/// `90%`, as an option.
struct Percent: Equatable {
  /// In thousandths.
  let permille: Int

  init(argument: String) throws {
    let number = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    guard let whole = Int(number), (0...300).contains(whole) else {
      throw ValidationError("That is no percentage up to 300%. Write it such as: 90%")
    }
    permille = whole * 10
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Groundwork
import MeetingCore
import Support
import Testing

@testable import AgendaFormat

@Suite("The shipped agendas, held by chance", .timeLimit(.minutes(5)))
struct ShippedForecastTests {
  /// Every file there is, so that a new one is not forgotten.
  static let files = ["en", "de"].flatMap { language in
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(Checkout.agendas)/\(language)")) ?? [])
      .filter { $0.hasSuffix(".yaml") }.map { "\(language)/\($0.dropLast(5))" }
  }.sorted()

  @Test("there are some")
  func some() {
    #expect(Self.files.count >= 4)
  }

  @Test("end on time in four of five evenings of seven men, and leave nothing out for it", arguments: files)
  func onTime(name: String) throws {
    let library = AgendaLibrary(folders: [.init(Checkout.agendas, .shipped)])
    let agenda = try library.find(name).agenda
    let forecast = Forecast(agenda, people: 7, runs: 2_000)
    let chance = forecast.chance(endingBy: forecast.goal)
    #expect(chance >= 0.8, "\(chance): \(forecast.causes.prefix(4))")
    #expect(forecast.leftOut.isEmpty)
  }
}

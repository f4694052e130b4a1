// SPDX-License-Identifier: GPL-3.0-or-later

/// One numbered line of what a meeting would keep, so that any man may have it struck.
public enum RecordLine: Hashable, Sendable {
  case stages, evenness, moodIn, moodOut
  case decision(Int)
  case commitment(Int)
  case followUp(Int)
  case theme(String)
  case summary, facilitationChanges, meetAgain, agreements, totals
}

/// In JSON a line is one string: `summary`, `decision 0`, `theme humility`.
extension RecordLine: Codable, CustomStringConvertible {
  public var description: String {
    switch self {
    case .stages: "stages"
    case .evenness: "evenness"
    case .moodIn: "moodIn"
    case .moodOut: "moodOut"
    case .decision(let index): "decision \(index)"
    case .commitment(let number): "commitment \(number)"
    case .followUp(let number): "followUp \(number)"
    case .theme(let theme): "theme \(theme)"
    case .summary: "summary"
    case .facilitationChanges: "facilitationChanges"
    case .meetAgain: "meetAgain"
    case .agreements: "agreements"
    case .totals: "totals"
    }
  }

  init?(_ description: String) {
    let words = description.split(separator: " ", maxSplits: 1).map(String.init)
    let number = words.dropFirst().first.flatMap { Int($0) }
    switch (words.first, number) {
    case ("decision", let number?): self = .decision(number)
    case ("commitment", let number?): self = .commitment(number)
    case ("followUp", let number?): self = .followUp(number)
    case ("theme", _) where words.count == 2: self = .theme(words[1])
    default:
      let plain: [RecordLine] = [
        .stages, .evenness, .moodIn, .moodOut, .summary, .facilitationChanges, .meetAgain, .agreements, .totals,
      ]
      guard let line = plain.first(where: { $0.description == description }) else { return nil }
      self = line
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let line = RecordLine(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a line of a record")
    }
    self = line
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

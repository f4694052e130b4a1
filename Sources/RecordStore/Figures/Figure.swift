// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// Where a figure of the group is shown.
package enum Medium: CaseIterable, Sendable {
  /// The circle's own screen, and the JSON that says the same.
  case screen
  /// A page for the circle itself. It is a file, and files travel.
  case page
  /// What leaves the circle.
  case export

  /// What rests on fewer meetings is not shown here.
  fileprivate var fewest: Int {
    switch self {
    case .screen: 0
    case .page, .export: Fewest.told
    }
  }
}

/// A figure of the group, and on how many meetings it rests. Its value is had only where those are enough: so nobody
/// who writes a screen, a page or an export can forget to ask.
package struct Figure<Value> {
  package let meetings: Int
  private let value: Value?
  private let fewest: Int

  /// - Parameters:
  ///   - value: nothing where the meetings give none.
  ///   - fewest: how many meetings it takes even on the screen.
  package init(_ value: Value?, over meetings: Int, from fewest: Int = 0) {
    self.value = value
    self.meetings = meetings
    self.fewest = fewest
  }

  package func shown(on medium: Medium) -> Value? {
    meetings < max(fewest, medium.fewest) ? nil : value
  }

  /// The figure of some of the meetings, beside that of all. Two figures that differ by a few meetings would tell of
  /// those: so the meetings left out are none, or enough too.
  package func beside(_ all: Figure) -> Figure {
    let leftOut = all.meetings - meetings
    return leftOut == 0 || leftOut >= Fewest.told ? self : Figure(nil, over: meetings, from: fewest)
  }
}

extension Figure: Equatable where Value: Equatable {}
extension Figure: Hashable where Value: Hashable {}
extension Figure: Sendable where Value: Sendable {}

/// The keys of the value as the screen shows it, and `meetings`.
extension Figure: Encodable where Value: Encodable {
  private enum Key: String, CodingKey { case meetings }

  package func encode(to encoder: any Encoder) throws {
    var json = encoder.container(keyedBy: Key.self)
    try json.encode(meetings, forKey: .meetings)
    try shown(on: .screen)?.encode(to: encoder)
  }
}

extension Sequence {
  /// Those that may be shown, each with the meetings it rests on.
  package func shown<Value>(on medium: Medium) -> [(value: Value, meetings: Int)] where Element == Figure<Value> {
    compactMap { figure in figure.shown(on: medium).map { ($0, figure.meetings) } }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// How long stages take with a given number of people, by the agenda alone: a rough measure for who writes one.
package struct AgendaLength: Hashable, Sendable {
  /// Between two turns.
  private static let handOver = Span.seconds(10)

  /// With every turn at its shortest.
  package let shortest: Span
  /// With every turn at its longest.
  package let longest: Span

  package init(_ stages: [Stage], people: Int) {
    var (shortest, longest) = (Span.zero, Span.zero)
    for stage in stages {
      if let time = stage.time {
        shortest += time
        longest += time
      } else if let each = stage.each {
        let around = Self.handOver + stage.silence
        shortest += (each.shortest + around) * people
        longest += (each.longest + around) * people
      }
      let parts = stage.parts.reduce(Span.zero, +)
      shortest += parts
      longest += parts
    }
    (self.shortest, self.longest) = (shortest, longest)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import MeetingCore

/// When plugins want to be called again, and whose stage is running. They are called in the meeting's own time: it
/// stands still during a hold and a silence, and jumps in a rehearsal.
struct PluginClock {
  struct Stage: Hashable {
    let plugin: String
    let id: StageID
  }

  var stage: Stage?
  /// What is left until the call, by plugin.
  private var rests: [String: Span] = [:]

  mutating func call(_ plugin: String, after length: Span) {
    rests[plugin] = length
  }

  mutating func forget(_ plugin: String) {
    rests[plugin] = nil
  }

  /// The moment of the next call, as things stand at `moment`. None during a hold.
  func nextCall(in state: MeetingState, from moment: Span) -> Span? {
    guard state.heldSince == nil, let rest = rests.values.min() else { return nil }
    return max(moment, state.programme.quietUntil ?? moment) + rest
  }

  mutating func pass(from: Span, to: Span, in state: MeetingState) {
    guard state.heldSince == nil else { return }
    let length = (to - max(from, state.programme.quietUntil ?? from)).clamped
    guard length > .zero else { return }
    rests = rests.mapValues { $0 - length }
  }

  /// Those whose time has come, by name.
  mutating func due() -> [String] {
    let due = rests.filter { $0.value <= .zero }.map(\.key).sorted()
    for plugin in due { rests[plugin] = nil }
    return due
  }
}

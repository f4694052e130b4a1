// SPDX-License-Identifier: GPL-3.0-or-later

/// Whose contract is open in a feedback stage, who still may answer him, and who has been answered.
public struct Answering: Hashable, Sendable {
  public private(set) var asker: Handle?
  public private(set) var givers: [Handle] = []
  public private(set) var answered: [Handle] = []

  mutating func open(_ asker: Handle, givers: [Handle]) {
    guard self.asker != asker else { return }
    self.asker = asker
    self.givers = givers
    answered.append(asker)
  }

  mutating func close(_ asker: Handle) {
    if self.asker == asker { givers = [] }
  }

  mutating func putFirst(_ giver: Handle) { givers.insert(giver, at: 0) }

  /// A latecomer answers last.
  mutating func placeLast(_ giver: Handle) {
    if let asker, asker != giver { givers.append(giver) }
  }

  /// He has answered, or does not.
  mutating func drop(_ giver: Handle) { givers.removeAll { $0 == giver } }

  /// He goes home, and nobody answers a man who has gone.
  mutating func withdraw(_ handle: Handle) {
    drop(handle)
    close(handle)
  }
}

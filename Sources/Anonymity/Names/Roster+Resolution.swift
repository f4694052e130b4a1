// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

extension Roster {
  /// Whom a facilitator means: by a name, a seat number, a handle or a clear beginning of a name.
  ///
  /// Case and marks do not matter, and a whole name goes before a beginning. Who is here goes before who has left.
  ///
  /// - Parameter seats: who is here, in circle order; seat 1 is the first.
  package func resolve(_ typed: String, seats: [Handle]) throws(NameRefusal) -> Handle {
    let words = typed.split(separator: " ").joined(separator: " ")
    guard !words.isEmpty else { throw NameRefusal("Who? Write a name or a seat number.") }
    let gone = handles.filter { !seats.contains($0) }
    if let handle = try whole(words, among: seats) { return handle }
    if words.allSatisfy({ $0.isASCII && $0.isNumber }) { return try seat(words, of: seats) }
    if let handle = try beginning(words, among: seats) { return handle }
    if let handle = try whole(words, among: gone) { return handle }
    if let handle = try beginning(words, among: gone) { return handle }
    throw NameRefusal("I don't know \(quoted(words)). Write a name, its beginning or a seat number; `who` shows them.")
  }

  /// Whether someone is called just this: his whole name, his handle or his seat, and no mere beginning.
  package func knows(_ typed: String, seats: [Handle]) -> Bool {
    let folded = typed.split(separator: " ").joined(separator: " ").folded
    if let number = Int(folded) { return (1...max(1, seats.count)).contains(number) && !seats.isEmpty }
    return handles.contains { names[$0]?.folded == folded || $0.word == folded }
  }

  private func whole(_ typed: String, among candidates: [Handle]) throws(NameRefusal) -> Handle? {
    let named = { (same: (String) -> Bool) in candidates.filter { self.names[$0].map(same) == true } }
    if let handle = named({ NameCheck.same($0, typed) }).first { return handle }
    let folded = typed.folded
    return try only(named { $0.folded == folded }, typed) ?? candidates.first { $0.word == folded }
  }

  private func beginning(_ typed: String, among candidates: [Handle]) throws(NameRefusal) -> Handle? {
    let folded = typed.folded
    guard !folded.isEmpty else { return nil }
    return try only(candidates.filter { displayName($0).folded.hasPrefix(folded) }, typed)
  }

  private func only(_ matches: [Handle], _ typed: String) throws(NameRefusal) -> Handle? {
    guard matches.count > 1 else { return matches.first }
    let names = Words.choice(matches.map(displayName))
    throw NameRefusal("\(quoted(typed)) could be \(names). Write a little more of the name.")
  }

  private func seat(_ digits: String, of seats: [Handle]) throws(NameRefusal) -> Handle {
    guard let number = Int(digits), seats.indices.contains(number - 1) else {
      throw NameRefusal(
        seats.isEmpty
          ? "Nobody is here yet. Write `join` and the names first."
          : "There is no seat \(digits.prefix(6)). The seats go from 1 to \(seats.count); `who` shows them.")
    }
    return seats[number - 1]
  }

  /// What was typed, short and harmless enough to be shown.
  private func quoted(_ typed: String) -> String {
    let shown = typed.prefix(NameCheck.longest).harmless
    return "`\(shown)`"
  }
}

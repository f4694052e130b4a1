// SPDX-License-Identifier: GPL-3.0-or-later

package import MeetingCore

/// Who hides behind which handle. It lives in memory, and nothing that prints it shows a name.
///
/// A handle stays with its name until the program ends, so that a man who left and joins again is the same participant.
/// The meeting, not the roster, knows who is present and in which order: where it matters, the caller passes the
/// handles in circle order (`seats`).
package struct Roster: Sendable {
  /// The agenda's language, in which new handles are words.
  package var language: String
  var names: [Handle: String] = [:]
  /// Every handle of this meeting, in the order of joining, named or not.
  var handles: [Handle]
  /// What the group said of likely names in its texts.
  package var choices = StrangerChoices()

  /// - Parameter resuming: the handles that a resumed meeting already has. None of them has a name yet.
  package init(language: String, resuming handles: [Handle] = []) {
    self.language = language
    self.handles = handles
  }

  /// Gives each name its handle: a new one, or the one it had if it was here before. All of them join, or none does.
  ///
  /// - Parameters:
  ///   - seats: who is here, in circle order.
  ///   - verbs: the shell's command words.
  package mutating func join(
    _ typed: [String], seats: [Handle], verbs: Set<String>, using generator: inout some RandomNumberGenerator
  ) throws(NameRefusal) -> [Handle] {
    var roster = self
    var seats = seats
    var joined: [Handle] = []
    let taboo = Set((typed + names.values).map(\.folded))
    for name in typed {
      let name = try roster.checked(name, among: typed, seats: seats, verbs: verbs)
      let known = roster.handles.first { handle in
        !seats.contains(handle) && roster.names[handle].map { NameCheck.same($0, name) } == true
      }
      let handle = known ?? roster.freshHandle(besides: taboo, using: &generator)
      roster.set(name, for: handle)
      seats.append(handle)
      joined.append(handle)
    }
    self = roster
    return joined
  }

  /// Attaches names to men who have none, as after a resume, or corrects them: one for each seat, nothing to leave a
  /// seat as it is. All of them are attached, or none is.
  package mutating func attach(
    _ typed: [String?], seats: [Handle], verbs: Set<String>
  ) throws(NameRefusal) {
    guard typed.count <= seats.count else {
      throw NameRefusal(
        "That is \(typed.count) names for \(seats.count) seats. Write one for each seat, and `-` where you skip one.")
    }
    var roster = self
    // Seats that get a name now give up the old one first, so that two of them can be swapped.
    for (handle, name) in zip(seats, typed) where name != nil { roster.names[handle] = nil }
    for case (let handle, let name?) in zip(seats, typed) {
      roster.set(try roster.checked(name, for: handle, seats: seats, verbs: verbs), for: handle)
    }
    self = roster
  }

  /// Gives the man behind a handle this name, in place of any other.
  package mutating func name(
    _ handle: Handle, _ typed: String, seats: [Handle], verbs: Set<String>
  ) throws(NameRefusal) {
    set(try checked(typed, for: handle, seats: seats, verbs: verbs), for: handle)
  }

  /// What the screen calls him: his name, else the handle's word.
  package func displayName(_ handle: Handle) -> String {
    names[handle] ?? handle.word
  }

  package func isNamed(_ handle: Handle) -> Bool {
    names[handle] != nil
  }

  /// Takes the names of everyone who has been here out of free text, and asks about others.
  package func scrubber(today: Day) -> Scrubber {
    Scrubber(names: handles.compactMap { names[$0] }, today: today, language: language, choices: choices)
  }

  /// One of several that are typed in a line: they join together or not at all, and are told so.
  private func checked(
    _ name: String, among typed: [String], seats: [Handle], verbs: Set<String>
  ) throws(NameRefusal) -> String {
    guard typed.count > 1 else { return try checked(name, for: nil, seats: seats, verbs: verbs) }
    do throws(NameRefusal) {
      let name = try NameCheck.checked(name, verbs: verbs)
      guard typed.count(where: { NameCheck.same($0, name) }) == 1 else {
        throw NameRefusal("\(name) is in this line twice. Give one of them another word, such as his first name and B.")
      }
      return try checked(name, for: nil, seats: seats, verbs: verbs)
    } catch {
      throw NameRefusal("\(error.sentence) Nobody in this line has joined yet.")
    }
  }

  private mutating func set(_ name: String, for handle: Handle) {
    names[handle] = name
    if !handles.contains(handle) { handles.append(handle) }
  }

  private func checked(
    _ typed: String, for handle: Handle?, seats: [Handle], verbs: Set<String>
  ) throws(NameRefusal) -> String {
    let name = try NameCheck.checked(typed, verbs: verbs)
    for other in seats where other != handle {
      if let taken = names[other] {
        guard !NameCheck.same(taken, name) else {
          let example = taken.count > 20 ? "his first name and a letter" : "\(taken) B"
          throw NameRefusal("\(taken) is here already. Give the second \(taken) another word, such as \(example).")
        }
      } else if NameCheck.same(other.word, name) {
        throw NameRefusal(
          "`\(other)` stands for a man whose name is not typed yet. If this is he, write `name \(other)` and his name.")
      }
    }
    return name
  }

  /// A word that no man has, and that is no man's name.
  private func freshHandle(
    besides names: Set<String>, using generator: inout some RandomNumberGenerator
  ) -> Handle {
    let taken = names.union(handles.map(\.word))
    let words = HandleWords.words(for: language)
    let free = words.filter { !taken.contains($0) }
    if let word = free.randomElement(using: &generator) { return Handle(word) }
    // More men than words: a word and a number.
    let word = words.randomElement(using: &generator) ?? "guest"
    var number = 2
    while taken.contains("\(word)\(number)") { number += 1 }
    return Handle("\(word)\(number)")
  }
}

extension Roster: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "Roster(\(handles.count))" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

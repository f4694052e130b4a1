// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import MeetingCore
import RecordStore
import TerminalText

struct CircleForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete words at once, whatever their age. Alone, it lists what can be forgotten.",
    discussion: "The figures of the meetings stay, unless all of it goes. The file is written anew, without the words.")

  @Argument(help: "The number of a commitment.")
  var number: Int?

  @Flag(help: "The group's agreements.")
  var agreements = false

  @Flag(help: "What the group decided.")
  var decisions = false

  @Flag(help: "The summaries of the meetings.")
  var summaries = false

  @Flag(help: "Older states of the circle, beside it.")
  var copies = false

  @Flag(help: "Files that plugins wrote, such as minutes.")
  var files = false

  @Flag(help: "The whole circle, with all its copies beside it.")
  var all = false

  @Flag(help: "Print the list as a JSON object.")
  var json = false

  @OptionGroup var consent: ConsentOptions
  @OptionGroup var circle: CircleOptions

  private var kinds: [Forgettable.Kind] {
    Forgettable.Kind.allCases.filter { kind in
      switch kind {
      case .agreements: agreements
      case .decisions: decisions
      case .summaries: summaries
      case .copies: copies
      case .files: files
      }
    }
  }

  func validate() throws {
    guard (number == nil ? 0 : 1) + kinds.count + (all ? 1 : 0) <= 1 else {
      throw ValidationError("One thing at a time, such as: circle forget 3")
    }
  }

  func run() throws {
    if all { return try forgetAll() }
    if let number { return try forget(number) }
    if let kind = kinds.first { return try forget(kind) }
    let reader = try circle.openForReading()
    let list = try attempt { () throws(StoreError) in try reader.forgettable(on: circle.today) }
    if json { return try printJSON(list) }
    for line in Self.lines(list) { printLine(line) }
  }

  private func forget(_ number: Int) throws(Failure) {
    let today = circle.today
    let store = try circle.openPresentForWriting()
    let list = try attempt { () throws(StoreError) in try store.forgettable(on: today) }
    guard let commitment = list.commitments.first(where: { $0.number == number }) else {
      throw Failure(.usage, "There is no open commitment \(number). circlekeeper circle forget lists them.")
    }
    try attempt { () throws(StoreError) in try store.refuseUnfinished() }
    try consent.ask(["\(number). \(commitment.text)", "It goes for good, and is not counted."])
    try attempt { () throws(StoreError) in try store.forget(commitment: number) }
    printSentence("Commitment \(number) is forgotten.")
    try CirclePurge.tellOfCopies(store, on: today)
  }

  private func forget(_ kind: Forgettable.Kind) throws(Failure) {
    let today = circle.today
    // What lies beside the database needs no passphrase to be deleted.
    let isBeside = kind == .copies || kind == .files
    let store = try circle.openPresentForWriting(unlocking: !isBeside)
    let list = try attempt { () throws(StoreError) in try store.forgettable(on: today) }
    let count = list.count(of: kind)
    guard count > 0 else {
      let sentence = "There are no \(kind.rawValue) to forget."
      return printSentence(kind == .files ? "Plugins have written no files." : sentence)
    }
    if !isBeside { try attempt { () throws(StoreError) in try store.refuseUnfinished() } }
    try consent.ask(list.paths(of: kind) + ["All \(kind.rawValue) go for good: \(count)."])
    try attempt { () throws(StoreError) in try store.forget(kind) }
    printSentence("The \(kind.rawValue) are forgotten.")
    if !isBeside { try CirclePurge.tellOfCopies(store, on: today) }
  }

  private func forgetAll() throws(Failure) {
    let folder = circle.folder
    guard OutputFile.exists(folder) else { throw Failure(.noCircle(in: folder)) }
    try attempt { () throws(StoreError) in try RecordStore.refuseOpen(folder: folder) }
    try consent.ask([
      "The whole circle in \(folder) goes for good: meetings, agreements, commitments, numbers for a hard moment, "
        + "every older state beside it, and what plugins wrote.",
      "Copies that you made elsewhere stay.",
    ])
    try attempt { () throws(StoreError) in try RecordStore.forgetEverything(folder: folder) }
    printSentence("The circle is forgotten.")
    if OutputFile.exists(folder) { printMessage("Something else lies in \(folder), and stays there.") }
  }

  private static func lines(_ list: Forgettable) -> [String] {
    let width = outputColumns()
    let commitments = list.commitments.flatMap {
      wrapped(harmless($0.text), width: width, first: "\($0.number). ", rest: "   ")
    }
    let kinds = Forgettable.Kind.allCases.filter { list.count(of: $0) > 0 }.map { kind in
      "--\(kind.rawValue): \(list.count(of: kind))"
    }
    guard !commitments.isEmpty || !kinds.isEmpty else { return ["There is nothing to forget."] }
    return (commitments.isEmpty ? [] : ["Open commitments, by number:"] + commitments)
      + (kinds.isEmpty ? [] : ["All of a kind:"] + kinds) + ["--all: the whole circle"]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import MeetingCore
import RecordStore
import Sealing

/// Where a passphrase comes from: an open file that a program hands over, or a person at the terminal. Never an
/// argument and never the environment, which other processes can read.
struct PassphraseEntry {
  /// `--passphrase-fd`, unless it is a terminal, which would show what is typed: there a person is asked.
  let descriptor: Int32?
  let signals: Signals

  /// - Parameter signals: those of the session, when there is one already.
  init(_ descriptor: Int32?, signals: Signals? = nil) {
    self.descriptor = descriptor.flatMap { isatty($0) == 1 ? nil : $0 }
    if let signals {
      self.signals = signals
    } else {
      self.signals = Signals(moment: RunningClock.moment)
      self.signals.catchAll()
    }
  }

  /// Whether a person is asked for it.
  var asks: Bool { descriptor == nil && prompt != nil }

  private var prompt: PassphrasePrompt? { PassphrasePrompt(signals: signals) }

  /// Opens the sealed texts of a circle that has a passphrase; asks three times.
  ///
  /// - Throws: `passphrase` when none of them is it.
  func unlock(_ store: RecordStore) throws(Failure) {
    guard store.isLocked else { return }
    guard descriptor == nil else {
      try unlock(store, with: try line())
      return
    }
    guard prompt != nil else {
      throw Failure(
        .passphrase,
        "This circle has a passphrase. Start at a terminal to be asked for it, or hand it over with --passphrase-fd 3.")
    }
    try unlock(store, asking: "The circle's passphrase: ", mayBeNone: false)
  }

  /// What those get who only look and give no passphrase.
  enum Otherwise {
    case figuresOnly, withoutPlugins

    fileprivate var question: String {
      switch self {
      case .figuresOnly: "Passphrase (Enter: figures only): "
      case .withoutPlugins: "Passphrase (Enter: without plugins): "
      }
    }

    fileprivate var sentence: String {
      switch self {
      case .figuresOnly: "The texts are sealed and stay so. --passphrase-fd 3 hands the passphrase over."
      case .withoutPlugins:
        "The circle's plugins stay out of this: they need its passphrase. --passphrase-fd 3 hands it over."
      }
    }
  }

  /// For those who only look: figures need no passphrase. A person is asked, and may say nothing.
  func look(into store: RecordStore, otherwise: Otherwise = .figuresOnly) throws(Failure) {
    guard store.isLocked else { return }
    guard descriptor == nil else {
      try unlock(store, with: try line())
      return
    }
    guard prompt != nil else { return printMessage(otherwise.sentence) }
    try unlock(store, asking: otherwise.question, mayBeNone: true)
  }

  /// A passphrase that is set: a person types it twice.
  ///
  /// - Parameter mayBeNone: an empty line then means none.
  func choose(_ question: String, mayBeNone: Bool = false) throws(Failure) -> Passphrase? {
    guard descriptor == nil else { return try chosen(try line()) }
    guard prompt != nil else {
      guard mayBeNone else { throw Self.nowhere }
      return nil
    }
    printMessage(
      "Choose words that all of you will remember, best four or more. They are not shown as you type, and nobody can "
        + "recover them.")
    do throws(Failure) {
      while true {
        let typed = try ask(question)
        if typed.isEmpty, mayBeNone { return nil }
        let chosen = try chosen(typed)
        if try ask("Once more, to be sure: ") == typed { return chosen }
        printMessage("These were not the same. Nothing was changed. Try again.")
      }
    } catch {
      if error.lines.isEmpty { printMessage("Nothing was changed.") }
      throw error
    }
  }

  /// Opens the circle with the passphrase that is to be changed.
  func unlockCurrent(of store: RecordStore) throws(Failure) {
    guard descriptor == nil else { return try unlock(store, with: try line()) }
    guard prompt != nil else { throw Self.nowhere }
    try ask("The passphrase until now: ") { typed throws(Failure) in try unlock(store, with: typed) }
  }

  private static let nowhere = Failure(
    .passphrase, "A passphrase is typed at a terminal, or handed over with --passphrase-fd 3.")

  /// As much as a terminal hands over in a line.
  private static let longest = 4_095

  // MARK: Parts

  private func unlock(_ store: RecordStore, asking question: String, mayBeNone: Bool) throws(Failure) {
    func once() throws(Failure) {
      try ask(question) { typed throws(Failure) in
        if !typed.isEmpty || !mayBeNone { try unlock(store, with: typed) }
      }
    }
    for _ in 1...2 {
      do throws(Failure) {
        return try once()
      } catch {
        guard error.code == .passphrase else { throw error }
        error.report()
      }
    }
    try once()
  }

  private func unlock(_ store: RecordStore, with typed: [UInt8]) throws(Failure) {
    let passphrase = try passphrase(typed)
    try attempt { () throws(StoreError) in try store.unlock(with: passphrase) }
  }

  private func passphrase(_ typed: [UInt8]) throws(Failure) -> Passphrase {
    do throws(SealingError) {
      return try Passphrase(typed)
    } catch {
      throw Failure(StoreError.wrongPassphrase)
    }
  }

  private func chosen(_ typed: [UInt8]) throws(Failure) -> Passphrase {
    do throws(SealingError) {
      return try Passphrase(typed)
    } catch {
      throw Failure(.passphrase, "Nothing was typed, or no text: that cannot be a passphrase. Nothing was changed.")
    }
  }

  private func ask(_ question: String) throws(Failure) -> [UInt8] {
    try ask(question) { typed throws(Failure) in typed }
  }

  private func ask<Value>(
    _ question: String, _ use: ([UInt8]) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let prompt else { throw Failure(.hangup) }
    return try prompt.ask(question) { answer throws(Failure) in
      switch answer {
      case .typed(let bytes): try use(bytes)
      case .interrupt: throw Failure(.interrupt)
      case .hangup: throw Failure(.hangup)
      }
    }
  }

  /// The next line, byte by byte: what follows it may be meant for the meeting.
  private func line() throws(Failure) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while let descriptor {
      guard line.count <= Self.longest else {
        throw Failure(.passphrase, "A passphrase may have up to \(Self.longest) bytes. Nothing was changed.")
      }
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(.usage, "Nothing can be read from --passphrase-fd \(descriptor). Open it first, such as: 3< file")
      }
      if count == 0 || byte == 0x0A { break }
      line.append(byte)
    }
    if line.last == 0x0D { line.removeLast() }
    return line
  }
}

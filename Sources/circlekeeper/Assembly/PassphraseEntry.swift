// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import LineEditor
import MeetingCore
import RecordStore
import Sealing

/// Where a passphrase comes from: an open file that a program hands over, or a person at the terminal. Never an
/// argument and never the environment, which other processes can read.
struct PassphraseEntry {
  /// `--passphrase-fd`.
  let descriptor: Int32?
  let signals: Signals

  /// - Parameter signals: those of the session, when there is one already.
  init(_ descriptor: Int32?, signals: Signals? = nil) {
    self.descriptor = descriptor
    if let signals {
      self.signals = signals
    } else {
      self.signals = Signals()
      self.signals.catchAll()
    }
  }

  private var prompt: PassphrasePrompt? { PassphrasePrompt(signals: signals) }

  /// Opens the sealed texts of a circle that has a passphrase; asks three times.
  ///
  /// - Throws: 77.
  func unlock(_ store: RecordStore, today: Day) throws(Failure) {
    guard store.isLocked else { return }
    guard descriptor == nil else { return try unlock(store, today, with: try line()) }
    guard prompt != nil else {
      throw Failure(
        .passphrase,
        "This circle has a passphrase. Start at a terminal to be asked for it, or hand it over with --passphrase-fd 3.")
    }
    for _ in 1...2 {
      do throws(Failure) {
        return try unlock(store, today, with: try ask("The circle's passphrase: "))
      } catch {
        guard error.exitCode == Failure.Code.passphrase.rawValue else { throw error }
        error.report()
      }
    }
    try unlock(store, today, with: try ask("The circle's passphrase: "))
  }

  /// For those who only look: figures need no passphrase. A person is asked, and may say nothing.
  func look(into store: RecordStore, today: Day) throws(Failure) {
    guard store.isLocked else { return }
    if descriptor != nil { return try unlock(store, today, with: try line()) }
    guard prompt != nil else {
      return printMessage("The texts are sealed and stay so. --passphrase-fd 3 hands the passphrase over.")
    }
    let typed = try ask("The circle's passphrase (Enter: figures only): ")
    if !typed.isEmpty { try unlock(store, today, with: typed) }
  }

  /// A passphrase that is set: a person types it twice.
  ///
  /// - Parameter mayBeNone: an empty line then means none.
  func choose(_ question: String, mayBeNone: Bool = false) throws(Failure) -> Passphrase? {
    guard descriptor == nil else { return try passphrase(try line()) }
    guard prompt != nil else {
      guard mayBeNone else { throw Self.nowhere }
      return nil
    }
    while true {
      let typed = try ask(question)
      if typed.isEmpty, mayBeNone { return nil }
      let chosen = try passphrase(typed)
      if try ask("Once more, so that it is what you meant: ") == typed { return chosen }
      printMessage("These were not the same. Nothing was changed. Try again.")
    }
  }

  /// The one that is in force now.
  func current() throws(Failure) -> Passphrase {
    guard descriptor == nil else { return try passphrase(try line()) }
    guard prompt != nil else { throw Self.nowhere }
    return try passphrase(try ask("The passphrase until now: "))
  }

  private static let nowhere = Failure(
    .passphrase, "A passphrase is typed at a terminal, or handed over with --passphrase-fd 3.")

  // MARK: Parts

  private func unlock(_ store: RecordStore, _ today: Day, with typed: [UInt8]) throws(Failure) {
    let passphrase = try passphrase(typed)
    do throws(StoreError) {
      try store.unlock(with: passphrase, today: today)
    } catch {
      throw Failure(error)
    }
  }

  private func passphrase(_ typed: [UInt8]) throws(Failure) -> Passphrase {
    do throws(SealingError) {
      return try Passphrase(typed)
    } catch {
      throw Failure(StoreError.wrongPassphrase)
    }
  }

  private func ask(_ question: String) throws(Failure) -> [UInt8] {
    switch prompt?.ask(question) {
    case .typed(let bytes): return bytes
    case .interrupt: throw Failure(stoppedWith: 130)
    case .hangup, nil: throw Failure(stoppedWith: 129)
    }
  }

  /// The next line, byte by byte: what follows it may be meant for the meeting.
  private func line() throws(Failure) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while let descriptor, line.count < 4096 {
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

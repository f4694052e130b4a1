// SPDX-License-Identifier: GPL-3.0-or-later

/// What scrypt (RFC 7914) takes to make a key of a passphrase: N = 2^`exponent`, with r = 8 and p = 1, and 1 KiB times N
/// of memory. Whoever guesses pays the same for each guess.
package struct KeyCost: Sendable {
  /// N = 2^18: 256 MiB, below 1.5 s on the machines that groups have.
  package static let standard = KeyCost(exponent: 18, accepted: 17...20)

  static let blockSize: UInt32 = 8
  static let parallelism: UInt32 = 1

  /// For a new header.
  let exponent: UInt8
  /// A header outside of these is refused before any memory is taken: a smaller one would make guessing cheap, a larger
  /// one would let a foreign file take the machine's memory.
  let accepted: ClosedRange<UInt8>
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension Screen {
  /// Bytes to the actions of a terminal: letters, control characters, escape and control sequences. Operating system
  /// commands (titles) are swallowed.
  struct Parser {
    enum Action: Equatable {
      case print(Unicode.Scalar)
      case control(UInt8)
      case escape(UInt8)
      case sequence(final: UInt8, numbers: [Int], isPrivate: Bool)
    }

    private enum State {
      case ground
      case letter(missing: Int, bits: UInt32)
      case escape
      case designation
      case sequence(String)
      case command
    }

    private var state = State.ground

    mutating func feed(_ byte: UInt8) -> Action? {
      switch state {
      case .ground: return ground(byte)
      case .letter(let missing, let bits): return letter(byte, missing: missing, bits: bits)
      case .escape: return escape(byte)
      case .designation:
        state = .ground
        return nil
      case .sequence(let text): return sequence(byte, text)
      case .command:
        if byte == 0x07 { state = .ground } else if byte == 0x1B { state = .escape }
        return nil
      }
    }

    private mutating func ground(_ byte: UInt8) -> Action? {
      switch byte {
      case 0x1B: state = .escape
      case 0x00..<0x20, 0x7F: return .control(byte)
      case 0x20..<0x7F: return .print(Unicode.Scalar(byte))
      case 0xC2..<0xE0: state = .letter(missing: 1, bits: UInt32(byte & 0x1F))
      case 0xE0..<0xF0: state = .letter(missing: 2, bits: UInt32(byte & 0x0F))
      case 0xF0..<0xF5: state = .letter(missing: 3, bits: UInt32(byte & 0x07))
      default: return .print("\u{FFFD}")
      }
      return nil
    }

    private mutating func letter(_ byte: UInt8, missing: Int, bits: UInt32) -> Action? {
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return ground(byte) ?? .print("\u{FFFD}")
      }
      let bits = bits << 6 | UInt32(byte & 0x3F)
      guard missing == 1 else {
        state = .letter(missing: missing - 1, bits: bits)
        return nil
      }
      state = .ground
      return .print(Unicode.Scalar(bits) ?? "\u{FFFD}")
    }

    private mutating func escape(_ byte: UInt8) -> Action? {
      switch byte {
      case UInt8(ascii: "["): state = .sequence("")
      case UInt8(ascii: "]"): state = .command
      case UInt8(ascii: "("), UInt8(ascii: ")"): state = .designation
      default:
        state = .ground
        return byte == UInt8(ascii: "\\") ? nil : .escape(byte)
      }
      return nil
    }

    private mutating func sequence(_ byte: UInt8, _ text: String) -> Action? {
      guard (0x40...0x7E).contains(byte) else {
        state = .sequence(text + String(Unicode.Scalar(byte)))
        return nil
      }
      state = .ground
      let isPrivate = text.first.map { "?<=>".contains($0) } ?? false
      let numbers = text.drop { "?<=>".contains($0) }.split(separator: ";", omittingEmptySubsequences: false)
      return .sequence(final: byte, numbers: numbers.map { Int($0) ?? 0 }, isPrivate: isPrivate)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct CircleOptions: ParsableArguments {
  @Option(name: .customLong("circle"), help: ArgumentHelp("Which of several circles.", valueName: "name"))
  var name: String?

  @Option(
    name: .customLong("passphrase-fd"),
    help: ArgumentHelp("Read the circle's passphrase from this open file, up to the end of a line.", valueName: "N"))
  var passphraseDescriptor: Int32?

  mutating func validate() throws {
    if let passphraseDescriptor, passphraseDescriptor < 0 {
      throw ValidationError("--passphrase-fd takes the number of an open file, such as: --passphrase-fd 3 3< file")
    }
    guard let name else { return }
    let isWord =
      !name.isEmpty && name.utf8.count <= 40
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard isWord, !name.hasPrefix("-") else {
      throw ValidationError("A circle's name is made of letters, numbers and hyphens, such as: --circle thursday")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct CircleOptions: ParsableArguments {
  @Option(name: .customLong("circle"), help: ArgumentHelp("Which of several circles.", valueName: "name"))
  var name: String?

  mutating func validate() throws {
    guard let name else { return }
    let isWord =
      !name.isEmpty && name.utf8.count <= 40
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard isWord, !name.hasPrefix("-") else {
      throw ValidationError("A circle's name is made of letters, numbers and hyphens, such as: --circle thursday")
    }
  }
}

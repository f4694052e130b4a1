// SPDX-License-Identifier: GPL-3.0-or-later

extension Findings {
  /// Puts a parser's error into plain words.
  mutating func add(_ error: YAMLSyntaxError, in source: SourceText) {
    // The parser looks ahead in brackets, and may see the depth before the composer does.
    if error.problem.contains("nesting level") { return addNesting(at: error.position) }
    let words = error.words(in: source)
    self.error(at: words.position, words.message, words.suggestion)
  }

  mutating func addNesting(at position: SourcePosition) {
    error(
      at: position, "Lists and keys are nested more than \(YAMLComposer.deepest) levels deep here.",
      "Four are enough: write what belongs together one below the other.")
  }
}

extension YAMLSyntaxError {
  fileprivate typealias Words = (position: SourcePosition, message: String, suggestion: String)

  fileprivate func words(in source: SourceText) -> Words {
    if context.contains("anchor") || context.contains("alias") || context.contains("tag") || problem.contains("tag") {
      return unquoted(in: source)
    }
    if context.contains("directive") || problem.contains("directive") {
      return (contextPosition, "Lines that begin with % have no place here.", "Leave them out.")
    }
    if context.contains("quoted scalar") { return quotedText }
    return layout ?? brackets ?? other(in: source)
  }

  private var quotedText: Words {
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      (contextPosition, "The quotation mark that opens here is never closed.", "Close it at the end of the text.")
    default:
      (
        position, "Inside double quotes a backslash has a meaning of its own.",
        "Leave it out, or put the text in single quotes."
      )
    }
  }

  /// Indentation, colons, dashes.
  private var layout: Words? {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        position, "A colon followed by a space is read as a key here.",
        "If it belongs to the text, put the whole text in quotes; if it is a key, line it up with the keys above."
      )
    case "could not find expected ':'":
      (
        contextPosition, "This line is no key with a value.",
        "Write it like “title: Our evening”, with colon and space."
      )
    case "did not find expected key":
      (
        position, "This does not line up with the keys above.",
        "Give it as many spaces as they have; a text after closing quotes belongs inside them."
      )
    case "did not find expected '-' indicator":
      (
        position, "This does not line up with the lines above.",
        "A new item of a list begins with “- ”; a key stands right below the key before it."
      )
    case "block sequence entries are not allowed in this context":
      (position, "A list cannot begin here.", "Begin it on a line of its own; if “-” belongs to the text, use quotes.")
    case "mapping keys are not allowed in this context":
      (position, "A key cannot stand here.", "Begin it on a line of its own.")
    case _ where context.contains("block scalar"):
      (contextPosition, "After “|” or “>” the text begins on the next line, indented.", "Move it there.")
    default: nil
    }
  }

  private var brackets: Words? {
    switch problem {
    case "did not find expected ',' or ']'":
      (contextPosition, "The list that opens here with “[” has no end, or lacks a comma.", "Write it like [5m, 5m].")
    case "did not find expected ',' or '}'":
      (
        contextPosition, "What opens here with “{” has no end, or lacks a comma.",
        "Write it like { pattern: 4-7-8 }."
      )
    default: nil
    }
  }

  private func other(in source: SourceText) -> Words {
    switch problem {
    case "found character that cannot start any token": unquoted(in: source)
    case "did not find expected <document start>":
      (position, "What the file says has ended before this line.", "Line it up with the keys above, or leave it out.")
    default:
      (position, "From here on I cannot make sense of this.", "Look at the indentation, the quotes and the colons.")
    }
  }

  private func unquoted(in source: SourceText) -> Words {
    let position = context.isEmpty || problem.contains("start any token") ? position : contextPosition
    let first = source.scalar(at: position).map { "“\($0)”" } ?? "this character"
    return (position, "A text cannot begin with \(first) as it stands.", "Put the text in quotes.")
  }
}

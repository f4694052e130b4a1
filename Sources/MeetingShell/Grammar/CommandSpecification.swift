// SPDX-License-Identifier: GPL-3.0-or-later

/// All there is to know about one verb of the shell. Parsing, `help`, completion and the manual read nothing else.
package struct CommandSpecification: Sendable {
  package let verb: String
  /// Other spellings: one letter each, and `+` for what adds time.
  package let aliases: [String]
  /// The arguments as help shows them: `NAME[, NAME…]`; empty when the verb stands alone.
  package let form: String
  /// One short line without a full stop.
  package let summary: String
  /// One to four plain sentences.
  package let details: String
  /// A whole line that may be typed just so.
  package let example: String
  /// What each word of the arguments may be; the last goes on for all that follow.
  package let completes: [CompletionKind]
  /// Whether the whole line may be remembered in the session's history. Lines that carry names, free text or moods may
  /// not.
  package let remembered: Bool
  let parse: @Sendable (Arguments) throws(ParseRefusal) -> ShellCommand

  /// - Parameters:
  ///   - read: reads the arguments.
  ///   - command: makes a command of what was read.
  init<Value>(
    _ verb: String, aliases: [String] = [], _ form: String = "", summary: String, details: String, example: String,
    completes: [CompletionKind] = [], remembered: Bool = true,
    reading read: @escaping @Sendable (Arguments) -> () throws(ParseRefusal) -> Value,
    as command: @escaping @Sendable (Value) -> ShellCommand
  ) {
    self.verb = verb
    self.aliases = aliases
    self.form = form
    self.summary = summary
    self.details = details
    self.example = example
    self.completes = completes
    self.remembered = remembered
    parse = { (arguments) throws(ParseRefusal) in command(try read(arguments)()) }
  }

  /// A command whose arguments make several values.
  init(
    _ verb: String, aliases: [String] = [], _ form: String = "", summary: String, details: String, example: String,
    completes: [CompletionKind] = [], remembered: Bool = true,
    reading read: @escaping @Sendable (Arguments) -> () throws(ParseRefusal) -> ShellCommand
  ) {
    self.init(
      verb, aliases: aliases, form, summary: summary, details: details, example: example, completes: completes,
      remembered: remembered, reading: read, as: { $0 })
  }

  /// A verb that stands alone.
  init(
    _ verb: String, aliases: [String] = [], summary: String, details: String, example: String,
    alone command: ShellCommand
  ) {
    self.init(
      verb, aliases: aliases, summary: summary, details: details, example: example, reading: Arguments.none,
      as: { command })
  }

  /// The verb with its arguments: `set N 5m`.
  package var usage: String { form.isEmpty ? verb : "\(verb) \(form)" }
}

/// What a word of a command's arguments may be completed with.
package enum CompletionKind: Equatable, Sendable {
  case nothing, names, agendas, stages, verbs, levels
  /// A name and a colon, as before the text of a commitment.
  case owner
  /// What `add` takes: a kind of stage, or an agenda.
  case additions
  case words([String])
}

/// Where `help` shows a command.
package enum CommandTopic: String, CaseIterable, Sendable {
  case gathering, flow, people, evening, support, feedback, records, looking, control

  package var heading: String {
    switch self {
    case .gathering: "Gathering"
    case .flow: "Going on"
    case .people: "People"
    case .evening: "The evening"
    case .support: "Support"
    case .feedback: "Feedback"
    case .records: "What remains"
    case .looking: "Looking"
    case .control: "Undoing and ending"
    }
  }
}

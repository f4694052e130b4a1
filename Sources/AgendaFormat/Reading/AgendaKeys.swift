// SPDX-License-Identifier: GPL-3.0-or-later

internal import MeetingCore

/// Every key of the format, in the order in which an agenda writes them. Reading, suggestions and the schema go by it.
enum AgendaKeys {
  static let header: [HeaderKey] = [
    HeaderKey(Key(checking: "agenda", .version, "The version of the format: 1."), required: true),
    HeaderKey(Key("id", .id, \.id, "The file's name without its ending: nobodys-rescuer."), required: true),
    HeaderKey(Key("title", .line, \.title, "What the evening is called."), required: true),
    HeaderKey(
      Key(
        "language", .language, \.language,
        "The language of what is read aloud, and of the words that stand for men; en when left out.")),
    HeaderKey(Key("aim", .text, \.aim, "What the evening is for, in a sentence.")),
    HeaderKey(Key("duration", .span, \.duration, "How long the evening lasts."), required: true),
    HeaderKey(Key("people", .people, \.people, "For how many it is meant; 3-12 when left out.")),
    HeaderKey(Key("tags", .tags, \.tags, "Themes, in lower-case words.")),
    HeaderKey(Key("stages", .stages, \.stages, "What happens, one item after the other."), required: true),
  ]

  static let stage: [StageKey] = [
    StageKey(Key("kind", .word, \.kind, "What sort of stage it is."), requiredBy: .every),
    StageKey(Key("title", .line, \.title, "What it is called on the screen; the name of its kind when left out.")),
    StageKey(Key("say", .text, \.say, "What the facilitator reads aloud first.")),
    StageKey(
      Key("prompt", .texts, \.prompts, "An open question, or several; the agreements, in a stage of that kind.")),
    StageKey(
      Key("time", .span, \.time, "How long the whole stage lasts."), for: .whole.union([.feedback]), requiredBy: .whole),
    StageKey(
      Key("each", .spanRange, \.each, "How long each man has: a length or a range."), for: .each.union([.focus]),
      requiredBy: .each),
    StageKey(
      Key("parts", .spans, \.parts, "How long each part of a small group's work lasts."), for: .parts,
      requiredBy: .parts),
    StageKey(
      Key(
        "order", .word, \.order,
        "Who speaks when; circle when left out, volunteer in focus and feedback, queue in discussion."), for: .withTurns
    ),
    StageKey(
      Key("unheard", .word, \.unheard, "Whether those who have not spoken go ahead in a queue; any when left out."),
      for: .withTurns),
    StageKey(Key("silence", .pause, \.silence, "A silence before each turn, on nobody's clock."), for: .withTurns),
    StageKey(
      Key("begin", .word, \.begin, "Whether a turn waits for the facilitator; auto when left out."), for: .withTurns),
    StageKey(
      Key("scale", .scale, \.scale, "Each man may place his mood on it."), for: [.checkin, .round, .checkout]),
    StageKey(Key("tags", .tags, \.tags, "Such as effect, voices, joy.")),
    StageKey(Key("lines", .texts, \.lines, "What the facilitator may say in a hard moment.")),
    StageKey(
      Key(
        "warn", .pause, \.warn,
        "How long before the end of a turn it is said that the end is near; 30s when left out, 0s for never.")),
    StageKey(
      Key("overtime", .word, \.overtime, "What the screen does when a man's time is round; soft when left out."),
      for: .withTurns),
    StageKey(
      Key(
        "response", .word, \.response,
        "How others may answer a turn, as words on the screen; none when left out, contract in focus and feedback, open in discussion."
      ), for: .withTurns),
    StageKey(
      Key("optional", .flag, \.optional, "Whether it may be left out when time is short; false when left out."),
      for: .every.subtracting([.checkout])),
    StageKey(
      Key("plugin", .plugin, \.plugin, "The plugin that provides the stage."), for: [.plugin], requiredBy: [.plugin]),
    StageKey(Key("with", .settings, \.with, "What the plugin is told."), for: [.plugin]),
  ]
}

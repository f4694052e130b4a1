// SPDX-License-Identifier: GPL-3.0-or-later

/// One item of an agenda.
public struct Stage: Hashable, Codable, Sendable {
  /// How long before the end of a turn the end is announced, unless the agenda says otherwise.
  public static let usualWarning = Span.seconds(30)

  public var kind: StageKind
  public var title: String?
  /// What the facilitator reads aloud first.
  public var say: String?
  public var prompts: [String]
  /// The length of the whole stage, for kinds timed as a whole; optional for a feedback stage.
  public var time: Span?
  /// Each man's time, for kinds timed by the man.
  public var each: SpanRange?
  /// The parts of a small group's work, for pairs and triads.
  public var parts: [Span]
  public var order: TurnOrder
  public var unheard: Unheard
  /// Before each turn, on nobody's clock.
  public var silence: Span
  public var begin: TurnBegin
  /// The ends of a scale on which each man may place his mood.
  public var scale: ClosedRange<Int>?
  public var tags: [String]
  /// What the facilitator may say in a hard moment.
  public var lines: [String]
  /// How long before the end of a turn it is said that the end is near.
  public var warn: Span
  public var overtime: Overtime
  public var response: Response
  /// May be left out when time is short.
  public var optional: Bool
  /// The plugin that provides the stage, and what it is told, for the kind `plugin`.
  public var plugin: String?
  public var with: [String: String]

  public init(
    kind: StageKind, title: String? = nil, say: String? = nil, prompts: [String] = [], time: Span? = nil,
    each: SpanRange? = nil, parts: [Span] = [], order: TurnOrder? = nil, unheard: Unheard = .any,
    silence: Span = .zero, begin: TurnBegin = .auto, scale: ClosedRange<Int>? = nil, tags: [String] = [],
    lines: [String] = [], warn: Span = usualWarning, overtime: Overtime = .soft, response: Response? = nil,
    optional: Bool = false, plugin: String? = nil, with: [String: String] = [:]
  ) {
    self.kind = kind
    self.title = title
    self.say = say
    self.prompts = prompts
    self.time = time
    self.each = each
    self.parts = parts
    self.order = order ?? kind.defaultOrder
    self.unheard = unheard
    self.silence = silence
    self.begin = begin
    self.scale = scale
    self.tags = tags
    self.lines = lines
    self.warn = warn
    self.overtime = overtime
    self.response = response ?? kind.defaultResponse
    self.optional = optional
    self.plugin = plugin
    self.with = with
  }

  /// The title on the screen: the agenda's own, else the plugin's name, else the kind's in the agenda's language.
  public func heading(in language: String) -> String {
    title ?? plugin.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? kind.title(in: language)
  }
}

extension Stage {
  /// As ``Agenda/init(from:)`` does. Only the kind has to be there, and to be known.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(kind: try values.decode(StageKind.self, forKey: .kind))
    try values.read(.title, into: &title)
    try values.read(.say, into: &say)
    try values.read(.prompts, into: &prompts)
    try values.read(.time, into: &time)
    try values.read(.each, into: &each)
    try values.read(.parts, into: &parts)
    try values.read(.order, into: &order)
    try values.read(.unheard, into: &unheard)
    try values.read(.silence, into: &silence)
    try values.read(.begin, into: &begin)
    try values.read(.scale, into: &scale)
    try values.read(.tags, into: &tags)
    try values.read(.lines, into: &lines)
    try values.read(.warn, into: &warn)
    try values.read(.overtime, into: &overtime)
    try values.read(.response, into: &response)
    try values.read(.optional, into: &optional)
    try values.read(.plugin, into: &plugin)
    try values.read(.with, into: &with)
  }
}

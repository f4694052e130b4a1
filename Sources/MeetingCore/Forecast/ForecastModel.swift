// SPDX-License-Identifier: GPL-3.0-or-later

/// How people hold an evening, as far as its time goes.
///
/// Shares are thousandths, lengths milliseconds, chances thousandths. Each default names its source; *ours* marks our own
/// estimate, for which we know no figures. Whoever has measured his circle puts his own in place of them.
///
/// ### Why an evening mostly ends within its plan
///
/// A plan stretches every turn until all the time is given away. If men used on average what they are given, half of
/// all evenings would end after the goal. But a turn's length is a limit, not an average. Of 335 patients who were let
/// speak without interruption, 78 % had ended within two minutes, after 92 s on average: 77 % of those two minutes, with
/// no clock in sight (Langewitz and others, BMJ 325, 2002, p. 682). Prepared talks of a given length take all of it:
/// 11 min 42 s the 34 good ones, 13 min 12 s the 16 dull ones of 12 minutes, 101.5 % together (Ewers, Nature 561, 2018,
/// p. 464). A man in a circle has not prepared, sees a clock, and nobody cuts him off: we put him half way between, at
/// 90 % of a turn of two minutes (``turnUse`` and ``lastWords``), and almost a third of such turns still go past their
/// end. Of a turn of thirty seconds he uses more than all.
public struct ForecastModel: Hashable, Codable, Sendable {
  /// The chance that the evening begins after its time. 37 % of meetings did (Rogelberg and others, "Lateness to
  /// meetings", European Journal of Work and Organizational Psychology 23, 2014, p. 323).
  public var delayChance = 370
  /// How much after its time it begins then. *Ours*; five and ten minutes are what experiments take for a usual delay
  /// (Allen, Lehmann-Willenbrock and Rogelberg, Journal of Organizational Behavior 39, 2018, p. 1008).
  public var delay = Spread(0, usual: 300_000, 600_000)
  /// The chance that a man comes after the time. People say so of 5 % of their meetings (Rogelberg and others, 2014).
  /// The facilitator is there.
  public var latecomerChance = 50
  /// How long after the time he comes. *Ours.*
  public var arrival = Spread(60_000, usual: 300_000, 1_200_000)

  /// The chance that a man passes his turn, except the first, who is a model. *Ours*: passing costs nothing, so nobody
  /// counts it.
  public var passChance = 50
  /// The chance that he takes his turn when it is offered once more at the end of the round. *Ours.*
  public var offerTakenChance = 500

  /// What a turn takes of its length, before the last words: 86 % on average, for the reasons above. The width is *ours*.
  public var turnUse = Spread(400, usual: 850, 1_330)
  /// What a man needs to come to an end, however long his turn: short turns run over more often. *Ours.*
  public var lastWords = Spread(0, usual: 3_000, 12_000)
  /// What all turns of one evening have in common, times their use: some evenings are talkative. *Ours.*
  public var evening = Spread(850, usual: 1_000, 1_150)
  /// What a stage timed as a whole, or a part of the small groups' work, takes of its time: 101.7 % on average, with a
  /// standard deviation of 15 %. Ewers' 50 talks: 101.5 %, and 15 % by his t value of 2.91. A break never ends early; a
  /// silence is ended by the clock.
  public var stageUse = Spread(650, usual: 1_000, 1_400)
  /// The same where the floor is open: a discussion, a decision, a focus. 110 % on average, *ours*: nobody has prepared
  /// its end.
  public var openUse = Spread(750, usual: 1_050, 1_500)

  /// From one man's last word to the next one's first. *Ours*, around the ten seconds of ``Demand/handOver``.
  public var handOver = Spread(4_000, usual: 8_000, 20_000)
  /// Reading aloud, as a share of what the plan counts at 150 words a minute. People read 183 words a minute aloud
  /// (Brysbaert, Journal of Memory and Language 109, 2019, 104047); the ends are 200 and 130, *ours*.
  public var reading = Spread(750, usual: 820, 1_150)

  /// The chance that the clocks are stopped once in an evening, for tears, a hurt, or a word aside; and for how long.
  /// *Ours*: it is never written down, so nobody will know.
  public var pauseChance = 150
  public var pause = Spread(60_000, usual: 120_000, 480_000)

  public init() {}

  /// What is used of a turn of two minutes on average, in thousandths; another value scales ``turnUse``.
  public var useOfTwoMinutes: Int {
    get { turnUse.mean + lastWords.mean / 120 }
    set { turnUse = turnUse.scaled(toMean: newValue - lastWords.mean / 120) }
  }
}

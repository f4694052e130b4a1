// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let keys: [FaultyFile] = [
    FaultyFile(
      "an unknown key with a near one", evening(round: "eahc: 1m-2m"),
      "10:5: error: “eahc” is no key of a stage. Did you mean “each”?"),
    FaultyFile(
      "an unknown key with none near", evening(header: "weather: sunny"),
      "5:1: error: “weather” is no key of an agenda. The keys are: agenda, id, title, language, aim, "
        + "duration, people, tags, stages."),
    FaultyFile(
      "a header key in a stage", evening(opening: "time: 5m\n    duration: 5m"),
      "9:5: error: “duration” is no key of a stage. It belongs at the top of the file."),
    FaultyFile(
      "a stage key in the header", evening(header: "prompt: How are we?"),
      "5:1: error: “prompt” is no key of an agenda. It belongs to a stage."),
    FaultyFile(
      "a key twice", evening(opening: "time: 5m\n    time: 6m"),
      "9:5: error: “time” stands twice here; the first is in line 8. Keep one of them."),
    FaultyFile(
      "a key twice in braces", evening(opening: "time: 5m\n  - { kind: break, time: 5m, time: 6m }"),
      "9:30: error: “time” stands twice here; the first is in line 9. Keep one of them."),
    FaultyFile(
      "a header key twice, and another fault", evening(header: "people: 4-10\npeople: 5-9", opening: "time: 5"),
      "6:1: error: “people” stands twice here; the first is in line 5. Keep one of them.",
      "9:11: error: 5 what? Write 5m for minutes or 5s for seconds."),
    FaultyFile(
      "a key that is a list", "? [agenda, id]\n: 1\n",
      "1:1: error: “agenda”, “id”, “title”, “duration” and “stages” are missing. Write each on a line of "
        + "its own, like “title: Our evening”.",
      "1:3: error: A key is one word. Write it like “title: Our evening”."),
    FaultyFile(
      "no title", evening().replacing("title: Evening\n", with: ""),
      "1:1: error: “title” is missing. Write “title: Our evening”."),
    FaultyFile(
      "no stages key", "agenda: 1\nid: a\ntitle: A\nduration: 5m\n",
      "1:1: error: “stages” is missing. Write “stages:”, and below it one “- kind: …” for each stage."),
    FaultyFile(
      "a list instead of keys", "- agenda\n- id\n",
      "1:1: error: An agenda is written as keys with values. Begin the file with “agenda: 1”."),
    FaultyFile(
      "a plain text", "Good evening\n",
      "1:1: error: An agenda is written as keys with values. Begin the file with “agenda: 1”."),
    FaultyFile(
      "an empty file", "",
      "1:1: error: This file is empty. Begin it with “agenda: 1”, then id, title, duration, stages."),
    FaultyFile(
      "a comment only", "# soon\n",
      "1:1: error: This file is empty. Begin it with “agenda: 1”, then id, title, duration, stages."),
  ]

  static let kinds: [FaultyFile] = [
    FaultyFile(
      "each on an opening", evening(opening: "each: 1m"),
      "8:5: error: “opening” is timed as a whole. Write “time: 5m” instead."),
    FaultyFile(
      "time on a round", evening(round: "time: 5m"),
      "10:5: error: “round” is timed by the man. Write “each: 1m-2m” instead."),
    FaultyFile(
      "parts on a check-out", evening(checkout: "parts: [1m, 2m]"),
      "13:5: error: “checkout” is timed by the man. Write “each: 1m-2m” instead."),
    FaultyFile(
      "time on pairs", evening(opening: "time: 5m\n  - kind: pairs\n    time: 10m"),
      "10:5: error: “pairs” is timed in parts. Write “parts: [5m, 5m]” instead."),
    FaultyFile(
      "an opening without time", evening(opening: "say: Welcome."),
      "7:5: error: “opening” needs “time”. Write “time: 5m”."),
    FaultyFile(
      "a round without each", evening(round: "prompt: How?"),
      "9:5: error: “round” needs “each”. Write “each: 1m-2m”."),
    FaultyFile(
      "pairs without parts", evening(opening: "time: 5m\n  - kind: pairs\n    say: Go together."),
      "9:5: error: “pairs” needs “parts”. Write “parts: [5m, 5m]”."),
    FaultyFile(
      "a focus without time", evening(opening: "time: 5m\n  - kind: focus\n    each: 5m"),
      "9:5: error: “focus” needs “time”. Write “time: 5m”."),
    FaultyFile(
      "a plugin without a name", evening(opening: "time: 5m\n  - kind: plugin\n    time: 5m"),
      "9:5: error: “plugin” needs “plugin”. Write “plugin: breathing”."),
    FaultyFile(
      "a scale on an opening", evening(opening: "time: 5m\n    scale: 0-10"),
      "9:5: error: “scale” has no meaning for “opening”. Leave it out; it is for checkin, round, checkout."),
    FaultyFile(
      "settings for a round", evening(round: "each: 1m\n    with: { a: 1 }"),
      "11:5: error: “with” has no meaning for “round”. Leave it out; it is for plugin."),
    FaultyFile(
      "a check-out that is optional", evening(checkout: "each: 1m\n    optional: true"),
      "14:5: error: A check-out is never left out. Leave “optional” out here."),
    FaultyFile(
      "a stage without a kind", evening().replacing("kind: opening", with: "title: Hello"),
      "7:5: error: This stage does not say of what kind it is. Begin it with “- kind: round”."),
    FaultyFile(
      "an unknown kind", evening().replacing("kind: checkout", with: "kind: check-out"),
      "12:11: error: “check-out” is not one of: opening, agreements, grounding, checkin, followup, input, "
        + "round, focus, pairs, triads, feedback, discussion, decision, commitments, appreciation, checkout, "
        + "silence, break, plugin. Did you mean “checkout”?"),
    FaultyFile(
      "a stage that is a word", evening(opening: "time: 5m\n  - break"),
      "9:5: error: A stage is written as keys with values. Begin it with “- kind: round”."),
    FaultyFile(
      "stages that are a word", evening().components(upTo: "stages:") + "stages: later\n",
      "6:9: error: “stages” is a list of stages. Begin each with “- kind: …” on a line of its own."),
    FaultyFile(
      "no stages", evening().components(upTo: "stages:") + "stages: []\n",
      "6:9: error: This agenda has no stages. Begin with “- kind: opening”."),
  ]
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let values: [FaultyFile] = [
    FaultyFile(
      "a bare number", evening(opening: "time: 5"),
      "8:11: error: 5 what? Write 5m for minutes or 5s for seconds."),
    FaultyFile(
      "a bare range", evening(round: "each: 1-2"),
      "10:11: error: 1 to 2 what? Write 1m-2m for minutes or 1s-2s for seconds."),
    FaultyFile(
      "a range with one unit", evening(round: "each: 1-2m"),
      "10:11: error: 1 what? Both ends of a range say their unit. Write 1m-2m for minutes or 1s-2m for seconds."),
    FaultyFile(
      "a range that runs backwards", evening(round: "each: 2m-1m"),
      "10:11: error: This range runs backwards. Write 1m-2m."),
    FaultyFile(
      "a range where a length is wanted", evening(opening: "time: 5m-6m"),
      "8:11: error: One length is wanted here, not a range. Write 5m or 6m, or something between."),
    FaultyFile(
      "minutes in words", evening(opening: "time: 5 minutes"),
      "8:11: error: “5 minutes” is no length of time. Write 5m."),
    FaultyFile(
      "a range in words", evening(round: "each: 1 min - 90 sec"),
      "10:11: error: “1 min - 90 sec” is no range of time. Write 1m-1m30s."),
    FaultyFile(
      "a range with a dash", evening(round: "each: 1m–2m"),
      "10:11: error: “1m–2m” has a long dash. Write 1m-2m."),
    FaultyFile(
      "no length at all", evening(opening: "time: soon"),
      "8:11: error: “soon” is no length of time. Write it like 90s, 2m, 1m30s, 1h30m or 1:30, at most 24h."),
    FaultyFile(
      "zero", evening(opening: "time: 0m"),
      "8:11: error: “0m” is no time at all. Write a length such as 5m."),
    FaultyFile(
      "more than a day", evening(opening: "time: 25h"),
      "8:11: error: “25h” is no length of time. Write it like 90s, 2m, 1m30s, 1h30m or 1:30, at most 24h."),
    FaultyFile(
      "a negative length", evening(opening: "time: -5m"),
      "8:11: error: “-5m” is no length of time. Write it like 90s, 2m, 1m30s, 1h30m or 1:30, at most 24h."),
    FaultyFile(
      "people in words", evening(header: "people: a few"),
      "5:9: error: “a few” is no number of people. Write it like “people: 4-10”."),
    FaultyFile(
      "people with a dash", evening(header: "people: 4–10"),
      "5:9: error: “4–10” has a long dash. Write “people: 4-10”."),
    FaultyFile(
      "people backwards", evening(header: "people: 10-4"),
      "5:9: error: This range runs backwards. Write “people: 4-10”."),
    FaultyFile(
      "a crowd", evening(header: "people: 4-100"),
      "5:9: error: An evening is for 1 to 60 people. Write it like “people: 4-10”."),
    FaultyFile(
      "another scale", evening(round: "each: 1m\n    scale: 1-5"),
      "11:12: error: The scale always runs from 0 to 10. Write “scale: 0-10”, or leave it out."),
    FaultyFile(
      "an unknown order", evening(round: "each: 1m\n    order: cirlce"),
      "11:12: error: “cirlce” is not one of: circle, random, volunteer, queue. Did you mean “circle”?"),
    FaultyFile(
      "yes for true", evening(opening: "time: 5m\n    optional: yes"),
      "9:15: error: “yes” is neither true nor false. Write “true” or “false”."),
    FaultyFile(
      "a language", evening(header: "language: fr"),
      "5:11: error: I do not know the language “fr”. Write “en” for English or “de” for German."),
    FaultyFile(
      "an id with capitals", evening(id: "Our Evening"),
      "2:5: error: “Our Evening” is no id: lower-case words joined by hyphens, at most 64 letters. Write "
        + "“id: our-evening”."),
    FaultyFile(
      "a tag with capitals", evening(header: "tags: [Joy, effect]"),
      "5:8: error: “Joy” is no tag: a lower-case word, or several joined by hyphens. Write “joy”."),
    FaultyFile(
      "a newer version", evening().replacing("agenda: 1", with: "agenda: 2"),
      "1:9: error: This agenda is of version 2; I read version 1. A newer Circlekeeper reads it."),
    FaultyFile(
      "a wrong version", evening().replacing("agenda: 1", with: "agenda: one"),
      "1:9: error: “one” is no version of the agenda format. Write “agenda: 1”."),
    FaultyFile(
      "nothing after a key", evening(opening: "time: 5m\n    say:"),
      "9:9: error: Nothing stands after “say”. Write “say: Good to see you.”, or leave the key out."),
    FaultyFile(
      "a list for a text", evening(opening: "time: 5m\n    say: [a, b]"),
      "9:10: error: “say” takes one value, not a list. Write “say: Good to see you.”."),
    FaultyFile(
      "keys for a text", evening(opening: "time: 5m\n    say: { a: b }"),
      "9:10: error: “say” takes a value, not keys of its own. Write “say: Good to see you.”."),
    FaultyFile(
      "an empty list", evening(opening: "time: 5m\n    prompt: []"),
      "9:13: error: The list after “prompt” is empty. Write “prompt: What is on my mind?”, or leave the "
        + "key out."),
    FaultyFile(
      "a title of two lines", evening().replacing("title: Evening", with: "title: \"Eve\\nning\""),
      "3:8: error: This is longer than one line of 80 characters. Shorten it; there is room in “say”."),
    FaultyFile(
      "settings that are a text",
      evening(opening: "time: 5m\n  - kind: plugin\n    plugin: bell\n    time: 1m\n    with: x"),
      "12:11: error: “with” takes up to 16 words of the plugin's own, each with a value. Write “with: { "
        + "pattern: 4-7-8 }”."),
    FaultyFile(
      "many faults at once",
      evening(
        id: "X", header: "people: few", opening: "time: 5", round: "each: 3m-1m", checkout: "each: 1m\n    scael: 0-10"),
      "2:5: error: “X” is no id: lower-case words joined by hyphens, at most 64 letters. Write “id: x”.",
      "5:9: error: “few” is no number of people. Write it like “people: 4-10”.",
      "8:11: error: 5 what? Write 5m for minutes or 5s for seconds.",
      "10:11: error: This range runs backwards. Write 1m-3m.",
      "14:5: error: “scael” is no key of a stage. Did you mean “scale”?"),
  ]
}

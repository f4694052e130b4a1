// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// A file with faults, and what is said about it: `line:column: severity: sentence`.
struct FaultyFile: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: [String]

  init(_ name: String, _ text: String, _ expected: String...) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}

/// A sound agenda in thirteen lines, with one place changed.
func evening(
  id: String = "evening", header: String = "people: 4-10", opening: String = "time: 5m", round: String = "each: 1m-2m",
  checkout: String = "each: 1m"
) -> String {
  """
  agenda: 1
  id: \(id)
  title: Evening
  duration: 60m
  \(header)
  stages:
    - kind: opening
      \(opening)
    - kind: round
      \(round)
      tags: [effect]
    - kind: checkout
      \(checkout)

  """
}

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

  static let refusedYAML: [FaultyFile] = [
    FaultyFile(
      "an anchor", evening(opening: "time: &t 5m"),
      "8:11: error: “&” here names a text for use elsewhere (an anchor). Leave it out; if the text begins "
        + "with “&”, put it in quotes."),
    FaultyFile(
      "an anchor and an alias", evening(opening: "time: &t 5m", checkout: "each: *t"),
      "8:11: error: “&” here names a text for use elsewhere (an anchor). Leave it out; if the text begins "
        + "with “&”, put it in quotes.",
      "13:11: error: “*” here stands for a text written elsewhere (an alias). Write the text out; if it "
        + "begins with “*”, put it in quotes."),
    FaultyFile(
      "an alias of nothing", evening(opening: "time: *t"),
      "8:11: error: “*” here stands for a text written elsewhere (an alias). Write the text out; if it "
        + "begins with “*”, put it in quotes."),
    FaultyFile(
      "a merge key", evening(opening: "<<: { time: 5m }"),
      "7:5: error: “opening” needs “time”. Write “time: 5m”.",
      "8:5: error: “<<” is no key of a stage. The keys are: kind, title, say, prompt, time, each, parts, "
        + "order, unheard, silence, begin, scale, tags, lines, warn, overtime, response, optional, plugin, "
        + "with."),
    FaultyFile(
      "a tag", evening(opening: "time: !!str 5m"),
      "8:11: error: “!” here gives a type (a tag). Leave it out; if the text begins with “!”, put it in quotes."),
    FaultyFile(
      "a tag on a quoted text", evening(opening: "time: 5m\n    say: !!str \"Hello\""),
      "9:10: error: “!” here gives a type (a tag). Leave it out; if the text begins with “!”, put it in quotes."),
    FaultyFile(
      "a tag of one's own", evening(opening: "time: 5m\n    say: !shout Hello"),
      "9:10: error: “!” here gives a type (a tag). Leave it out; if the text begins with “!”, put it in quotes."),
    FaultyFile(
      "an undefined tag handle", evening(opening: "time: 5m\n    say: !a!b Hello"),
      "9:10: error: A text cannot begin with “!” as it stands. Put the text in quotes."),
    FaultyFile(
      "emphasis without quotes", evening(opening: "time: 5m\n    say: *Really* good to see you."),
      "9:10: error: A text cannot begin with “*” as it stands. Put the text in quotes."),
    FaultyFile(
      "an ampersand without quotes", evening(opening: "time: 5m\n    say: & so on"),
      "9:10: error: A text cannot begin with “&” as it stands. Put the text in quotes."),
    FaultyFile(
      "an exclamation without quotes", evening(opening: "time: 5m\n    say: !{ hello"),
      "9:10: error: A text cannot begin with “!” as it stands. Put the text in quotes."),
    FaultyFile(
      "a directive", "%YAML 1.2\n---\n" + evening(),
      "1:1: error: Lines that begin with % have no place in an agenda. Leave them out."),
    FaultyFile(
      "an unknown directive", "%HELLO\n---\n" + evening(),
      "1:1: error: Lines that begin with % have no place in an agenda. Leave them out."),
    FaultyFile(
      "two documents", evening() + "---\nagenda: 1\n",
      "14:1: error: A second document begins here (after ---). Write one agenda in one file."),
  ]

  static let characters: [FaultyFile] = [
    FaultyFile(
      "a tab", evening(opening: "time:\t5m"),
      "8:10: error: Here stands a tab. Use spaces."),
    FaultyFile(
      "a tab that indents", evening().replacing("    time: 5m", with: "\ttime: 5m"),
      "8:1: error: Here stands a tab. Use spaces."),
    FaultyFile(
      "an escape character", evening(opening: "time: 5m\n    say: \u{1B}[2J"),
      "9:10: error: Here stands an escape character (U+001B). Delete it; nobody can see it, and a screen "
        + "may obey it."),
    FaultyFile(
      "an escape in double quotes", evening(opening: "time: 5m\n    say: \"\\e]0;x\\a\""),
      "9:10: error: A backslash in this text makes an escape character (U+001B). Leave the backslash out, "
        + "or use single quotes."),
    FaultyFile(
      "a C1 control in double quotes", evening(opening: "time: 5m\n    say: \"\\u009b2J\""),
      "9:10: error: A backslash in this text makes a control character (U+009B). Leave the backslash out, "
        + "or use single quotes."),
    FaultyFile(
      "a C1 control", evening(opening: "time: 5m\n    say: a\u{9B}b"),
      "9:11: error: Here stands a control character (U+009B). Delete it; nobody can see it, and a screen "
        + "may obey it."),
    FaultyFile(
      "a zero-width space", evening(opening: "time: 5m\n    say: a\u{200B}b"),
      "9:11: error: Here stands an invisible character, zero width space (U+200B). Delete it; nobody can "
        + "see it, and a screen may obey it."),
    FaultyFile(
      "a turned direction", evening(opening: "time: 5m\n    say: a\u{202E}b"),
      "9:11: error: Here stands an invisible character, right-to-left override (U+202E). Delete it; nobody "
        + "can see it, and a screen may obey it."),
    FaultyFile(
      "a line separator", evening(opening: "time: 5m\n    say: a\u{2028}b"),
      "9:11: error: Here stands an invisible character, line separator (U+2028). Delete it; nobody can see "
        + "it, and a screen may obey it."),
    FaultyFile(
      "a NUL", evening(opening: "time: 5m\n    say: a\u{0}b"),
      "9:11: error: Here stands a NUL character (U+0000). Delete it; nobody can see it, and a screen may "
        + "obey it."),
    FaultyFile(
      "a NUL in double quotes", evening(opening: "time: 5m\n    say: \"a\\0b\""),
      "9:10: error: A backslash in this text makes a NUL character (U+0000). Leave the backslash out, or "
        + "use single quotes."),
    FaultyFile(
      "a lone carriage return", evening(opening: "time: 5m\n    say: a\rb"),
      "9:11: error: Here stands a control character (U+000D). Delete it; nobody can see it, and a screen "
        + "may obey it."),
    FaultyFile(
      "a hidden character and another fault", evening(header: "people: few", opening: "time: 5\u{200B}m"),
      "5:9: error: “few” is no number of people. Write it like “people: 4-10”.",
      "8:12: error: Here stands an invisible character, zero width space (U+200B). Delete it; nobody can "
        + "see it, and a screen may obey it."),
    FaultyFile(
      "a lost character", evening(opening: "time: 5m\n    say: a\u{FFFD}b"),
      "9:11: error: Here stands a character that was lost when the file was saved (U+FFFD). Type again "
        + "what stood here."),
    FaultyFile(
      "a lost character in double quotes", evening(opening: "time: 5m\n    say: \"\\ufffd\""),
      "9:10: error: A backslash in this text makes a character that was lost when the file was saved "
        + "(U+FFFD). Leave the backslash out, or use single quotes."),
    FaultyFile(
      "a hidden character in a key", evening(opening: "ti\u{200B}me: 5m"),
      "8:7: error: Here stands an invisible character, zero width space (U+200B). Delete it; nobody can "
        + "see it, and a screen may obey it."),
  ]

  static let syntax: [FaultyFile] = [
    FaultyFile(
      "a colon within a text", evening(opening: "time: 5m\n    say: Ready: begin"),
      "9:15: error: A colon followed by a space is read as a key here. If it belongs to the text, put the "
        + "whole text in quotes; if it is a key, line it up with the keys above."),
    FaultyFile(
      "a line without a colon", evening(opening: "time: 5m\n    say Hello\n    prompt: How?"),
      "9:5: error: This line is no key with a value. Write it like “title: Our evening”, with colon and space."),
    FaultyFile(
      "a key too far left", evening(opening: "time: 5m\n   say: Hello"),
      "9:4: error: This does not line up with the lines above. A new item of a list begins with “- ”; a "
        + "key stands right below the key before it."),
    FaultyFile(
      "a key too far right", evening(opening: "time: 5m\n      say: Hello"),
      "9:10: error: A colon followed by a space is read as a key here. If it belongs to the text, put the "
        + "whole text in quotes; if it is a key, line it up with the keys above."),
    FaultyFile(
      "text after a quotation", evening(opening: "time: 5m\n    say: \"Hello\" he said"),
      "9:18: error: This does not line up with the keys above. Give it as many spaces as they have; a text "
        + "after closing quotes belongs inside them."),
    FaultyFile(
      "an open quotation", evening(opening: "time: 5m\n    say: \"Hello"),
      "9:10: error: The quotation mark that opens here is never closed. Close it at the end of the text."),
    FaultyFile(
      "an unknown escape", evening(opening: "time: 5m\n    say: \"C:\\Users\""),
      "9:15: error: Inside double quotes a backslash has a meaning of its own. Leave it out, or put the "
        + "text in single quotes."),
    FaultyFile(
      "a broken code", evening(opening: "time: 5m\n    say: \"\\u12\""),
      "9:13: error: Inside double quotes a backslash has a meaning of its own. Leave it out, or put the "
        + "text in single quotes."),
    FaultyFile(
      "an open list", evening(opening: "time: 5m\n    tags: [a, b"),
      "9:11: error: The list that opens here with “[” has no end, or lacks a comma. Write it like [5m, 5m]."),
    FaultyFile(
      "open braces", evening(opening: "time: 5m\n  - { kind: break, time: 5m"),
      "9:5: error: What opens here with “{” has no end, or lacks a comma. Write it like { pattern: 4-7-8 }."),
    FaultyFile(
      "a text that begins with @", evening(opening: "time: 5m\n    say: @home"),
      "9:10: error: A text cannot begin with “@” as it stands. Put the text in quotes."),
    FaultyFile(
      "a text that begins with a backtick", evening(opening: "time: 5m\n    say: `home`"),
      "9:10: error: A text cannot begin with “`” as it stands. Put the text in quotes."),
    FaultyFile(
      "a list on the line of its key", evening(opening: "time: 5m\n    prompt: - a"),
      "9:13: error: A list cannot begin here. Begin it on a line of its own; if “-” belongs to the text, "
        + "use quotes."),
    FaultyFile(
      "a text on the line of |", evening(opening: "time: 5m\n    say: | Hello"),
      "9:10: error: After “|” or “>” the text begins on the next line, indented. Move it there."),
    FaultyFile(
      "a dash too far right", evening(opening: "time: 5m\n    prompt:\n      - a\n        - b: c"),
      "11:12: error: A colon followed by a space is read as a key here. If it belongs to the text, put the "
        + "whole text in quotes; if it is a key, line it up with the keys above."),
    FaultyFile(
      "text after the end", evening() + "...\nmore\n",
      "15:1: error: The agenda has ended before this line. Line it up with the keys above, or leave it out."),
  ]

  /// More than one fault, of different sorts: all are said at once.
  static let several: [FaultyFile] = [
    FaultyFile(
      "wrong values before a line that cannot be read",
      evening(header: "people: 10-4", opening: "time: 5", round: "each: 1m-2m\n    prompt: How: are you?"),
      "5:9: error: This range runs backwards. Write “people: 4-10”.",
      "8:11: error: 5 what? Write 5m for minutes or 5s for seconds.",
      "11:16: error: A colon followed by a space is read as a key here. If it belongs to the text, put the whole text in "
        + "quotes; if it is a key, line it up with the keys above."),
    FaultyFile(
      "a wrong value before a tab that moves a line", evening(opening: "time: 5", round: "each: 1m-2m\n\tsilence: 10s"),
      "8:11: error: 5 what? Write 5m for minutes or 5s for seconds.",
      "11:1: error: Here stands a tab. Use spaces."),
    FaultyFile(
      "nothing of a stage that cannot be read is called missing", evening(round: "prompt: [How"),
      "10:13: error: The list that opens here with “[” has no end, or lacks a comma. Write it like [5m, 5m]."),
  ]

  static let warnings: [FaultyFile] = [
    FaultyFile(
      "no check-out", evening().components(upTo: "  - kind: checkout"),
      "7:3: warning: This evening has no check-out. End with “- kind: checkout”."),
    FaultyFile(
      "no prompt on the effect", evening().replacing("tags: [effect]", with: "tags: [joy]"),
      "7:3: warning: No stage asks about the effect on women and others. Give one a prompt on it, and "
        + "“tags: [effect]”."),
    FaultyFile(
      "more than the evening holds", evening(opening: "time: 55m"),
      "4:11: warning: Even with 4 people this takes 1h4m20s at the least, and it has 1h. Make a turn or a stage "
        + "shorter, a stage optional, or the evening longer."),
    FaultyFile(
      "more than the evening holds for as many as it is meant for", evening(opening: "time: 40m"),
      "4:11: warning: With 9 people this takes 1h1m at the least, and it has 1h. Make a turn or a stage shorter, a "
        + "stage optional, or the evening longer."),
    FaultyFile(
      "a long stage and no break in two hours",
      evening(opening: "time: 41m").replacing("duration: 60m", with: "duration: 2h"),
      "7:5: warning: This stage takes 41m with 10 people, and the 2h have no break. Put one in: “- kind: break” with "
        + "“time: 5m”."),
  ]

  static let withoutWarning: [FaultyFile] = [
    FaultyFile(
      "a long stage in a short evening",
      evening(opening: "time: 41m").replacing("duration: 60m", with: "duration: 1h59m")
    ),
    FaultyFile(
      "a long stage and a break",
      evening(opening: "time: 41m\n  - kind: break\n    time: 5m").replacing("duration: 60m", with: "duration: 2h")),
    FaultyFile(
      "more than the evening holds, but for an optional stage",
      evening(opening: "time: 55m\n    optional: true", round: "each: 1m-2m")),
  ]
}

extension String {
  func components(upTo mark: String) -> String { split(separator: mark, maxSplits: 1).first.map(String.init) ?? self }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
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
      "1:1: error: Lines that begin with % have no place here. Leave them out."),
    FaultyFile(
      "an unknown directive", "%HELLO\n---\n" + evening(),
      "1:1: error: Lines that begin with % have no place here. Leave them out."),
    FaultyFile(
      "two documents", evening() + "---\nagenda: 1\n",
      "14:1: error: A second document begins here (after ---). Keep one, and write the other in a file of its own."),
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
      "15:1: error: What the file says has ended before this line. Line it up with the keys above, or leave it out."),
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
}

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the circle kept of a meeting, as Markdown. It knows no more than the circle keeps, and writes through its host."""
import json
import sys


def minutes(milliseconds):
    if not milliseconds:
        return "–"
    return f"{round(milliseconds / 60000)} min" if milliseconds >= 60000 else "under 1 min"


def cell(text):
    """A text inside a table, a list or a heading: one line, and nothing that Markdown would take for its own."""
    for character in "\\`*_[]<>|#":
        text = text.replace(character, "\\" + character)
    return " ".join(text.split())


def markdown(record):
    lines = [f"# {cell(record['title'])}, {record['date']}", ""]
    lines += [f"{record['present']} present.", ""]
    if record["stages"]:
        lines += ["| stage | planned | used |", "|---|---|---|"]
        for stage in record["stages"]:
            title = cell(stage["title"]) + ("" if stage["held"] else " (left out midway)")
            lines.append(f"| {title} | {minutes(stage['planned'])} | {minutes(stage['used'])} |")
        lines.append("")
    for key, words in (("moodIn", "at the beginning"), ("moodOut", "at the end")):
        if key in record:
            lines += [f"Mood {words}: {record[key]['median']:g} in the middle of {record[key]['answers']} answers.", ""]
    lines += section("Decisions", record.get("decisions", []))
    lines += section(
        "Commitments",
        [made["text"] + (f" (by {made['due']})" if "due" in made else "") for made in record.get("commitments", [])])
    unwritten = record["commitmentsMade"] - len(record.get("commitments", []))
    if unwritten > 0:
        lines += [f"Commitments without words here: {unwritten}.", ""]
    lines += section("Themes", record["themes"])
    if record.get("summary"):
        lines += ["## Summary", "", cell(record["summary"]), ""]
    if "facilitationChanges" in record:
        changes = record["facilitationChanges"]
        lines += ["Next time another man facilitates." if changes else "Facilitation stays as it is.", ""]
    if "meetAgain" in record:
        lines += [f"We meet again on {record['meetAgain']}.", ""]
    return "\n".join(lines)


def section(title, items):
    return [f"## {title}", ""] + [f"- {cell(item)}" for item in items] + [""] if items else []


def say(message):
    print(json.dumps(message, ensure_ascii=False), flush=True)


def main():
    for line in sys.stdin:
        message = json.loads(line)
        kind = message.get("message")
        if kind == "hello":
            say({"cue": "hello", "plugin": "minutes", "version": "1.0.0", "protocol": 1})
            continue
        if kind == "record":
            record = message["record"]
            say({"cue": "file", "name": f"minutes-{record['date']}.md", "text": markdown(record)})
        say({"cue": "done"})
        if kind == "goodbye":
            return


main()

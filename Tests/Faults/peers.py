# SPDX-License-Identifier: GPL-3.0-or-later
"""taskwarrior and timewarrior, struck in the same way: one more entry is made beside three that are there."""
import json
import os
import shutil

from scenarios import Scenario
from tracing import execute


class Peer(Scenario):
    """Told means: it ended with 0 and its own sentence. Its entries are read by itself, its books as it wrote them."""

    settled = range(256)

    def __init__(self, program, template):
        assert shutil.which(self.command[0]), f"There is no {self.command[0]} here: sudo apt-get install {self.name}"
        self.template = template
        self.prepare(template)

    @property
    def full(self):
        return self.command, ""

    def run(self, home, *arguments, lines=()):
        return execute([self.command[0], *arguments], home)

    def check(self, home, ran):
        told = ran.code == 0 and self.sentence in ran.output
        entries = self.entries(home)
        assert set("abc") <= entries, f"what was there is gone: {entries}"
        assert not told or "d" in entries, "it was told, and is not there"
        assert entries <= set("abcd") and self.booked(home) == len(entries), "its books do not agree"

    def go_on(self, home):
        ran = self.run(home, *self.following)
        assert ran.code == 0 and self.sentence in ran.output, f"it does not go on: {ran.errors[-200:]}"


class Taskwarrior(Peer):
    name = "taskwarrior"
    command = ["task", "add", "d"]
    following = ["add", "e"]
    sentence = "Created task"

    def prepare(self, home):
        with open(home + "/taskrc", "w", encoding="utf-8") as file:
            file.write(f"confirmation=no\nnews.version=9.9.9\nverbose=new-id\n")
        os.mkdir(home + "/task")
        for name in "abc":
            assert self.run(home, "add", name).code == 0

    def entries(self, home):
        ran = self.run(home, "export")
        assert ran.code == 0, f"it cannot be read: {ran.errors[-200:]}"
        return {task["description"] for task in json.loads(ran.output)}

    def booked(self, home):
        with open(home + "/task/undo.data", encoding="utf-8") as file:
            return sum(line.startswith("new ") for line in file)


class Timewarrior(Peer):
    name = "timewarrior"
    command = ["timew", "track", "2026-01-05T10:00:00", "-", "2026-01-05T11:00:00", "d"]
    following = ["track", "2026-01-06T10:00:00", "-", "2026-01-06T11:00:00", "e"]
    sentence = "Recorded d"

    def prepare(self, home):
        os.makedirs(home + "/timew/data")
        open(home + "/timew/timewarrior.cfg", "w", encoding="utf-8").close()
        for day, name in enumerate("abc", 1):
            when = f"2026-01-0{day}T1"
            assert self.run(home, "track", when + "0:00:00", "-", when + "1:00:00", name).code == 0

    def entries(self, home):
        ran = self.run(home, "export")
        assert ran.code == 0, f"it cannot be read: {ran.errors[-200:]}"
        return {tag for entry in json.loads(ran.output) for tag in entry.get("tags", [])}

    def booked(self, home):
        with open(home + "/timew/data/undo.data", encoding="utf-8") as file:
            return sum(line.startswith("txn:") for line in file)

    def go_on(self, home):
        ran = self.run(home, *self.following)
        assert ran.code == 0 and "Recorded e" in ran.output, f"it does not go on: {ran.errors[-200:]}"


ALL = [Taskwarrior, Timewarrior]

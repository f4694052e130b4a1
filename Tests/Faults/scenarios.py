# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does while it is struck, and what must hold afterwards."""
import os
import sqlite3

from circle import Circle, acknowledged, check_journal
from tracing import Copy, Strike, counted, execute, struck

HERE = os.path.dirname(os.path.abspath(__file__))
OPENING = ["join Tom, Ali, Jan, Ben, Karl", "start"]
# What is typed in an evening: turns, texts, undoing, holds, people coming and going.
EVENING = [
    "next", "undo", "next", "next", "mood 5 6 7 5 6", "next", "pass", "+30s", "undo", "redo", "hold", "go", "next",
    "join Sam", "next", "commit 1: call my mother by 2099-01-02", "undo", "commit 2: walk by 2099-01-03", "away 3",
    "next", "back 3", "asks 1 questions", "next", "extend 1m", "leave 4", "goto 5", "hand 2", "next", "done", "next",
    "theme humility", "summary a slow evening", "next", "again", "silence 5s", "next", "undo", "next",
]
PASSPHRASE, NEW_PASSPHRASE = "seven men and a heron", "a heron and seven men"
# 127 is the loader of shared libraries, before the program begins. 77 because Swift's runtime finds a program's arguments
# in /proc/self/maps: where that cannot be read there are none, so no --passphrase-fd.
SETTLED = (0, 64, 65, 66, 73, 74, 75, 77, 127)


class Scenario:
    """One command with its lines, begun on a copy of one folder."""

    name = ""
    command = []
    lines = []
    # How it may end when a call was told to fail.
    settled = SETTLED

    def __init__(self, program, template):
        self.program, self.template = program, template
        self.prepare(template)
        self.before = self.circle(template)

    def prepare(self, home):
        """Fills the folder that every trial begins with."""

    def circle(self, home):
        return Circle(home + "/circle/circle.sqlite")

    def run(self, home, *arguments, lines=()):
        return execute([self.program, *arguments], home, "".join(line + "\n" for line in lines))

    @property
    def full(self):
        return [self.program, *self.command], "".join(line + "\n" for line in self.lines)

    def calls(self):
        with Copy(self.template) as home:
            return counted(*self.full[:1], home, self.full[1])

    def trial(self, strike):
        """Whether the strike was made, and what is wrong; nothing when all is well."""
        command, lines = self.full
        with Copy(self.template) as home:
            ran, made = struck(command, home, lines, strike)
            try:
                assert not ran.hung, "it hangs"
                if strike.code:
                    assert ran.code in self.settled, f"it ends with {ran.code}"
                self.check(home, ran)
                self.go_on(home)
            except (AssertionError, sqlite3.Error, OSError) as fault:
                return made, f"{self.name}, {strike}: {fault} | {ran.code} {ran.errors[-200:]!r}"
        return made, None

    def check(self, home, ran):
        """The files, before the program sees them again."""

    def go_on(self, home):
        """The program must find its way alone."""
        state = self.circle(home)
        ran = self.run(home, "resume", lines=["next"])
        assert ran.code == (0 if state.journal else 66), f"resuming ends with {ran.code}: {ran.errors[-200:]}"
        after = self.circle(home)
        assert all(after.journal.get(seq) == row for seq, row in state.journal.items()), "resuming lost an event"

    def make_circle(self, home, meetings=1):
        """A circle of the first form, renewed, of so many meetings."""
        os.makedirs(home + "/circle", mode=0o700)
        database = sqlite3.connect(home + "/circle/circle.sqlite", isolation_level=None)
        with open(HERE + "/circle-v1.sql", encoding="utf-8") as file:
            database.executescript(file.read())
        database.execute("UPDATE record SET day = '2020-01-01'")
        database.close()
        if not meetings:
            return
        assert self.run(home, "circle", "init").code == 0
        self.run(home, "circle", "forget", "--copies", "--force")
        for _ in range(1, meetings):
            ran = self.run(home, "meet", "check-in-only", lines=[*OPENING, "next", "close"])
            assert ran.code == 0, ran.errors


class Meeting(Scenario):
    name = "meeting"
    command = ["meet", "nobodys-rescuer", "--events"]
    lines = [*OPENING, *EVENING, "close"]

    def prepare(self, home):
        self.make_circle(home)

    def check(self, home, ran):
        trouble = ran.errors.rfind("Not saved:") > ran.errors.rfind("Everything is saved again.")
        after = self.circle(home)
        # It may end with a code that says that not all was saved, or that nobody could be told.
        has_failed = ran.code == 74
        check_journal(
            self.before, after, acknowledged(ran.output), unsaved=trouble and has_failed,
            is_told=trouble or not has_failed)


class FirstMeeting(Meeting):
    name = "first meeting"
    lines = [*OPENING, *EVENING[:6]]

    def prepare(self, home):
        pass


class LongMeeting(Meeting):
    name = "long meeting"
    lines = [*OPENING, *(EVENING * 4), "close"]


class Resuming(Meeting):
    """Begins with what a kill left in the middle of a commit: a journal that SQLite has to play back first."""

    name = "resume and close"
    command = ["resume", "--events"]
    lines = [*EVENING[:8], "close"]

    def prepare(self, home):
        self.make_circle(home)
        lines = "".join(line + "\n" for line in [*OPENING, *EVENING[:10]])
        for when in range(30, 400):
            with Copy(home) as trial:
                struck([self.program, "meet", "--events"], trial, lines, Strike("fdatasync", when))
                journal = trial + "/circle/circle.sqlite-journal"
                if not os.path.exists(journal) or os.path.getsize(journal) == 0:
                    continue
                if len(self.circle(trial).journal) < 20:
                    continue
                os.system(f"cp -a '{trial}/circle/.' '{home}/circle/'")
                return
        raise SystemExit("No kill left a journal behind.")


class Migration(Scenario):
    name = "migration"
    command = ["circle", "init"]

    def prepare(self, home):
        self.make_circle(home, meetings=0)
        with Copy(home) as other:
            self.run(other, *self.command)
            self.newest = self.circle(other).version

    def check(self, home, ran):
        after = self.circle(home)
        assert after.facts == self.before.facts, f"{self.before.facts} became {after.facts}"
        assert 1 <= after.version <= self.newest, f"the version is {after.version}"

    def go_on(self, home):
        ran = self.run(home, "circle", "init")
        assert ran.code == 0, f"it cannot be renewed again: {ran.errors}"
        assert self.circle(home).facts == self.before.facts
        copies = [name for name in os.listdir(home + "/circle") if name.startswith("circle-v1-")]
        whole = [name for name in copies if name.endswith(".sqlite")]
        assert len(whole) == 1, f"no copy of before: {copies}"
        assert Circle(f"{home}/circle/{whole[0]}").facts == self.before.facts, "the copy of before is another one"


class Backup(Scenario):
    name = "backup"
    command = ["circle", "backup", "copy.sqlite"]

    def prepare(self, home):
        self.make_circle(home, meetings=3)
        self.run(home, "meet", "check-in-only", lines=[*OPENING, "next"])

    def check(self, home, ran):
        copy = Circle(home + "/copy.sqlite")
        exists = os.path.exists(home + "/copy.sqlite")
        assert exists or "the copy is whole" not in ran.output, "it was told, and is not there"
        if exists:
            assert (copy.facts, copy.journal) == (self.before.facts, self.before.journal), "it is not whole"
        state = self.circle(home)
        assert (state.facts, state.journal) == (self.before.facts, self.before.journal), "the circle is another one"

    def go_on(self, home):
        if not os.path.exists(home + "/copy.sqlite"):
            ran = self.run(home, *self.command)
            assert ran.code == 0, f"it cannot be made again: {ran.errors}"
        super().go_on(home)


class Restore(Scenario):
    name = "restore"
    command = ["circle", "restore", "copy.sqlite", "--force"]

    def prepare(self, home):
        self.make_circle(home)
        assert self.run(home, "circle", "backup", "copy.sqlite").code == 0
        self.run(home, "meet", "check-in-only", lines=[*OPENING, "next", "close"])
        self.copied = Circle(home + "/copy.sqlite").facts

    def check(self, home, ran):
        facts = self.circle(home).facts
        kept = [
            Circle(f"{home}/circle/{name}").facts for name in os.listdir(home + "/circle")
            if name.startswith("circle-2") and name.endswith(".sqlite")
        ]
        assert facts in (self.before.facts, self.copied), f"the circle is another one: {facts}"
        assert facts == self.before.facts or kept == [self.before.facts], "what was there is not kept"
        assert facts == self.copied or "is now as in the copy" not in ran.output, "it was told, and is not there"
        assert Circle(home + "/copy.sqlite").facts == self.copied, "the copy was touched"

    def go_on(self, home):
        ran = self.run(home, *self.command)
        assert ran.code == 0 and self.circle(home).facts == self.copied, f"it cannot be restored again: {ran.errors}"
        super().go_on(home)


class Purge(Scenario):
    name = "purge"
    command = ["circle", "purge", "--force"]

    def prepare(self, home):
        self.make_circle(home, meetings=2)

    def check(self, home, ran):
        state = self.circle(home)
        assert state.facts == self.before.facts, "a figure is gone"
        assert state.texts in (0, self.before.texts), f"{state.texts} of {self.before.texts} texts are there"
        assert state.texts == 0 or "They are deleted" not in ran.output, "they were told deleted, and are there"

    def go_on(self, home):
        ran = self.run(home, *self.command)
        assert ran.code == 0 and self.circle(home).texts == 0, f"it cannot be purged again: {ran.errors}"
        super().go_on(home)


class Lock(Scenario):
    """A circle with texts and half a meeting is given a passphrase."""

    name = "lock"
    command = ["circle", "lock", "--passphrase-fd", "0"]
    lines = [PASSPHRASE]
    words = (b"call my mother", b"humility", b"a slow evening")

    def prepare(self, home):
        self.make_circle(home)
        evening = [*OPENING, "next", "next", "commit 1: call my mother by 2099-01-02", "theme humility", "summary a slow evening"]
        self.run(home, "meet", "check-in-only", lines=[*evening, "close"])
        self.run(home, "meet", "check-in-only", lines=evening)

    def check(self, home, ran):
        state = self.circle(home)
        assert state.facts == self.before.facts, f"{self.before.facts} became {state.facts}"
        assert list(state.journal) == list(self.before.journal), "an event is gone"
        assert state.is_sealed or state.journal == self.before.journal, "an event is another one"
        assert state.is_sealed or "Nobody can recover" not in ran.output, "it was told sealed, and is not"
        if state.is_sealed:
            with open(home + "/circle/circle.sqlite", "rb") as file:
                data = file.read()
            assert not any(word in data for word in self.words), "it is sealed, and a text is in plain sight"

    def go_on(self, home):
        state = self.circle(home)
        if not state.is_sealed:
            ran = self.run(home, *self.command, lines=self.lines)
            assert ran.code == 0 and self.circle(home).is_sealed, f"it cannot be locked again: {ran.errors}"
        self.open_with(home, PASSPHRASE)
        left = [name for name in os.listdir(home + "/circle") if "sealed" in name]
        assert not left, f"something is left over: {left}"

    def open_with(self, home, *passphrases):
        """One of them opens every text and the whole journal."""
        trouble = []
        for passphrase in passphrases:
            ran = self.run(home, "resume", "--passphrase-fd", "0", lines=[passphrase, "next"])
            if ran.code == 0:
                return
            trouble.append(ran.errors)
        raise AssertionError(f"no passphrase opens it: {trouble}")


class NewPassphrase(Lock):
    name = "passphrase"
    command = ["circle", "passphrase", "--passphrase-fd", "0"]
    lines = [PASSPHRASE, NEW_PASSPHRASE]

    def prepare(self, home):
        super().prepare(home)
        assert self.run(home, *Lock.command, lines=Lock.lines).code == 0

    def check(self, home, ran):
        super().check(home, ran)
        if "opens with the new passphrase only" in " ".join(ran.output.split()):
            self.open_with(home, NEW_PASSPHRASE)

    def go_on(self, home):
        self.open_with(home, PASSPHRASE, NEW_PASSPHRASE)


class SealedMeeting(Meeting):
    """The events of a sealed circle: opened again with the passphrase, the whole chain must fit."""

    name = "sealed meeting"
    command = ["meet", "check-in-only", "--events", "--passphrase-fd", "0"]
    lines = [PASSPHRASE, *OPENING, *EVENING[:6], "close"]

    def prepare(self, home):
        self.make_circle(home)
        assert self.run(home, *Lock.command, lines=Lock.lines).code == 0

    def go_on(self, home):
        state = self.circle(home)
        ran = self.run(home, "resume", "--passphrase-fd", "0", lines=[PASSPHRASE, "next"])
        assert ran.code == (0 if state.journal else 66), f"resuming ends with {ran.code}: {ran.errors[-200:]}"


ALL = [FirstMeeting, Meeting, Resuming, Migration, Backup, Restore, Purge]
# A passphrase takes half a second each time.
FULL = [*ALL, LongMeeting, Lock, NewPassphrase, SealedMeeting]

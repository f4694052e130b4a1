# SPDX-License-Identifier: GPL-3.0-or-later
"""What a circle's files hold, read by the SQLite that comes with Python: not by the program that is being tested."""
import json
import os
import shutil
import sqlite3
import tempfile

from tracing import PLACE


class Circle:
    """The state of a database, as whoever opens it next will find it. Read from a copy, so that the files stay."""

    def __init__(self, path):
        self.exists = os.path.exists(path) and os.path.getsize(path) > 0
        self.journal, self.records, self.version, self.texts, self.facts = {}, 0, 0, 0, None
        self.is_sealed = False
        if not self.exists:
            return
        with tempfile.TemporaryDirectory(dir=PLACE) as folder:
            for end in ("", "-journal"):
                if os.path.exists(path + end):
                    shutil.copy(path + end, f"{folder}/circle{end}")
            database = sqlite3.connect(f"{folder}/circle")
            try:
                self.read(database)
            finally:
                database.close()

    def read(self, database):
        def value(sql):
            return database.execute(sql).fetchone()[0]

        assert value("PRAGMA integrity_check") == "ok", "integrity_check refuses it"
        assert not database.execute("PRAGMA foreign_key_check").fetchall(), "foreign_key_check refuses it"
        self.version = value("PRAGMA user_version")
        if not value("SELECT count(*) FROM sqlite_master WHERE name = 'record'"):
            return
        if value("SELECT count(*) FROM sqlite_master WHERE name = 'seal'"):
            self.is_sealed = bool(value("SELECT count(*) FROM seal"))
        self.records = value("SELECT count(*) FROM record")
        self.texts = value("SELECT count(*) FROM record WHERE summary IS NOT NULL")
        self.texts += value("SELECT count(*) FROM theme")
        self.facts = [
            value(f"SELECT count(*) FROM {table}") for table in ("record", "agreement", "decision", "commitment", "stage")
        ]
        for seq, command, payload in database.execute("SELECT seq, command, payload FROM journal ORDER BY seq"):
            self.journal[seq] = command, json.loads(payload[1:]) if payload[:1] == b"\1" else None


def acknowledged(output):
    """The events whose lines were printed whole, by their numbers."""
    events = {}
    for line in output.split("\n")[:-1]:
        try:
            event = json.loads(line)
        except ValueError:
            continue
        seq = event.pop("seq", None)
        if seq is not None:
            event.pop("t")
            events[seq] = event
    return events


def check_journal(before, after, events, unsaved, is_told):
    """Every acknowledged event is there as it was told, and what is there besides is of one command at most.

    Not so what the program called `unsaved`; and unless all `is_told`, more may be there.
    """
    if any(event["event"] == "closed" for event in events.values()):
        assert after.records == before.records + 1 and not after.journal, "closed was told, and it is not closed"
        return
    if after.records > before.records:
        assert after.records == before.records + 1 and not after.journal, "closed, and not gone from the journal"
        return
    assert after.records == before.records, "a closed meeting is gone"
    for seq, row in before.journal.items():
        assert after.journal.get(seq) == row, f"event {seq} of before is gone"
    has_started = before.journal or any(event["event"] == "started" for event in events.values())
    if has_started and not unsaved:
        for seq, event in events.items():
            assert seq in after.journal, f"event {seq} was told, and is gone"
            kept = after.journal[seq][1]
            assert kept is None or kept == event, f"event {seq} is another one than was told"
    assert list(after.journal) == list(range(len(after.journal))), "the journal has a gap"
    told = max([-1, *before.journal, *events])
    last = after.journal.get(told, (None,))[0]
    more = {command for seq, (command, _) in after.journal.items() if seq > told} - {last}
    if has_started and is_told:
        assert len(more) <= 1, f"{len(more)} commands more than were told"

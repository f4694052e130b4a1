# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged and foreign files, a disk that fills up, and two processes at once."""
import os
import sqlite3
import subprocess
import tempfile

from scenarios import EVENING, OPENING, SETTLED, Backup
from tracing import PLACE, Copy, environment, execute

VERBS = [["history"], ["circle", "info"], ["circle", "doctor"], ["resume"], ["circle", "init"]]


def run(program, folder, chance, full, pool):
    os.mkdir(folder + "/damage", mode=0o700)
    scenario = Backup(program, folder + "/damage")
    with open(folder + "/damage/circle/circle.sqlite", "rb") as file:
        good = file.read()
    spoiled = list(spoil(good, chance, 1_000 if full else 8))
    faults = [fault for fault in pool.map(lambda it: look(program, scenario.template, *it), spoiled) if fault]
    print(f"damaged files        {len(spoiled):6} files   {len(faults):4} bad", flush=True)
    races = list(pool.map(lambda _: race(program), range(100 if full else 4)))
    print(f"two processes        {len(races):6} races   {sum(map(bool, races)):4} bad", flush=True)
    return faults + [fault for fault in races if fault] + full_disk(program)


def spoil(good, chance, count):
    """What a file can become, and whether it must be refused untouched."""
    for length in sorted(chance.sample(range(1, len(good)), count // 2)):
        yield f"cut to {length}", good[:length], True
    for _ in range(count // 2):
        bytes_ = bytearray(good)
        place = chance.randrange(len(good))
        bytes_[place] ^= 1 << chance.randrange(8)
        yield f"a bit flipped at {place}", bytes(bytes_), False
    newer = bytearray(good)
    newer[63] = 99
    yield "of a newer version", bytes(newer), True
    yield "a letter", b"Dear all, see you on Thursday. " * 300, True
    other = tempfile.NamedTemporaryFile(delete=False)
    database = sqlite3.connect(other.name)
    database.execute("CREATE TABLE tasks (id)")
    database.commit()
    database.close()
    with open(other.name, "rb") as file:
        yield "another program's database", file.read(), True
    os.unlink(other.name)


def look(program, template, name, data, must_refuse):
    for verb in VERBS:
        with Copy(template) as home:
            path = home + "/circle/circle.sqlite"
            with open(path, "wb") as file:
                file.write(data)
            ran = execute([program, *verb], home, "next\n")
            if ran.hung or ran.code not in SETTLED:
                return f"{name}: {' '.join(verb)} ends with {ran.code}"
            with open(path, "rb") as file:
                same = file.read() == data
            if must_refuse and (ran.code != 65 or not same):
                return f"{name}: {' '.join(verb)} ends with {ran.code}, the file is {'' if same else 'not '}the same"
            if ran.code == 65 and not same:
                return f"{name}: {' '.join(verb)} refuses it, and has changed it"
    return None


def race(program):
    """Two that begin at once: one writes, the other is told who does, or comes when the first is done."""
    with tempfile.TemporaryDirectory(dir=PLACE) as home:
        lines = "".join(line + "\n" for line in [*OPENING, *EVENING[:8]])
        with tempfile.TemporaryFile() as source:
            source.write(lines.encode())
            source.flush()
            both = []
            for _ in range(2):
                reading = os.open(f"/proc/self/fd/{source.fileno()}", os.O_RDONLY)  # each from the beginning
                both.append(
                    subprocess.Popen(
                        [program, "meet", "check-in-only"], stdin=reading, stdout=subprocess.PIPE,
                        stderr=subprocess.PIPE, env=environment(home), cwd=home))
                os.close(reading)
            ended = [(*process.communicate(timeout=30), process.returncode) for process in both]
        codes = sorted(code for _, _, code in ended)
        if codes not in ([0, 0], [0, 75]):
            return f"two processes end with {codes}: {[said[-200:] for _, said, _ in ended]}"
        database = sqlite3.connect(home + "/circle/circle.sqlite")
        whole = database.execute("PRAGMA integrity_check").fetchone()[0]
        seqs = [seq for (seq,) in database.execute("SELECT seq FROM journal ORDER BY seq")]
        database.close()
        if whole != "ok" or seqs != list(range(len(seqs))) or len(seqs) < 5:
            return f"two processes leave {whole}, {seqs}"
    return None


def full_disk(program):
    """A disk that fills up in the middle of a meeting and has room again before its end."""
    place = tempfile.mkdtemp()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", place], capture_output=True)
    if mounted.returncode:
        print("a full disk          left out: no tmpfs may be mounted here", flush=True)
        os.rmdir(place)
        return []
    try:
        fault = fill(program, place)
    finally:
        subprocess.run(["umount", "-l", place], check=True)
        os.rmdir(place)
    print(f"a full disk               1 disk    {bool(fault):4} bad", flush=True)
    return [fault] if fault else []


def fill(program, place):
    process = subprocess.Popen(
        [program, "meet", "check-in-only"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env=environment(place), cwd=place, text=True)

    def say(line):
        process.stdin.write(line + "\nzzz-mark\n")
        process.stdin.flush()
        heard = ""
        while "zzz-mark" not in heard:
            more = process.stdout.readline()
            if not more:
                return heard
            heard += more
        return heard

    for line in OPENING:
        say(line)
    ballast = os.open(place + "/ballast", os.O_CREAT | os.O_WRONLY)
    try:
        while os.write(ballast, bytes(4096)):
            pass
    except OSError:
        os.close(ballast)
    answers = [say(line) for line in ["next"] + ["hand 2", "lower 2"] * 20]
    if not any("The disk is full" in answer for answer in answers):
        process.kill()
        return "a full disk is not said"
    os.unlink(place + "/ballast")
    again = say("next")
    process.stdin.close()
    rest = process.stdout.read()
    process.wait()
    if "Everything is saved again." not in again + rest or process.returncode:
        return f"with room again it is not saved again: {again!r}"
    ran = execute([program, "resume"], place, "status\n")
    return None if ran.code == 0 else f"it cannot be resumed: {ran.errors}"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program under strace, counts its system calls, and strikes at one of them."""
import collections
import os
import re
import shutil
import subprocess
import tempfile

# Where nothing that lies in memory waits for a disk. A kill loses no page of the kernel's, wherever it lies.
PLACE = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
# What each call can be told, of what a full, broken or closed disk says.
CODES = {
    "write": ["ENOSPC", "EIO"], "pwrite64": ["ENOSPC", "EIO"], "ftruncate": ["ENOSPC", "EIO"],
    "fsync": ["EIO", "ENOSPC"], "fdatasync": ["EIO", "ENOSPC"], "read": ["EIO"], "pread64": ["EIO"],
    "openat": ["EMFILE", "EACCES", "ENOSPC", "EIO"], "unlink": ["EACCES", "EIO"], "mkdir": ["EACCES", "ENOSPC"],
    "rename": ["EACCES", "EIO"], "link": ["EACCES", "EIO", "ENOSPC"], "fcntl": ["EIO", "EACCES"], "close": ["EIO"],
    "newfstatat": ["EACCES", "EIO"], "fchmod": ["EACCES", "EIO"], "chmod": ["EACCES"], "flock": ["EIO"],
    "lseek": ["EIO"], "rmdir": ["EACCES"],
}

Run = collections.namedtuple("Run", "code output errors hung")
# `code` is an error's name and whether it comes once or for good; nothing for a kill.
Strike = collections.namedtuple("Strike", "call when code lasting", defaults=(None, False))


def environment(home):
    return {
        "CIRCLEKEEPER_HOME": home, "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb", "PATH": "/usr/bin:/bin",
        "TASKRC": home + "/taskrc", "TASKDATA": home + "/task", "TIMEWARRIORDB": home + "/timew",
    }


def execute(command, home, lines="", prefix=()):
    """Until it ends; 30 seconds are far too many for any of them."""
    with tempfile.TemporaryFile(dir=PLACE) as source:
        source.write(lines.encode())
        source.seek(0)
        try:
            ran = subprocess.run(
                [*prefix, *command], stdin=source, capture_output=True, env=environment(home), cwd=home, timeout=30)
        except subprocess.TimeoutExpired as late:
            return Run(None, (late.stdout or b"").decode(), (late.stderr or b"").decode(), True)
    return Run(ran.returncode, ran.stdout.decode(errors="replace"), ran.stderr.decode(errors="replace"), False)


def struck(command, home, lines, strike):
    """How it ended, and whether the strike was made: a run may be a call shorter than the one that was counted.

    strace counts each call by its name, alone: several names in one rule would share a count and skip points. Its
    faster way, by seccomp, injects errors and no signals (6.1).
    """
    trace = ["strace", "-f", "-qqq", "-e", f"trace={strike.call}"]
    if not strike.code:
        rule = f"inject={strike.call}:signal=KILL:when={strike.when}"
        ran = execute(command, home, lines, [*trace, "-o", "/dev/null", "-e", rule])
        return ran, ran.code == -9
    rule = f"inject={strike.call}:error={strike.code}:when={strike.when}{'+' if strike.lasting else ''}"
    with tempfile.NamedTemporaryFile(dir=PLACE) as log:
        ran = execute(command, home, lines, [*trace, "--seccomp-bpf", "-o", log.name, "-e", rule])
        return ran, b"(INJECTED)" in log.read()


def counted(command, home, lines):
    """How often the program makes each call, in the thread that makes it most."""
    with tempfile.NamedTemporaryFile(dir=PLACE) as log:
        execute(command, home, lines, ["strace", "-f", "-qq", "-o", log.name])
        calls = collections.Counter()
        for line in log.read().decode(errors="replace").splitlines():
            match = re.match(r"(\d+) +(\w+)\(", line)
            if match:
                calls[match.groups()] += 1
    most = collections.Counter()
    for (_, name), count in calls.items():
        most[name] = max(most[name], count)
    # The first is strace's own, and nothing comes after the last.
    for name in ("execve", "exit_group"):
        most.pop(name, None)
    return most


def kills(calls):
    return [Strike(name, when) for name, count in sorted(calls.items()) for when in range(1, count + 1)]


def errors(calls):
    return [
        Strike(name, when, code, lasting)
        for name, codes in sorted(CODES.items()) for when in range(1, calls.get(name, 0) + 1)
        for code in codes for lasting in (False, True)
    ]


class Copy:
    """A folder of its own for one trial, as the template is, gone afterwards."""

    def __init__(self, template):
        self.home = tempfile.mkdtemp(prefix="faults-", dir=PLACE)
        shutil.copytree(template, self.home, dirs_exist_ok=True)

    def __enter__(self):
        return self.home

    def __exit__(self, *_):
        shutil.rmtree(self.home, ignore_errors=True)

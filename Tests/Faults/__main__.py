#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at every system call, lets calls fail, damages its files, and looks what is left.

Usage: python3 Tests/Faults PROGRAM [--full] [--kills N] [--errors N] [--only NAME] [--peers]. Without --full, a sample
of a few seconds. It needs strace; without it nothing is tried, and --full ends with an error. --peers strikes
taskwarrior and timewarrior in the same way.
"""
import argparse
import concurrent.futures
import os
import random
import shutil
import sys
import tempfile
import time

import damage
import peers
import scenarios
from tracing import PLACE, errors, kills

SEED = 20


def shares(points, wanted, chance):
    """All of them, or an even part of each scenario's, so that none is left out."""
    total = sum(len(strikes) for _, strikes in points)
    if wanted is None or wanted >= total:
        return points
    return [(scenario, chance.sample(strikes, max(1, len(strikes) * wanted // total))) for scenario, strikes in points]


def run_rounds(kind, points, pool):
    faults, made = [], 0
    for scenario, strikes in points:
        began = time.monotonic()
        ended = list(pool.map(scenario.trial, strikes))
        found = [fault for _, fault in ended if fault]
        struck = sum(made for made, _ in ended)
        faults += found
        made += struck
        took = time.monotonic() - began
        print(f"{kind:7} {scenario.name:18} {struck:6} points  {len(found):4} bad  {took:5.0f} s", flush=True)
    print(f"{kind:7} {'all':18} {made:6} points  {len(faults):4} bad", flush=True)
    return faults


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--full", action="store_true")
    options.add_argument("--kills", type=int)
    options.add_argument("--errors", type=int)
    options.add_argument("--only")
    options.add_argument("--peers", action="store_true")
    wish = options.parse_args()
    if not shutil.which("strace"):
        reason = "Faults are left out: there is no strace here. On Debian or Ubuntu: sudo apt-get install strace"
        return sys.exit(reason) if wish.full else print(reason)
    program = os.path.abspath(wish.program)
    kill_count = wish.kills if wish.full or wish.kills is not None else 60
    error_count = wish.errors if wish.full or wish.errors is not None else 60
    chance = random.Random(SEED)
    kinds = peers.ALL if wish.peers else scenarios.FULL if wish.full else scenarios.ALL
    with tempfile.TemporaryDirectory(prefix="faults-", dir=PLACE) as folder:
        made = []
        for number, kind in enumerate(kinds):
            if wish.only and wish.only != kind.name:
                continue
            os.mkdir(f"{folder}/{number}", mode=0o700)
            made.append(kind(program, f"{folder}/{number}"))
        calls = [(scenario, scenario.calls()) for scenario in made]
        killing = shares([(scenario, kills(count)) for scenario, count in calls], kill_count, chance)
        failing = shares([(scenario, errors(count)) for scenario, count in calls], error_count, chance)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            faults = run_rounds("killed", killing, pool) + run_rounds("failing", failing, pool)
            if not wish.peers and not wish.only:
                faults += damage.run(program, folder, chance, full=wish.full, pool=pool)
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    if faults and not wish.peers:
        sys.exit(f"{len(faults)} points are bad.")


main()

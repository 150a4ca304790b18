# SPDX-License-Identifier: GPL-3.0-or-later
"""What the system knows about processes."""

import dataclasses
import os
import pathlib

TICKS = os.sysconf('SC_CLK_TCK')


@dataclasses.dataclass(frozen=True)
class Process:
    number: int
    parent: int
    name: str
    processor_seconds: float  # of its own and of its children that have ended


def descendants(number):
    """All processes below that one."""
    children = {}
    for process in all_processes():
        children.setdefault(process.parent, []).append(process)
    found = []
    left = [number]
    while left:
        below = children.get(left.pop(), [])
        found += below
        left += [process.number for process in below]
    return found


def all_processes():
    for directory in pathlib.Path('/proc').iterdir():
        if not directory.name.isdigit():
            continue
        try:
            start, _, end = (directory / 'stat').read_text(errors='replace').rpartition(')')
        except OSError:
            continue
        # proc(5): from the state on.
        fields = end.split()
        yield Process(int(directory.name), int(fields[1]), start.partition('(')[2],
                      sum(map(int, fields[11:15])) / TICKS)

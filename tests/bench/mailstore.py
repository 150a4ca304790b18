# SPDX-License-Identifier: GPL-3.0-or-later
"""What a server keeps for a user, as files."""

import os
import shutil


def is_index(name):
    """Whether the server changes the file in place. Messages it only ever makes and removes."""
    return name.startswith('dovecot')


def clone(source, target):
    """A copy that shares the messages' bytes with the original, and nothing that changes."""
    state = source.stat()
    target.mkdir(parents=True)
    with os.scandir(source) as entries:
        for entry in entries:
            copy = target / entry.name
            if entry.is_dir(follow_symlinks=False):
                clone(source / entry.name, copy)
            elif is_index(entry.name):
                shutil.copy2(entry.path, copy)
                give(copy, entry.stat())
            else:
                os.link(entry.path, copy)
    give(target, state)
    shutil.copymode(source, target)
    # The server reads a directory again whose time has changed.
    os.utime(target, ns=(state.st_atime_ns, state.st_mtime_ns))


def give(path, state):
    if os.geteuid() == 0:
        os.chown(path, state.st_uid, state.st_gid)

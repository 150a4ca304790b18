# SPDX-License-Identifier: GPL-3.0-or-later
"""The directory in which all of it happens."""

import pathlib
import shutil
import tempfile

from problem import Problem

# The source, its copy of the moment, what arrives, and the tools' own files.
COPIES = 3
BYTES_PER_FILE = 8192


class Workplace:
    """Removed at the end, unless it is to be kept or the caller named it."""

    def __init__(self, options, rows):
        self._named = options.work
        self._is_kept = options.keep
        self._needed = max(
            (COPIES * row.mailbox.bytes + 2 * BYTES_PER_FILE * row.mailbox.messages
             for row in rows), default=0) + (4 << 30 if options.million else 64 << 20)
        self.path = None
        self._runs = 0

    def __enter__(self):
        if self._named:
            self._named.mkdir(parents=True, exist_ok=True)
            parent = self._named.resolve()
        else:
            parent = next((place for place in map(pathlib.Path, ('/dev/shm', '/tmp', '/var/tmp'))
                           if place.is_dir() and shutil.disk_usage(place).free > self._needed),
                          None)
            if not parent:
                raise Problem(f'Neither /dev/shm nor /tmp has {self._needed >> 20} MiB free. Please '
                              'name a directory that has, with --work.')
        self.path = pathlib.Path(tempfile.mkdtemp(prefix='bench-', dir=parent))
        # The servers may run as another user.
        self.path.chmod(0o755)
        return self

    def __exit__(self, *_):
        if self._is_kept:
            print(f'Mail and logs are in {self.path}.')
        else:
            shutil.rmtree(self.path, ignore_errors=True)

    def new_run_directory(self):
        self._runs += 1
        directory = self.path / 'runs' / str(self._runs)
        directory.mkdir(parents=True)
        return directory

    def forget(self, directory):
        if not self._is_kept:
            shutil.rmtree(directory, ignore_errors=True)

# SPDX-License-Identifier: GPL-3.0-or-later


class Contender:
    """A tool that copies one account to another."""

    name = ''

    def prepare(self, directory, source, destination):
        """Writes what the tool reads, before the clock starts."""

    def command(self, directory, source, destination):
        """What to start, in the directory. A second time, it finds what the first one left."""
        raise NotImplementedError

    def tolerate(self, differences):
        """Those differences that are not as the tool's own manual says."""
        return differences

# SPDX-License-Identifier: GPL-3.0-or-later


class Contender:
    """A tool that copies one account to another."""

    name = ''
    added_field = ''  # of the header, which the tool puts into every message

    def prepare(self, directory, source, destination):
        """Writes what the tool reads, before the clock starts."""

    def command(self, directory, source, destination):
        """What to start, in the directory. A second time, it finds what the first one left."""
        raise NotImplementedError

    def audit_command(self, job, source, destination):
        """What compares both accounts, if the tool can."""
        return None

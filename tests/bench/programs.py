# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of the build."""

import json
import subprocess

from problem import Problem


class Programs:
    def __init__(self, build):
        """build: the directory of the build, with app and tests below."""
        self._tests = build / 'tests' / 'bench'
        self.mailhaul = build / 'app' / 'mailhaul-cli'
        self.servers = self._tests / 'mailhaul-bench-servers'
        self.line = self._tests / 'mailhaul-bench-line'
        self.measure = self._tests / 'mailhaul-bench-measure'
        self.probe = self._tests / 'mailhaul-bench-probe'
        for program in (self.mailhaul, self.servers, self.line, self.measure, self.probe):
            if not program.exists():
                raise Problem(f'{program} is missing. Please build the target "bench".')

    def describe(self, profile, divisor):
        return json.loads(self.run_probe('describe', profile, divisor))

    def run_probe(self, *arguments):
        """What it prints; a Problem when it fails."""
        run = subprocess.run([self.probe, *map(str, arguments)], capture_output=True, text=True,
                             check=False)
        if run.returncode != 0:
            raise Problem(f'The probe ({arguments[0]}) failed: {run.stderr or run.stdout}')
        return run.stdout

    def differences(self, mailbox, account, added_field=''):
        """How the account differs from the mailbox, in words, one a line.

        added_field: the name of a header field that may have been added to every message.
        """
        run = subprocess.run(
            [self.probe, 'check', mailbox.profile, str(mailbox.divisor), *account.words(),
             added_field],
            capture_output=True, text=True, check=False)
        found = (run.stdout + run.stderr).splitlines()
        return found if found or run.returncode == 0 else ['The check itself has failed.']

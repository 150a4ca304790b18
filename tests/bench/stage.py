# SPDX-License-Identifier: GPL-3.0-or-later
"""The two servers, the lines to them, and their accounts."""

import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import time

from mailstore import clone
from problem import Problem
from processes import descendants

PASSWORD = 'secret'
IDLE_LIMIT = 30  # seconds


@dataclasses.dataclass(frozen=True)
class Account:
    host: str
    port: int
    user: str
    tls: bool
    certificate: str  # a PEM file
    fingerprint: str  # SHA-256 in hexadecimal digits
    password: str = PASSWORD

    def words(self):
        return self.host, str(self.port), self.user, self.password


class Stage:
    """Both servers on loopback, from entering until leaving."""

    def __init__(self, programs, workplace, options):
        self._programs = programs
        self._workplace = workplace
        self._store = options.store
        self._is_kept = options.keep
        self._servers = None
        self._lines = {}
        self._descriptions = {}
        self._last_user = 0
        self._filled = {}

    def __enter__(self):
        self._servers = subprocess.Popen(
            [self._programs.servers, self._store, self._store], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, env=os.environ | {'TMPDIR': str(self._workplace.path)})
        answer = self._servers.stdout.readline()
        if not answer:
            raise Problem('The servers did not start; the lines above say why.')
        self._descriptions = json.loads(answer)
        return self

    def __exit__(self, *_):
        for line, _port in self._lines.values():
            end(line)
        end(self._servers)

    def new_user(self):
        """A name that nobody has used on either server."""
        self._last_user += 1
        return f'run{self._last_user}'

    def account(self, side, user, round_trip=0, tls=False):
        server = self._descriptions[side]
        port = server['tlsPort' if tls else 'port']
        if round_trip > 0:
            port = self._distant_port(server['host'], port, round_trip)
        return Account(server['host'], port, user, tls, server['certificate'],
                       server['fingerprint'])

    def fill_source(self, mailbox, user):
        """The mailbox in the account of that user, as no client has seen it yet."""
        if mailbox not in self._filled:
            for original in self._filled.values():
                self._remove('source', original)
            self._filled = {mailbox: self.new_user()}
            account = self.account('source', self._filled[mailbox])
            self._programs.run_probe('write', mailbox.profile, mailbox.divisor, *account.words(), 1)
            self.wait_until_idle()
            differences = self._programs.differences(
                mailbox, self.account('source', self._copy_of(self._filled[mailbox])))
            if differences:
                raise Problem('The source was not filled as it should: ' + differences[0])
        clone(self._home('source', self._filled[mailbox]), self._home('source', user))

    def forget(self, user):
        """Removes what the user has on both servers."""
        self.wait_until_idle()
        for side in ('source', 'destination'):
            self._remove(side, user)

    def wait_until_idle(self):
        """Returns when no server process works for anybody any more."""
        deadline = time.monotonic() + IDLE_LIMIT
        while self._has_sessions():
            if time.monotonic() > deadline:
                raise Problem('A server still works for a client that has gone.')
            time.sleep(0.005)

    def processor_seconds(self):
        """What both servers have used up to now, while no session is open."""
        return sum(process.processor_seconds for process in descendants(self._servers.pid))

    def _copy_of(self, original):
        user = self.new_user()
        clone(self._home('source', original), self._home('source', user))
        return user

    def _remove(self, side, user):
        if not self._is_kept:
            shutil.rmtree(self._home(side, user), ignore_errors=True)

    def _home(self, side, user):
        return pathlib.Path(self._descriptions[side]['directory']) / 'mail' / user

    def _distant_port(self, host, port, round_trip):
        key = (host, port, round_trip)
        if key not in self._lines:
            line = subprocess.Popen(
                [self._programs.line, host, str(port), str(round(1000 * round_trip))],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            answer = line.stdout.readline()
            self._lines[key] = (line, int(answer or 0))
            if not answer:
                raise Problem('A line with a delay could not be made; the lines above say why.')
        return self._lines[key][1]

    def _has_sessions(self):
        tree = descendants(self._servers.pid)
        return any(process.name == 'imap' for process in tree)


def end(process):
    """Each of them ends when its standard input does."""
    if process:
        process.stdin.close()
        process.wait()
        process.stdout.close()

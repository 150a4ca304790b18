# SPDX-License-Identifier: GPL-3.0-or-later
from contender import Contender
from results import THOROUGH_AUDIT


class Mailhaul(Contender):
    name = 'Mailhaul'

    def __init__(self, program, more_options):
        self._program = program
        self._more_options = more_options

    def command(self, directory, source, destination):
        return [self._program, *side(1, source), *side(2, destination), *self._more_options]

    def audit_command(self, job, source, destination):
        thorough = ['--thorough'] if job == THOROUGH_AUDIT else []
        return [self._program, 'audit', *side(1, source), *side(2, destination), *thorough]


def side(number, account):
    words = [f'--host{number}', account.host, f'--port{number}', account.port,
             f'--user{number}', account.user, f'--password{number}', account.password]
    if account.tls:
        return [*words, f'--ssl{number}', f'--sslargs{number}',
                f'SSL_fingerprint=sha256${account.fingerprint}']
    return [*words, f'--nossl{number}', f'--notls{number}']

# SPDX-License-Identifier: GPL-3.0-or-later
from contender import Contender


class Imapsync(Contender):
    name = 'imapsync'

    def __init__(self, checkout):
        self._checkout = checkout

    def command(self, directory, source, destination):
        # What its documentation recommends for speed.
        return ['perl', self._checkout / 'imapsync', *side(1, source), *side(2, destination),
                '--nofoldersizes', '--nofoldersizesatend', '--usecache', '--nolog',
                '--tmpdir', directory]


def side(number, account):
    words = [f'--host{number}', account.host, f'--port{number}', account.port,
             f'--user{number}', account.user, f'--password{number}', account.password]
    return [*words, f'--ssl{number}'] if account.tls else [*words, f'--nossl{number}',
                                                           f'--notls{number}']

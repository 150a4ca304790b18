# SPDX-License-Identifier: GPL-3.0-or-later
from contender import Contender

CONFIGURATION = '''\
database = {database}
list-mailbox = "*"

[local]
{new}

[remote]
{old}
'''
SIDE = '''\
type = {type}
host = {host}
port = {port}
username = {user}
password = {password}
compress = NO
{encryption}'''


class Interimap(Contender):
    name = 'interimap'

    def prepare(self, directory, source, destination):
        (directory / 'interimaprc').write_text(CONFIGURATION.format(
            database=directory / 'interimap.db', old=side(source), new=side(destination)))

    def command(self, directory, source, destination):
        return ['interimap', '--quiet', f'--config={directory / "interimaprc"}']


def side(account):
    encryption = 'SSL_verify = NO' if account.tls else 'STARTTLS = NO'
    return SIDE.format(type='imaps' if account.tls else 'imap', host=account.host,
                       port=account.port, user=account.user, password=account.password,
                       encryption=encryption)

# SPDX-License-Identifier: GPL-3.0-or-later
from contender import Contender

# Compression made it 17 to 27 times slower on a fast line.
CONFIGURATION = '''\
{old}
{new}
Channel bench
Far :old:
Near :new:
Patterns *
Create Near
Sync Pull
Expunge None
CopyArrivalDate yes
SyncState {state}/
'''
STORE = '''\
IMAPAccount {name}
Host {host}
Port {port}
User {user}
Pass {password}
AuthMechs LOGIN
DisableExtensions COMPRESS=DEFLATE
{encryption}

IMAPStore {name}
Account {name}
'''


class Mbsync(Contender):
    name = 'mbsync'
    added_field = 'X-TUID'

    def prepare(self, directory, source, destination):
        state = directory / 'mbsync'
        state.mkdir()
        (directory / 'mbsyncrc').write_text(CONFIGURATION.format(
            old=store('old', source), new=store('new', destination), state=state))

    def command(self, directory, source, destination):
        return ['mbsync', '-q', '-c', directory / 'mbsyncrc', 'bench']


def store(name, account):
    encryption = (f'TLSType IMAPS\nCertificateFile {account.certificate}' if account.tls
                  else 'TLSType None')
    # It looks for host names only in a certificate.
    host = 'localhost' if account.tls else account.host
    return STORE.format(name=name, host=host, port=account.port, user=account.user,
                        password=account.password, encryption=encryption)

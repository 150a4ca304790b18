# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part."""

import shutil
import sys

from imapsync import Imapsync
from interimap import Interimap
from mailhaul import Mailhaul
from mbsync import Mbsync


def contenders_for(options, programs):
    found = [peer for peer in (peer_named(name, options) for name in options.peers) if peer]
    if options.mailhaul:
        found.append(Mailhaul(programs.mailhaul, options.mailhaul_options.split()))
    return found


def peer_named(name, options):
    if name == 'imapsync':
        return Imapsync(options.imapsync.resolve())
    if not shutil.which(name):
        print(f'{name} is not installed and does not take part.', file=sys.stderr)
        return None
    return {'mbsync': Mbsync, 'interimap': Interimap}[name]()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said on the command line."""

import argparse
import pathlib

PROFILES = ('M', 'S', 'L', 'N', 'tiny', 'none')
PEERS = ('mbsync', 'interimap', 'imapsync')


def words(allowed):
    def parse(text):
        found = [word for word in text.split(',') if word]
        for word in found:
            if word not in allowed:
                raise argparse.ArgumentTypeError(f'{word} is none of {", ".join(allowed)}')
        return found
    return parse


def milliseconds(text):
    return [float(word) for word in text.split(',')]


def parse_options():
    parser = argparse.ArgumentParser(
        prog='./dev bench',
        description='Copies generated mailboxes between two real servers on this machine, with '
                    'Mailhaul and its peers, checks every message, and says what it took.')
    parser.add_argument('--profile', type=words(PROFILES), default=['M', 'S', 'L', 'N'],
                        help='mailboxes, with commas between: M, S, L, N, tiny, none (M,S,L,N)')
    parser.add_argument('--rtt', type=milliseconds, metavar='MS,…',
                        help='round trips in milliseconds (M: 0,20,80; S, L: 0,80; N: 0)')
    parser.add_argument('--peers', type=words((*PEERS, 'none')), default=['mbsync', 'interimap'],
                        help='other tools: mbsync, interimap, imapsync, none (mbsync,interimap)')
    parser.add_argument('--imapsync', type=pathlib.Path, metavar='DIR',
                        help='a checkout of imapsync, which then takes part')
    parser.add_argument('--repeat', type=int, default=1, metavar='N',
                        help='rounds; the table shows the median (1)')
    parser.add_argument('--tls', action='store_true',
                        help='run every tool with TLS, too; the limits stay without')
    parser.add_argument('--audit', action='store_true',
                        help='also what it takes to compare both accounts afterwards')
    parser.add_argument('--quick', action='store_true', help='a tenth of the messages')
    parser.add_argument('--million', action='store_true',
                        help='also the memory that planning a million messages takes')
    parser.add_argument('--no-limits', dest='limits', action='store_false',
                        help='leave the limits out')
    parser.add_argument('--no-mailhaul', dest='mailhaul', action='store_false',
                        help='leave Mailhaul out')
    parser.add_argument('--mailhaul-options', default='', metavar='TEXT',
                        help='more options for mailhaul-cli, with spaces between')
    parser.add_argument('--store', choices=('maildir', 'sdbox', 'mdbox'), default='maildir',
                        help='how both servers store mail (maildir)')
    parser.add_argument('--limit', type=int, default=1800, metavar='SECONDS',
                        help='when to give a run up (1800)')
    parser.add_argument('--out', type=pathlib.Path, metavar='FILE', help='the results as JSON')
    parser.add_argument('--work', type=pathlib.Path, metavar='DIR',
                        help='where to keep mail and logs (a new directory in /dev/shm or /tmp)')
    parser.add_argument('--keep', action='store_true', help='leave the mail and the logs there')
    parser.add_argument('--programs', type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.repeat < 1:
        parser.error('--repeat has to be at least 1')
    if 'none' in options.profile:
        options.profile = []
    if 'none' in options.peers:
        options.peers = []
    if options.imapsync and 'imapsync' not in options.peers:
        options.peers.append('imapsync')
    if 'imapsync' in options.peers and not options.imapsync:
        parser.error('imapsync needs --imapsync DIR')
    return options

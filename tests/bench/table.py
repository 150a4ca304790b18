# SPDX-License-Identifier: GPL-3.0-or-later
"""The results as people read them."""

from limits import CONNECTIONS, LIMIT, READER, WRITER
from results import FIRST, summed_up

HEADINGS = ('mailbox', 'round trip', 'job', 'who', 'seconds', '× limit', '× best peer', 'peak MB',
            'user CPU s', '… per GB', "servers' CPU s")
LIMIT_NAMES = {name.format(count) for name in (LIMIT, READER, WRITER) for count in CONNECTIONS}
OURS = 'Mailhaul'


def print_table(results):
    results = summed_up(results)
    lines = [HEADINGS]
    previous = None
    for result in results:
        if previous and result.row[:2] != previous:
            lines.append(('',) * len(HEADINGS))
        previous = result.row[:2]
        lines.append(cells(result, results))
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    for line in lines:
        print('  '.join(cell.ljust(width) if column < 4 else cell.rjust(width)
                        for column, (cell, width) in enumerate(zip(line, widths))).rstrip())


def cells(result, results):
    return (result.profile, f'{result.round_trip:g} ms' + (' TLS' if result.tls else ''),
            result.job, result.contender + (' WRONG' if result.problems else ''),
            f'{result.seconds:.2f}', ratio(result, best_limit(result, results)),
            ratio(result, best_peer(result, results)), *figures(result),
            f'{result.server_seconds:.2f}')


def best_limit(result, results):
    """Limits are measured without TLS and hold for both."""
    same = (result.profile, result.round_trip, False, result.job)
    names = {LIMIT.format(count) for count in CONNECTIONS}
    return min((each.seconds for each in results if each.row == same and each.contender in names),
               default=None)


def best_peer(result, results):
    if result.contender in LIMIT_NAMES:
        return None
    return min((each.seconds for each in results
                if each.row == result.row and each.contender not in LIMIT_NAMES
                and each.contender != OURS and not each.problems), default=None)


def ratio(result, other):
    return f'{result.seconds / other:.2f}' if other else ''


def figures(result):
    if result.peak_bytes is None:
        return '', '', ''
    per_gigabyte = f'{1e9 * result.user_seconds / result.bytes:.2f}' if result.job == FIRST else ''
    return f'{result.peak_bytes / 1e6:.1f}', f'{result.user_seconds:.2f}', per_gigabyte

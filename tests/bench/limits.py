# SPDX-License-Identifier: GPL-3.0-or-later
"""What the servers and the line allow: a bare reader, a bare writer, a bare question."""

import json

from results import FIRST, SECOND, Result

READER = 'reader, {} conn.'
WRITER = 'writer, {} conn.'
LIMIT = 'limit, {} conn.'
CONNECTIONS = (1, 2)


def measure_limits(row, stage, programs):
    results = []
    for connections in CONNECTIONS:
        read = carry('read', row, stage, programs, connections)
        write = carry('write', row, stage, programs, connections)
        slower = max(read[0], write[0]), read[1] + write[1]
        for name, figures in ((READER, read), (WRITER, write), (LIMIT, slower)):
            results.append(limit(row, FIRST, name.format(connections), *figures))
    if row.has_second_run:
        results.append(limit(row, SECOND, LIMIT.format(1), *poll(row, stage, programs)))
    return results


def carry(direction, row, stage, programs, connections):
    """Seconds of the clock, and of the servers' processors."""
    user = stage.new_user()
    if direction == 'read':
        stage.fill_source(row.mailbox, user)
    account = stage.account('source' if direction == 'read' else 'destination', user,
                            row.round_trip)
    figures = measured(stage, programs, direction, row.mailbox.profile, row.mailbox.divisor,
                       *account.words(), connections)
    stage.forget(user)
    return figures


def poll(row, stage, programs):
    """The same for a question. Both accounts are on the source's server, which makes no difference."""
    users = stage.new_user(), stage.new_user()
    for user in users:
        stage.fill_source(row.mailbox, user)
    accounts = [stage.account('source', user, row.round_trip) for user in users]
    # Whoever has nothing to do has asked before.
    for _ in range(2):
        figures = measured(stage, programs, 'poll', *accounts[0].words(), *accounts[1].words())
    for user in users:
        stage.forget(user)
    return figures


def measured(stage, programs, *arguments):
    stage.wait_until_idle()
    before = stage.processor_seconds()
    answer = programs.run_probe(*arguments)
    stage.wait_until_idle()
    return json.loads(answer)['seconds'], stage.processor_seconds() - before


def limit(row, job, name, seconds, server_seconds):
    return Result(row.mailbox.profile, row.mailbox.messages, row.mailbox.bytes, row.round_trip,
                  False, job, name, seconds, server_seconds=server_seconds)

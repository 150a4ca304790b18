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
        for name, seconds in ((READER, read), (WRITER, write), (LIMIT, max(read, write))):
            results.append(limit(row, FIRST, name.format(connections), seconds))
    if row.has_second_run:
        results.append(limit(row, SECOND, LIMIT.format(1), poll(row, stage, programs)))
    return results


def carry(direction, row, stage, programs, connections):
    user = stage.new_user()
    if direction == 'read':
        stage.fill_source(row.mailbox, user)
    account = stage.account('source' if direction == 'read' else 'destination', user,
                            row.round_trip)
    stage.wait_until_idle()
    answer = programs.run_probe(direction, row.mailbox.profile, row.mailbox.divisor,
                                *account.words(), connections)
    stage.forget(user)
    return json.loads(answer)['seconds']


def poll(row, stage, programs):
    """Both accounts are on the source's server, which makes no difference to a question."""
    users = stage.new_user(), stage.new_user()
    for user in users:
        stage.fill_source(row.mailbox, user)
    accounts = [stage.account('source', user, row.round_trip) for user in users]
    # Whoever has nothing to do has asked before.
    for _ in range(2):
        answer = programs.run_probe('poll', *accounts[0].words(), *accounts[1].words())
    for user in users:
        stage.forget(user)
    return json.loads(answer)['seconds']


def limit(row, job, name, seconds):
    return Result(row.mailbox.profile, row.mailbox.messages, row.mailbox.bytes, row.round_trip,
                  False, job, name, seconds)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory that planning a mailbox of a million messages takes."""

from mailhaul import Mailhaul
from measurement import Measurement
from results import PLAN, Result
from rows import Mailbox


def plan_a_million(options, programs, workplace, stage):
    divisor = 10 if options.quick else 1
    mailbox = Mailbox('million', divisor, **programs.describe('million', divisor))
    user = stage.new_user()
    stage.fill_source(mailbox, user)
    directory = workplace.new_run_directory()
    contender = Mailhaul(programs.mailhaul, [*options.mailhaul_options.split(), '--dry'])
    command = contender.command(directory, stage.account('source', user),
                                stage.account('destination', user))
    stage.wait_until_idle()
    run = Measurement(programs, directory, command, options.limit)
    return [Result(mailbox.profile, mailbox.messages, mailbox.bytes, 0, False, PLAN,
                   contender.name, run.figures['seconds'], run.figures['userSeconds'],
                   run.figures['systemSeconds'], run.figures['peakBytes'], run.problems())]

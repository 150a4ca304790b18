# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory that planning a mailbox of a million messages takes."""

import argparse
import sys

from mailhaul import Mailhaul
from measurement import Measurement
from results import PLAN, PLAN_OF_NOTHING, Result
from rows import Mailbox
from stage import Stage

# A million files would take more memory than all the rest.
STORE = 'mdbox'


def plan_a_million(options, programs, workplace):
    divisor = 10 if options.quick else 1
    mailbox = Mailbox('million', divisor, **programs.describe('million', divisor))
    options = argparse.Namespace(**vars(options) | {'store': STORE})
    with Stage(programs, workplace, options) as stage:
        source = new_account(stage, mailbox)
        empty = stage.account('destination', stage.new_user())
        full = new_account(stage, mailbox)
        return [plan(job, options, programs, workplace, stage, mailbox, source, destination)
                for job, destination in ((PLAN, empty), (PLAN_OF_NOTHING, full))]


def new_account(stage, mailbox):
    user = stage.new_user()
    stage.fill_source(mailbox, user)
    return stage.account('source', user)


def plan(job, options, programs, workplace, stage, mailbox, source, destination):
    directory = workplace.new_run_directory()
    contender = Mailhaul(programs.mailhaul, [*options.mailhaul_options.split(), '--dry'])
    command = contender.command(directory, source, destination)
    stage.wait_until_idle()
    before = stage.processor_seconds()
    run = Measurement(programs, directory, command, options.limit)
    stage.wait_until_idle()
    result = Result(mailbox.profile, mailbox.messages, mailbox.bytes, 0, False, job,
                    contender.name, run.figures['seconds'], run.figures['userSeconds'],
                    run.figures['systemSeconds'], run.figures['peakBytes'],
                    stage.processor_seconds() - before, run.problems())
    print(f'{result.title()}: {result.peak_bytes / 1e6:.0f} MB', file=sys.stderr, flush=True)
    return result

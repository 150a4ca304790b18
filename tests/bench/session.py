# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets everybody do the same, one after another, from the same start."""

import sys

from limits import measure_limits
from measurement import Measurement
from results import AUDITS, FIRST, SECOND, Result


class Session:
    def __init__(self, options, programs, workplace, stage, contenders):
        self._options = options
        self._programs = programs
        self._workplace = workplace
        self._stage = stage
        self._contenders = contenders
        self.results = []

    def run(self, row):
        """Round by round, so that a machine's slow minute hits everybody."""
        for _ in range(self._options.repeat):
            if self._options.limits:
                for result in measure_limits(row, self._stage, self._programs):
                    self._add(result)
            for contender in self._contenders:
                for tls in (False, True) if self._options.tls else (False,):
                    self._let(contender, row, tls)

    def _let(self, contender, row, tls):
        user = self._stage.new_user()
        directory = self._workplace.new_run_directory()
        self._stage.fill_source(row.mailbox, user)
        source, destination = (self._stage.account(side, user, row.round_trip, tls)
                               for side in ('source', 'destination'))
        contender.prepare(directory, source, destination)
        for job in (FIRST, SECOND) if row.has_second_run else (FIRST,):
            result = self._measure(contender, row, job, tls, directory,
                                   contender.command(directory, source, destination))
            if not result.problems:
                result.problems = self._programs.differences(
                    row.mailbox, self._stage.account('destination', user), contender.added_field)
            self._add(result)
            if result.problems:
                break
        else:
            self._audit(contender, row, tls, directory, source, destination)
        self._stage.forget(user)
        self._workplace.forget(directory)

    def _audit(self, contender, row, tls, directory, source, destination):
        if not self._options.audit:
            return
        for job in AUDITS:
            command = contender.audit_command(job, source, destination)
            if command:
                self._add(self._measure(contender, row, job, tls, directory, command))

    def _measure(self, contender, row, job, tls, directory, command):
        self._stage.wait_until_idle()
        before = self._stage.processor_seconds()
        run = Measurement(self._programs, directory, command, self._options.limit)
        self._stage.wait_until_idle()
        return Result(row.mailbox.profile, row.mailbox.messages, row.mailbox.bytes, row.round_trip,
                      tls, job, contender.name, run.figures['seconds'],
                      run.figures['userSeconds'], run.figures['systemSeconds'],
                      run.figures['peakBytes'], self._stage.processor_seconds() - before,
                      run.problems())

    def _add(self, result):
        self.results.append(result)
        state = '  WRONG' if result.problems else ''
        print(f'{result.title()}: {result.seconds:.3f} s{state}', file=sys.stderr, flush=True)

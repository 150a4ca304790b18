# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: a mailbox at a distance."""

import dataclasses

USUAL_ROUND_TRIPS = {'M': (0, 20, 80), 'S': (0, 80), 'L': (0, 80), 'N': (0,), 'tiny': (0, 20)}
PROFILES_WITH_SECOND_RUN = ('M', 'N', 'tiny')


@dataclasses.dataclass(frozen=True)
class Mailbox:
    profile: str
    divisor: int  # every so many messages of the profile
    folders: int
    messages: int
    bytes: int


@dataclasses.dataclass(frozen=True)
class Row:
    mailbox: Mailbox
    round_trip: float  # milliseconds

    @property
    def has_second_run(self):
        return self.mailbox.profile in PROFILES_WITH_SECOND_RUN


def rows_for(options, programs):
    rows = []
    for profile in options.profile:
        divisor = 10 if options.quick else 1
        mailbox = Mailbox(profile, divisor, **programs.describe(profile, divisor))
        for round_trip in options.rtt or USUAL_ROUND_TRIPS[profile]:
            rows.append(Row(mailbox, round_trip))
    return rows

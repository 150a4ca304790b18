# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured."""

import dataclasses
import statistics

FIRST = 'first copy'
SECOND = 'nothing to do'
AUDIT = 'audit'
THOROUGH_AUDIT = 'audit, thorough'
AUDITS = (AUDIT, THOROUGH_AUDIT)
PLAN = 'plan'
PLAN_OF_NOTHING = 'plan, all there'


@dataclasses.dataclass
class Result:
    profile: str
    messages: int
    bytes: int
    round_trip: float  # milliseconds
    tls: bool
    job: str
    contender: str
    seconds: float
    user_seconds: float | None = None
    system_seconds: float | None = None
    peak_bytes: int | None = None
    server_seconds: float | None = None  # of a processor, both servers together
    problems: list[str] = dataclasses.field(default_factory=list)

    @property
    def row(self):
        return self.profile, self.round_trip, self.tls, self.job

    def title(self):
        encryption = ' with TLS' if self.tls else ''
        return (f'{self.contender}{encryption}, {self.profile}, {self.round_trip:g} ms, '
                f'{self.job}')

    def as_dict(self):
        return dataclasses.asdict(self)


def summed_up(results):
    """One result for all rounds of the same: medians of times, the worst of the rest."""
    groups = {}
    for result in results:
        groups.setdefault((*result.row, result.contender), []).append(result)
    return [merged(group) for group in groups.values()]


def merged(group):
    def values(name):
        return [value for each in group if (value := getattr(each, name)) is not None]

    def median(name):
        return statistics.median(values(name)) if values(name) else None

    return dataclasses.replace(
        group[0], seconds=median('seconds'), user_seconds=median('user_seconds'),
        system_seconds=median('system_seconds'), server_seconds=median('server_seconds'),
        peak_bytes=max(values('peak_bytes'), default=None),
        problems=[problem for each in group for problem in each.problems])

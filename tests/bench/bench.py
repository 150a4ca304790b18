#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast Mailhaul moves mailboxes, beside other tools and beside what the servers allow.

README.md says what is measured and how.
"""

import json
import signal
import sys

from contenders import contenders_for
from million import plan_a_million
from options import parse_options
from problem import Problem
from programs import Programs
from rows import rows_for
from session import Session
from stage import Stage
from table import print_table
from workplace import Workplace


def main():
    # So that what was started and made is removed in order.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    options = parse_options()
    programs = Programs(options.programs)
    rows = rows_for(options, programs)
    contenders = contenders_for(options, programs)
    with Workplace(options, rows) as workplace:
        with Stage(programs, workplace, options) as stage:
            session = Session(options, programs, workplace, stage, contenders)
            for row in rows:
                session.run(row)
        if options.million:
            session.results += plan_a_million(options, programs, workplace)
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as file:
            json.dump([result.as_dict() for result in session.results], file, indent=1)
    print_table(session.results)
    wrong = [result for result in session.results if result.problems]
    for result in wrong:
        print(f'{result.title()} went wrong:')
        for problem in result.problems:
            print(f'  {problem}')
    return 1 if wrong else 0


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Problem as problem:
        print(problem, file=sys.stderr)
        sys.exit(problem.status)
    except KeyboardInterrupt:
        sys.exit(130)

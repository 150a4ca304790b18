# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of one tool, with what it took."""

import json
import os
import subprocess

TOOL_LOG = 'output.log'
LINES_SHOWN = 8


class Measurement:
    def __init__(self, programs, directory, command, limit):
        """Runs the command in the directory, which is its home, for at most limit seconds."""
        figures = directory / 'figures.json'
        environment = {
            'HOME': str(directory),
            'LC_ALL': 'C.UTF-8',
            'PATH': os.environ['PATH'],
            'TZ': 'UTC',
            'XDG_CACHE_HOME': str(directory / 'cache'),
            'XDG_CONFIG_HOME': str(directory / 'config'),
            'XDG_DATA_HOME': str(directory / 'data'),
            'XDG_STATE_HOME': str(directory / 'state'),
        }
        self._log = directory / TOOL_LOG
        with open(self._log, 'wb') as log:
            subprocess.run(
                [programs.measure, str(figures), str(limit), *map(str, command)], check=True,
                cwd=directory, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.figures = json.loads(figures.read_text())

    def problems(self):
        status = self.figures['status']
        if status == 0:
            return []
        lines = self._log.read_text(errors='replace').splitlines()[-LINES_SHOWN:]
        return [f'Exit status {status}. Its last words:', *lines]

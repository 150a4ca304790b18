# SPDX-License-Identifier: GPL-3.0-or-later


class Problem(Exception):
    """Something that ends the whole bench, in words, with the exit status it ends with."""

    def __init__(self, text, status=69):
        super().__init__(text)
        self.status = status

# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# How ./dev speaks: always on stderr, because stdout belongs to the program that it starts.

say()
{
    printf 'dev: %s\n' "$*" >&2
}

# die STATUS SENTENCE...
die()
{
    local -r status=$1
    shift
    say "$*"
    exit "$status"
}

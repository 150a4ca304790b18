# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Node modules behind the tests of the sign-in in the browser: those of tests/signin/npm, from the registry that npm
# is set up for, in a folder of their own. Nothing is installed, and no script of theirs is run.

: "${checkout:?}" "${servers:?}"

readonly modules=${servers%/*}/node
readonly moduleList=$checkout/tests/signin/npm

# Leaves what is complete as it is.
completeModules()
{
    local hash lock
    hash=$(cat "$moduleList"/package*.json | sha256sum | cut -d ' ' -f 1)
    mkdir -p "$modules"
    exec {lock}>"$modules/.lock"
    flock "$lock"
    if [[ $(cat "$modules/.complete" 2>/dev/null) != "$hash" ]]; then
        say "Fetching these Node modules for the tests: $(sed -n 's/^        "\(.*\)": "\(.*\)".*/\1 \2/p' \
            "$moduleList/package.json" | paste --serial --delimiters=,)"
        rm -rf "$modules/node_modules"
        cp "$moduleList"/package*.json "$modules"
        npm ci --prefix "$modules" --ignore-scripts --no-audit --no-fund --loglevel=error >"$modules/log" 2>&1 || {
            tail -n 20 "$modules/log" >&2
            die 69 "The Node modules could not be fetched; the lines above say why. Calling again starts over."
        }
        chmod -R a+rX "$modules"
        printf '%s\n' "$hash" >"$modules/.complete"
    fi
    exec {lock}>&-
}

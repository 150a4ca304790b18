#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh PACKAGE...
#
# Installs Debian packages on the system it runs in, as root: natively, or inside the root that root.sh made.
# Starts no service. Ends with 3 when the package database itself is beyond repair.
set -euo pipefail

# shellcheck source=packaging/dev/say.sh
source "${BASH_SOURCE[0]%/*}/say.sh"

readonly policy=/usr/sbin/policy-rc.d
readonly securitySources=/etc/apt/sources.list.d/mailhaul-security.list
export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8 PATH=$PATH:/usr/sbin:/sbin

log=$(mktemp -t mailhaul-packages.XXXXXX)
temporaryPolicy=

cleanUp()
{
    rm -f "$log"
    [[ -z $temporaryPolicy ]] || rm -f "$policy"
}
trap cleanUp EXIT

# A command whose chatter matters only when it fails. Of apt's, the size and a count are shown.
quietly()
{
    if "$@" </dev/null 2>&1 | tee -a "$log" | awk '
        / newly installed,/ { total = 2 * $3 }
        /^Need to get/ { print "dev:   " $0; fflush() }
        /^(Unpacking|Setting up) / && total && ++done % 100 == 0 && done < total {
            printf "dev:   %d %% installed\n", 100 * done / total; fflush()
        }' >&2; then
        return 0
    fi
    say "This failed: $*"
    tail -n 40 "$log" >&2
    return 1
}

isInstalled()
{
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Debian starts a server as soon as it is installed. The tests want the program, not the service.
hadDovecot=yes
if ! isInstalled dovecot-core; then
    hadDovecot=no
    if [[ ! -e $policy ]]; then
        temporaryPolicy=yes
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
    fi
fi

if [[ -n $(dpkg --audit) || -n $(find /var/lib/dpkg/updates -type f -name '[0-9]*') ]]; then
    say "Finishing an installation that was interrupted."
    # What this cannot finish, apt does below.
    dpkg --configure -a </dev/null >>"$log" 2>&1 || true
fi

updated=yes
if ! quietly apt-get update --option APT::Update::Error-Mode=any; then
    if [[ -e $securitySources ]]; then
        say "Going on without the security updates, which cannot be reached."
        rm -f "$securitySources"
        quietly apt-get update || updated=no
    else
        updated=no
    fi
    [[ $updated == yes ]] || say "Going on with the package lists that are here."
fi

if ! quietly apt-get --yes --fix-broken --no-install-recommends install; then
    [[ $updated == no ]] || exit 3
    exit 1
fi
quietly apt-get --yes --no-install-recommends install "$@" || exit 1

if [[ $hadDovecot == no ]] && isInstalled dovecot-core && command -v update-rc.d >/dev/null; then
    # Nor is it to start with the machine.
    update-rc.d dovecot disable >/dev/null 2>&1 || true
fi

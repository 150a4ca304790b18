#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# root.sh ROOT GROUP...
#
# Makes the directory ROOT a Debian 13 system with the packages of the groups (packages.sh), or completes what an
# earlier, perhaps interrupted call left. Runs as root. Nothing that it starts outlives it, and nothing is mounted
# outside namespaces of its own.
set -euo pipefail

here=$(cd "${BASH_SOURCE[0]%/*}" && pwd -P)
readonly here
# shellcheck source=packaging/dev/say.sh
source "$here/say.sh"
# shellcheck source=packaging/dev/packages.sh
source "$here/packages.sh"

readonly suite=trixie
readonly authorities=/etc/ssl/certs/ca-certificates.crt
readonly securitySources=/etc/apt/sources.list.d/mailhaul-security.list
readonly keyring=/usr/share/keyrings/debian-archive-keyring.gpg
readonly root=$1
shift

child=
trap 'stopChild; exit 129' HUP
trap 'stopChild; exit 130' INT
trap 'stopChild; exit 143' TERM

stopChild()
{
    [[ -z $child ]] || kill -KILL "$child" 2>/dev/null || true
    { wait; } 2>/dev/null
}

# Runs a command in mount and process namespaces that end with this shell, also when it is killed.
contained()
{
    local status=0
    setpriv --pdeathsig KILL unshare --mount --propagation private --pid --fork --kill-child -- "$@" &
    child=$!
    wait "$child" || status=$?
    child=
    return "$status"
}

hostHasApt()
{
    command -v apt-get >/dev/null && command -v apt-config >/dev/null
}

# hostRepository LABEL: where the host's own apt gets Debian (or Debian-Security) from; empty when unknown.
hostRepository()
{
    hostHasApt || return 0
    # shellcheck disable=SC2016 # for apt
    apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' "Label: $1" 2>/dev/null |
        grep -m 1 -E '^https?://' || true
}

installDebootstrap()
{
    if ! command -v debootstrap >/dev/null || [[ ! -e $keyring ]]; then
        hostHasApt || die 69 "Please install debootstrap and Debian's archive keyring ($keyring), and call again."
        say "Installing debootstrap, which makes a Debian system in a directory."
        "$here/install.sh" debootstrap debian-archive-keyring || die 69 "debootstrap could not be installed."
    fi
}

bootstrap()
{
    local -r new=$root.new
    local mirror
    local -a mirrors=('') script=()

    unshare --mount true ||
        die 69 "Root may not mount anything here, as in a container without that right, so no Debian 13 can be made."
    installDebootstrap
    if [[ ! -e /usr/share/debootstrap/scripts/$suite ]]; then
        script=(/usr/share/debootstrap/scripts/sid)
    fi
    useProxyOfApt
    mirror=$(hostRepository Debian)
    [[ -z $mirror ]] || mirrors=("$mirror" '')

    # Without a name, debootstrap takes Debian's usual mirror.
    for mirror in "${mirrors[@]}"; do
        rm -rf --one-file-system "$new"
        mkdir -p "$new"
        say "Making a Debian 13 system in $root${mirror:+ from $mirror}."
        # A home may be mounted without devices or programs; this bind mount allows both.
        # shellcheck disable=SC2016 # for the shell inside
        if contained bash -c 'mount --bind "$1" "$1" && mount -o remount,bind,dev,suid,exec "$1" && cd / &&
                exec debootstrap --variant=minbase --include=ca-certificates --keyring="$2" "${@:3}"' \
            bash "$new" "$keyring" "$suite" "$new" "$mirror" "${script[@]}" >"$root.log" 2>&1; then
            configure "$new"
            sync --file-system "$new"
            rm -rf --one-file-system "$root"
            mv "$new" "$root"
            rm -f "$root.log"
            return
        fi
        tail -n 20 "$root.log" >&2
    done
    die 69 "The Debian 13 system could not be made; the lines above say why. Calling again starts over."
}

# debootstrap asks the environment, not apt, for a proxy.
useProxyOfApt()
{
    local scheme
    hostHasApt || return 0
    for scheme in http https; do
        local -n proxy=${scheme}_proxy
        if [[ -z ${proxy:-} ]]; then
            eval "$(apt-config shell proxy "Acquire::$scheme::Proxy")"
            case ${proxy:-DIRECT} in
                DIRECT | false) unset proxy ;;
                *) export "${scheme}_proxy" ;;
            esac
        fi
    done
}

# Gives a fresh system its own settings.
configure()
{
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod 755 "$1/usr/sbin/policy-rc.d"
    # The directory is a cache: what a power failure takes is made again.
    printf '%s\n' force-unsafe-io 'path-exclude=/usr/share/man/*' 'path-exclude=/usr/share/info/*' \
        'path-exclude=/usr/share/doc/*' >"$1/etc/dpkg/dpkg.cfg.d/mailhaul"
    local file
    for file in resolv.conf hosts; do
        rm -f "$1/etc/$file"
        : >"$1/etc/$file"
    done
    mkdir -p "$1$stamps"
}

# Gives apt in the root what the host's apt knows about mirrors, proxies and clocks.
configureApt()
{
    local mirror security
    local -r sources=$root/etc/apt/sources.list
    mirror=$(hostRepository Debian)
    security=$(hostRepository Debian-Security)
    [[ -n $mirror ]] || mirror=$(awk '$1 == "deb" { print $2; exit }' "$sources")

    printf "deb $mirror %s main\n" "$suite" "$suite-updates" >"$sources"
    rm -f "$root$securitySources"
    [[ -z $security ]] || printf 'deb %s %s-security main\n' "$security" "$suite" >"$root$securitySources"

    {
        printf '%s\n' 'APT::Install-Recommends "false";' 'Acquire::Languages "none";'
        ! hostHasApt || apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-)' || true
        if [[ -s $authorities ]]; then
            cp "$authorities" "$root/etc/ssl/host.crt"
            printf '%s\n' 'Acquire::https::CaInfo "/etc/ssl/host.crt";'
        fi
    } >"$root/etc/apt/apt.conf.d/90mailhaul"
}

# install GROUP: its packages, where the stamp does not say that they are there.
install()
{
    local -r stamp=$root$stamps/$1
    local -a packages
    local hash status=0

    hash=$(hashOf "$1")
    [[ $(cat "$stamp" 2>/dev/null) != "$hash" ]] || return 0
    mapfile -t packages < <(packagesOf "$1")
    say "Installing into $root (group $1): ${packages[*]}"
    configureApt
    # In /run, what an interrupted apt leaves goes with the mounts.
    MAILHAUL_DEV_PHASE=install TMPDIR=/run/lock contained "$here/enter.sh" "$root" 0 0 0 "$here/install.sh" "${packages[@]}" || status=$?
    [[ $status == 0 ]] || return "$status"
    rm -f "$root"/var/cache/apt/archives/*.deb
    sync --file-system "$root"
    printf '%s\n' "$hash" >"$stamp.new"
    mv "$stamp.new" "$stamp"
}

complete()
{
    local group
    [[ -x $root/usr/bin/dpkg ]] || bootstrap
    for group in "$@"; do
        install "$group" || return
    done
}

umask 022
mkdir -p "${root%/*}"
exec {lock}>"$root.lock"
if ! flock --nonblock "$lock"; then
    say "Another ./dev is preparing $root; waiting for it."
    flock "$lock"
fi

status=0
complete "$@" || status=$?
if [[ $status == 3 ]]; then
    say "The system in $root is damaged; making it again."
    rm -rf --one-file-system "$root"
    status=0
    complete "$@" || status=$?
fi
[[ $status == 0 ]] || die 69 "The Debian 13 system is not complete; the lines above say why. Calling again goes on."

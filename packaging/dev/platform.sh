# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where ./dev works: on this machine if it is a Debian 13 or newer, else in a Debian 13 root of its own. Completes the
# packages there and goes on with the command.

: "${checkout:?}" "${pieces:?}" "${stamps:?}"

# onPlatform GROUP... -- COMMAND ARGUMENT...: never returns.
onPlatform()
{
    local -a groups=()
    while [[ $1 != -- ]]; do
        groups+=("$1")
        shift
    done
    shift

    export MAILHAUL_DEV_CHECKOUT=$checkout HOME=${HOME:-~}
    export CCACHE_DIR=${CCACHE_DIR:-$(cacheDirectory)/ccache} CCACHE_BASEDIR=$checkout
    # Without these ccache refuses whatever uses a precompiled header.
    export CCACHE_SLOPPINESS=pch_defines,time_macros
    mkdir -p "$CCACHE_DIR"

    if [[ ${MAILHAUL_DEV_PHASE:-} == inside ]]; then
        unset MAILHAUL_DEV_PHASE
    elif isNative; then
        completeNatively "${groups[@]}"
        # Dovecot is where an ordinary user's path does not reach.
        export PATH=$PATH:/usr/sbin:/sbin
    else
        enterRoot "${groups[@]}" -- "$@"
    fi

    if [[ -z ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]]; then
        export LANG=C.UTF-8
    fi
    "command_$1" "${@:2}"
    exit
}

cacheDirectory()
{
    local base=${XDG_CACHE_HOME:-}
    [[ $base == /* ]] || base=$HOME/.cache
    printf '%s/mailhaul\n' "$base"
}

# Testing and unstable have no VERSION_ID.
isNative()
{
    # shellcheck source=/dev/null
    (
        ID='' VERSION_ID=''
        source /etc/os-release
        [[ $ID == debian && ${VERSION_ID:-13} -ge 13 ]]
    )
}

# Says why root is needed when there is no way to become it.
requireRoot()
{
    ((EUID == 0)) || command -v sudo >/dev/null || die 69 "$1 Please call ./dev as root, or install sudo."
}

completeNatively()
{
    local -a packages missing
    local -a become=()
    mapfile -t packages < <(packagesOf "$@")
    mapfile -t missing < <(missingOf "${packages[@]}")
    [[ ${#missing[@]} != 0 ]] || return 0

    say "Installing these Debian packages: ${missing[*]}"
    requireRoot "Installing packages needs root's rights."
    ((EUID == 0)) || become=(sudo)
    "${become[@]}" "$pieces/install.sh" "${missing[@]}" ||
        die 69 "The packages could not be installed; the lines above say why. Calling again goes on."
}

# Those of the packages that are not installed, one a line.
missingOf()
{
    printf '%s\n' "$@" | grep --invert-match --line-regexp --fixed-strings --file=<(
        dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p'
    ) || true
}

# enterRoot GROUP... -- COMMAND ARGUMENT...: becomes ./dev COMMAND inside the root.
enterRoot()
{
    local -r root=$(cacheDirectory)/trixie
    local -a groups=() become=()
    local group complete=no
    while [[ $1 != -- ]]; do
        groups+=("$1")
        shift
    done
    shift

    requireRoot "The Debian 13 system in $root needs root's rights."
    if ((EUID != 0)); then
        become=(sudo --preserve-env="$(variablesToKeep)" --)
    fi

    [[ ! -x $root/usr/bin/dpkg ]] || complete=yes
    for group in "${groups[@]}"; do
        [[ $(cat "$root$stamps/$group" 2>/dev/null) == "$(hashOf "$group")" ]] || complete=no
    done
    if [[ $complete == no ]]; then
        "${become[@]}" setpriv --pdeathsig KILL "$pieces/root.sh" "$root" "${groups[@]}" >&2 || exit
    fi

    exec "${become[@]}" unshare --mount --propagation private -- \
        "$pieces/enter.sh" "$root" "$(id --user)" "$(id --group)" "$(id --groups | tr ' ' ,)" \
        env MAILHAUL_DEV_PHASE=inside "$checkout/dev" "$@"
}

# What sudo lets through, as names: the values, which may be secret, stay off its command line.
variablesToKeep()
{
    local name
    local -a names=()
    while read -r name; do
        case $name in
            CI | DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | DBUS_SESSION_BUS_ADDRESS | HOME | USER | LOGNAME | SHELL) ;;
            TERM | COLORTERM | NO_COLOR | TZ | LANG | LANGUAGE | LC_* | XDG_* | IMAPSYNC_* | MAILHAUL_*) ;;
            CCACHE_* | QT_* | CTEST_* | CMAKE_* | NINJA_* | ASAN_OPTIONS | UBSAN_OPTIONS | LSAN_OPTIONS) ;;
            SSL_CERT_* | http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY | SSH_AUTH_SOCK) ;;
            *) continue ;;
        esac
        names+=("$name")
    done < <(compgen -e)
    local IFS=,
    printf '%s\n' "${names[*]}"
}

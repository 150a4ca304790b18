#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter.sh ROOT UID GID GROUPS COMMAND...
#
# Becomes COMMAND inside the Debian root ROOT, as that user. Runs as root in a mount namespace of its own, so the
# mounts made here are seen by nobody else and end with the last process, however it ends.
#
# The host's directories keep their paths, so that a checkout, a home or a file named on the command line is found
# where it was. What belongs to the base system comes from ROOT.
set -euo pipefail

# shellcheck source=packaging/dev/say.sh
source "${BASH_SOURCE[0]%/*}/say.sh"

readonly root=$1 uid=$2 gid=$3 groups=$4
shift 4
readonly directory=$PWD

# Unbindable: a directory that holds the root itself is bound below without a copy of these mounts.
mount --bind "$root" "$root"
mount --make-unbindable "$root"
mount -o remount,bind,dev,suid,exec "$root"

# isOurs PATH: the path comes from the root, not from the host.
isOurs()
{
    case $1/ in
        / | // | /var/tmp/* | /run/user/*) return 1 ;;
        /bin/* | /boot/* | /dev/* | /etc/* | /lib*/* | /lost+found/* | /proc/* | /run/* | /sbin/*) ;;
        /sys/* | /usr/* | /var/*) ;;
        *) return 1 ;;
    esac
}

bindDirectory()
{
    mkdir -p "$root$1"
    mount --rbind "$1" "$root$1"
}

mount -t tmpfs -o mode=755 tmpfs "$root/run"
mkdir --mode=1777 "$root/run/lock"
for path in /proc /sys /dev /run/user /var/tmp; do
    [[ ! -d $path ]] || bindDirectory "$path"
done

for path in /*; do
    if isOurs "$path"; then
        continue
    elif [[ -L $path ]]; then
        [[ -e $root$path || -L $root$path ]] || cp --no-dereference "$path" "$root$path"
    elif [[ -d $path ]]; then
        bindDirectory "$path"
    fi
done

# A home, a checkout or a cache can also be somewhere below /var or /usr.
for path in "${HOME:-}" "${MAILHAUL_DEV_CHECKOUT:-}" "${CCACHE_DIR:-}" "${XDG_RUNTIME_DIR:-}" "$directory"; do
    if [[ -d $path && ! -e $root$path ]] && isOurs "$path"; then
        bindDirectory "$path"
    fi
done

files=(/etc/resolv.conf /etc/hosts)
# A package that is being installed may have to replace this one.
[[ ${MAILHAUL_DEV_PHASE:-} == install ]] || files+=(/etc/ssl/certs/ca-certificates.crt)
for path in "${files[@]}"; do
    if [[ -s $path && -f $root$path && ! -L $root$path ]]; then
        mount --bind "$path" "$root$path"
    fi
done

# Libraries and search paths of the host mean nothing here.
unset LD_PRELOAD LD_LIBRARY_PATH LD_AUDIT LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH \
    PYTHONHOME PYTHONPATH VIRTUAL_ENV PERL5LIB QT_PLUGIN_PATH QML2_IMPORT_PATH CMAKE_PREFIX_PATH "${!PYENV@}" \
    "${!CONDA@}"
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

# The root knows the locale C.UTF-8 only; the user's language still reaches the program.
language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
for name in LANG "${!LC_@}"; do
    case ${!name:-} in
        '' | C | C.UTF-8 | C.utf8 | POSIX) ;;
        *)
            export LANGUAGE=${LANGUAGE:-${language%%[.@]*}} LANG=C.UTF-8
            unset "${!LC_@}"
            break
            ;;
    esac
done

if [[ -z ${TZ:-} && -L /etc/localtime ]]; then
    zone=$(readlink -f /etc/localtime)
    [[ $zone != */zoneinfo/* ]] || export TZ=${zone##*/zoneinfo/}
fi

asUser=()
if [[ $uid != 0 ]]; then
    name=$(id --name --user "$uid" 2>/dev/null) || name=user$uid
    grep --quiet "^[^:]*:[^:]*:$gid:" "$root/etc/group" || printf '%s:x:%s:\n' "$name" "$gid" >>"$root/etc/group"
    grep --quiet "^[^:]*:[^:]*:$uid:" "$root/etc/passwd" ||
        printf '%s:x:%s:%s::%s:/bin/bash\n' "$name" "$uid" "$gid" "$HOME" >>"$root/etc/passwd"
    asUser=(setpriv --reuid="$uid" --regid="$gid" --groups="$groups")
    # Somebody who kills sudo means the program.
    [[ $(<"/proc/$PPID/comm") != sudo ]] || asUser+=(--pdeathsig=KILL)
fi

# shellcheck disable=SC2016 # for the shell inside
exec chroot "$root" "${asUser[@]}" /bin/sh -c 'cd "$0" 2>/dev/null || cd /; exec "$@"' "$directory" "$@"

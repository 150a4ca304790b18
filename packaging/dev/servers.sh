# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The IMAP servers that conflict with Dovecot as Debian packages: their packages are unpacked into folders of their own,
# with all that this system lacks for them. Nothing is installed, and no rights are needed.

# The tests of root start servers as nobody, to whom the home of root is closed.
servers=/var/cache/mailhaul/servers
((EUID == 0)) || servers=$(HOME=${HOME:-~} cacheDirectory)/servers
readonly servers

# What each must be able to start, in its folder.
readonly -A serverPrograms=([cyrus]=usr/lib/cyrus/bin/imapd [courier]=usr/bin/imapd [imap4d]=usr/sbin/imap4d)

# Leaves what is complete as it is.
completeServers()
{
    local server lock
    mkdir -p "$servers"
    exec {lock}>"$servers/.lock"
    flock "$lock"
    for server in "${!serverPrograms[@]}"; do
        isServerComplete "$server" || fetchServer "$server"
    done
    exec {lock}>&-
}

# The program can have lost a library that was part of the system when its packages were fetched.
isServerComplete()
{
    local -r folder=$servers/$1
    local libraries
    [[ $(cat "$folder/.packages" 2>/dev/null) == "$(hashOf "$1")" ]] || return
    libraries=$(LD_LIBRARY_PATH=$(libraryPath "$folder") ldd "$folder/${serverPrograms[$1]}" 2>&1) || return
    [[ $libraries != *'not found'* ]]
}

libraryPath()
{
    printf '%s/usr/lib/%s:%s/usr/lib\n' "$1" "$(gcc -print-multiarch)" "$1"
}

fetchServer()
{
    local -r folder=$servers/$1 new=$servers/$1.new
    local -a packages
    local package
    mapfile -t packages < <(packagesOf "$1")
    say "Fetching these Debian packages for the tests, without installing them: ${packages[*]}"
    rm -rf "$folder" "$new"
    mkdir -p "$new/debs/partial" "$new/lists/partial"
    if ! download "$new" "${packages[@]}" >"$new/log" 2>&1; then
        # What the system's lists name may have been replaced meanwhile.
        { updateLists "$new" && download "$new" -o Dir::State::lists="$new/lists" "${packages[@]}"; } \
            >"$new/log" 2>&1 || {
            tail -n 20 "$new/log" >&2
            die 69 "The packages could not be fetched; the lines above say why. Calling again starts over."
        }
    fi
    for package in "$new"/debs/*.deb; do
        dpkg-deb --extract "$package" "$new" || die 69 "$package could not be unpacked. Calling again starts over."
    done
    rm -rf "$new"/{debs,lists,log} "$new"/usr/share/{doc,man,info,locale}
    hashOf "$1" >"$new/.packages"
    mv "$new" "$folder"
    isServerComplete "$1" || die 69 "The program $folder/${serverPrograms[$1]} cannot start; \`ldd\` says what it lacks."
}

# download FOLDER [OPTION...] PACKAGE...: those packages, and what they need that is not installed.
download()
{
    DEBIAN_FRONTEND=noninteractive aptIn "$1" --yes --no-install-recommends --download-only install "${@:2}"
}

updateLists()
{
    aptIn "$1" -o Dir::State::lists="$1/lists" update
}

# Without the system's locks and caches, which only root may touch.
aptIn()
{
    LC_ALL=C.UTF-8 apt-get -o Dir::Cache="$1" -o Dir::Cache::archives="$1/debs" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User=root "${@:2}" </dev/null
}

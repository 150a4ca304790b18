# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian 13 packages behind ./dev. A group is installed by the first command that needs it.

# shellcheck disable=SC2034 # read by name in packagesOf
packages_base=(
    # Compiler and build
    g++ cmake ninja-build pkgconf ccache git ca-certificates util-linux
    # What the program is made of
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qt6-svg-dev qt6-svg-plugins libqt6sql6-sqlite
    qcoro-qt6-dev libkimap-dev zlib1g-dev tzdata
    qt6-networkauth-dev qtkeychain-qt6-dev libsecret-1-0 libgsasl-dev
    # What its tests and its demo talk to
    dovecot-imapd dnsmasq-base openssl python3 python3-jsonschema nodejs npm gnome-keyring libsecret-tools
    # A desktop for the wizard, with and without a screen
    xvfb xauth dbus at-spi2-core gir1.2-atspi-2.0 python3-gi libxcb-cursor0 fonts-noto-core
)

# shellcheck disable=SC2034 # read by name in packagesOf
packages_lint=(clang-format clang-tidy shellcheck)

# What ./dev bench compares with.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_bench=(isync interimap)

# What a checkout of imapsync needs.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_imapsync=(
    perl libmail-imapclient-perl libauthen-ntlm-perl libcgi-pm-perl libcrypt-openssl-rsa-perl libdata-uniqid-perl
    libdigest-hmac-perl libencode-imaputf7-perl libfile-copy-recursive-perl libfile-tail-perl libhtml-parser-perl
    libio-socket-inet6-perl libio-socket-ssl-perl libio-tee-perl libjson-webtoken-perl libparse-recdescent-perl
    libproc-processtable-perl libreadonly-perl libregexp-common-perl libsys-meminfo-perl libterm-readkey-perl
    libunicode-string-perl liburi-perl libwww-perl
)

# libFuzzer, and what names the functions in its reports.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_fuzz=(clang libclang-rt-dev llvm)

# ./dev windows: the compiler for Windows, what fetches and builds Debian's sources, and what makes the packages.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_windows=(
    g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev libz-mingw-w64-dev dpkg-dev make tcl gperf
    autoconf automake libtool gnulib gettext autopoint
    qt6-base-dev-tools librsvg2-bin nsis zip unzip
)

# ./dev package: what finds the libraries that a package depends on, and what checks the files for desktops.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_package=(dpkg-dev file fakeroot appstream desktop-file-utils flatpak-builder)

# What runs them, on a screen that nobody sees.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_wine=(wine wine64 xvfb xauth x11-utils imagemagick)

# Servers that conflict with Dovecot: unpacked only (servers.sh). The wrappers let imap4d, which wants to be root, run
# without; what the tests store need not survive a power failure, hence eatmydata.
# shellcheck disable=SC2034 # read by name in packagesOf
packages_cyrus=(cyrus-imapd sasl2-bin libsasl2-modules libsasl2-modules-db libeatmydata1)
# shellcheck disable=SC2034 # read by name in packagesOf
packages_courier=(courier-imap courier-authlib-userdb libeatmydata1)
# shellcheck disable=SC2034 # read by name in packagesOf
packages_imap4d=(mailutils-imap4d libnss-wrapper libuid-wrapper libeatmydata1)

# The names of the packages in the groups, one a line.
packagesOf()
{
    local group
    for group in "$@"; do
        local -n packages="packages_$group"
        printf '%s\n' "${packages[@]}"
    done
}

# Where, inside the root, a file for each group says with which list of packages it was installed.
# shellcheck disable=SC2034 # read by those who source this
readonly stamps=/var/lib/mailhaul

hashOf()
{
    packagesOf "$1" | sha256sum | cut -d ' ' -f 1
}

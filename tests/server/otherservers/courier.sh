#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Courier in DIR, from the packages unpacked into PKG, on SERVER_PORT.
set -eu
: "${DIR:?}" "${PKG:?}" "${SERVER_PORT:?}"

export LD_LIBRARY_PATH=$PKG/usr/lib:$PKG/usr/lib/x86_64-linux-gnu
for user in alice bob; do
    mkdir -p "$DIR/home/$user"
    "$PKG/usr/bin/maildirmake.courier" "$DIR/home/$user/Maildir"
done
set -a
# shellcheck source=/dev/null
. "$PKG/etc/courier/imapd"
# shellcheck disable=SC2034 # for imapd
IMAP_EMPTYTRASH=
set +a
exec python3 "$DIR/courierdoor.py" "$SERVER_PORT" "$DIR/home" "$PKG/usr/bin/imapd" Maildir

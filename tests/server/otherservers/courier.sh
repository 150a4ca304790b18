#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Courier in DIR, from the packages unpacked into PKG, on SERVER_PORT. BOASTS are capabilities that it claims and does
# not have.
set -eu
: "${DIR:?}" "${PKG:?}" "${MULTIARCH:?}" "${SERVER_PORT:?}"

export LD_LIBRARY_PATH=$PKG/usr/lib:$PKG/usr/lib/$MULTIARCH
export LD_PRELOAD=libeatmydata.so
for user in alice bob; do
    mkdir -p "$DIR/home/$user"
    "$PKG/usr/bin/maildirmake.courier" "$DIR/home/$user/Maildir"
done
set -a
# shellcheck source=/dev/null
. "$PKG/etc/courier/imapd"
# shellcheck disable=SC2034 # for imapd
IMAP_EMPTYTRASH=
IMAP_CAPABILITY="$IMAP_CAPABILITY ${BOASTS:-}"
set +a
exec python3 "$DIR/courierdoor.py" "$SERVER_PORT" "$DIR/home" "$PKG/usr/bin/imapd" Maildir

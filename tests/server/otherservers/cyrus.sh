#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Cyrus in DIR, from the packages unpacked into PKG, on SERVER_PORT. NAMES=old gives it the prefix "INBOX.";
# LARGEST is the size of the largest message that it takes, in kilobytes.
set -eu
: "${DIR:?}" "${PKG:?}" "${MULTIARCH:?}" "${SERVER_PORT:?}" "${NAMES:?}" "${LARGEST:?}"

export LD_LIBRARY_PATH=$PKG/usr/lib/$MULTIARCH
export LD_PRELOAD=libeatmydata.so
export SASL_PATH=$PKG/usr/lib/$MULTIARCH/sasl2:/usr/lib/$MULTIARCH/sasl2
bin=$PKG/usr/lib/cyrus/bin
mkdir -p "$DIR"/spool "$DIR"/tmp "$DIR"/conf/{socket,log,proc,db,lock}
if [ "$NAMES" = old ]; then separator=no alternative=no; else separator=yes alternative=yes; fi
cat >"$DIR/imapd.conf" <<END
configdirectory: $DIR/conf
defaultpartition: default
partition-default: $DIR/spool
temp_path: $DIR/tmp
cyrus_user: $(id -un)
servername: localhost
admins: admin
unixhierarchysep: $separator
altnamespace: $alternative
virtdomains: off
allowplaintext: yes
munge8bit: no
maxmessagesize: ${LARGEST}K
failedloginpause: 0
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $DIR/sasldb2
sasl_mech_list: PLAIN LOGIN
autocreate_quota: 0
duplicatesuppression: no
expunge_mode: immediate
delete_mode: immediate
END
cat >"$DIR/cyrus.conf" <<END
START {
  recover cmd="$bin/ctl_cyrusdb -C $DIR/imapd.conf -r"
}
SERVICES {
  imap cmd="$bin/imapd -C $DIR/imapd.conf" listen="127.0.0.1:$SERVER_PORT" prefork=1
}
EVENTS {
}
END
for user in alice bob; do
    echo -n secret | "$PKG/usr/sbin/saslpasswd2" -p -c -f "$DIR/sasldb2" -u localhost $user
done
exec "$bin/master" -C "$DIR/imapd.conf" -M "$DIR/cyrus.conf" -p "$DIR/master.pid" -D

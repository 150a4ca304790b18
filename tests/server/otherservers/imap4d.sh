#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# GNU mailutils imap4d in DIR, from the packages unpacked into PKG, on SERVER_PORT. It wants to be root and to find its
# users in the system's files; the wrappers make it believe that it is and does.
set -eu
: "${DIR:?}" "${PKG:?}" "${MULTIARCH:?}" "${SERVER_PORT:?}"

password=$(openssl passwd -6 secret)
echo "root:x:0:0::/:/bin/sh" >"$DIR/passwd"
echo "mail:x:$(id -g):" >"$DIR/group"
for user in alice bob; do
    mkdir -p "$DIR/home/$user" "$DIR/spool/$user"/{cur,new,tmp}
    echo "$user:$password:$(id -u):$(id -g)::$DIR/home/$user:/bin/sh" >>"$DIR/passwd"
done
cat >"$DIR/imap4d.conf" <<END
mode daemon;
foreground yes;
pidfile "$DIR/home/imap4d.pid";
max-children 100;
login-disabled no;
auth { authentication generic:system; authorization system; };
gsasl { enable yes; service imap; realm localhost; hostname localhost; };
mailbox { mail-spool "maildir://$DIR/spool"; mailbox-type maildir; };
tcp-wrappers { enable no; };
logging { syslog no; };
server 127.0.0.1:$SERVER_PORT { };
END
export LD_LIBRARY_PATH=$PKG/usr/lib/$MULTIARCH
export NSS_WRAPPER_PASSWD=$DIR/passwd NSS_WRAPPER_GROUP=$DIR/group UID_WRAPPER=1 UID_WRAPPER_ROOT=1
export LD_PRELOAD="libnss_wrapper.so libuid_wrapper.so libeatmydata.so"
exec "$PKG/usr/sbin/imap4d" --config-file="$DIR/imap4d.conf"

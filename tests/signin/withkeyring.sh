#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# withkeyring.sh HOME STATE COMMAND...: runs COMMAND in a session of its own that has the Secret Service unlocked, locked
# or absent. HOME keeps the keyring from one call to the next.
set -eu
export HOME=$1
readonly state=$2
shift 2
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_RUNTIME_DIR=$HOME/run
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME/keyrings"

# A bus of its own without the services that this machine could start on it.
cat >"$HOME/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$HOME/run</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
END

# shellcheck disable=SC2016 # for the shell inside
exec dbus-run-session --config-file="$HOME/bus.conf" -- bash -c '
    state=$1
    shift
    case $state in
        unlocked) printf %s keyring-password | gnome-keyring-daemon --unlock --components=secrets --foreground &>/dev/null & ;;
        locked) gnome-keyring-daemon --start --components=secrets --foreground &>/dev/null </dev/null & ;;
        absent) exec "$@" ;;
    esac
    daemon=$!
    for ((i = 0; i < 600; ++i)); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
            string:org.freedesktop.secrets &>/dev/null && break
        sleep 0.05
    done
    status=0
    "$@" || status=$?
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    exit "$status"' _ "$state" "$@"

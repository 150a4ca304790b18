#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes resources/mailhaul.ico (Windows) and resources/mailhaul.icns (macOS) from resources/mailhaul.svg. To be run when
# that has changed, on a Debian with librsvg2-bin, icoutils and icnsutils; the results are part of the repository.
set -euo pipefail

cd "${BASH_SOURCE[0]%/*}/../resources"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for size in 16 20 24 32 40 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "$folder/$size.png" mailhaul.svg
done
icotool --create --output mailhaul.ico "$folder"/{16,20,24,32,40,48,64}.png --raw "$folder/256.png"
png2icns mailhaul.icns "$folder"/{16,32,48,128,256,512}.png >/dev/null

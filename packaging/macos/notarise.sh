#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# notarise.sh APP DMG: signs the bundle APP with everything in it, puts it into the disk image DMG, has Apple check that,
# and staples the answer to it. On a Mac with Xcode's command line tools.
#
# SIGNING_IDENTITY is the "Developer ID Application: …" certificate in the keychain; NOTARY_PROFILE the name under which
# `xcrun notarytool store-credentials` has put the sign-in there.
set -euo pipefail

[[ $# == 2 && -d $1 ]] || { sed -n '4,8s/^# \{0,1\}//p' "$0" >&2; exit 64; }
readonly app=$1 image=$2
: "${SIGNING_IDENTITY:?}" "${NOTARY_PROFILE:?}"
here=$(cd "${BASH_SOURCE[0]%/*}" && pwd -P)
readonly here

sign()
{
    codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" "$@"
}

# From the inside outwards: a signature covers those of what it contains.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' file; do
    sign "$file"
done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 | while IFS= read -r -d '' framework; do
    sign "$framework"
done
sign --entitlements "$here/mailhaul.entitlements" "$app/Contents/MacOS/mailhaul-cli"
sign --entitlements "$here/mailhaul.entitlements" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/${app##*/}"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Mailhaul -srcfolder "$folder" -ov -format UDZO "$image"
codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"

xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"

# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2031 # $INSTDIR is for NSIS
#
# ./dev windows: the programs for Windows, a zip to unpack anywhere, and an installer.

: "${checkout:?}" "${pieces:?}"

readonly windowsBuild=$checkout/build/windows
readonly windowsPackages=$windowsBuild/packages

# shellcheck source=packaging/windows/dependencies.sh
source "$checkout/packaging/windows/dependencies.sh"
# shellcheck source=packaging/windows/bundle.sh
source "$checkout/packaging/windows/bundle.sh"

# windowsProgramVersion: as CMakeLists.txt has it.
windowsProgramVersion()
{
    sed -n 's/^project(Mailhaul VERSION \([0-9.]*\).*/\1/p' "$checkout/CMakeLists.txt"
}

# buildForWindows TARGET...: configures where needed and compiles.
buildForWindows()
{
    local lock
    lockBuild "$windowsBuild"
    local -rx PKG_CONFIG_LIBDIR=$windowsPrefix/lib/pkgconfig:/usr/$windowsTriplet/lib/pkgconfig
    if ! configure windows "$windowsBuild" -D MAILHAUL_WINDOWS_PREFIX="$windowsPrefix" \
        -D CMAKE_PREFIX_PATH="$windowsPrefix" -D CMAKE_CROSSCOMPILING_EMULATOR=wine \
        -D Qt6LinguistTools_DIR="/usr/lib/$(gcc -print-multiarch)/cmake/Qt6LinguistTools" || ! cmake --build "$windowsBuild" --target "$@" >&2; then
        die 70 "It does not compile for Windows; the lines above say why."
    fi
    exec {lock}>&-
}

# windows: all of it.
windows()
{
    local version name
    version=$(windowsProgramVersion)
    name=mailhaul-$version-windows-x86_64
    setWindowsFolders
    completeWindowsLibraries
    buildForWindows mailhaul mailhaul-cli
    # The manual comes out of a program that runs here.
    build "$preset" --target manual || die 70 "It does not compile; the lines above say why."

    rm -rf "$windowsPackages"
    mkdir -p "$windowsPackages"
    makeBundle "$windowsPackages/$name" || die 70 "The folder for Windows could not be made."
    makeZip "$name" || die 70 "The zip could not be made."
    makeInstaller "$version" "$name" || die 70 "The installer could not be made."
    say "For Windows there are now:"
    (cd "$windowsPackages" && sha256sum ./*.zip ./*.exe | tee SHA256SUMS)
}

# makeZip NAME: of the folder with that name.
makeZip()
{
    (cd "$windowsPackages" && find "$1" | sort | zip -9 -X -q -@ "$1.zip")
}

# makeInstaller VERSION NAME
makeInstaller()
{
    local -r folder=$windowsPackages/$2 lists=$windowsBuild/installer
    mkdir -p "$lists"
    (
        cd "$folder" || exit
        # What is removed is what was installed, never a whole folder that somebody may have named by mistake.
        find . -mindepth 1 -type d -printf '%P\n' | sort |
            sed 's,/,\\,g; s,.*,CreateDirectory "$INSTDIR\\&",' >"$lists/install.nsh"
        find . -type f -printf '%P\n' | sort | while read -r file; do
            windowsPath=${file//\//\\}
            printf 'File "/oname=$INSTDIR\\%s" "%s"\n' "$windowsPath" "$folder/$file" >>"$lists/install.nsh"
            printf 'Delete "$INSTDIR\\%s"\n' "$windowsPath"
        done >"$lists/remove.nsh"
        find . -mindepth 1 -type d -printf '%P\n' | sort --reverse |
            sed 's,/,\\,g; s,.*,RMDir "$INSTDIR\\&",' >>"$lists/remove.nsh"
    ) || return
    makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$1" -DSOURCE="$folder" -DLISTS="$lists" -DRESOURCES="$checkout/resources" \
        -DOUTPUT="$folder-setup.exe" "$checkout/packaging/windows/mailhaul.nsi" >&2
}

# testWindows [STEP...]: builds all of it and its tests, and runs them, or the steps named, under Wine.
testWindows()
{
    local package
    windows
    buildForWindows all
    build dev --target tst_run tst_killandresume mailhaul-demo || die 70 "It does not compile; the lines above say why."
    package=$windowsPackages/mailhaul-$(windowsProgramVersion)-windows-x86_64
    makeWineTemplate
    exec xvfb-run --auto-servernum --server-args='-screen 0 1400x1050x24' \
        "$checkout/packaging/windows/test.sh" "$checkout" "$package" "$windowsCache/wine" "$@"
}

# makeWineTemplate: an empty Windows as Wine makes it, which takes a while; each test starts from a copy.
makeWineTemplate()
{
    local -r template=$windowsCache/wine
    local version
    version=$(wine --version 2>/dev/null)
    [[ $(cat "$template/.wine" 2>/dev/null) != "$version" ]] || return 0
    say "Preparing a Windows for the tests, as $version makes it."
    rm -rf "$template"
    mkdir -p "$template"
    WINEPREFIX=$template WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' \
        xvfb-run --auto-servernum wine wineboot --init &>"$template.log" || {
        tail -n 20 "$template.log" >&2
        die 69 "Wine could not prepare itself; the lines above say why."
    }
    WINEPREFIX=$template wineserver -w
    printf '%s\n' "$version" >"$template/.wine"
}

#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh CHECKOUT PACKAGE WINE_TEMPLATE [STEP...]: tests the packages and the tests built for Windows under Wine, on the
# screen that DISPLAY names: all of it, or the steps named. Called by `./dev test-windows`, after all of that was built. Every
# step runs, whatever an earlier one found.
set -uo pipefail

readonly checkout=$1 package=$2 template=$3
readonly wanted=" ${*:4} "
readonly build=$checkout/build/windows native=$checkout/build/dev
readonly results=$build/test
# shellcheck source=packaging/dev/say.sh
source "$checkout/packaging/dev/say.sh"

work=$(mktemp -d -t mailhaul-windows.XXXXXX)
readonly work
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEARCH=win64 LC_ALL=C.UTF-8
# Neither .NET nor a browser is asked for, and nothing goes into the menus of this desktop.
export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
# Debian's Wine 10 crashes when TMPDIR is set.
unset QT_QPA_PLATFORM MAILHAUL_CLI TMPDIR

cleanUp()
{
    wineserver -k 2>/dev/null
    wineserver -w 2>/dev/null
    rm -rf "$work"
}
trap cleanUp EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

failed=
# step NAME COMMAND...: with a log of its own.
step()
{
    local -r log=$results/$1.log began=$SECONDS
    # Unpacked is always.
    [[ $wanted == *[!\ ]* && $wanted != *" $1 "* && $1 != unpack ]] && return
    if "${@:2}" &>"$log" </dev/null; then
        say "  passed  $1 ($((SECONDS - began)) s)"
    else
        say "  FAILED  $1 ($((SECONDS - began)) s); the end of $log:"
        tail -n 30 "$log" >&2
        failed+=" $1"
    fi
}

# A folder whose name makes trouble where characters are taken for bytes, and whose length is beyond the old 260.
unpackZip()
{
    local part
    unpacked="$work/Größe 大 – ключ"
    # shellcheck disable=SC2034 # counts only
    for part in {1..6}; do
        unpacked+="/ein sehr langer Name, wie ihn Leute ihren Ordnern geben"
    done
    mkdir -p "$unpacked" && unzip -q "$package.zip" -d "$unpacked" || return
    unpacked+=/${package##*/}
    writeWrappers
}

# Programs with the names that the tests for Linux start.
writeWrappers()
{
    mkdir -p "$work/programs" "$results/pages"
    cp "$build/tests/windows/mailhaul-journey.exe" "$prefixBin/Qt6Test.dll" "$unpacked" || return
    printf '#!/bin/sh\nunset TMPDIR\nexec wine "%s/%s" "$@"\n' "$unpacked" mailhaul-cli.exe >"$work/programs/mailhaul-cli"
    printf '#!/bin/sh\nunset TMPDIR\nMAILHAUL_PICTURES="%s" exec wine "%s/%s" "$@"\n' "$results/pages" "$unpacked" \
        mailhaul-journey.exe >"$work/programs/mailhaul"
    chmod +x "$work"/programs/*
}

unitTests()
{
    # The libraries of the tests: those of the prefix, of the compiler and of zlib.
    local -r gcc=$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")
    WINEPATH="$(winepath --windows "$prefixBin");$(winepath --windows "$gcc");$(winepath --windows /usr/x86_64-w64-mingw32/lib)" \
        ctest --test-dir "$build" --output-on-failure --parallel 2 --no-tests=error
}

# With the cases of the tests for Linux that need neither signals of Unix nor its process numbers.
commandLine()
{
    MAILHAUL_CLI=$work/programs/mailhaul-cli "$native/tests/cli/tst_run" changesNothingInADryRun \
        copiesAndThenFindsNothingToDo takesEveryKindOfEncryption takesPasswordsFromFileAndEnvironment \
        countsWhatIsTooLarge tellsOfAFullAccount
}

killAndResume()
{
    MAILHAUL_CLI=$work/programs/mailhaul-cli "$native/tests/server/tst_killandresume"
}

demo()
{
    "$native/tests/demo/mailhaul-demo" --programs "$work/programs" --cli
}

wizard()
{
    "$native/tests/demo/mailhaul-demo" --programs "$work/programs" &&
        [[ $(find "$results/pages" -name '*.png' | wc -l) -ge 7 ]]
}

# waitForWindow TITLE
waitForWindow()
{
    local -r end=$((SECONDS + 120))
    while ((SECONDS < end)); do
        ! xwininfo -root -tree 2>/dev/null | grep --quiet --fixed-strings "\"$1\"" || return 0
        sleep 0.2
    done
    return 1
}

# startsAndCloses NAME PROGRAM ARGUMENT...: the wizard itself, photographed on the screen and closed as by its user.
startsAndCloses()
{
    local -r name=$1
    local process
    wine "${@:2}" &
    process=$!
    if ! waitForWindow Mailhaul; then
        kill "$process"
        return 1
    fi
    # What it draws first is not yet the page.
    sleep 2
    import -window root "$results/pages/$name.png"
    wine taskkill /im mailhaul.exe
    wait "$process"
}

startProgram()
{
    startsAndCloses start-from-zip "$unpacked/mailhaul.exe"
}

versions()
{
    local program
    for program in mailhaul.exe mailhaul-cli.exe; do
        wine "$unpacked/$program" --version | tee /dev/stderr | grep --quiet "[0-9]\.[0-9]" || return
    done
    wine "$unpacked/mailhaul-cli.exe" --no-such-option
    [[ $? == 64 ]]
}

# installs MODE: where MODE is CurrentUser or AllUsers.
installs()
{
    local root programs menu folder
    case $1 in
        CurrentUser)
            root=HKCU programs="$drive/users/$USER/AppData/Local/Programs"
            menu="$drive/users/$USER/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Mailhaul"
            ;;
        AllUsers)
            root=HKLM programs="$drive/Program Files"
            menu="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Mailhaul"
            ;;
    esac
    folder=$programs/Mailhaul
    wine "$package-setup.exe" /S "/$1" || return
    wineserver -w
    find "$folder" "$menu"
    [[ -e $folder/mailhaul.exe && -e $folder/uninstall.exe && -e $menu/Mailhaul.lnk ]] || return
    wine reg query "$root\\Software\\Classes\\.mailhaul" /ve | grep --quiet Mailhaul.Migration || return
    wine reg query "$root\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Mailhaul" || return
    startsAndCloses "start-installed-$1" "$folder/mailhaul.exe" || return
    # Over what is there already, as an update does.
    wine "$package-setup.exe" /S "/$1" || return
    wineserver -w
    [[ -e $folder/mailhaul.exe ]] || return

    wine "$folder/uninstall.exe" /S "/$1"
    wineserver -w
    find "$folder" "$menu" 2>/dev/null
    [[ ! -e $folder && ! -e $menu ]] || return
    ! wine reg query "$root\\Software\\Classes\\.mailhaul" && ! wine reg query "$root\\Software\\Classes\\Mailhaul.Migration" &&
        ! wine reg query "$root\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Mailhaul"
}

prefixBin=$(sed -n 's/^MAILHAUL_WINDOWS_PREFIX:[^=]*=//p' "$build/CMakeCache.txt")/bin
readonly prefixBin drive=$WINEPREFIX/drive_c
USER=${USER:-$(id --user --name)}
rm -rf "$results"
mkdir -p "$results"
cp --archive "$template" "$WINEPREFIX"

say "Testing under $(wine --version); logs and pictures go to ${results#"$checkout"/}."
step unpack unpackZip
step versions versions
step unit-tests unitTests
step command-line commandLine
step demo demo
step kill-and-resume killAndResume
step wizard wizard
step start startProgram
step install-for-me installs CurrentUser
step install-for-all installs AllUsers
[[ -z $failed ]] || die 1 "Failed under Wine:$failed."
say "All of that passed under Wine."

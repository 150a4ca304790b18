# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the commands of ./dev do, once there is a Debian 13 with everything they need.

: "${checkout:?}" "${pieces:?}" "${servers:?}" "${modules:?}"

readonly preset=${MAILHAUL_PRESET:-dev}
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
readonly programs=$checkout/build/$preset/app

printHelp()
{
    cat <<'END'
./dev COMMAND [ARGUMENT...]

  demo [--cli]        move a sample mailbox between two real servers: in the wizard, or in the terminal with --cli
                      and where there is no display
  test [--asan] ...   run every test; --asan also runs them under the sanitizers; the rest is for ctest
  build ...           compile; arguments are for cmake --build
  bench ...           how fast it is, beside other tools and beside the limit; --quick for a first impression
  bench --soak ...    thousands of copies that are cut and killed; --rounds N, --seed N to repeat a round
  run ...             the wizard
  cli ...             mailhaul-cli with these arguments
  fuzz [TARGET...] [--seconds N]
                      feed hostile input to the parts that read it (tests/fuzz), ten minutes each
  lint [--all] [--fix]
                      clang-format (--fix: applies it), shellcheck, clang-tidy on changed (--all: on all) files
  package             a Debian package, in build/release/packages
  windows             the programs for Windows, a zip and an installer, in build/windows/packages
  test-windows [STEP...]
                      the same, and runs it and its tests under Wine; the steps are those of packaging/windows/test.sh
  shell [COMMAND...]  a shell, or a command, where all this is done
  help                this text

Installs what is missing, which needs root or sudo, and says so first. MAILHAUL_PRESET=asan|release chooses another
build than dev. Exit status: that of the program; 64 unknown command, 69 the platform is not ready, 70 it does not compile.
END
}

# build PRESET [ARGUMENT...]: configures where needed and compiles. Arguments are those of cmake --build.
build()
{
    local -r directory=$checkout/build/$1
    local lock status=0
    lockBuild "$directory"
    { configure "$1" "$directory" && cmake --build "$directory" "${@:2}"; } >&2 || status=$?
    exec {lock}>&-
    return "$status"
}

# buildPrograms TARGET...: for a command that goes on to start what was built. Silent when there is nothing to do.
buildPrograms()
{
    local -r directory=$checkout/build/$preset
    local lock
    lockBuild "$directory"
    if ! configure "$preset" "$directory"; then
        die 70 "It cannot be configured; the lines above say why."
    elif ! isUpToDate "$directory" "$@" && ! cmake --build "$directory" --target "$@" >&2; then
        die 70 "It does not compile; the lines above say why."
    fi
    exec {lock}>&-
}

# Leaves the open lock in the caller's variable lock.
lockBuild()
{
    mkdir -p "$1"
    exec {lock}>"$1/.lock"
    if ! flock --nonblock "$lock"; then
        say "Another ./dev is building; waiting for it."
        flock "$lock"
    fi
}

# configure PRESET DIRECTORY [ARGUMENT...]: ninja itself sees to a change of everything else that cmake reads.
configure()
{
    local -r stamp=$2/.configured
    local inputs
    inputs=$(printf '%s\n' "$checkout" "$servers" "$modules" "${@:3}" && cat "$checkout/CMakePresets.json")
    if [[ ! -e $2/build.ninja || $(cat "$stamp" 2>/dev/null) != "$inputs" ]]; then
        rm -f "$stamp"
        (cd "$checkout" && cmake --fresh --preset "$1" -D MAILHAUL_SERVER_PACKAGES="$servers" \
            -D MAILHAUL_NODE_MODULES="$modules/node_modules" "${@:3}") >&2 || return
        printf '%s\n' "$inputs" >"$stamp"
    fi
}

isUpToDate()
{
    [[ $(ninja -C "$1" -n "${@:2}" 2>/dev/null) == *'no work to do.'* ]]
}

command_build()
{
    build "$preset" "$@"
}

command_run()
{
    buildPrograms mailhaul
    exec "$programs/mailhaul" "$@"
}

command_cli()
{
    buildPrograms mailhaul-cli
    exec "$programs/mailhaul-cli" "$@"
}

command_demo()
{
    buildPrograms mailhaul mailhaul-cli mailhaul-demo
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} && ${1:-} != --cli ]]; then
        set -- --cli "$@"
    fi
    exec "$checkout/build/$preset/tests/demo/mailhaul-demo" --programs "$programs" "$@"
}

command_bench()
{
    [[ ${1:-} != --soak ]] || soak "${@:2}"
    buildPrograms bench
    exec python3 -B "$checkout/tests/bench/bench.py" --programs "$checkout/build/$preset" "$@"
}

# soak [--rounds N] [--seed N] ...: never returns.
soak()
{
    buildPrograms mailhaul-cli mailhaul-soak
    exec "$checkout/build/$preset/tests/soak/mailhaul-soak" --rounds 3000 --seed "$RANDOM" "$@"
}

command_test()
{
    local -a presets=("$preset") arguments=()
    local argument sanitizers="" failed=""
    for argument in "$@"; do
        case $argument in
            --asan) sanitizers=true ;;
            *) arguments+=("$argument") ;;
        esac
    done
    [[ $sanitizers != true || $preset == asan ]] || presets+=(asan)
    completeServers
    completeModules

    for each in "${presets[@]}"; do
        build "$each" || die 70 "It does not compile; the lines above say why."
        say "Running the tests of the build \"$each\"."
        ctest --test-dir "$checkout/build/$each" --output-on-failure --parallel 2 --no-tests=error \
            "${arguments[@]}" 2>&1 | tee "$checkout/build/$each/ctest.log" || failed+=" $each"
    done
    [[ -z $failed ]] && return
    for each in $failed; do
        say "Tests failed in the build \"$each\":"
        sed -n '/ tests passed, /,$p' "$checkout/build/$each/ctest.log"
    done
    return 1
}

command_fuzz()
{
    # shellcheck source=packaging/dev/fuzz.sh
    source "$pieces/fuzz.sh"
    fuzz "$@"
}

command_lint()
{
    # shellcheck source=packaging/dev/lint.sh
    source "$pieces/lint.sh"
    lint "$@"
}

command_windows()
{
    # shellcheck source=packaging/windows/build.sh
    source "$checkout/packaging/windows/build.sh"
    windows "$@"
}

command_test-windows()
{
    # shellcheck source=packaging/windows/build.sh
    source "$checkout/packaging/windows/build.sh"
    testWindows "$@"
}

# The packages for Linux: what Debian 13 installs.
command_package()
{
    local -r directory=$checkout/build/release
    build release --target mailhaul mailhaul-cli manual || die 70 "It does not compile; the lines above say why."
    validateForDesktops "$directory" >&2 || die 70 "What desktops read is not as they want it; the lines above say why."
    (cd "$directory" && cpack -G DEB) >&2 || die 70 "The package could not be made; the lines above say why."
    ls "$directory"/packages/*.deb
}

# validateForDesktops BUILD
validateForDesktops()
{
    appstreamcli validate --no-net "$1"/packaging/*.metainfo.xml &&
        desktop-file-validate "$checkout"/packaging/linux/*.desktop &&
        flatpak-builder --show-manifest "$checkout"/packaging/linux/*.yml >/dev/null
}

command_shell()
{
    case ${1:-} in
        '' | -*) exec bash "$@" ;;
        *) exec "$@" ;;
    esac
}

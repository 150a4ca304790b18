# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# ./dev fuzz: runs the targets of tests/fuzz with libFuzzer, one after the other.

: "${checkout:?}"

# A target that needs more than this for one input has lost count of something.
readonly memoryLimit=1024 timeLimit=10

# fuzz [TARGET...] [--seconds N]: all targets run, whatever the first one finds.
fuzz()
{
    local -r directory=$checkout/build/fuzz
    local -a targets=()
    local seconds=600 target failed=
    while (($# != 0)); do
        case $1 in
            --seconds)
                [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || die 64 "--seconds wants a number."
                seconds=$2
                shift
                ;;
            -*) die 64 "./dev fuzz takes names of targets and --seconds only." ;;
            *)
                [[ -d $checkout/tests/fuzz/corpus/$1 ]] || die 64 "There is no fuzz target \"$1\" in tests/fuzz."
                targets+=("$1")
                ;;
        esac
        shift
    done
    if [[ ${#targets[@]} == 0 ]]; then
        mapfile -t targets < <(ls "$checkout/tests/fuzz/corpus")
    fi

    build fuzz --target fuzzers || die 70 "It does not compile; the lines above say why."
    for target in "${targets[@]}"; do
        runFuzzer "$directory" "$target" "$seconds" || failed+=" $target"
    done
    [[ -z $failed ]] || die 1 "Found something:$failed."
    say "Nothing found."
}

# runFuzzer DIRECTORY TARGET SECONDS
runFuzzer()
{
    local -r program=$1/tests/fuzz/fuzz_$2 found=$1/corpus/$2 crashes=$1/crashes/$2 log=$1/$2.log
    local -a inputs
    local input
    mkdir -p "$found" "$crashes"
    # Files that are made and removed by the thousand need no disk.
    [[ ! -w /dev/shm ]] || local -x TMPDIR=/dev/shm
    # Memory that was given back is to count little against the limit.
    local -x ASAN_OPTIONS=quarantine_size_mb=32:${ASAN_OPTIONS:-}
    say "Fuzzing $2 for $3 seconds; new inputs go to ${found#"$checkout/"}."
    if nice "$program" -max_total_time="$3" -timeout="$timeLimit" -rss_limit_mb="$memoryLimit" -max_len=2048 \
        -print_final_stats=1 -verbosity=1 -dict="$checkout/tests/fuzz/imap.dict" -artifact_prefix="$crashes/" \
        "$found" "$checkout/tests/fuzz/corpus/$2" &>"$log"; then
        sed -n 's/^stat::number_of_executed_units: */dev:   inputs tried: /p
            s/^stat::peak_rss_mb: */dev:   memory at most, in MB: /p' "$log" >&2
        return 0
    fi
    grep -E '^(==|SUMMARY|This does not hold|    #[0-9] )|runtime error' "$log" | head -n 30 >&2
    mapfile -t inputs < <(sed -n 's/.*Test unit written to //p' "$log")
    say "The whole report is in $log."
    for input in "${inputs[@]}"; do
        say "To repeat it: ./dev shell $program $input"
    done
    return 1
}

# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# ./dev lint: clang-format on every C++ file, clang-tidy on those that changed, shellcheck on every script.

: "${checkout:?}" "${preset:?}"

# lint [--all] [--fix]: all checks run, whatever the first one finds.
lint()
{
    local scope=changed fix=no failed='' argument
    for argument in "$@"; do
        case $argument in
            --all) scope=all ;;
            --fix) fix=yes ;;
            *) die 64 "./dev lint takes --all and --fix only." ;;
        esac
    done

    cd "$checkout" || exit
    checkFormat "$fix" || failed+=" clang-format"
    checkScripts || failed+=" shellcheck"
    checkCode "$scope" || failed+=" clang-tidy"
    [[ -z $failed ]] || die 1 "Found something:$failed."
    say "Nothing found."
}

# The checkout may belong to another user than the one in the root.
git()
{
    command git -c safe.directory="$checkout" -c core.quotePath=off "$@"
}

# Of the file names on stdin those that exist.
present()
{
    sort --unique | while read -r file; do
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done
}

# tracked PATTERN...: files that git knows, or would know once they are added.
tracked()
{
    git ls-files --cached --others --exclude-standard -- "$@" | present
}

# changed PATTERN...: those that differ from what the upstream branch has, or else from the last commit.
changed()
{
    local base
    base=$(git merge-base HEAD '@{upstream}' 2>/dev/null) || base=HEAD
    {
        git diff --name-only "$base" -- "$@" 2>/dev/null || true
        git ls-files --others --exclude-standard -- "$@"
    } | present
}

checkFormat()
{
    local -a files
    local file status=0
    mapfile -t files < <(tracked '*.h' '*.cpp')
    if [[ $1 == yes ]]; then
        clang-format -i "${files[@]}"
        return
    fi
    for file in "${files[@]}"; do
        if ! clang-format --dry-run -Werror "$file" 2>/dev/null; then
            printf '%s: is not formatted; ./dev lint --fix does it\n' "$file"
            status=1
        fi
    done
    return "$status"
}

checkScripts()
{
    local -a files
    mapfile -t files < <(tracked dev .ci/run '*.sh')
    shellcheck --external-sources --source-path="$checkout" "${files[@]}"
}

checkCode()
{
    local -a files
    if [[ $1 == all ]]; then
        mapfile -t files < <(tracked '*.cpp')
    else
        mapfile -t files < <(changed '*.cpp')
    fi
    [[ ${#files[@]} != 0 ]] || return 0

    # What the files include is partly made by the build.
    build "$preset" || die 70 "It does not compile; the lines above say why."
    printf '%s\0' "${files[@]}" |
        xargs --null --max-args=1 --max-procs="$(nproc)" clang-tidy --quiet -p "build/$preset" \
            2> >(grep --invert-match 'warnings generated' >&2)
}

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# clang-format with one exception: rows of test tables (QTest::newRow, QTest::addRow) stay as their author laid them
# out, because clang-format would put each cell on a line of its own.
#   .ci/format.sh check|apply [FILE…]      without files: all of the project
set -euo pipefail
cd "$(dirname "$0")/.."

protect='
    !inside && /^[[:space:]]*QTest::(newRow|addRow)\(/ { inside = 1; print "// clang-format off" }
    { print }
    inside && /;[[:space:]]*(\/\/.*)?$/ { inside = 0; print "// clang-format on" }'
unprotect='/^[[:space:]]*\/\/ clang-format (off|on)$/ { next } { print }'

one_file() { # check|apply FILE
    local formatted
    formatted=$(mktemp)
    # A file that switches clang-format off by itself is only touched by clang-format.
    if grep -q '// clang-format off' "$2"; then
        clang-format --assume-filename="$2" < "$2" > "$formatted"
    else
        awk "$protect" "$2" | clang-format --assume-filename="$2" | awk "$unprotect" > "$formatted"
    fi
    if cmp -s "$2" "$formatted"; then
        rm "$formatted"
    elif [ "$1" = apply ]; then
        cat "$formatted" > "$2"
        rm "$formatted"
        echo "formatted $2"
    else
        diff -u --label "$2" --label "$2 (as ./dev format would have it)" "$2" "$formatted" | head -n 12 || true
        rm "$formatted"
        return 1
    fi
}
export -f one_file
export protect unprotect

mode=$1
shift
if [ $# -eq 0 ]; then
    mapfile -t files < <(find models app ui tests resources installer -name '*.cpp' -o -name '*.h' | sort)
else
    files=("$@")
fi
[ ${#files[@]} -gt 0 ] || exit 0
if ! printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'one_file "$0" "$1"' "$mode"; then
    echo "Not formatted as the house does it; ./dev format puts it right."
    exit 1
fi

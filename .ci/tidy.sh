#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# clazy and clang-tidy over the whole tree, or over what changed since a commit.
#   .ci/tidy.sh all | changed [COMMIT]       COMMIT: default LEDGERBRIDGE_BASE, else the last commit
# Most of the time goes into reading the same headers. The whole tree is therefore read as the unity files of a build,
# several sources at once; only the static analyzer, which looks at nothing but its main file, goes source by source.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$1" = all ]; then
    mapfile -t files < <(find models app ui tests -name '*.cpp' | sort)
else
    base=${2:-${LEDGERBRIDGE_BASE:-HEAD}}
    mapfile -t files < <({ git diff --name-only --diff-filter=d "$base"; git ls-files -o --exclude-standard; } \
        | grep -E '^(models|app|ui|tests)/.*\.cpp$' | sort -u || true)
fi
if [ ${#files[@]} -eq 0 ]; then
    echo "clazy, clang-tidy: nothing changed"
    exit 0
fi

# A database of compile commands, by clang; and moc's output, which sources include. Nothing is compiled for it: the
# build system's own target would first build what the tests link.
database() { # FOLDER [cmake options…]
    local log
    log=$(mktemp)
    if ! { cmake --preset tidy -B "$@" \
        && find "$1" -name AutogenInfo.json -print0 \
            | xargs -0 -P "$(nproc)" -I '{}' cmake -E cmake_autogen '{}' Debug; } > "$log" 2>&1; then
        tail -n 30 "$log"
        return 1
    fi
    rm -f "$log"
}

# Only what is part of a target can be compiled.
known() { # FOLDER FILE…
    local folder=$1 file
    shift
    for file in "$@"; do
        grep -qF "\"file\": \"$PWD/$file\"" "$folder/compile_commands.json" && echo "$file"
    done
}

# In tests a long function is a story told in order, a header may belong to one program alone, and what outlives main()
# harms nobody.
tests_clazy=no-non-pod-global-static,no-lambda-in-connect
tests_checks=-bugprone-implicit-widening-of-multiplication-result,-bugprone-macro-parentheses
tests_checks+=,-misc-definitions-in-headers,-readability-function-size
tests_checks+=,-readability-inconsistent-declaration-parameter-name,-readability-make-member-function-const

# What a check says of a source, it says of it whether the source stands alone or in a unity file.
headers='/(models|app|ui|tests)/.*\.(h|cpp)$'
clazy_checks=$(grep -vE '^(#|$)' .clazy | paste -sd,)
export headers clazy_checks tests_clazy tests_checks
look() { # FOLDER CHECKS CLAZY|- FILE
    local found clazy=$clazy_checks checks=$2
    if [[ $4 =~ (^|/)tests/ ]]; then
        clazy+=,$tests_clazy
        checks+=${checks:+,}$tests_checks
    fi
    found=$({ [ "$3" = - ] || clazy-standalone -p "$1" --checks="$clazy" --header-filter="$headers" "$4"
        clang-tidy -p "$1" --quiet --checks="$checks" --header-filter="$headers" "$4"; } 2>&1 \
        | grep -vE '^[0-9]+ warnings?.* generated|^Suppressed' || true)
    if grep -qE '(warning|error): ' <<< "$found"; then
        printf '%s\n' "$found"
        return 1
    fi
}
export -f look
each() { # FOLDER CHECKS CLAZY|- FILE…
    printf '%s\0' "${@:4}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'look "$0" "$1" "$2" "$3"' "$1" "$2" "$3"
}

database build-tidy
mapfile -t files < <(known build-tidy "${files[@]}")
[ ${#files[@]} -gt 0 ] || exit 0
echo "clazy, clang-tidy: ${#files[@]} files"
if [ "$1" != all ]; then
    each build-tidy '' clazy "${files[@]}"
    exit 0
fi
database build-tidy-unity -DLEDGERBRIDGE_UNITY=ON
mapfile -t together < <(sed -n 's/^ *"file": "\(.*\)"$/\1/p' build-tidy-unity/compile_commands.json \
    | grep -vE '/(mocs_compilation|qrc_[a-z]+)\.cpp$' | sort)
result=0
each build-tidy-unity '-clang-analyzer-*,-bugprone-suspicious-include' clazy "${together[@]}" || result=1
each build-tidy '-bugprone-*,-concurrency-*,-misc-*,-modernize-*,-performance-*,-readability-*' - "${files[@]}" || result=1
exit $result

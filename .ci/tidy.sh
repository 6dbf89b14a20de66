#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# clazy and clang-tidy over the whole tree, or over what changed since a commit.
#   .ci/tidy.sh all | changed [COMMIT]       COMMIT: default LEDGERBRIDGE_BASE, else the last commit
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

# The database of compile commands, by clang; and moc's output, which sources include. Nothing is compiled for it: the
# build system's own target would first build what the tests link.
log=$(mktemp)
if ! { cmake --preset tidy \
    && find build-tidy -name AutogenInfo.json -print0 \
        | xargs -0 -P "$(nproc)" -I '{}' cmake -E cmake_autogen '{}' Debug; } > "$log" 2>&1; then
    tail -n 30 "$log"
    exit 1
fi
rm -f "$log"
# Only what is part of a target can be compiled.
mapfile -t files < <(for file in "${files[@]}"; do
    grep -qF "\"file\": \"$PWD/$file\"" build-tidy/compile_commands.json && echo "$file"; done)
[ ${#files[@]} -gt 0 ] || exit 0

echo "clazy, clang-tidy: ${#files[@]} files"
checks=$(grep -vE '^(#|$)' .clazy | paste -sd,)
one_file() { # CHECKS FILE
    local found
    found=$({ clazy-standalone -p build-tidy --checks="$1" --header-filter='/(models|app|ui|tests)/' "$2"
        clang-tidy -p build-tidy --quiet "$2"; } 2>&1 | grep -vE '^[0-9]+ warnings?.* generated|^Suppressed' || true)
    if grep -qE '(warning|error): ' <<< "$found"; then
        printf '%s\n' "$found"
        return 1
    fi
}
export -f one_file
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'one_file "$0" "$1"' "$checks"

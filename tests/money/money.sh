#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# No binary float near money: fails where one appears in the folders that carry amounts.
# A line that has nothing to do with amounts says so at its end: // not money: <what it is instead>
#   tests/money/money.sh [ROOT]
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"

folders=(models app/concur app/nav app/sync app/store app/sheets app/exports/table app/exports/text app/exports/sheet)
words='\b(double|float|qreal|toDouble|toFloat|QJsonValue::Double|isDouble|stod|strtod|atof)\b'

seen=$( (find "${folders[@]}" -name '*.cpp' -o -name '*.h' 2>/dev/null || true) | wc -l)
if [ "$seen" -eq 0 ]; then
    echo "No source was looked at." >&2
    exit 2
fi
# Comments speak of doubles without using them; what stands after // does not count, except as the excuse itself.
found=$(grep -rnE --include='*.cpp' --include='*.h' "$words" "${folders[@]}" 2>/dev/null \
    | grep -vE '// not money: .+' \
    | grep -vE '^[^:]+:[0-9]+:[[:space:]]*(//|\*|/\*)' \
    | awk -v words="(double|float|qreal|toDouble|toFloat|isDouble|stod|strtod|atof|Double)" \
        '{ code = $0; sub(/^[^:]+:[0-9]+:/, "", code); sub(/\/\/.*/, "", code); gsub(/"([^"\\]|\\.)*"/, "", code); if (code ~ words) print }' || true)
if [ -n "$found" ]; then
    echo "A binary float near money. Use Decimal; or, if the line has nothing to do with amounts, end it with"
    echo "// not money: <what it is instead>"
    echo "$found"
    exit 1
fi
echo "No binary float in $seen files."

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# The money check catches what it should, and only that.
set -euo pipefail
check=$(dirname "$0")/money.sh
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/models/values"

expect() { # caught|passes LINE
    printf '%s\n' "$2" > "$root/models/values/sample.cpp"
    if "$check" "$root" > /dev/null 2>&1; then result=passes; else result=caught; fi
    if [ "$result" != "$1" ]; then
        echo "expected $1, but it $result: $2"
        exit 1
    fi
}
expect caught 'double amount = 0;'
expect caught 'const auto total = value.toDouble();'
expect caught 'float f = 1; // rounding'
expect caught 'QList<qreal> sums;'
expect passes 'double score = 0; // not money: likeness of two names'
expect passes '// a double would lose cents here'
expect passes '/// Never converts from or to a double.'
expect passes 'int x = 1; // no double here'
expect passes 'const QString text = u"double entry"_s;'
expect passes 'bool doubleEntry = true;'
echo "The money check can fail."

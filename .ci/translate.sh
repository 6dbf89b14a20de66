#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# New and changed texts into the .ts files. English holds its plural forms only; the rest is its own translation.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/lib/qt6/bin

for file in translations/ledgerbridge_*.ts; do
    language=${file#translations/ledgerbridge_}
    language=${language%.ts}
    options=(-silent -locations none -no-obsolete -source-language en -target-language "$language")
    [ "$language" != en ] || options+=(-pluralonly)
    lupdate "${options[@]}" models app ui -ts "$file"
    echo "$file: $(grep -c '<source>' "$file" || true) texts, $(grep -c 'type="unfinished"' "$file" || true) not translated"
done

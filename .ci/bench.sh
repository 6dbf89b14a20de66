#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# How fast a whole sync of the demo company is, how long the mapping page and the review keep their window waiting, and
# what it takes to export a long trail and to read one of a million entries; figures go to docs/testing.md by hand.
#   .ci/bench.sh [DOCUMENTS…]        default: 200 2000
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- 200 2000
for documents in "$@"; do
    start=$(date +%s%N)
    code=0
    build/bin/ledgerbridge-cli demo --documents "$documents" > /dev/null 2>&1 || code=$?
    # 3 = done, but something needs a person: the demo company has its failures on purpose
    if [ "$code" -ne 0 ] && [ "$code" -ne 3 ]; then
        echo "demo --documents $documents ended with $code" >&2
        exit 1
    fi
    spent=$(( ($(date +%s%N) - start) / 1000000 ))
    echo "$documents documents: $spent ms, $(( documents * 1000 / (spent > 0 ? spent : 1) )) documents a second"
done
build/bin/tests/bench_mappingspage
build/bin/tests/bench_audittrail
build/bin/tests/bench_reviewpage
build/bin/tests/bench_webhooks
build/bin/tests/bench_exports 1000000 csv json xlsx
build/bin/tests/bench_exports 100000 pdf

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# All tests on an instrumented build, then gcovr: a page per file, and a floor that fails the command.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake --preset coverage > /dev/null
cmake --build --preset coverage
find build-coverage -name '*.gcda' -delete
ctest --test-dir build-coverage -j "$(nproc)" --output-on-failure "$@"
mkdir -p build-coverage/coverage
gcovr --root . --object-directory build-coverage --filter 'models/' --filter 'app/' --filter 'ui/' \
    --exclude '.*/(moc_|qrc_|ui_).*' --exclude-unreachable-branches --exclude-throw-branches -j "$(nproc)" \
    --html-details build-coverage/coverage/index.html --txt build-coverage/coverage/summary.txt \
    --fail-under-line "${LEDGERBRIDGE_COVERAGE_FLOOR:-70}" --print-summary
echo "Report: build-coverage/coverage/index.html"

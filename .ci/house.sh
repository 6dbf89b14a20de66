#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Rules of the house that a look at the text can check: length of files, licence lines, includes, file names, marks.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0
mapfile -t sources < <(find models app ui tests resources installer -name '*.cpp' -o -name '*.h' | sort)

report() { # TITLE, lines on standard input
    local lines
    lines=$(cat)
    if [ -n "$lines" ]; then
        printf '%s\n%s\n' "$1" "$lines" | sed '2,$s/^/  /'
        status=1
    fi
}

report "Over 600 lines; split by theme:" < <(wc -l "${sources[@]}" | awk '$2 != "total" && $1 > 600')
report "Without its licence lines (SPDX, see models/values/decimal.h):" < <(grep -L 'SPDX-License-Identifier: Apache-2.0' "${sources[@]}")
report "Without #pragma once:" < <(printf '%s\n' "${sources[@]}" | grep '\.h$' | xargs -r grep -L '^#pragma once')
# A path in an include would walk around the arrows: headers are included by their file name.
report "Included by path instead of by file name:" < <(grep -nE '^#include "[^"]*/' "${sources[@]}" || true)
report "The same file name twice (includes go by name):" < <(printf '%s\n' "${sources[@]##*/}" | grep -vx 'main.cpp' | sort | uniq -d)
# error.h and schedule.h exist there too, but no header of Windows asks for them.
report "Named like a header that Windows' own headers include:" < <(printf '%s\n' "${sources[@]##*/}" | grep '\.h$' | sort -u \
    | comm -12 - <(cd /usr/x86_64-w64-mingw32/include 2> /dev/null && ls -- *.h | tr '[:upper:]' '[:lower:]' | sort -u) \
    | grep -vxE '(error|schedule)\.h' || true)
# gcc 12 destroys temporaries of ?: inside a co_await twice, and forgets braced lists there: values go into locals first.
report "A choice (?:) or a braced list inside co_await:" < <(printf '%s\n' "${sources[@]}" | xargs perl -0777 -ne '
    s{//[^\n]*}{}g; # comments may speak of it
    while (/\bco_await\b([^;]*);/g) {
        my $call = $1 =~ s/\[[^\]]*\]\s*\([^)]*\)\s*\{.*//sr; # a lambda is a value
        next unless $call =~ /\?|\{/;
        my $line = 1 + (() = substr($_, 0, pos) =~ /\n/g);
        print "$ARGV:$line\n";
    }' || true)
report "Marks of unfinished work:" < <(grep -nE '\b(TODO|FIXME|HACK)\b|//.*\bXXX\b' "${sources[@]}" || true)
# A test may be skipped for what a machine lacks or a user may do anyway, and says so; ./dev test installs the rest.
report "Tests skipped without a reason in words:" < <(grep -nE 'QSKIP *\(' "${sources[@]}" | grep -vE 'QSKIP\("[^"]{15,}"\)' || true)
report "Qt modules under GPL (docs/dependencies.md):" < <(grep -nE '#include <(QtCharts|QtHttpServer|QtNetworkAuth|QHttpServer|QOAuth2|QChart)' "${sources[@]}" || true)
report "Calls that only one system knows, outside app/platform:" < <(printf '%s\n' "${sources[@]}" | grep -E '^(models|app|ui)/' \
    | grep -v '^app/platform/' | xargs -r grep -nE '#include <(unistd|sys/|pthread|signal|fcntl|termios|pwd|windows|winsock)' || true)
tests/money/money.sh > /dev/null || { tests/money/money.sh || true; status=1; }
exit $status

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Cross-builds the program for Windows x64 with Debian's mingw-w64, into build-windows/. Its libraries are kept in the
# user's cache and built once, from Debian's sources.
#   LEDGERBRIDGE_QT_MINGW_TARBALL=FILE   a ready Qt (the one whose checksum stands below) saves about 40 minutes
#   .ci/windows.sh [TARGET…]             default: everything there is in models, app and ui
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages.sh

tarball_sha256=f79cc2dd60ddba10b24d72004671acda852a244a4597d4aec1538f32279809cf
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ledgerbridge
qt=$cache/qt6-mingw
sodium=$cache/sodium-mingw
sheets=$cache/sheets-mingw
curl=$cache/curl-mingw
headers=$cache/headers-mingw
mkdir -p "$cache"

# A prefix counts as made once its stamp says from what; a half-built one has none.
made() { [ "$(cat "$1/made-of" 2> /dev/null || true)" = "$2" ]; }

provide_qt() {
    local recipe tarball=${LEDGERBRIDGE_QT_MINGW_TARBALL:-}
    recipe=$(cat installer/windows/build-qt.sh installer/windows/sources.sha256 | sha256sum | cut -c1-16)
    if made "$qt" "$recipe" || made "$qt" "$tarball_sha256"; then
        return
    fi
    rm -rf "$qt"
    if [ -n "$tarball" ]; then
        if ! echo "$tarball_sha256  $tarball" | sha256sum --check --status; then
            echo "$tarball is not the Qt that was reviewed; its sha256 should be $tarball_sha256." >&2
            return 1
        fi
        echo "Unpacking Qt for Windows from $tarball"
        mkdir -p "$qt"
        tar -xJf "$tarball" -C "$qt" --strip-components=1
        echo "$tarball_sha256" > "$qt/made-of"
        return
    fi
    need windows_sources
    echo "Building Qt for Windows from Debian's sources: about 40 minutes, once (log: $cache/qt6-mingw.log)"
    if ! installer/windows/build-qt.sh "$cache/work" "$qt" > "$cache/qt6-mingw.log" 2>&1; then
        tail -n 20 "$cache/qt6-mingw.log" >&2
        return 1
    fi
    echo "$recipe" > "$qt/made-of"
    rm -rf "$cache/work"
}

provide_sodium() {
    local recipe
    recipe=$(cat installer/windows/build-sodium.sh installer/windows/sources.sha256 | sha256sum | cut -c1-16)
    if made "$sodium" "$recipe"; then
        return
    fi
    need windows_sources
    rm -rf "$sodium"
    echo "Building libsodium for Windows (about a minute, once)"
    if ! installer/windows/build-sodium.sh "$cache/work" "$sodium" > "$cache/sodium-mingw.log" 2>&1; then
        tail -n 20 "$cache/sodium-mingw.log" >&2
        return 1
    fi
    echo "$recipe" > "$sodium/made-of"
}

provide_sheets() {
    local recipe
    recipe=$(cat installer/windows/build-sheets.sh installer/windows/sources.sha256 | sha256sum | cut -c1-16)
    if made "$sheets" "$recipe"; then
        return
    fi
    need windows_sources
    rm -rf "$sheets"
    echo "Building zlib, minizip and libxlsxwriter for Windows (half a minute, once)"
    if ! installer/windows/build-sheets.sh "$cache/work" "$sheets" > "$cache/sheets-mingw.log" 2>&1; then
        tail -n 20 "$cache/sheets-mingw.log" >&2
        return 1
    fi
    echo "$recipe" > "$sheets/made-of"
}

provide_curl() {
    local recipe
    recipe=$(cat installer/windows/build-curl.sh installer/windows/sources.sha256 | sha256sum | cut -c1-16)
    if made "$curl" "$recipe"; then
        return
    fi
    need windows_sources
    rm -rf "$curl"
    echo "Building libcurl for Windows (a few minutes, once)"
    if ! installer/windows/build-curl.sh "$cache/work" "$curl" > "$cache/curl-mingw.log" 2>&1; then
        tail -n 20 "$cache/curl-mingw.log" >&2
        return 1
    fi
    echo "$recipe" > "$curl/made-of"
}

# Header-only libraries are the same for every system, but /usr/include as a whole is not.
provide_headers() {
    local library
    mkdir -p "$headers"
    for library in boost nlohmann tl; do
        ln -sfn "/usr/include/$library" "$headers/$library"
    done
}

provide_qt
provide_sodium
provide_sheets
provide_curl
provide_headers

log=$(mktemp)
if ! cmake -S . -B build-windows -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$PWD/installer/windows/mingw-toolchain.cmake" -DQT6_MINGW_PREFIX="$qt" \
    -DCMAKE_PREFIX_PATH="$qt" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DLEDGERBRIDGE_HEADERS="$headers" -DLEDGERBRIDGE_SODIUM_PREFIX="$sodium" \
    -DLEDGERBRIDGE_SHEETS_PREFIX="$sheets" -DLEDGERBRIDGE_CURL_PREFIX="$curl" \
    -DLEDGERBRIDGE_TESTS=OFF -DLEDGERBRIDGE_UNITY=ON > "$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
rm -f "$log"
targets=()
[ $# -eq 0 ] || targets=(--target "$@")
cmake --build build-windows "${targets[@]}"
find build-windows/bin -name '*.exe' 2> /dev/null || true

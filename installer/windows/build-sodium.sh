#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# libsodium for Windows, static, from Debian's source package.
#   build-sodium.sh WORK PREFIX
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/sources.sh"
work=$1
prefix=$2

fetch_source "$work" bookworm libsodium
verify_source "$work/sources/libsodium_1.0.18.orig.tar.gz"
rm -rf "$work/libsodium"
(cd "$work" && dpkg-source --no-check -x sources/libsodium_1.0.18-*.dsc libsodium)
cd "$work/libsodium"
./autogen.sh -s
./configure --host=x86_64-w64-mingw32 CC=x86_64-w64-mingw32-gcc-posix --prefix="$prefix" \
    --disable-shared --enable-static --disable-dependency-tracking
make -j "$(nproc)"
make install

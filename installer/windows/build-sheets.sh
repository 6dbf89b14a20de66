#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# What reads and writes .xlsx, for Windows and static, from Debian's source packages: zlib, minizip, libxlsxwriter.
# Their own makefiles for Windows are not in Debian's tarballs, or build programs and tests as well; the few C files
# are compiled here.
#   build-sheets.sh WORK PREFIX
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/sources.sh"
work=$1
prefix=$2
triple=x86_64-w64-mingw32

fetch_source "$work" bookworm zlib minizip libxlsxwriter
verify_source "$work/sources/zlib_1.2.13.dfsg.orig.tar.bz2"
verify_source "$work/sources/minizip_1.1.orig.tar.xz"
verify_source "$work/sources/libxlsxwriter_1.1.4.orig.tar.gz"
rm -rf "$work/sheets"
mkdir -p "$work/sheets" "$prefix/include/minizip" "$prefix/lib"
cd "$work/sheets"
dpkg-source --no-check -x ../sources/zlib_1.2.13.dfsg-*.dsc zlib
dpkg-source --no-check -x ../sources/minizip_1.1-*.dsc minizip
dpkg-source --no-check -x ../sources/libxlsxwriter_1.1.4-*.dsc libxlsxwriter

# library NAME FLAGS… -- SOURCES… : compiles the sources into PREFIX/lib/libNAME.a
library() {
    local name=$1 flags=()
    shift
    while [ "$1" != -- ]; do
        flags+=("$1")
        shift
    done
    shift
    mkdir -p "objects-$name"
    printf '%s\0' "$@" | xargs -0 -P "$(nproc)" -I{} sh -c \
        'object=$1/$(basename "$2" .c).o; shift 2; '"$triple"'-gcc-posix -O2 -c -o "$object" "$@"' \
        sh "objects-$name" {} "${flags[@]}" {}
    rm -f "$prefix/lib/lib$name.a"
    "$triple-gcc-ar-posix" rcs "$prefix/lib/lib$name.a" "objects-$name"/*.o
}

cp zlib/zlib.h zlib/zconf.h "$prefix/include/"
# the gz… functions read and write files by name, which nobody here does
library z -Izlib -- zlib/{adler32,compress,crc32,deflate,infback,inffast,inflate,inftrees,trees,uncompr,zutil}.c

cp minizip/{crypt,ioapi,iowin32,unzip,zip}.h "$prefix/include/minizip/"
# Windows has no fopen64, and files go over 2 GB by iowin32 alone
library minizip "-I$prefix/include" -DUSE_FILE32API -- minizip/{ioapi,iowin32,unzip,zip}.c

cp -r libxlsxwriter/include/. "$prefix/include/"
library xlsxwriter -Ilibxlsxwriter/include "-I$prefix/include" -DUSE_SYSTEM_MINIZIP -- \
    libxlsxwriter/src/*.c libxlsxwriter/third_party/{md5/md5,tmpfileplus/tmpfileplus}.c

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Qt, QtKeychain and QCoro for Windows x64 from Debian's sources: about 41 CPU minutes and 2.5 GB of work space.
# Debian's "+dfsg" tarball lacks SQLite, which comes back as an amalgamation from Debian's own sqlite3 source.
#   build-qt.sh WORK PREFIX
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/sources.sh"
work=$(realpath -m "$1")
prefix=$(realpath -m "$2")
jobs=$(nproc)
step() { echo "== $1 ($((SECONDS / 60)) min in)"; }

step "Sources"
fetch_source "$work" bookworm qt6-base sqlite3
fetch_source "$work" trixie qtkeychain qcoro
for tarball in qt6-base_6.4.2+dfsg.orig.tar.xz sqlite3_3.40.1.orig.tar.xz qtkeychain_0.15.0.orig.tar.gz qcoro_0.12.0.orig.tar.gz; do
    verify_source "$work/sources/$tarball"
done
cd "$work"
rm -rf qtbase sqlite3 qtkeychain qcoro
dpkg-source --no-check -x sources/qt6-base_6.4.2+dfsg-*.dsc qtbase
dpkg-source --no-check -x sources/sqlite3_3.40.1-*.dsc sqlite3
mkdir qtkeychain qcoro
tar -xf sources/qtkeychain_0.15.0.orig.tar.gz -C qtkeychain --strip-components=1
tar -xf sources/qcoro_0.12.0.orig.tar.gz -C qcoro --strip-components=1

step "SQLite amalgamation"
mkdir -p amalgamation
(cd amalgamation && ../sqlite3/configure --disable-shared && make sqlite3.c)
mkdir -p qtbase/src/3rdparty/sqlite
cp amalgamation/sqlite3.c amalgamation/sqlite3.h qtbase/src/3rdparty/sqlite/

cross=(
    -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw-toolchain.cmake" -DQT6_MINGW_PREFIX="$prefix"
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
    -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release
)

step "Qt"
# direct2d stays on: PrintSupport and the platform plugin do not link without it. No feature that needs a library
# which is not bundled; TLS is Windows' own (schannel).
cmake -S qtbase -B build-qtbase "${cross[@]}" -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF \
    -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_egl=OFF -DFEATURE_direct2d1_1=OFF \
    -DFEATURE_tabletevent=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF \
    -DFEATURE_openssl=OFF -DINPUT_openssl=no -DFEATURE_schannel=ON \
    -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=OFF -DFEATURE_sql_odbc=ON \
    -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF \
    -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
    -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF \
    -DFEATURE_system_libb2=OFF -DFEATURE_system_textmarkdownreader=OFF
nice -n 10 ninja -C build-qtbase -j "$jobs"
rm -rf "$prefix"
cmake --install build-qtbase --strip

step "QtKeychain"
# /utf-8 is a flag of another compiler
sed -i 's#/utf-8 -DUNICODE#-DUNICODE#' qtkeychain/CMakeLists.txt
cmake -S qtkeychain -B build-qtkeychain "${cross[@]}" -DCMAKE_PREFIX_PATH="$prefix" \
    -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF
nice -n 10 ninja -C build-qtkeychain -j "$jobs" install/strip

step "QCoro"
# static: the shared build does not export a destructor that programs need
cmake -S qcoro -B build-qcoro "${cross[@]}" -DCMAKE_PREFIX_PATH="$prefix" -DBUILD_SHARED_LIBS=OFF \
    -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_BUILD_TESTING=OFF \
    -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QTWEBSOCKETS=OFF -DQCORO_WITH_QTQUICK=OFF \
    -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTTEST=OFF
nice -n 10 ninja -C build-qcoro -j "$jobs" install
step "Done: $prefix"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# libcurl for Windows, static, from Debian's source package: mail alone, over Windows' own TLS (Schannel), so that
# certificates are checked against what Windows trusts.
#   build-curl.sh WORK PREFIX
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/sources.sh"
work=$1
prefix=$2
triple=x86_64-w64-mingw32

fetch_source "$work" bookworm curl
verify_source "$work/sources/curl_7.88.1.orig.tar.gz"
rm -rf "$work/curl"
(cd "$work" && dpkg-source --no-check -x sources/curl_7.88.1-*.dsc curl)
cd "$work/curl"
# Debian's patches change configure.ac in places that Windows does not use; the tarball's own configure stands.
touch aclocal.m4 configure lib/curl_config.h.in
find . -name Makefile.in -exec touch {} +
off=()
# HTTP stays in: Debian's patches have the mail part call a function of it. The program asks for smtp and smtps alone.
for part in pthreads ftp file ldap ldaps rtsp proxy dict telnet tftp pop3 imap smb gopher mqtt manual cookies doh ntlm-wb \
    alt-svc hsts websockets; do
    off+=("--disable-$part")
done
for part in zlib brotli zstd libpsl libidn2 nghttp2 libssh2 librtmp ca-bundle ca-path; do
    off+=("--without-$part")
done
./configure --host="$triple" CC="$triple-gcc-posix" AR="$triple-gcc-ar-posix" RANLIB="$triple-gcc-ranlib-posix" \
    --prefix="$prefix" --disable-shared --enable-static --disable-dependency-tracking --disable-debug \
    --enable-smtp --enable-mime --enable-sspi --enable-threaded-resolver --with-schannel "${off[@]}"
make -j "$(nproc)" -C lib
make -C lib install
make -C include install

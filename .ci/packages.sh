# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Debian 12 packages by purpose, and how what is missing is installed. docs/dependencies.md says why each is here.
# shellcheck shell=bash disable=SC2034

packages_build=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-image-formats-plugin-pdf
    qtkeychain-qt6-dev qcoro-qt6-dev libqt6sql6-sqlite libqt6sql6-psql
    libsodium-dev nlohmann-json3-dev libboost-dev libexpected-dev libxlsxwriter-dev libminizip-dev zlib1g-dev
    libcurl4-openssl-dev
    fonts-inter fonts-dejavu-core
)
# what tests use: a key store with its bus, time zones, a mail server with a certificate of its own, and programs that
# read what is exported
packages_test=(
    dbus-daemon gnome-keyring tzdata python3-aiosmtpd openssl
    python3 poppler-utils libreoffice-calc-nogui
)
packages_display=(qt6-qpa-plugins)
packages_wayland=(qt6-wayland)
packages_format=(clang-format)
packages_lint=(clang-format clang clang-tidy clazy)
packages_coverage=(gcovr)
packages_shots=(xvfb xauth)
packages_windows=(
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 xz-utils make
)
packages_windows_sources=(dpkg-dev tcl patch autoconf automake libtool)

# need PURPOSE…: installs the packages of these purposes that are not there yet
need() {
    local purpose missing=() package
    for purpose in "$@"; do
        local -n list=packages_$purpose
        for package in "${list[@]}"; do
            dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

install_packages() {
    if ! command -v apt-get > /dev/null; then
        echo "These Debian packages are missing: $*" >&2
        echo "This machine has no apt-get; install what they stand for in its own way (docs/dependencies.md)." >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo > /dev/null; then
            echo "These packages are missing: $*" >&2
            echo "Run ./dev setup as root, or install sudo." >&2
            return 1
        fi
        as_root=(sudo)
    fi
    local log
    log=$(mktemp)
    echo "Installing what is missing: $*"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@")
    # The package lists are fetched only if they are absent or too old to find everything.
    if ! "${as_root[@]}" "${install[@]}" > "$log" 2>&1 < /dev/null; then
        if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" "${install[@]}"; } > "$log" 2>&1 < /dev/null; then
            tail -n 30 "$log" >&2
            echo "The packages could not be installed; the lines above say why (whole log: $log)." >&2
            return 1
        fi
    fi
    rm -f "$log"
}

# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Source packages from the Debian mirror that this machine already uses. apt works with lists of its own in WORK, so
# nothing of the system's set-up is touched and no root is needed; apt checks the signatures.
# shellcheck shell=bash
sources_here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")

# fetch_source WORK SUITE PACKAGE=VERSION… : puts the source files of the packages into WORK/sources
fetch_source() {
    local work=$1 suite=$2 mirror state package
    shift 2
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' \
        | awk '$1 ~ /debian\/?$/ { print $1; exit }')
    [ -n "$mirror" ] || mirror=http://deb.debian.org/debian/
    state=$work/apt-$suite
    mkdir -p "$work/sources" "$state/lists/partial" "$state/cache/archives/partial" "$state/empty"
    cat > "$state/sources.list" << LIST
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite-updates main
LIST
    local apt=(apt-get -q
        -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts="$state/empty"
        -o Dir::State::Lists="$state/lists" -o Dir::Cache="$state/cache" -o APT::Sandbox::User=
        -o APT::Get::List-Cleanup=0)
    # A second package from the same suite asks the mirror nothing again.
    [ -e "$state/updated" ] || { "${apt[@]}" update > "$state/log" 2>&1 && touch "$state/updated"; } || {
        cat "$state/log" >&2
        echo "The source lists of Debian $suite could not be read from $mirror." >&2
        return 1
    }
    for package in "$@"; do
        # Where a mirror serves the upstream tarball but not the .dsc, apt keeps what it verified and then reports an
        # error: whether what we need is there is for verify_source to say.
        (cd "$work/sources" && "${apt[@]}" source --download-only "$package" >> "$state/log" 2>&1) || true
    done
}

# verify_source FILE: is there, and is the file whose checksum stands in sources.sha256
verify_source() {
    local name
    name=$(basename "$1")
    if [ ! -e "$1" ]; then
        echo "Missing: $name. Debian's mirror no longer serves this version; docs/windows.md says how to go on." >&2
        return 1
    fi
    if ! (cd "$(dirname "$1")" && grep " $name\$" "$sources_here/sources.sha256" | sha256sum --check --status); then
        echo "Not the file that was reviewed: $1 (its checksum is not the one in sources.sha256)" >&2
        return 1
    fi
}

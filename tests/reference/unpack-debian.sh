#!/bin/sh
# unpack-debian.sh DEST PACKAGE...: unpack packages of another Debian release (SUITE, default trixie) into DEST without
# installing them. Uses the mirror in the machine's apt sources.
set -eu
dest=$1
shift
suite=${SUITE:-trixie}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$dest" "$work/lists/partial" "$work/cache/archives/partial"
uri=$(awk '/^URIs:/{print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
[ -n "$uri" ] || uri=$(awk '/^deb /{for (i = 2; i <= NF; i++) if ($i ~ /^[a-z]+:/) {print $i; exit}}' /etc/apt/sources.list)
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $suite main" >"$work/s.list"
opts="-qq -o Dir::Etc::sourcelist=$work/s.list -o Dir::Etc::sourceparts=- -o Dir::State::Lists=$work/lists -o Dir::Cache=$work/cache -o APT::Sandbox::User=root"
apt-get $opts update
(cd "$work" && apt-get $opts download "$@")
for deb in "$work"/*.deb; do dpkg -x "$deb" "$dest"; done

#!/bin/sh
# install-reference.sh [DEST]: unpack Debian 13's iptables 1.8.11 and nfacct 1.0.2, and Debian 12's ipset 7.17, with
# their C libraries into DEST (default: unpacked, next to this file) and write
# DEST/bin/{iptables,ip6tables,*-save,...,nfacct,ipset}. Installs nothing on the system. Needs a Debian machine: it uses
# the mirror in the machine's apt sources, with another suite.
# Run the programs as root inside a network namespace only:  PATH=DEST/bin:$PATH unshare -n sh -c '...'
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dest=${1:-$here/unpacked}
dest=$(mkdir -p "$dest" && cd "$dest" && pwd)
"$here/unpack-debian.sh" "$dest/root" iptables libxtables12 libip4tc2 libip6tc2 libmnl0 libnftnl11 \
    libnfnetlink0 libnetfilter-conntrack3 libpcap0.8t64 libdbus-1-3 libsystemd0 libcap2 libc6 \
    nfacct libnetfilter-acct1
lib=$(dirname "$(find "$dest/root/usr/lib" -name 'libxtables.so*' | head -n 1)")
loader=$(find "$dest/root/usr" -name 'ld-linux-*' | head -n 1)
mkdir -p "$dest/bin"
for name in iptables iptables-save iptables-restore iptables-translate iptables-restore-translate iptables-xml \
    ip6tables ip6tables-save ip6tables-restore ip6tables-translate ip6tables-restore-translate \
    iptables-nft iptables-nft-save iptables-nft-restore ip6tables-nft ip6tables-nft-save ip6tables-nft-restore \
    iptables-legacy iptables-legacy-save iptables-legacy-restore \
    ip6tables-legacy ip6tables-legacy-save ip6tables-legacy-restore; do
    multi=xtables-nft-multi
    case $name in *-legacy* | iptables-xml) multi=xtables-legacy-multi ;; esac
    cat >"$dest/bin/$name" <<EOF
#!/bin/sh
export XTABLES_LIBDIR="$lib/xtables"
exec "$loader" --argv0 $name --library-path "$lib" "$dest/root/usr/sbin/$multi" "\$@"
EOF
    chmod +x "$dest/bin/$name"
done
cat >"$dest/bin/nfacct" <<EOF
#!/bin/sh
exec "$loader" --argv0 nfacct --library-path "$lib" "$dest/root/usr/sbin/nfacct" "\$@"
EOF
chmod +x "$dest/bin/nfacct"
# ipset comes from Debian 12, with Debian 12's C library.
SUITE=bookworm "$here/unpack-debian.sh" "$dest/ipset" ipset libipset13 libmnl0 libc6
loader=$(find "$dest/ipset/" -name 'ld-linux-*' | head -n 1)
path=$(find "$dest/ipset/" -type d -path '*lib/*-linux-gnu*' -prune | tr '\n' ':')
cat >"$dest/bin/ipset" <<EOF
#!/bin/sh
exec "$loader" --argv0 ipset --library-path "$path" "$dest/ipset/usr/sbin/ipset" "\$@"
EOF
chmod +x "$dest/bin/ipset"
unshare -n "$dest/bin/ipset" --version
unshare -n "$dest/bin/iptables" --version
unshare -n "$dest/bin/nfacct" version

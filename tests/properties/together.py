"""Options that go together in a way that the tables do not tell."""

from __future__ import annotations

# Most uses of these modules begin with one of them.
TOGETHER: dict[str, tuple[str, ...]] = {
    "CLUSTERIP": ("new hashmode clustermac total-nodes local-node hash-init", "new"),
    "CONNMARK": ("set-mark", "set-xmark left-shift-mark", "save-mark", "restore-mark mask", "save-mark nfmask ctmask"),
    "CONNSECMARK": ("save", "restore"),
    "ECN": ("ecn-tcp-remove", "ecn-tcp-remove ecn-ip-ect", "ecn-tcp-ece ecn-tcp-cwr", "ecn-tcp-cwr ecn-ip-ect"),
    "HMARK": (
        "hmark-tuple hmark-mod hmark-rnd",
        "hmark-tuple hmark-mod hmark-rnd hmark-offset",
        "hmark-src-prefix hmark-sport hmark-mod hmark-rnd",
        "hmark-dst-prefix hmark-sport-mask hmark-dport hmark-mod hmark-rnd",
        "hmark-spi-mask hmark-spi hmark-proto-mask hmark-mod hmark-rnd",
        "hmark-dport-mask hmark-mod hmark-rnd",
    ),
    "RATEEST": ("rateest-name rateest-interval rateest-ewmalog",),
    "SET": ("add-set exist timeout", "del-set", "map-set map-mark", "map-set map-prio map-queue"),
    "TCPMSS": ("set-mss", "clamp-mss-to-pmtu"),
    "addrtype": ("src-type", "dst-type"),
    "bpf": ("bytecode",),
    "cgroup": ("path", "cgroup", "cgroup"),
    "cluster": (
        "cluster-total-nodes cluster-local-node cluster-hash-seed",
        "cluster-total-nodes cluster-local-nodemask cluster-hash-seed",
    ),
    "connlimit": (
        "connlimit-above",
        "connlimit-upto connlimit-mask",
        "connlimit-above connlimit-mask connlimit-saddr",
        "connlimit-upto connlimit-mask connlimit-daddr",
    ),
    "devgroup": ("src-group", "dst-group", "src-group dst-group"),
    "ecn": ("ecn-ip-ect", "ecn-ip-ect", "ecn-tcp-ece ecn-tcp-cwr", "ecn-tcp-cwr ecn-ip-ect", "ecn-tcp-ece"),
    "physdev": ("physdev-in", "physdev-out physdev-is-bridged", "physdev-is-in", "physdev-is-out"),
    "owner": ("uid-owner", "gid-owner", "gid-owner suppl-groups", "socket-exists uid-owner"),
    "frag": ("fragid", "fraglen fragres", "fragfirst fragmore", "fraglast"),
    "hashlimit": (
        "hashlimit-upto hashlimit-name",
        "hashlimit hashlimit-name hashlimit-htable-max hashlimit-htable-gcinterval",
        "hashlimit-above hashlimit-name hashlimit-mode hashlimit-srcmask",
        "hashlimit-upto hashlimit-burst hashlimit-name hashlimit-htable-size hashlimit-htable-expire",
        "hashlimit-above hashlimit-name hashlimit-rate-match hashlimit-rate-interval",
    ),
    "ipv6header": ("header", "header soft"),
    "policy": (
        "dir",
        "dir mode tunnel-src",
        "dir mode tunnel-dst",
        "dir strict reqid next spi",
        "dir strict proto next mode",
    ),
    "rateest": (
        "rateest1 rateest-gt rateest-bps2",
        "rateest1 rateest-lt rateest-pps2",
        "rateest1 rateest-eq rateest2 rateest-bps1",
        "rateest-delta rateest1 rateest-gt rateest-bps1 rateest2 rateest-bps2",
        "rateest-delta rateest1 rateest-lt rateest-pps1 rateest-pps2",
    ),
    "recent": (
        "set name",
        "rcheck seconds hitcount",
        "update seconds hitcount rttl",
        "update seconds reap",
        "remove rdest",
        "rcheck mask name",
    ),
    "rt": ("rt-type rt-0-res", "rt-type rt-0-addrs rt-0-not-strict", "rt-type", "rt-segsleft rt-len"),
    "set": ("match-set", "match-set packets-eq bytes-lt"),
    "statistic": ("mode probability", "mode every packet"),
    "string": ("algo string", "algo hex-string", "algo hex-string icase", "algo string from to"),
}

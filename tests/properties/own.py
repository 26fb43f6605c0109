"""Strategies for the values of options whose kind belongs to one extension.

There is a row for each option; a row is a dict by family if the families differ.
"""

from __future__ import annotations

from hypothesis import strategies as st

from iptables_py.extensions.match import dccp, ipv6header, mh, sctp, tcp
from iptables_py.extensions.shared import filterprograms, namelists
from iptables_py.extensions.target import HMARK, TCPOPTSTRIP
from tests.properties.words import (
    PORT,
    Text,
    Words,
    address,
    address_range,
    cut,
    edges,
    host_mask,
    integers,
    lists,
    marks,
    mask,
    network,
    ranges,
    spelled,
    texts,
)

FAMILIES = (4, 6)
_TYPES = ("UNSPEC", "UNICAST", "LOCAL", "BROADCAST", "ANYCAST", "MULTICAST", "NAT", "XRESOLVE", "THROW", "PROHIBIT")
_RATE = st.one_of(st.integers(0, 40), st.sampled_from((60, 24, 100, 1000, 3600, 10000, 10001, 4294967297, 99999)))
_UNIT = st.sampled_from(("", "/s", "/sec", "/second", "/m", "/min", "/MINUTE", "/h", "/hour", "/d", "/day", "/"))
_SHARE = st.one_of(
    st.floats(0, 1).map(repr),
    st.sampled_from(("0", "1", "0.5", ".25", "1.", "0.1", "1e-3", "0x1p-3", "+0.3", "1.1", "-0.0", "nan", "1e-11")),
)
_FLAGS = lists(cut(tcp.TCP_FLAGS.choices), 6)
_PIECE = st.one_of(PORT, PORT, st.tuples(edges(0, 0xFFFF), edges(0, 0xFFFF)).map(lambda p: "{}:{}".format(*sorted(p))))
_MAC_PART = st.one_of(st.integers(0, 255).map("{:02x}".format), st.integers(0, 255).map("{:X}".format))
_REJECTS = {
    4: (
        "icmp-net-unreachable",
        "host-unreach",
        "proto-unreach",
        "icmp-port-unreachable",
        "net-prohib",
        "icmp-host-prohibited",
        "tcp-reset",
        "tcp-rst",
        "icmp-admin-prohibited",
        "echo-reply",
    ),
    6: (
        "icmp6-no-route",
        "adm-prohibited",
        "icmp6-addr-unreachable",
        "port-unreach",
        "tcp-reset",
        "icmp6-policy-fail",
        "reject-route",
    ),
}
_STATES = lists(cut(namelists.CONNECTION_STATES))
_HELPERS = ("ftp", "sip", "irc", "tftp", "Q.931", "amanda", "netbios-ns", "snmp_trap", "nosuch", "abcdefghijklmnopq")
_EVENTS = ("new", "related", "destroy", "reply", "assured", "protoinfo", "helper", "mark", "natseqinfo", "secmark")
_ZONE = st.one_of(integers(0, 0xFFFF), st.sampled_from(("mark", "MARK")))
_PROTOCOL = st.one_of(st.sampled_from(("tcp", "udp", "icmp", "gre", "TCP", "ipv6-icmp")), integers(0, 255))
_COUNTER = integers(0, 2**64 - 1)
_HOST = {family: host_mask(family) for family in FAMILIES}
_ADDRESSES = {family: address_range(family) for family in FAMILIES}

_CODE_POINT = integers(0, 63)
_CLASSES = st.sampled_from(("BE", "EF", "AF11", "af23", "AF43", "CS0", "cs7", "CS1", "AF44"))
_BYTE = integers(0, 255)
_TOS_NAMES = ("Minimize-Delay", "maximize-throughput", "Maximize-Reliability", "Minimize-Cost", "Normal-Service")
_TOS = st.one_of(_BYTE, st.tuples(_BYTE, _BYTE).map("/".join), st.sampled_from(_TOS_NAMES))
_HEX = st.one_of(edges(0, 0xFFFF).map("{:x}".format), edges(0, 0xFFFF).map("0x{:X}".format), integers(0, 0x1FFFF))

_INTERFACE = st.one_of(st.sampled_from(("eth0", "eth+", "+", "br0.1", "vnet+", "++", "é+")), texts(15))
_PATTERN_PIECES = ("a", "GET /", " ", "\\\\", "\\|", "|0d 0a|", "|00|", "| 61|", "|6162", "|", '"', "|7f 22 |", "|5c|")
_PATTERN = st.lists(st.sampled_from(_PATTERN_PIECES), min_size=1, max_size=4).map("".join)
_U32_NUMBER = edges(0, 0xFFFFFFFF).flatmap(spelled)
_U32_PLACE = st.lists(
    st.tuples(st.sampled_from(("&", "<<", ">>", " & ", "@")), integers(0, 31)).map("".join), max_size=3
)
_U32_TEST = st.tuples(_U32_NUMBER, _U32_PLACE.map("".join), lists(ranges(_U32_NUMBER, open_ends=False))).map(
    lambda parts: f"{parts[0]}{parts[1]}={parts[2]}"
)
_ID = edges(0, 0xFFFFFFFE).flatmap(spelled)
_OWNER = st.one_of(
    ranges(_ID, "-", False),
    ranges(_ID, ":", False),
    st.sampled_from(("root", "daemon", "nobody", "www-data", "adm", "nogroup", "nosuch", "root-5", "-1")),
)
_DATES = st.one_of(
    st.tuples(st.integers(1970, 2038), st.integers(0, 12), st.integers(0, 31)).map("{0[0]}-{0[1]}-{0[2]}".format),
    st.sampled_from(("2020", "2038", "1970-01-01", "2020-02-30", "2021-00", "2037-12-31T23:59:59", "2024-2-29T1:2")),
    st.sampled_from(("2038-01-19T03:14:07", "2039", "2020-1-1T24", "2000-", " 2016-3-1T", "1971-1-32", "2020-13")),
)
_TIMES = st.one_of(
    st.tuples(st.integers(0, 23), st.integers(0, 59)).map("{0[0]:02}:{0[1]:02}".format),
    st.tuples(st.integers(0, 24), st.integers(0, 60), edges(0, 59)).map("{0[0]}:{0[1]}:{0[2]}".format),
    st.sampled_from(("0:0", "00:00:00", "23:59:59", "23:59", "9:", ":5", "::", "12", "+1:+2", "1:2x", "")),
)
_MONTHDAYS = lists(st.one_of(st.integers(1, 31).map(str), st.sampled_from(("0", "32", "01", "", " 7", "123", "x"))), 9)
_WEEKDAYS = lists(
    st.one_of(
        st.sampled_from(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mo", "Sunday")),
        st.integers(1, 7).map(str),
        st.sampled_from(("0", "8", "32", "sun", "Mo", "F", "257", "999")),
    ),
    8,
)
_SIZE = st.sampled_from(("", "", "k", "m", "kb", "mb", "b", "x"))
_BYTE_RATE = st.tuples(edges(0, 5000).flatmap(spelled), st.sampled_from(("b/s", "kb/s", "mb/s"))).map("".join)
_HASH_RATE = st.one_of(st.tuples(_RATE.map(str), _UNIT).map("".join), _BYTE_RATE)
_MOBILITY = st.one_of(cut(mh.MH_TYPES.choices), integers(0, 255))
_HEADERS = st.one_of(
    *[st.sampled_from(ipv6header.HEADER_NAMES.choices)] * 3,
    *[st.sampled_from(("hop", "dst", "route", "frag", "auth", "esp", "none", "prot"))] * 3,
    *[st.sampled_from(("0", "60", "43", "44", "51", "50", "59", "255"))] * 3,
    st.sampled_from(("", "ip", "tcp", "IPv6-Frag", "HOP", "060")),
)
_GROUP = st.one_of(marks(), marks(), cut(("default", "nosuch", "1x", "")))
_LENGTH = {4: st.one_of(integers(0, 32), mask(4)), 6: st.one_of(integers(0, 128), mask(6))}
_CHUNK = st.sampled_from((*sctp.CHUNK_TYPES.choices[1:], "DATA", "ABORT", "I_DATA", "data", "Abort"))
_CHUNK_FLAGS = st.sampled_from(("", "", ":U", ":ub", ":T", ":t", ":-", ":", ":IUBE", ":eB-"))
_CHUNKS = st.one_of(
    lists(_CHUNK, 6),
    lists(st.tuples(_CHUNK, _CHUNK_FLAGS).map("".join), 6),
    st.sampled_from(("ALL", "NONE", "none", "all", "", ",")),
)
_TCP_OPTION = st.one_of(integers(2, 255), st.sampled_from(TCPOPTSTRIP.STRIPPED.choices))
_CODE = st.one_of(*[st.sampled_from(sorted(filterprograms.CODES))] * 9, st.integers(0, 300))
_VALUE = st.one_of(st.integers(0, 20), edges(0, 2**32 - 1))
_INSTRUCTION = st.tuples(_CODE, st.integers(0, 3), st.integers(0, 3), _VALUE).map(lambda one: " ".join(map(str, one)))
_PROGRAM = st.tuples(st.lists(_INSTRUCTION, max_size=4), st.sampled_from(("6 0 0 1", "22 0 0 0"))).map(
    lambda parts: ",".join([str(len(parts[0]) + 1), *parts[0], parts[1]])
)
_PREFIX = st.one_of(
    st.sampled_from(("fd00::/8", "2001:db8::/32", "fd00:1:2::/48", "fd00:1:2:3::/64", "::/0")), network(6)
)
_ESTIMATOR = st.sampled_from(("a", "a", "a", "b", "B b", "", "a" * 16))
_TIME_UNIT = st.sampled_from(("ms", "s", "s", "sec", "", "us"))
_TIME = st.tuples(st.sampled_from((250, 0.5, 1, 2, 3, 8, 20, 250000)).map(str), _TIME_UNIT).map("".join)
_BITS_UNIT = st.sampled_from(("", "bit", "kbit", "mbps", "GiBit", "q"))
_BITS = st.tuples(st.one_of(st.integers(0, 40), edges(0, 2**32)).map(str), _BITS_UNIT).map("".join)
_ASKED_RATE = st.one_of(st.just([]), _BITS.map(lambda word: [word]))
_ASKED_COUNT = st.one_of(st.just([]), integers(0, 2**32 - 1).map(lambda word: [word]))

# sorted
OWN: dict[tuple[str, str], Text | Words | dict[int, Text]] = {
    ("AUDIT", "type"): cut(("accept", "drop", "reject")),
    ("CLASSIFY", "set-class"): st.tuples(_HEX, _HEX).map(":".join),
    ("CLUSTERIP", "clustermac"): _MAC_PART.map("01:2:3:4:5:{}".format),
    ("CLUSTERIP", "hashmode"): st.sampled_from(("sourceip", "sourceip-sourceport", "x")),
    ("CONNMARK", "set-xmark"): marks(),
    ("CT", "ctevents"): lists(st.sampled_from(_EVENTS)),
    ("CT", "expevents"): st.sampled_from(("new", "new", "new,new", "related")),
    ("CT", "helper"): st.sampled_from(_HELPERS),
    ("CT", "timeout"): st.sampled_from(("", "abc", "policy", "a" * 32)),
    ("CT", "zone"): _ZONE,
    ("CT", "zone-orig"): _ZONE,
    ("CT", "zone-reply"): _ZONE,
    ("DSCP", "set-dscp"): _CODE_POINT,
    ("DSCP", "set-dscp-class"): _CLASSES,
    ("DNPT", "dst-pfx"): _PREFIX,
    ("DNPT", "src-pfx"): _PREFIX,
    ("HMARK", "hmark-dst-prefix"): _LENGTH,
    ("HMARK", "hmark-src-prefix"): _LENGTH,
    ("HMARK", "hmark-tuple"): lists(cut(HMARK.HASHED.choices), 5),
    ("IDLETIMER", "label"): texts(27),
    ("LED", "led-delay"): st.one_of(integers(0, 2**31 - 1), st.sampled_from(("inf", "INF", "x"))),
    ("LED", "led-trigger-id"): texts(16),
    ("LOG", "log-level"): st.one_of(
        st.sampled_from(("alert", "crit", "debug", "emerg", "error", "info", "notice", "panic", "warning", "warn")),
        integers(0, 7),
    ),
    ("LOG", "log-prefix"): texts(29),
    ("NETMAP", "to"): _HOST,
    ("NFLOG", "nflog-prefix"): texts(127),
    ("NFQUEUE", "queue-balance"): ranges(edges(0, 0xFFFF).flatmap(spelled)),
    ("RATEEST", "rateest-ewmalog"): _TIME,
    ("RATEEST", "rateest-interval"): _TIME,
    ("RATEEST", "rateest-name"): _ESTIMATOR,
    ("REJECT", "reject-with"): {family: cut(kinds) for family, kinds in _REJECTS.items()},
    ("SECMARK", "selctx"): texts(255),
    ("SET", "timeout"): integers(0, 0xFFFFFFFE),
    ("SNPT", "dst-pfx"): _PREFIX,
    ("SNPT", "src-pfx"): _PREFIX,
    ("SYNPROXY", "mss"): integers(0, 0xFFFFFFFF),
    ("SYNPROXY", "wscale"): integers(0, 0xFFFFFFFF),
    ("TCPOPTSTRIP", "strip-options"): lists(_TCP_OPTION, 5),
    ("TEE", "oif"): texts(15),
    ("TOS", "and-tos"): _BYTE,
    ("TOS", "or-tos"): _BYTE,
    ("TOS", "set-tos"): _TOS,
    ("TOS", "xor-tos"): _BYTE,
    ("TPROXY", "tproxy-mark"): marks(),
    ("ULOG", "ulog-cprange"): integers(0, 2**64 - 1),
    ("ULOG", "ulog-prefix"): texts(31),
    ("addrtype", "dst-type"): lists(cut(_TYPES)),
    ("addrtype", "src-type"): lists(cut(_TYPES)),
    ("bpf", "bytecode"): _PROGRAM,
    ("bpf", "object-pinned"): texts(20),
    ("cgroup", "path"): st.one_of(st.sampled_from(("", "/", "//", "nosuch")), texts(520)),
    ("cluster", "cluster-hash-seed"): integers(0, 0xFFFFFFFF),
    ("cluster", "cluster-local-nodemask"): integers(1, 32),
    ("comment", "comment"): texts(255),
    ("connbytes", "connbytes"): ranges(edges(0, 2**64 - 1).flatmap(spelled)),
    ("connbytes", "connbytes-dir"): st.sampled_from(("original", "reply", "both", "both", "all")),
    ("connbytes", "connbytes-mode"): st.sampled_from(("packets", "bytes", "avgpkt", "avgpkt", "b")),
    ("connlabel", "label"): st.one_of(integers(0, 127), integers(0, 0xFFFF), texts(10)),
    ("connlimit", "connlimit-mask"): {
        4: st.one_of(integers(0, 32), integers(0, 32), address(4), st.sampled_from(("255.255.252.0", "255.0.255.0"))),
        6: st.one_of(integers(0, 128), integers(0, 128), address(6), st.sampled_from(("ffff:ffff::", "ffff:0:ffff::"))),
    },
    ("conntrack", "ctdir"): st.sampled_from(("ORIGINAL", "REPLY", "reply", "Original")),
    ("conntrack", "ctproto"): _PROTOCOL,
    ("conntrack", "ctstate"): _STATES,
    ("conntrack", "ctstatus"): lists(cut(("NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED"))),
    ("dccp", "dccp-types"): lists(cut(dccp.DCCP_TYPES.choices)),
    ("devgroup", "dst-group"): _GROUP,
    ("devgroup", "src-group"): _GROUP,
    ("dscp", "dscp"): _CODE_POINT,
    ("dscp", "dscp-class"): _CLASSES,
    ("hashlimit", "hashlimit-above"): _HASH_RATE,
    ("hashlimit", "hashlimit-burst"): st.tuples(integers(1, 100000), _SIZE).map("".join),
    ("hashlimit", "hashlimit-dstmask"): _LENGTH,
    ("hashlimit", "hashlimit-mode"): lists(st.sampled_from(("srcip", "srcport", "dstip", "dstport"))),
    ("hashlimit", "hashlimit-name"): st.one_of(texts(260), st.sampled_from(("a", "b", ".", "..", "a/b"))),
    ("hashlimit", "hashlimit-rate-interval"): integers(1, 0x7FFFFFFF),
    ("hashlimit", "hashlimit-srcmask"): _LENGTH,
    ("hashlimit", "hashlimit-upto"): _HASH_RATE,
    ("helper", "helper"): texts(29),
    ("iprange", "dst-range"): _ADDRESSES,
    ("iprange", "src-range"): _ADDRESSES,
    ("ipv6header", "header"): lists(_HEADERS, 9),
    ("ipvs", "vdir"): cut(("ORIGINAL", "REPLY", "reply")),
    ("ipvs", "vmethod"): cut(("GATE", "IPIP", "MASQ", "masq")),
    ("ipvs", "vproto"): _PROTOCOL,
    ("limit", "limit"): st.tuples(_RATE.map(str), _UNIT).map("".join),
    ("mac", "mac-source"): st.lists(_MAC_PART, min_size=6, max_size=6).map(":".join),
    ("mh", "mh-type"): ranges(_MOBILITY),
    ("multiport", "destination-ports"): lists(_PIECE, 9),
    ("multiport", "ports"): lists(_PIECE, 9),
    ("multiport", "source-ports"): lists(_PIECE, 9),
    ("nfacct", "nfacct-name"): texts(31),
    ("osf", "genre"): texts(31),
    ("owner", "gid-owner"): _OWNER,
    ("owner", "uid-owner"): _OWNER,
    ("physdev", "physdev-in"): _INTERFACE,
    ("physdev", "physdev-out"): _INTERFACE,
    ("pkttype", "pkt-type"): cut(("unicast", "broadcast", "multicast", "bcast", "mcast", "host", "otherhost")),
    ("policy", "dir"): st.sampled_from(("in", "in", "out", "none")),
    ("policy", "mode"): st.sampled_from(("tunnel", "tunnel", "transport", "x")),
    ("policy", "pol"): st.sampled_from(("ipsec", "ipsec", "ipsec", "none", "IPSEC")),
    ("policy", "proto"): st.sampled_from(("esp", "ah", "ipcomp", "50", "tcp", "108")),
    ("policy", "reqid"): integers(0, 0xFFFFFFFF),
    ("policy", "spi"): integers(0, 0xFFFFFFFF),
    ("policy", "tunnel-dst"): _HOST,
    ("policy", "tunnel-src"): _HOST,
    ("rateest", "rateest-bps1"): _ASKED_RATE,
    ("rateest", "rateest-bps2"): _ASKED_RATE,
    ("rateest", "rateest-pps1"): _ASKED_COUNT,
    ("rateest", "rateest-pps2"): _ASKED_COUNT,
    ("rateest", "rateest1"): _ESTIMATOR,
    ("rateest", "rateest2"): _ESTIMATOR,
    ("realm", "realm"): st.one_of(marks(), marks(), cut(("cosmos", "nosuch", ""))),
    ("recent", "mask"): {family: mask(family) for family in FAMILIES},
    ("recent", "name"): st.one_of(texts(210), st.sampled_from((".", "..", "", "a/b", "DEFAULT"))),
    ("rt", "rt-0-addrs"): lists(st.one_of(address(6), address(6), network(6)), 5),
    ("rt", "rt-type"): st.one_of(st.just("0"), st.just("0"), integers(0, 0xFFFFFFFF)),
    ("sctp", "chunk-types"): st.tuples(cut(sctp.CHUNK_TYPES.first), _CHUNKS).map(list),
    ("sctp", "destination-port"): ranges(PORT),
    ("sctp", "source-port"): ranges(PORT),
    ("set", "bytes-eq"): _COUNTER,
    ("set", "bytes-gt"): _COUNTER,
    ("set", "bytes-lt"): _COUNTER,
    ("set", "packets-eq"): _COUNTER,
    ("set", "packets-gt"): _COUNTER,
    ("set", "packets-lt"): _COUNTER,
    ("state", "state"): _STATES,
    ("statistic", "mode"): st.sampled_from(("random", "nth")),
    ("statistic", "probability"): _SHARE,
    ("string", "algo"): st.sampled_from(("bm", "bm", "kmp", "kmp", "fsm", "BM")),
    ("string", "hex-string"): _PATTERN,
    ("string", "string"): texts(128),
    ("tcp", "destination-port"): ranges(PORT),
    ("tcp", "source-port"): ranges(PORT),
    ("tcp", "tcp-flags"): st.tuples(_FLAGS, _FLAGS).map(list),
    ("tcp", "tcp-option"): integers(1, 255),
    ("time", "datestart"): _DATES,
    ("time", "datestop"): _DATES,
    ("time", "monthdays"): _MONTHDAYS,
    ("time", "timestart"): _TIMES,
    ("time", "timestop"): _TIMES,
    ("time", "weekdays"): _WEEKDAYS,
    ("tos", "tos"): _TOS,
    ("u32", "u32"): st.lists(_U32_TEST, min_size=1, max_size=3).map(" && ".join),
}

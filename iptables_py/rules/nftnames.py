"""Names of chains and sets as identifiers of nftables, which allow fewer bytes and have reserved words."""

# Words that nft 1.0.6 does not accept as a name of a chain or set (measured), and those that later versions added.
# fmt: off
RESERVED = frozenset((
    "accept", "add", "ah", "all", "and", "arp", "bridge", "cgroup", "chain", "comment", "comp", "constant",
    "continue", "counter", "cpu", "ct", "day", "dccp", "define", "delete", "describe", "destroy", "device",
    "devices", "dnat", "drop", "dst", "dup", "dynamic", "ecn", "egress", "element", "elements", "eq", "esp",
    "ether", "exists", "expires", "export", "exthdr", "fib", "flags", "flow", "flowtable", "flush", "frag", "fwd",
    "gc-interval", "ge", "geneve", "gre", "gretap", "gt", "hbh", "hook", "hour", "ibriport", "ibrname", "icmp",
    "icmpv6", "igmp", "iif", "iifgroup", "iifname", "iiftype", "import", "include", "index", "inet", "inner",
    "insert", "interval", "ip", "ip6", "ipsec", "jhash", "jump", "last", "le", "limit", "list", "log", "lshift",
    "lt", "map", "mark", "masquerade", "meta", "meter", "mh", "missing", "monitor", "ne", "netdev", "nftrace", "nh",
    "not", "notrack", "numgen", "obriport", "obrname", "oif", "oifgroup", "oifname", "oiftype", "or", "osf",
    "pkttype", "policy", "position", "priority", "queue", "quota", "random", "redefine", "redirect", "reject",
    "rename", "replace", "reset", "return", "rshift", "rt", "rt0", "rt2", "rt4", "rtclassid", "rule", "ruleset",
    "sctp", "secmark", "set", "size", "skgid", "skuid", "snat", "socket", "srh", "string", "symhash", "synproxy",
    "table", "tcp", "th", "time", "timeout", "tproxy", "type", "typeof", "udp", "udplite", "undefine", "update",
    "vlan", "vmap", "vxlan", "xor", "xt",
))
# fmt: on
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.")
_OTHERS = frozenset("0123456789-/") | _LETTERS


def identifier(name: str) -> str:
    """Return the name with `_` after a reserved word, and `_` and two hexadecimal digits for each byte not allowed."""
    if name in RESERVED:
        return f"{name}_"
    text = ""
    for at, letter in enumerate(name):
        if letter in (_OTHERS if at else _LETTERS):
            text += letter
        else:
            text += "".join(f"_{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape"))
    return text

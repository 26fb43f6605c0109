"""Generated ipset sessions on two or more sets of one type: valid command lines, and some with a wrong word."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address

from hypothesis import strategies as st

from tests.differential.compare import Difference
from tests.harness.commands import Command

TYPES = {
    "hash:ip": ("ip",),
    "hash:net": ("net",),
    "hash:ip,port": ("ip", "port"),
    "hash:net,port": ("net", "port"),
    "hash:ip,port,ip": ("ip", "port", "one"),
    "hash:ip,port,net": ("ip", "port", "net"),
    "hash:net,iface": ("net", "iface"),
    "hash:net,net": ("net", "net"),
    "hash:net,port,net": ("net", "port", "net"),
    "hash:ip,mark": ("ip", "mark"),
    "hash:ip,mac": ("ip", "mac"),
    "hash:mac": ("mac",),
    "bitmap:ip": ("ip",),
    "bitmap:ip,mac": ("one", "mac"),
    "bitmap:port": ("number",),
    "list:set": ("set",),
}
RANGES = {  # of sets that hold all members
    "bitmap:ip": ["range", "1.0.0.0/16"],
    "bitmap:ip,mac": ["range", "1.0.0.0/16"],
    "bitmap:port": ["range", "0-80"],
}
NAMES = ("a", "b", "c")
OTHERS = (*NAMES, "other", "nope")
FOUR = ("1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.9", "1.1.1.0", "1.1.2.1", "1.1.1", "1.1.1.010", "0.0.0.0", "x", "::1")
SIX = ("2001:db8::1", "2001:db8::2", "2001:db8::9", "2001:db8::", "::", "1.1.1.1", "::1.2.3.4", "x")
LARGE = ("0.0.0.0", "1.1.1")  # not as ends of ranges, which would have millions of members
PORTS = ("1", "2", "3", "9", "80", "http", "010", "0x3", "65536", "-1", "")
WORDS = {
    "mac": ("00:11:22:33:44:55", "1:2:3:4:5:6", "AA:BB:CC:DD:EE:FF", "0:0:0:0:0:0", "1:2:3:4:5", "g:1:1:1:1:1"),
    "mark": ("0", "1", "0x1", "0x11", "0xffffffff", "0x100000000", "-1", "x"),
    "iface": ("eth0", "physdev:eth0", "lo", "eth+", "physdev:", "sixteen-letters-and-more"),
    "set": OTHERS,
}
TIME = re.compile(rb"(?<=timeout[ >])[1-9]\d*")


def _addresses(six: bool) -> st.SearchStrategy[str]:
    return st.sampled_from(SIX if six else FOUR)


def _networks(six: bool, lengths: tuple[str, ...]) -> st.SearchStrategy[str]:
    one = _addresses(six)
    end = one.filter(lambda word: word not in LARGE)
    return st.one_of(
        one,
        one,
        st.builds("{}/{}".format, one, st.sampled_from(lengths)),
        st.builds("{}-{}".format, end, end),
    )


def _part(dim: str, six: bool) -> st.SearchStrategy[str]:
    if dim == "one":
        return _addresses(six)
    if dim == "ip":
        return _networks(six, ("126", "127", "128", "0") if six else ("24", "28", "30", "32", "33", "0"))
    if dim == "net":
        return _networks(six, ("64", "127", "128", "0") if six else ("8", "24", "31", "32", "33", "0", "x"))
    port = st.sampled_from(PORTS)
    ports = st.one_of(port, port, st.builds("{}-{}".format, port, port))
    if dim == "number":
        return st.one_of(ports, st.builds("{}:{}".format, st.sampled_from(("tcp", "udp", "sctp", "17", "foo")), ports))
    if dim == "port":
        of = ("tcp", "udp", "sctp", "udplite", "17", "esp", "foo")
        kinds = ("128/0", "echo-request", "ping", "300/1") if six else ("8/0", "ping", "host-unreachable", "300/1")
        icmp = st.builds("{}:{}".format, st.just("icmpv6" if six else "icmp"), st.sampled_from(kinds))
        return st.one_of(ports, st.builds("{}:{}".format, st.sampled_from(of), ports), icmp)
    return st.sampled_from(WORDS[dim])


def entries(type: str, six: bool) -> st.SearchStrategy[str]:
    """Return the strategy for a member as typed; it may have a part too few or too many."""
    parts = [_part(dim, six) for dim in TYPES[type]]
    good = st.tuples(*parts).map(",".join)
    return st.integers(0, 14).flatmap(
        lambda chance: good.map(lambda word: f"{word},80") if not chance else parts[0] if chance == 1 else good
    )


@st.composite
def _options(draw: st.DrawFn, type: str) -> list[str]:
    """Draw the options of a member."""
    kinds = {
        "timeout": ("0", "600", "2147484", "x"),
        "packets": ("0", "5", "-1"),
        "bytes": ("7", "18446744073709551615"),
        "comment": ("word", "two words", 'qu"ote'),
        "skbmark": ("0x1", "0x2/0xff", "5"),
        "skbprio": ("1:2", "0:0", "x"),
        "skbqueue": ("0", "9", "65536"),
    }
    if type == "list:set" or draw(st.integers(0, 30)) == 0:
        kinds |= {"before": OTHERS, "after": OTHERS}
    words: list[str] = []
    for name in draw(st.lists(st.sampled_from(sorted(kinds)), max_size=2)):
        words += [name, draw(st.sampled_from(kinds[name]))]
    if draw(st.integers(0, 9)) == 0:
        words.append(draw(st.sampled_from(("nomatch", "wildcard", "foo"))))
    return words


@st.composite
def _create(draw: st.DrawFn, type: str, name: str, six: bool) -> list[str]:
    words = ["create", name, type]
    if type in ("bitmap:ip", "bitmap:ip,mac"):
        ranges = ("1.1.1.0/24", "1.1.1.1-1.1.1.10", "1.1.1.9-1.1.1.1", "1.1.1.2-1.1.1.2", "1.0.0.0/8", "1.1.1.1")
        words += ["range", draw(st.sampled_from(ranges))]
    elif type == "bitmap:port":
        ranges = ("0-100", "1-3", "3-2", "http-https", "0-65535", "7")
        words += draw(st.sampled_from([["range", one] for one in ranges] + [["from", "1", "to", "80"], ["from", "1"]]))
    elif six and type != "hash:mac":
        words += ["family", "inet6"]
    extra = [["timeout", "600"], ["timeout", "0"], ["counters"], ["comment"], ["skbinfo"]]
    if type == "hash:ip,mark":
        extra += [["markmask", "0xf"], ["markmask", "0"]]
    if type in ("hash:ip", "hash:net,net"):
        extra += [["netmask", "120" if six else "30"], ["bitmask", "ffff::" if six else "255.255.255.0"]]
    if type.startswith("hash:"):
        extra += [["maxelem", "3"], ["hashsize", "128"], ["netmask", "33"], ["timeout", "x"]]
    elif type == "list:set":
        extra += [["size", "5"], ["size", "x"]]
    elif type == "bitmap:ip":
        extra += [["netmask", "30"], ["netmask", "24"], ["netmask", "0"]]
    for more in draw(st.lists(st.sampled_from(extra), max_size=3)):
        words += more
    return words


@st.composite
def _line(draw: st.DrawFn, type: str, six: bool) -> list[str]:
    name, entry = draw(st.sampled_from(NAMES[:2])), entries(type, six)
    command = draw(st.sampled_from(["add"] * 8 + ["del"] * 3 + ["test"] * 4 + ["list", "save", "set", "create"]))
    exist = draw(st.sampled_from([[], [], ["-exist"]]))
    if command == "add":
        return [*exist, "add", name, draw(entry), *draw(_options(type))]
    if command in ("del", "test"):
        more = draw(_options(type)) if draw(st.integers(0, 5)) == 0 else []
        return [*exist, command, name, draw(entry), *more]
    if command == "list":
        return ["list", name, *draw(st.sampled_from([[], ["-sorted"], ["-t"], ["-o", "xml"], ["-n"]]))]
    if command == "save":
        return ["save", *draw(st.sampled_from([[], [name], ["-sorted"]]))]
    if command == "create":
        return [*exist, *draw(_create(type, name, six))]
    other = draw(st.sampled_from(OTHERS))
    return [*draw(st.sampled_from([["flush"], ["destroy"], ["swap", other], ["rename", other]])), name][:1] + (
        [name, other] if draw(st.booleans()) else [name]
    )


@st.composite
def sessions(draw: st.DrawFn, type: str) -> tuple[Command, ...]:
    """Draw a session of about twenty commands."""
    six = type.startswith("hash:") and draw(st.booleans())
    lines = [["create", "other", "hash:net"], ["create", "c", "bitmap:port", "range", "1-9"]]
    lines += [draw(_create(type, name, six)) for name in NAMES[:2]]
    lines += draw(st.lists(_line(type, six), min_size=16, max_size=16))
    lines += [["save"], ["list"]]
    return tuple(Command("ipset", tuple(word.encode() for word in line)) for line in lines)


def _nth(dim: str, number: int, six: bool, length: int) -> str:
    """Return a valid part of a member, another for each number below 50."""
    if dim in ("port", "number"):
        return str(number % 60)
    if dim == "mac":
        return number.to_bytes(6, "big").hex(":")
    if dim == "mark":
        return str(number)
    if dim == "iface":
        return f"eth{number % 50}"
    one = IPv6Address((0x2001 << 112) + (number << 64) + number) if six else IPv4Address((1 << 24) + number)
    return f"{one}/{length}" if dim == "net" else str(one)


@st.composite
def filled(draw: st.DrawFn, type: str) -> tuple[Command, ...]:
    """Draw a session that fills a set and shows its size in memory, which is definite with `initval`."""
    six = type.startswith("hash:") and type != "hash:mac" and draw(st.booleans())
    words = ["create", "a", type, *RANGES.get(type, ["initval", "7"]), *["family", "inet6"] * six]
    if type.startswith("hash:"):
        words += ["hashsize", draw(st.sampled_from(("64", "1024", "4096")))]
        words += ["bucketsize", draw(st.sampled_from(("2", "6", "12")))]
    extra = draw(st.lists(st.sampled_from(("timeout 600", "counters", "comment", "skbinfo")), unique=True))
    count, step = draw(st.sampled_from((0, 1, 5, 50, 900))), draw(st.sampled_from((1, 3, 255)))
    length = draw(st.sampled_from((64, 127, 128) if six else (24, 31, 32)))
    lines = [" ".join([*words, *extra])]
    for number in range(1, count + 1):
        entry = ",".join(_nth(dim, number * step % 65536, six, length) for dim in TYPES[type])
        comment = f" comment {'x' * (number % 9)}" if "comment" in extra and number % 9 else ""
        lines.append(f"add a {entry}{comment}")
    text = "\n".join(lines).encode() + b"\n"
    return Command("ipset", (b"-exist", b"restore"), text), Command("ipset", (b"list", b"-t"))


def matters(one: Difference) -> bool:
    """Return whether the answers differ, other than by up to 60 seconds in the members' timeouts."""
    texts = [b"%d\n%s\n%s" % (side.status, side.stdout, side.stderr) for side in (one.reference, one.ours)]
    if TIME.sub(b"N", texts[0]) != TIME.sub(b"N", texts[1]):
        return True
    theirs, mine = ([int(found) for found in TIME.findall(text)] for text in texts)
    return any(abs(a - b) > 60 for a, b in zip(theirs, mine, strict=True))

"""How the values of a packet are read from text, for its expression and for options. Each raises BadValue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.events import BadValue, quoted
from iptables_py.app.scenarios.packets import FLAGS, PROTOCOL_NAMES, PROTOCOLS
from iptables_py.engine.tracking import is_error_type
from iptables_py.errors import Problem
from iptables_py.extensions.shared.codepoints import CLASSES
from iptables_py.extensions.shared.icmptypes import TYPES
from iptables_py.extensions.shared.tosbits import NAMES
from iptables_py.hints.phrases import near
from iptables_py.values.integers import integer
from iptables_py.values.netdb import fold, protocol_number
from iptables_py.values.text import encoded, size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

STATES = ("NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED")
BY_THIS_HOST = "local"  # in place of an interface
LONGEST_NAME = 15  # bytes of an interface's name
LAST_OWNER = 0xFFFFFFFE  # all ones means no user or group
LAST_OFFSET = 0xFFF8
EVERY_FLAG = "ALL"  # the six that iptables knows
NO_FLAG = "NONE"
MAC = re.compile(r"[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}")
IN_TEXT = re.compile(r'\\(x[0-9a-fA-F]{2}|[nrt"\\])|\\', re.S)
CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}


def among(word: str, names: Iterable[str]) -> str:
    """Return the way out after an unknown word: the names that it is like, or all names."""
    known = list(names)
    similar = near(word, known)
    return f"did you mean {similar}?" if similar else f"expected {', '.join(known[:-1])} or {known[-1]}"


def number(last: int, first: int = 0) -> Callable[[str], int]:
    """Return a function that reads a number in a range, in the notations of C."""

    top = f"{last:#x}" if last > 0xFFFFFF else str(last)

    def read(text: str) -> int:
        value = integer(text, first, last)
        if value is None:
            raise BadValue(f"expected a number from {first} to {top}, not {quoted(text)}")
        return value

    return read


def interface(text: str) -> str:
    """Return the name of an interface."""
    if not text:
        raise BadValue("expected the name of an interface")
    bad = re.search(r'[\s:;#"<>/]|[\x00-\x1f\x7f]', text)
    if bad:
        raise BadValue(f"{quoted(bad[0])} can't be in the name of an interface: leave it out", bad.start())
    if text.lower() == BY_THIS_HOST:
        raise BadValue(f"{BY_THIS_HOST} is not an interface: it means that this host sends the packet")
    if text.endswith("+"):
        raise BadValue("a packet passes one interface: write its name without +", len(text) - 1)
    if size(text) > LONGEST_NAME or text in (".", ".."):
        raise BadValue(f"{quoted(text)} is not an interface name: it has 1 to {LONGEST_NAME} bytes and is not a path")
    return text


def protocol(text: str) -> int:
    """Return the number of a protocol: its name or number as -p reads it, else another well-known name."""
    try:
        found = protocol_number(text)
    except Problem:
        found = PROTOCOLS.get(fold(text), -1)
    if found == 0:
        raise BadValue(f"a packet has one protocol, {quoted(text)} means all: name one, such as tcp")
    if not 0 < found <= 255:
        name = near(fold(text), PROTOCOLS)
        raise BadValue(
            f"unknown protocol {quoted(text)}: {f'did you mean {name}?' if name else 'write its name or number'}"
        )
    return found


def protocol_field(found: int) -> str | int:
    """Return the protocol as the field `proto` has it: by its name if scenarios know one."""
    return PROTOCOL_NAMES.get(found, found)


def flags(text: str) -> str:
    """Return TCP flags in their order, separated by commas; NONE without any."""
    found: set[str] = set()
    at = 0
    for word in text.split(","):
        name = word.upper()
        if name == EVERY_FLAG:
            found.update(FLAGS[:6])
        elif name in FLAGS:
            found.add(name)
        elif name != NO_FLAG:
            names = [flag.lower() for flag in (*FLAGS, EVERY_FLAG, NO_FLAG)]
            raise BadValue(f"unknown TCP flag {quoted(word)}: {among(word.lower(), names)}", at)
        at += len(word) + 1
    return ",".join(flag for flag in FLAGS if flag in found) or NO_FLAG


def are_flags(text: str) -> bool:
    """Return whether a word is meant as TCP flags: it has a flag among its parts."""
    return any(word.upper() in (*FLAGS, EVERY_FLAG, NO_FLAG) for word in text.split(","))


def icmp_names(family: int) -> dict[str, tuple[int, int | None]]:
    """Return type and code (None: not given) of each name, in lower case; without `any`, which is no packet's."""
    rows = TYPES[family]
    return {name.lower(): row[1:] for row in rows for name in row[0] if name != "any"}


def icmp_errors(family: int) -> dict[str, tuple[int, int | None]]:
    """Return type and code of the names of errors."""
    return {name: row for name, row in icmp_names(family).items() if is_error_type(family, row[0])}


def icmp_name(family: int, kind: int, code: int) -> str | None:
    """Return the name of a type with a code, or None. One that names the code goes before one that does not."""
    names: dict[tuple[int, int], str] = {}
    for row, type_, number_ in sorted(TYPES[family], key=lambda row: row[2] is None):
        if row[0] != "any":
            names.setdefault((type_, number_ or 0), row[0])
    return names.get((kind, code))


def icmp_type(text: str, family: int) -> tuple[int, int]:
    """Return type and code, given as `--icmp-type` has them: a name or the beginning of only one, TYPE or TYPE/CODE."""
    names = icmp_names(family)
    begin = text.lower()
    found = [name for name in names if name.startswith(begin)] if begin else []
    if begin in names or len(found) == 1:
        kind, code = names[begin if begin in names else found[0]]
        return kind, code or 0
    if found:
        raise BadValue(f"{quoted(text)} may be {found[0]} or {found[1]}: write the whole name")
    if not text[:1].isdigit():
        raise BadValue(f"unknown type {quoted(text)}: {_way_out(begin, names)}")
    first, slash, second = text.partition("/")
    return number(255)(first), number(255)(second) if slash else 0


def _way_out(word: str, names: Iterable[str]) -> str:
    name = near(word, names)
    return f"did you mean {name}?" if name else "write its name, its number, or TYPE/CODE"


def state(text: str) -> str:
    """Return the name of a state of connection tracking."""
    if text.upper() not in STATES:
        where = text.find(",")
        if where > 0:
            raise BadValue("a packet has one state: leave out the comma and what follows", where)
        raise BadValue(f"unknown state {quoted(text)}: {among(text.upper(), STATES)}")
    return text.upper()


def tos(text: str) -> int:
    """Return the TOS byte, by its number or by one of five names."""
    value = {name.lower(): bits for bits, name in NAMES.items()}.get(text.lower())
    if value is None and not text[:1].isdigit():
        names = list(NAMES.values())
        raise BadValue(f"unknown type of service {quoted(text)}: write a number from 0 to 255, or {', '.join(names)}")
    return number(255)(text) if value is None else value


def dscp(text: str) -> int:
    """Return the TOS byte with a code point, which is given by its number or by the name of its class."""
    value = CLASSES.get(text.upper())
    if value is None and not text[:1].isdigit():
        raise BadValue(f"unknown class {quoted(text)}: write a number from 0 to 63, or a class such as AF21, CS1 or EF")
    return (number(63)(text) if value is None else value) << 2


def user(text: str) -> int:
    """Return the number of a user, given by name or number; a name goes first, as for --uid-owner."""
    import pwd

    return _owner(text, "user", lambda: pwd.getpwnam(text).pw_uid)


def group(text: str) -> int:
    """Return the number of a group, given by name or number."""
    import grp

    return _owner(text, "group", lambda: grp.getgrnam(text).gr_gid)


def _owner(text: str, what: str, named: Callable[[], int]) -> int:
    try:
        return named()
    except (KeyError, ValueError):
        pass
    found = integer(text, 0, LAST_OWNER)
    if found is None:
        raise BadValue(f"there is no {what} {quoted(text)}: write a name of this system or a number")
    return found


def mac(text: str) -> str:
    """Return a MAC address in lower case."""
    if not MAC.fullmatch(text):
        raise BadValue(f"{quoted(text)} is no MAC address: write six bytes, such as 02:00:00:00:00:01")
    return text.lower()


def offset(text: str) -> int:
    """Return the offset of a fragment that is not the first one."""
    value = integer(text, 8, LAST_OFFSET)
    if value is None or value % 8:
        raise BadValue(
            f"expected a multiple of 8 from 8 to {LAST_OFFSET}, not {quoted(text)}: "
            "the first fragment is more-fragments alone"
        )
    return value


def payload(text: str) -> str:
    """Return data as text with one character for each byte; the value has its quotation marks."""
    if len(text) < 2 or text[0] != '"':
        raise BadValue('expected a text in quotation marks, such as "GET /"')
    parts, at = [], 1
    for found in IN_TEXT.finditer(text, 1, len(text) - 1):
        what = found[1]
        if what is None:
            raise BadValue(r"unknown escape: write one of \n, \r, \t, \", \\, or a byte as \x7f", found.start())
        byte = chr(int(what[1:], 16)) if len(what) == 3 else CONTROLS.get(what, what)
        parts += [_bytes(text[at : found.start()]), byte]
        at = found.end()
    return "".join((*parts, _bytes(text[at:-1])))


def _bytes(text: str) -> str:
    return encoded(text).decode("latin-1")

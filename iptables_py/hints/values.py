"""Hints about the values of options."""

from iptables_py.hints.question import Question, listed, near
from iptables_py.values import netdb
from iptables_py.values.addresses import parse6
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHOICES = 12  # that are listed


def choice(question: Question, word: str) -> str:
    """Return the hint for a word that is not among the values that an option accepts."""
    for option, choices in _choices(question):
        if option not in question.words or word not in question.words[question.words.index(option) + 1]:
            continue
        if not word:
            return f"write the list without spaces, as in {option} {','.join(choices[:2])}"
        found = near(word, choices)
        return f"did you mean {found}?" if found else f"{option} accepts {_beginning(choices)}"
    return ""


def _beginning(choices: "tuple[str, ...]") -> str:
    """Return the choices as `a, b or c`, or if they are many the first and the number of the others."""
    if len(choices) <= MOST_CHOICES:
        return listed(choices)
    return f"{', '.join(choices[:MOST_CHOICES])} and {len(choices) - MOST_CHOICES} more"


def _choices(question: Question) -> "Iterator[tuple[str, tuple[str, ...]]]":
    """Yield the options on the line that accept a fixed set of values, each with those values."""
    for kind, used in (("match", question.matches), ("target", [question.value("-j", "--jump")])):
        for module in question.modules(kind):
            for option in question.options(module) if module.NAME in used else ():
                if option.kind.choices and f"--{option.name}" in question.words[:-1]:
                    yield f"--{option.name}", option.kind.choices


def mask(question: Question, word: str) -> str:
    """Return the hint for an invalid mask."""
    longest = 32 if question.family == 4 else 128
    example = "24 or 255.255.255.0" if question.family == 4 else "64 or ffff:ffff::"
    return f"after the /, write a length from 0 to {longest} or a mask, such as {example}"


def host(question: Question, word: str) -> str:
    """Return the hint for an invalid address or an unknown host name."""
    if question.family == 4 and parse6(word.partition("/")[0]) is not None:
        return f"{word} is an IPv6 address: use ip6tables"
    parts = word.split(".")
    numbers = len(parts) == 4 and all(part.isdigit() for part in parts)
    if numbers and any(int(part) > 255 for part in parts):
        return "each of the four numbers must be at most 255"
    if question.family == 6 and numbers:
        return f"{word} is an IPv4 address: use iptables"
    if "-" in word and all(part and not part.strip("0123456789.:abcdef") for part in word.split("-")):
        return "for a range, use -m iprange --src-range or --dst-range"
    return ""


def port(question: Question, word: str) -> str:
    """Return the hint for an invalid port or an unknown service."""
    first, dash, last = word.partition("-")
    if dash and first.isdigit() and last.isdigit():
        return f"write a range with a colon: {first}:{last}"
    if "," in word:
        return "for several ports, use -m multiport --dports or --sports"
    if word.isdigit():
        return "the highest port is 65535"
    services = {row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/services")}
    found = near(word, sorted(services))
    return f"did you mean {found}?" if found else ""


def protocol(question: Question, word: str) -> str:
    """Return the hint for an unknown protocol."""
    system = [row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/protocols")]
    found = near(word, netdb.PROTOCOLS) or near(word, system)
    return f"did you mean {found}?" if found else "a protocol is a name from /etc/protocols or a number up to 255"


def icmp_type(question: Question, word: str) -> str:
    """Return the hint for an unknown ICMP type."""
    return choice(question, word) or f"to list the types, use -p {'icmp' if question.family == 4 else 'icmpv6'} -h"


def rate(question: Question, word: str) -> str:
    """Return the hint for an invalid rate."""
    return "a rate is NUMBER/second, /minute, /hour or /day, at most 10000/second"


def reversed_ports(question: Question) -> str:
    """Return the hint for a range of ports with the higher port first."""
    for option in ("--dport", "--sport", "--destination-port", "--source-port"):
        first, colon, last = question.value(option).partition(":")
        if colon:
            return f"put the lower port first: {last}:{first}"
    return ""


def too_many_ports(question: Question) -> str:
    """Return the hint for more ports than multiport accepts."""
    return "multiport accepts 15 ports, and a range counts as two: use several rules, or an ipset of type bitmap:port"


def no_set(question: Question, name: str) -> str:
    """Return the hint for a set that does not exist."""
    from iptables_py.ipset import sets

    store = question.store()
    known = [found.name for found in sets.every(store.db)] if store else []
    found = near(name, known)
    return f"did you mean {found}?" if found else f"create it first: ipset create {name} hash:ip"


def no_object(question: Question) -> str:
    """Return the hint for a rule with an accounting object that does not exist, "" for other rules."""
    from iptables_py.nfacct import objects

    name, store = question.value("--nfacct-name"), question.store()
    known = [found.name for found in objects.every(store.db)] if store else []
    if not name or name in known:
        return ""
    found = near(name, known)
    return f"did you mean {found}?" if found else f"create it first: nfacct add {name}"


def other_family(question: Question, name: str) -> str:
    """Return the hint for a set of the other family."""
    return f"use {question.other}, or create a set with family {'inet' if question.family == 4 else 'inet6'}"


def interface(question: Question, name: str) -> str:
    """Return the hint for an interface name that is too long."""
    return f"the name has {size(name)} bytes, the maximum is 15; a + at the end matches any ending"


def number(question: Question, option: str) -> str:
    """Return the hint for a value that must be a number."""
    word = question.value(f"--{option}")
    return f"{word} is not a number: write VALUE or VALUE/MASK, in decimal or in hexadecimal with 0x" if word else ""


def mac(question: Question) -> str:
    """Return the hint for an invalid MAC address."""
    return "a MAC address is six pairs of hexadecimal digits, such as 00:16:3e:01:02:03"

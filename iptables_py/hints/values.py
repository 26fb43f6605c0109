"""Hints about the values of options."""

from iptables_py.hints.question import Question, listed, near
from iptables_py.values import netdb
from iptables_py.values.addresses import parse6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def choice(question: Question, word: str) -> str:
    """A word that is none of those that an option of the line takes."""
    for option, choices in _choices(question):
        if option not in question.words or word not in question.words[question.words.index(option) + 1]:
            continue
        if not word:
            return f"no blank stands behind a comma, as in {option} {','.join(choices[:2])}"
        found = near(word, choices)
        return f"did you mean {found}?" if found else f"{option} takes {listed(list(choices)[:12])}"
    return ""


def _choices(question: Question) -> "Iterator[tuple[str, tuple[str, ...]]]":
    """The options of the extensions that the line names, each with what it may be."""
    for kind, used in (("match", question.matches), ("target", [question.value("-j", "--jump")])):
        for module in question.modules(kind):
            for option in question.options(module) if module.NAME in used else ():
                if option.kind.choices and f"--{option.name}" in question.words[:-1]:
                    yield f"--{option.name}", option.kind.choices


def mask(question: Question, word: str) -> str:
    """A mask that is none."""
    longest = 32 if question.family == 4 else 128
    example = "24 or 255.255.255.0" if question.family == 4 else "64 or ffff:ffff::"
    return f"behind the / stands a length from 0 to {longest} or a mask, as in {example}"


def host(question: Question, word: str) -> str:
    """An address or a name that can't be found."""
    if question.family == 4 and parse6(word.partition("/")[0]) is not None:
        return f"{word} is an IPv6 address: use ip6tables"
    parts = word.split(".")
    numbers = len(parts) == 4 and all(part.isdigit() for part in parts)
    if numbers and any(int(part) > 255 for part in parts):
        return "each of the four numbers is at most 255"
    if question.family == 6 and numbers:
        return f"{word} is an IPv4 address: use iptables"
    if "-" in word and all(part and not part.strip("0123456789.:abcdef") for part in word.split("-")):
        return "ranges are for -m iprange --src-range or --dst-range"
    return ""


def port(question: Question, word: str) -> str:
    """A port or service that isn't there."""
    first, dash, last = word.partition("-")
    if dash and first.isdigit() and last.isdigit():
        return f"a range is written with a colon: {first}:{last}"
    if "," in word:
        return "several ports are for -m multiport --dports or --sports"
    if word.isdigit():
        return "ports go up to 65535"
    services = {row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/services")}
    found = near(word, sorted(services))
    return f"did you mean {found}?" if found else ""


def protocol(question: Question, word: str) -> str:
    """A protocol that isn't there."""
    system = [row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/protocols")]
    found = near(word, netdb.PROTOCOLS) or near(word, system)
    return f"did you mean {found}?" if found else "a protocol is a name as in /etc/protocols or a number up to 255"


def icmp_type(question: Question, word: str) -> str:
    """A type of ICMP that isn't there."""
    return choice(question, word) or "-p icmp -h lists the types"


def rate(question: Question, word: str) -> str:
    """A rate that isn't one."""
    return "a rate is NUMBER/second, /minute, /hour or /day, up to 10000 a second"


def reversed_ports(question: Question) -> str:
    """A range from the higher to the lower port."""
    for option in ("--dport", "--sport", "--destination-port", "--source-port"):
        first, colon, last = question.value(option).partition(":")
        if colon:
            return f"write {last}:{first}"
    return ""


def too_many_ports(question: Question) -> str:
    """More than multiport takes."""
    return "multiport takes 15 ports, of which a range counts as two: write several rules, or use ipset's bitmap:port"


def no_set(question: Question, name: str) -> str:
    """A set that isn't there."""
    from iptables_py.ipset import sets

    store = question.store()
    known = [found.name for found in sets.every(store.db)] if store else []
    found = near(name, known)
    return f"did you mean {found}?" if found else f"make it first: ipset create {name} hash:ip"


def other_family(question: Question, name: str) -> str:
    """A set of the other family."""
    return f"use {question.other}, or make a set with family {'inet' if question.family == 4 else 'inet6'}"


def interface(question: Question, name: str) -> str:
    """The name of an interface that has too many characters."""
    return f"it has {len(name)} characters, 15 are allowed; a + at the end stands for the rest of a name"


def number(question: Question, option: str) -> str:
    """What should be a number."""
    word = question.value(f"--{option}")
    return f"{word} is no number: decimal, or hexadecimal with 0x, as the value or VALUE/MASK" if word else ""


def mac(question: Question) -> str:
    """What should be a MAC."""
    return "a MAC is six pairs of hexadecimal digits, as in 00:16:3e:01:02:03"

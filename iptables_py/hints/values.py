"""Hints about the values of options."""

import re

from iptables_py.errors import Problem
from iptables_py.hints.phrases import listed, near
from iptables_py.hints.question import Question
from iptables_py.values import netdb
from iptables_py.values.addresses import dotted_quad, parse6
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

INTERFACE = re.compile(r"lo|(?:eth|en|wl|ppp|tun|tap|wg|br|docker|veth|bond)\w*\d\w*")
MOST_CHOICES = 12  # that are listed
PORT_OPTIONS = ("--dport", "--sport", "--destination-port", "--source-port")


def choice(question: Question, word: str) -> str:
    """Return the hint for a word that is not among the values that an option accepts."""
    for use, option in _given(question):
        words = question.words[question.words.index(f"--{option.name}") + 1 :]
        if option.kind.choices and any(word in one for one in words[: option.kind.words]):
            found = near(word, option.kind.choices)
            return f"did you mean {found}?" if found else f"--{option.name} accepts {_accepted(use, option)}"
    return ""


def _given(question: Question) -> "list[tuple[Use, Option]]":
    """Return the options of extensions on the line, each with the use that it belongs to."""
    return [(use, row) for use in question.uses for row in use.options if f"--{row.name}" in question.words]


def _accepted(use: "Use", option: "Option") -> str:
    """Return the choices, if they are many the first and the number of the others, and the highest number accepted."""
    choices = list(option.kind.choices)
    if len(choices) > MOST_CHOICES:
        choices[MOST_CHOICES:] = [f"{len(choices) - MOST_CHOICES} more"]
    highest = -1
    while highest < 255 and _reads(use, option, str(highest + 1)):
        highest += 1
    return listed([*choices, f"a number from 0 to {highest}"] if highest > 0 else choices)


def _reads(use: "Use", option: "Option", word: str) -> bool:
    try:
        option.kind.read(word, option, use)
    except Problem:
        return False
    return True


def described(question: Question, name: str) -> str:
    """Return the hint that describes what an option accepts."""
    for use, option in _given(question):
        rates = [unit for unit in option.kind.choices if unit[:1] == "/"]
        if name in (option.name, option.of) and rates:
            return f"--{option.name} needs a number and {listed(option.kind.choices)}, such as 5{rates[0]}"
        if name in (option.name, option.of) and option.meta:
            return f"--{option.name} needs {option.meta}: {option.doc or use.option(option.of).doc}"
    return ""


def mask(question: Question, word: str) -> str:
    """Return the hint for an invalid mask."""
    whole = next((one for one in question.words if one.endswith(f"/{word}")), "")
    if "://" in whole:
        return host(question, whole)
    address = whole.partition("/")[0]
    if advice := _other_family(question, address):
        return advice
    longest = 32 if question.family == 4 else 128
    example = "24 or 255.255.255.0" if question.family == 4 else "64 or ffff:ffff::"
    return f"after the /, write a length from 0 to {longest} or a mask, such as {example}"


def host(question: Question, word: str) -> str:
    """Return the hint for an invalid address or an unknown host name."""
    if advice := _other_family(question, word.partition("/")[0]):
        return advice
    parts = word.partition("/")[0].split(".")
    if len(parts) == 4 and all(part.isdigit() for part in parts) and any(int(part) > 255 for part in parts):
        return "each of the four numbers must be at most 255"
    if "://" in word:
        return "write only the name of the host, without what is before and after it"
    if "-" in word and all(part and not part.strip("0123456789.:abcdef") for part in word.split("-")):
        return "for a range, use -m iprange --src-range or --dst-range"
    if ":" in word and word.partition(":")[0].count(".") == 3:
        return f"{word} has a port: use -p tcp or -p udp with --dport or --sport"
    if "*" in word:
        return "for a network, write its address and the number of bits, such as 192.0.2.0/24"
    interface = "; for an interface use -i or -o" if INTERFACE.fullmatch(word) else ""
    return f"no address is known for the name {word}{interface}" if word.strip("0123456789./:") else ""


def _other_family(question: Question, address: str) -> str:
    """Return the hint for an address of the other family, or ""."""
    if question.family == 4 and parse6(address) is not None:
        return f"{address} is an IPv6 address: use ip6tables"
    if question.family == 6 and dotted_quad(address) is not None:
        return f"{address} is an IPv4 address: use iptables"
    return ""


def nat_address(question: Question, word: str) -> str:
    """Return the hint for an invalid address to translate to."""
    if re.fullmatch(r"[\d.]+:\d+:\d+", word):
        return "write a range of ports with a dash: " + "-".join(word.rsplit(":", 1))
    advice = host(question, word)
    return "write an address: NAT accepts no host names" if advice.startswith("no address") else advice


def ports_of_what(question: Question) -> str:
    """Return the hint for ports in a rule that is for all protocols."""
    return "a rule with ports needs a protocol: add -p tcp or -p udp"


def one_of_several(question: Question) -> str:
    """Return the hint for several addresses after a !."""
    return "put the addresses in an ipset: -m set ! --match-set NAME src or dst"


def characters(question: Question, name: str) -> str:
    """Return the hint for a range that is not written with a colon."""
    word = question.value(f"--{name}")
    return f"write a range with a colon: {word.replace('-', ':')}" if re.fullmatch(r"\d+-\d+", word) else ""


def port(question: Question, word: str) -> str:
    """Return the hint for an invalid port or an unknown service."""
    first, dash, last = word.partition("-")
    if dash and first.isdigit() and last.isdigit():
        return f"write a range with a colon: {first}:{last}"
    if "," in word:
        return "for several ports, use -m multiport --dports or --sports"
    if word.isdigit():
        return "the highest port is 65535"
    if word == "any":
        return "for every port, leave out the option"
    if word[:1] in "0123456789.":
        return "a port is a number up to 65535 or a service name"
    services = {row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/services")}
    found = near(word, sorted(services))
    return f"did you mean {found}?" if found else f"/etc/services has no service {word}: write the port number"


def protocol(question: Question, word: str) -> str:
    """Return the hint for an unknown protocol."""
    if word == "any":
        return "for every protocol, leave out -p"
    if re.search(r"\w[,/+|]\w", word):
        return "a rule has one protocol: use one rule for each"
    system = [row[0].decode("utf-8", "surrogateescape") for row in netdb.system_rows("/etc/protocols")]
    found = near(word, netdb.PROTOCOLS) or near(word, system)
    return f"did you mean {found}?" if found else "a protocol is a name from /etc/protocols or a number up to 255"


def icmp_type(question: Question, word: str) -> str:
    """Return the hint for an unknown ICMP type."""
    names = [name for _, option in _given(question) for name in option.kind.choices]
    if found := near(word, names):
        return f"did you mean {found}?"
    return f"write a number from 0 to 255, or a name that -p icmp{'v6' * (question.family == 6)} -h lists"


def rate(question: Question, word: str) -> str:
    """Return the hint for an invalid rate."""
    return "a rate is NUMBER/second, /minute, /hour or /day, at most 10000/second"


def reversed_ports(question: Question) -> str:
    """Return the hint for a range of ports with the higher port first."""
    for option in PORT_OPTIONS:
        first, colon, last = question.value(option).partition(":")
        if colon:
            return f"put the lower port first: {last}:{first}"
    return ""


def too_many_ports(question: Question) -> str:
    """Return the hint for more ports than multiport accepts."""
    return "multiport accepts 15 ports, and a range counts as two: use several rules, or an ipset of type bitmap:port"


def no_set(question: Question, name: str) -> str:
    """Return the hint for a set that does not exist."""
    from iptables_py.ipset import sets, types

    store = question.store()
    known = [one.name for one in sets.every(store.db) if one.family in (0, question.family)] if store else []
    found = near(name, known, digits=False)
    if found:
        return f"there is no set {name}: did you mean {found}?"
    at = question.words.index(name) if name in question.words[:-1] else -1
    count = question.words[at + 1].count(",") + 1  # of the directions, one for each dimension
    fitting = [one.name for one in types.TYPES if len(one.dims) == count and {"ip", "port"}.issuperset(one.dims)]
    type = next((one for one in fitting if one.startswith("hash:")), "TYPE")
    return f"create it first: ipset create {name} {type}" + " family inet6" * (question.family == 6)


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
    way_out = "" if question.restoring else f"{question.other}, or "
    return f"{way_out}create a set with family {'inet' if question.family == 4 else 'inet6'}"


def interface(question: Question, name: str) -> str:
    """Return the hint for an interface name that is too long."""
    return f"the name has {size(name)} bytes, the maximum is 15; a + at the end matches any ending"


def number(question: Question, option: str) -> str:
    """Return the hint for a value that must be a number."""
    word = question.value(f"--{option}")
    meta = next((row.meta for _, row in _given(question) if row.name == option), "")
    if not word or re.match(r"\d", word) or not meta:
        return described(question, option)
    return f"{word} is not a number: write {meta}, in decimal or in hexadecimal with 0x"


def owner(question: Question, option: str, word: str) -> str:
    """Return the hint for a user or group that does not exist."""
    if option in ("uid-owner", "gid-owner") and not word[:1].isdigit():
        kind = "user" if option == "uid-owner" else "group"
        return f"this machine has no {kind} {word}: write the number, or create the {kind} first"
    return described(question, option)


def mac(question: Question) -> str:
    """Return the hint for an invalid MAC address."""
    return "a MAC address is six pairs of hexadecimal digits, such as 00:16:3e:01:02:03"

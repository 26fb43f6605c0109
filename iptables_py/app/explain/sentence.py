"""A rule in one sentence, from the words of its options and extensions (`words` in extensions/contract.py)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from iptables_py import extensions
from iptables_py.commandline.stored import parse_rule
from iptables_py.extensions.shared.wording import CONTINUE, named
from iptables_py.rules.rule import Use, target_name
from iptables_py.values.addresses import numeric_host
from iptables_py.values.netdb import protocol_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.rules.rule import Rule

NAMES = {
    1: "ICMP",
    2: "IGMP",
    6: "TCP",
    17: "UDP",
    33: "DCCP",
    47: "GRE",
    50: "ESP",
    51: "AH",
    58: "ICMPv6",
    89: "OSPF",
    108: "IPComp",
    112: "VRRP",
    132: "SCTP",
    136: "UDP-Lite",
}
DECIDING = ("ACCEPT", "DROP", "RETURN", "NFQUEUE", "QUEUE")  # besides the targets with ENDS
FROM_BASE = "get the policy of this chain"  # what RETURN does in a base chain
# first words of phrases that need no comma before them
CLOSE = frozenset(
    ("arriving", "assigned", "containing", "from", "handled", "in", "leaving", "neither", "not", "of", "selected")
    + ("sent", "that", "to", "whose", "with", "without")
)
ALIKE = {"leaving": "arriving", "whose": "that", "without": "with"}  # first words that are joined as the others are
APART = ("not", "that", "whose")  # first words of phrases after which the next one needs a comma


class Subject:
    """The packets that a rule is about.

    text: the packets with all conditions, such as `TCP packets to port 22`
    is_all: whether there are no conditions
    is_open: whether a comma must follow the text if the sentence continues
    remarks: the comments of the rule
    """

    __slots__ = ("is_all", "is_open", "remarks", "text")

    def __init__(self, rule: Rule) -> None:
        phrases = [phrase for use in rule.matches for phrase in use.module.words(use)]
        self.remarks = [phrase for phrase in phrases if phrase[:1] == "("]
        self.text, phrases = _packets(rule), [*_own_phrases(rule), *(one for one in phrases if one[:1] != "(")]
        self.is_all = not phrases and not rule.protocol & 0xFF
        if self.is_all:
            self.text = "all packets"
        self.is_open = False
        last = ""
        for phrase in phrases:
            self._add(phrase, last)
            last = phrase

    def _add(self, phrase: str, last: str) -> None:
        """Add a phrase after the last one. Two that begin with the same word are joined by `and` or `but`.

        An address and a port are joined without them: `to 192.0.2.1 port 53`.
        """
        first, before = _first(phrase), _first(last)
        if phrase.startswith(f"{first} port ") and first == before and len(last.split(" ")) == 2:
            self.text += phrase.removeprefix(first)
            return
        between = " and" if last and _kind(phrase) == _kind(last) else ""
        if between and before == "not" and first != "not":
            between = " but"
        elif first not in CLOSE or (before == "not" if between else before in APART or self.is_open):
            between = f",{between}"
            self.is_open = True
        self.text += f"{between} {phrase}"


def sentence(spec: str, family: int, returning: str = "") -> str:
    """Return a rule's stored text as one sentence; `returning` is what RETURN does in its chain, "" if not known."""
    rule = parsed(spec, family)
    subject = Subject(rule)
    comma = "," if subject.is_open else ""
    remarks = "".join(f" {remark}" for remark in subject.remarks)
    text = f"{subject.text}{comma} {' and then '.join(_effects(rule, returning))}{remarks}."
    return text[0].upper() + text[1:]


def decides_all(spec: str, family: int) -> bool:
    """Return whether no packet reaches the next rule after a rule with that stored text."""
    rule = parsed(spec, family)
    if not Subject(rule).is_all:
        return False
    module = None if rule.goto else extensions.load("target", rule.jump, family)
    return rule.goto or rule.jump in DECIDING or bool(module and module.ENDS)


@lru_cache(maxsize=1024)
def parsed(spec: str, family: int) -> Rule:
    """Return the rule with that stored text."""
    return parse_rule(spec, family)


def _first(phrase: str) -> str:
    return phrase.partition(" ")[0]


def _kind(phrase: str) -> str:
    """Return what phrases that are joined by `and` have in common: the first word after `not`."""
    word = _first(phrase.removeprefix("not "))
    return ALIKE.get(word, word)


def _packets(rule: Rule) -> str:
    """Return `TCP packets`, or `packets` for a protocol that has no short name."""
    name = NAMES.get(rule.protocol & 0xFF)
    return f"{'non-' if 'p' in rule.inverted else ''}{name} packets" if name else "packets"


def _own_phrases(rule: Rule) -> Iterator[str]:
    """Yield the conditions that are no extensions: protocol, interfaces, addresses, fragments."""
    number = rule.protocol & 0xFF
    if number and number not in NAMES:
        yield f"{_no(rule, 'p')}of protocol {protocol_label(number)}"
    for letter, words, name in (("i", "arriving on", rule.in_interface), ("o", "leaving by", rule.out_interface)):
        if name:
            pattern = f"any {named(name)} interface" if name != "+" else "any interface"
            which = pattern if name[-1] == "+" else named(name)
            yield f"{_no(rule, letter)}{words} {which}"
    for letter, words, value, mask in (
        ("s", "from", rule.source, rule.source_mask),
        ("d", "to", rule.destination, rule.destination_mask),
    ):
        if mask or letter in rule.inverted:
            yield f"{_no(rule, letter)}{words} {numeric_host(value, mask, rule.family)}"
    if rule.fragment:
        yield f"that are {_no(rule, 'f')}later fragments"


def _no(rule: Rule, letter: str) -> str:
    return "not " if letter in rule.inverted else ""


def _effects(rule: Rule, returning: str) -> list[str]:
    name = target_name(rule)
    if not name:
        return [CONTINUE]
    if name == "RETURN" and returning:
        return [returning]
    module = None if rule.goto else extensions.load("target", rule.jump, rule.family)
    if module:
        return module.words(rule.target or Use(module, name, rule))
    if rule.goto:
        return [f"continue in chain {named(name)} without coming back here"]
    return [f"continue in chain {named(name)} (and come back unless it decides)"]

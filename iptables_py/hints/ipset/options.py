"""Hints about the options of sets and of their members."""

import re

from iptables_py.hints.ipset.entries import address
from iptables_py.hints.ipset.question import Question
from iptables_py.hints.phrases import listed, near
from iptables_py.ipset import members, words
from iptables_py.ipset.options import FAMILIES, FLAGS, LONGEST
from iptables_py.ipset.types import TYPES, SetType
from iptables_py.values.addresses import dotted_quad, parse6
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_TYPES = 4  # that are named
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
EXAMPLES = {
    "timeout": "timeout 600",
    "maxelem": "maxelem 100000",
    "hashsize": "hashsize 4096",
    "family": "family inet6",
    "netmask": "netmask 24",
    "comment": 'comment "a text"',
    "skbmark": "skbmark 0x1/0xff",
    "skbprio": "skbprio 1:10",
    "size": "size 16",
}


def unknown(question: Question, word: str) -> str:
    """Return the hint for an option that the command does not have for the type."""
    name, type, command = word.lstrip("-"), question.type, question.command
    if type is None:
        return ""
    if word[:1] == "#" and question.restoring:
        return "a comment must be a line of its own that begins with #"
    if name in FAMILIES and "family" in type.create and command == "create":
        return f"write family {name}"
    program = next((names for names, _ in words.OPTIONS.values() if name and f"-{name}" in names), None)
    if program:
        return f"did you mean {program[-1]}?"
    if command != "create" and (name in type.add or name not in type.create):
        return _of_member(type, command, name, question.words[-1])
    if command == "create" and name in type.add:
        return f"{name} is an option of a member: use it with add"
    if command != "create":
        return f"{name} is an option of a set: use it with create"
    others = [one.name for one in TYPES if name in one.create and name not in one.ignored]
    if others:
        return f"{type.name} has no {name}; these types have it: {_some(others)}"
    before = question.words[question.words.index(word) - 1]
    if before.lstrip("-") in FLAGS:
        return f"{before} has no value in create"
    return _alike(type.name, name, [one for one in type.create if one not in type.ignored and one[0] != "-"])


def _of_member(type: SetType, command: str, name: str, last: str) -> str:
    """Return the hint for an option of a member that its type or the command does not have."""
    if name in type.add:
        return f"{command} has no {name}, only add has it"
    others = [one.name for one in TYPES if name in one.add]
    if others:
        return f"{type.name} has no {name}; these types have it: {_some(others)}"
    if dotted_quad(name.partition("/")[0]) is not None or parse6(name.partition("/")[0]) is not None:
        return f"{command} has one entry: use it once for each, or ipset restore for many"
    return _alike(f"{command} for {type.name}", name, type.allowed(command))


def _alike(what: str, name: str, known: "Sequence[str]") -> str:
    if found := near(name, known):
        return f"did you mean {found}?"
    return f"{what} has the options {listed(known, 'and')}" if known else f"{what} has no options"


def _some(names: "Sequence[str]") -> str:
    """Return the names, if they are many the first and the number of the others."""
    more = len(names) - MOST_TYPES
    return "; ".join([*names[:MOST_TYPES], f"{more} more"] if more > 1 else names)


def no_value(question: Question, name: str) -> str:
    """Return the hint for an option without its value."""
    if name in ("range", "from", "to"):
        return lacking(question, "range")
    return f"write {EXAMPLES.get(name, f'{name} VALUE')}"


def lacking(question: Question, name: str) -> str:
    """Return the hint for a set without its range."""
    if question.type is None:
        return ""
    example = "0-1023" if question.type.dims == ["port"] else "192.0.2.0/24"
    return f"{question.type.name} needs the values that it can have: range {example}"


def number(question: Question, word: str) -> str:
    """Return the hint for a word that is not a number."""
    option = question.words[question.words.index(word) - 1] if word in question.words else ""
    if option == "timeout" and (found := re.fullmatch(r"(\d+)([smhdw])", word)):
        return f"a timeout is in seconds: timeout {int(found[1]) * SECONDS[found[2]]}"
    mask = dotted_quad(word)
    if mask is not None and (option == "netmask" or f"/{word}" in question.entry):
        bits = f"{mask:032b}".rstrip("0")
        return "write the mask as a number of bits" + (f": {len(bits)}" if "0" not in bits else "")
    return ""


def out_of_range(question: Question, word: str) -> str:
    """Return the hint for a number that is too high."""
    option = question.words[question.words.index(word) - 1] if word in question.words else ""
    if option == "timeout":
        return f"the longest timeout is {LONGEST} seconds; 0 is for ever"
    network = next((one for one in question.words if one.endswith(f"/{word}")), "")
    return address(question, network.partition("/")[0]) if network.count(":") > 1 else ""


def unsupported(question: Question) -> str:
    """Return the hint for an option of a member that the set was not created for."""
    needed = next((option for _, option, refusal in members.NEEDED if refusal in question.text), "")
    found = question.set
    if not found or not needed:
        return ""
    example = f"create {found.name} {found.type.name} {needed}{' 0' * (needed == 'timeout')}"
    return f"the set must be created with it: {example}"


def comment(question: Question) -> str:
    """Return the hint for a comment with a quotation mark."""
    return "use ' in the comment, or no quotation marks"


def long_comment(question: Question) -> str:
    """Return the hint for a comment that is too long."""
    return f"it has {max(map(size, question.words))} bytes"


def mark(question: Question, name: str) -> str:
    """Return the hint for an invalid mark or priority."""
    return f"for example {EXAMPLES[name]}"


def hash_size(question: Question) -> str:
    """Return the hint for a hash that is too large."""
    from iptables_py.ipset.hashes import MOST_BUCKETS

    return f"the highest hashsize is {MOST_BUCKETS}; the set grows without it"

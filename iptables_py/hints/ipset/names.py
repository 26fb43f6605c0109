"""Hints about commands, sets and types."""

from itertools import pairwise

from iptables_py.hints.ipset.question import Question, shown, type_for
from iptables_py.hints.phrases import listed, near
from iptables_py.ipset import help, lists, sets, words
from iptables_py.ipset.types import TYPES
from iptables_py.rules.storedtext import shown as rule_text
from iptables_py.rules.words import split
from iptables_py.values.addresses import parse6
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

FOR_IPTABLES = "this is for iptables-restore, not for ipset restore"
MOST_USERS = 3  # of a set that are named


# --- the command line


def no_command(question: Question, word: str) -> str:
    """Return the hint for a word that is not a command."""
    if question.restoring:
        if word.rpartition("/")[2] == "ipset" or word == "sudo":
            return f"a restore has no program's name in a line: remove {word}"
        if word[:1] in ("*", ":") or word in ("iptables", "ip6tables"):
            return FOR_IPTABLES
        if word[:1] == "\ufeff":
            return "the file begins with a byte order mark: save it as plain UTF-8"
    names = [name for spellings, _, _ in words.COMMANDS.values() for name in spellings if len(name) > 2]
    bare = word.lstrip("-")
    found = near(bare, names) or near(bare, [name for names, _ in words.OPTIONS.values() for name in names])
    return f"did you mean {found}?" if found else f"the commands are {listed(list(words.COMMANDS), 'and')}"


def lacking(question: Question, command: str) -> str:
    """Return the hint for a command without an argument that it needs."""
    return f"write {'' if question.restoring else 'ipset '}{command} {help.ARGUMENTS.get(command, '[SETNAME]')}"


def lacking_value(question: Question, option: str) -> str:
    """Return the hint for an option of the program without its value."""
    return f"write {option} " + (listed(words.OUTPUTS) if option in words.OPTIONS["output"][0] else "FILE")


def output(question: Question, word: str) -> str:
    """Return the hint for an unknown form of output."""
    return f"the forms of output are {listed(words.OUTPUTS, 'and')}"


def too_many(question: Question, word: str) -> str:
    """Return the hint for a word too many."""
    if question.command == "restore":
        return f"restore reads standard input, or a file: ipset restore -file {word}"
    if words.COMMANDS[question.command][2] == 1:
        return f"{question.command} has one set, or none for all sets: use it once for each"
    return lacking(question, question.command)


def not_here(question: Question, command: str) -> str:
    """Return the hint for a command that a restore does not have."""
    return f"remove the line: {command} is not for a restore"


# --- sets


def missing(question: Question) -> str:
    """Return the hint for a first set that does not exist."""
    return _missing(question, question.names[0])


def missing_other(question: Question) -> str:
    """Return the hint for a second set that does not exist."""
    return _missing(question, question.names[-1])


def missing_member(question: Question) -> str:
    """Return the hint for a set that does not exist and is an entry of a list:set."""
    return _missing(question, question.entry.partition(",")[0])


def missing_neighbour(question: Question) -> str:
    """Return the hint for a set after `before` or `after` that does not exist."""
    return _missing(question, question.words[-1].rpartition(",")[2])


def _missing(question: Question, name: str) -> str:
    found = near(name, [one.name for one in question.every()], digits=False)
    if found:
        return f"there is no set {name}: did you mean {found}?"
    if question.command == "destroy":
        return f"there is no set {name}; with -exist that is no error"
    if question.restoring and question.entry[:1] == "-":
        return FOR_IPTABLES
    if question.command != "add":
        return f"there is no set {name}"
    example = f"{name} {type_for(question.entry) or 'hash:ip'}" if name == question.names[0] else f"{name} TYPE"
    if parse6(question.entry.partition(",")[0].partition("/")[0]) is not None:
        example += " family inet6"
    return f"there is no set {name}: create it first: {'' if question.restoring else 'ipset '}create {example}"


def in_use(question: Question) -> str:
    """Return the hint for a set that is in use."""
    names = [question.names[0]] if question.names[0] else [one.name for one in question.every()]
    for name in names:
        if users := list(_users(question, name)):
            more = [f"{len(users) - MOST_USERS} more"] * (len(users) > MOST_USERS)
            return f"set {name} is used by {listed([*users[:MOST_USERS], *more], 'and')}: remove it from there first"
    return ""


def _users(question: Question, name: str) -> "Iterator[str]":
    """Yield the lists and the rules that use a set."""
    store = question.store()
    if not store:
        return
    known = question.find(name)
    for one in question.every():
        members = sets.members(store.db, one, 0) if one.type.name == "list:set" else []
        if known and known.id in [lists.number_of(member.key) for member in members]:
            yield f"list {one.name}"
    for family, program in ((4, "iptables"), (6, "ip6tables")):
        for table in store.tables(family):
            for chain in store.chains(family, table):
                for number, rule in enumerate(store.rules(chain), 1):
                    pairs = pairwise(split(rule_text(rule.spec)))
                    if any(before in sets.SET_OPTIONS and word == name for before, word in pairs):
                        yield f"{program} -t {table} {chain.name} rule {number}"


def exists(question: Question) -> str:
    """Return the hint for a set to create that exists."""
    found = question.set
    if found is None:
        return ""
    if "exist" in question.options:
        options = found.options.partition(" bucketsize")[0]
        return f"set {found.name} exists with other options: {found.type.name} {options}"
    if found.type is not question.type:
        return f"set {found.name} exists with type {shown(found)}: destroy it first, or choose another name"
    return f"set {found.name} exists; with -exist that is no error if its options are the same"


def name_taken(question: Question) -> str:
    """Return the hint for a set to rename to the name of another."""
    one, other = question.names
    return f"set {other} exists: use swap {one} {other} to exchange them, or destroy {other} first"


def other_type(question: Question) -> str:
    """Return the hint for sets of different types to swap."""
    pair = [found for name in question.names if (found := question.find(name))]
    return " and ".join(f"{one.name} is {shown(one)}" for one in pair) + ": swap needs the same type and family"


def long_name(question: Question, name: str) -> str:
    """Return the hint for a name that is too long."""
    return f"the name has {size(name)} bytes, the maximum is {words.NAME_BYTES}"


# --- types


def no_type(question: Question, name: str) -> str:
    """Return the hint for a type that does not exist."""
    known = [one.name for one in TYPES]
    found = near(name, [*known, *(alias for one in TYPES for alias in one.aliases)])
    if not found and ":" in name:
        found = next((one for one in known if _sorted(one) == _sorted(name)), "")
    return f"did you mean {found}?" if found else f"the types are {'; '.join(known)}"


def _sorted(name: str) -> tuple[str, list[str]]:
    """Return the parts of a type's name, without the order of its dimensions."""
    kind, _, dims = name.partition(":")
    return kind, sorted(dims.split(","))


def no_family(question: Question) -> str:
    """Return the hint for a family that is not inet or inet6."""
    return "the families are inet and inet6"

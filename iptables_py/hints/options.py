"""Hints about options, matches and targets by their names."""

from iptables_py.commandline import flags
from iptables_py.hints.question import Question, listed, near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

PROTOCOL_MATCHES = ("tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmp6", "icmpv6", "esp", "ah", "mh")


def unknown(question: Question, name: str) -> str:
    """An option that isn't known at that point."""
    bare = name.lstrip("-")
    owners = {
        kind: [module.NAME for module in question.modules(kind) if _has(question, module, bare)]
        for kind in ("match", "target")
    }
    loaded = [*question.matches, question.value("-j", "--jump")]
    if any(owner in loaded for owners_of in owners.values() for owner in owners_of):
        return ""
    place = _place(owners["match"], owners["target"])
    if place:
        return f"--{bare} is known only {place}"
    return _of_the_other_family(question, bare) or _alike(question, bare, loaded)


def _place(matches: "Sequence[str]", targets: "Sequence[str]") -> str:
    """Behind what the options of these extensions are known."""
    protocols = [one for one in PROTOCOL_MATCHES if one in matches]
    if protocols:
        return "after " + listed([f"-p {'icmpv6' if one == 'icmp6' else one}" for one in protocols])
    if matches:
        return f"after -m {listed(matches)}"
    return f"after -j {listed(targets)}" if targets else ""


def _has(question: Question, module: "ModuleType", name: str) -> bool:
    return any(option.name == name for option in question.options(module))


def _alike(question: Question, name: str, loaded: "Sequence[str]") -> str:
    """An option that is known there and is spelled nearly so, else one of any extension."""
    known = [long for flag in (*flags.COMMANDS, *flags.LIMITED) for long in flag.names]
    every = {kind: list(question.modules(kind)) for kind in ("match", "target")}
    flat = [*every["match"], *every["target"]]
    here = [option.name for module in flat if module.NAME in loaded for option in question.options(module)]
    found = near(name, [*here, *known])
    if found:
        return f"did you mean --{found}?"
    found = near(name, [option.name for module in flat for option in question.options(module)])
    owners = [[module.NAME for module in every[kind] if _has(question, module, found)] for kind in every]
    return f"did you mean --{found}, known {_place(*owners)}?" if found else ""


def _of_the_other_family(question: Question, name: str) -> str:
    other = 10 - question.family
    for kind in ("match", "target"):
        for module in question.modules(kind, other):
            if any(option.name == name for option in question.options(module, other)):
                return f"--{name} is an option of {module.NAME} for IPv{other}: use {question.other}"
    return ""


def no_match(question: Question, name: str) -> str:
    """-m of no match."""
    targets = [module.NAME for module in question.modules("target")]
    if name in targets:
        return f"{name} is a target: -j {name}"
    if any(module.NAME == name for module in question.modules("match", 10 - question.family)):
        return f"{name} is for IPv{10 - question.family}: use {question.other}"
    found = near(name, [module.NAME for module in question.modules("match")])
    return f"did you mean {found}?" if found else ""


def stray(question: Question, word: str) -> str:
    """A word that belongs to nothing."""
    at = question.words.index(word) if word in question.words else 0
    if at and question.words[at - 1] == "!":
        return "the ! stands before the option: ! -s ADDRESS"
    if any(module.NAME == word for module in question.modules("target")) or word in ("ACCEPT", "DROP", "RETURN"):
        return f"a target stands behind -j: -j {word}"
    if any(module.NAME == word for module in question.modules("match")):
        return f"a match stands behind -m: -m {word}"
    return "a dash may be missing, or quotes around words with blanks"


def used_twice(question: Question, name: str) -> str:
    """An option of the program that is given twice."""
    if name in ("source", "destination"):
        letter = name[0]
        return f"one -{letter} takes several addresses with commas, each of which makes a rule: -{letter} A,B"
    if name == "jump":
        return "a rule has one target: write two rules"
    return ""


def wrong_side(question: Question, option: str, chain: str) -> str:
    """-i or -o in a chain without such an interface."""
    if option == "in-interface":
        return f"packets in {chain} come from this host: -o is known there, -i in PREROUTING, INPUT and FORWARD"
    return f"packets in {chain} have no way out yet: -i is known there, -o in FORWARD, OUTPUT and POSTROUTING"


def lacking(question: Question, use: str, name: str) -> str:
    """An option that must come with an extension."""
    for kind in ("match", "target"):
        for module in question.modules(kind):
            for option in question.options(module) if module.NAME == use else ():
                if option.name == name:
                    return f"{'-m' if kind == 'match' else '-j'} {use} needs --{name} {option.meta}".rstrip()
    return ""


def no_command(question: Question) -> str:
    """Nothing is to be done."""
    return "say what to do: -A CHAIN adds a rule, -L lists them, -h tells the rest"

"""Hints about the names of options, matches and targets."""

from iptables_py.commandline import flags
from iptables_py.hints.question import Question, listed, near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.extensions.contract import Extension

PROTOCOL_MATCHES = ("tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmp6", "icmpv6", "esp", "ah", "mh")


def unknown(question: Question, name: str) -> str:
    """Return the hint for an option that is not valid at its place."""
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
        return f"--{bare} is valid only {place}"
    return _of_the_other_family(question, bare) or _alike(question, bare, loaded)


def _place(matches: "Sequence[str]", targets: "Sequence[str]") -> str:
    """Return what must precede an option of these extensions, such as "after -m conntrack", or ""."""
    protocols = [one for one in PROTOCOL_MATCHES if one in matches]
    if protocols:
        return "after " + listed([f"-p {'icmpv6' if one == 'icmp6' else one}" for one in protocols])
    if matches:
        return f"after -m {listed(matches)}"
    return f"after -j {listed(targets)}" if targets else ""


def _has(question: Question, module: "Extension", name: str) -> bool:
    return any(option.name == name for option in question.options(module))


def _alike(question: Question, name: str, loaded: "Sequence[str]") -> str:
    """Return the hint that suggests an option with a similar name, if possible one that is valid there."""
    known = [long for flag in (*flags.COMMANDS, *flags.LIMITED) for long in flag.names]
    every = {kind: list(question.modules(kind)) for kind in ("match", "target")}
    flat = [*every["match"], *every["target"]]
    here = [option.name for module in flat if module.NAME in loaded for option in question.options(module)]
    found = near(name, [*here, *known])
    if found:
        return f"did you mean --{found}?"
    found = near(name, [option.name for module in flat for option in question.options(module)])
    owners = [[module.NAME for module in every[kind] if _has(question, module, found)] for kind in every]
    return f"did you mean --{found} ({_place(*owners)})?" if found else ""


def _of_the_other_family(question: Question, name: str) -> str:
    other = 10 - question.family
    for kind in ("match", "target"):
        for module in question.modules(kind, other):
            if any(option.name == name for option in question.options(module, other)):
                return f"--{name} is an option of {module.NAME} for IPv{other}: use {question.other}"
    return ""


def no_match(question: Question, name: str) -> str:
    """Return the hint for -m with a match that does not exist."""
    targets = [module.NAME for module in question.modules("target")]
    if name in targets:
        return f"{name} is a target: use -j {name}"
    if any(module.NAME == name for module in question.modules("match", 10 - question.family)):
        return f"{name} is for IPv{10 - question.family}: use {question.other}"
    found = near(name, [module.NAME for module in question.modules("match")])
    return f"did you mean {found}?" if found else ""


def stray(question: Question, word: str) -> str:
    """Return the hint for a word that is neither an option nor a value."""
    at = question.words.index(word) if word in question.words else 0
    if at and question.words[at - 1] == "!":
        return "the ! goes before the option: ! -s ADDRESS"
    if any(module.NAME == word for module in question.modules("target")) or word in ("ACCEPT", "DROP", "RETURN"):
        return f"{word} is a target: use -j {word}"
    if any(module.NAME == word for module in question.modules("match")):
        return f"{word} is a match: use -m {word}"
    return "perhaps a dash is missing, or quotes around a value with spaces"


def used_twice(question: Question, name: str) -> str:
    """Return the hint for an option of the program that is given twice."""
    if name in ("source", "destination"):
        letter = name[0]
        return f"to create a rule for each of several addresses, use one -{letter} with commas: -{letter} A,B"
    if name == "jump":
        return "a rule can have only one target: use two rules"
    return ""


def wrong_side(question: Question, option: str, chain: str) -> str:
    """Return the hint for -i or -o in a chain where packets have no such interface."""
    if option == "in-interface":
        return f"packets in {chain} have no input interface: use -o, or use -i in PREROUTING, INPUT or FORWARD"
    return f"packets in {chain} have no output interface: use -i, or use -o in FORWARD, OUTPUT or POSTROUTING"


def lacking(question: Question, use: str, name: str) -> str:
    """Return the hint for an extension without an option that it requires."""
    for kind in ("match", "target"):
        for module in question.modules(kind):
            for option in question.options(module) if module.NAME == use else ():
                if option.name == name:
                    return f"{'-m' if kind == 'match' else '-j'} {use} needs --{name} {option.meta}".rstrip()
    return ""


def no_command(question: Question) -> str:
    """Return the hint for a line without a command."""
    return "a command is missing: -A CHAIN adds a rule, -L lists the rules, -h shows the help"

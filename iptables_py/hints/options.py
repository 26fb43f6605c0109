"""Hints about the names of options, matches and targets."""

from iptables_py import tables
from iptables_py.commandline import flags
from iptables_py.commandline.getopt import NEEDED
from iptables_py.hints.phrases import listed, near, nearest
from iptables_py.hints.question import Question
from iptables_py.values.netdb import protocol_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.extensions.contract import Extension

# options that older kernels had, and what to use instead
GONE = dict.fromkeys(("pid-owner", "sid-owner", "cmd-owner"), "--uid-owner, --gid-owner or -m cgroup")
# matches and targets that are distributed apart from iptables
OTHERS = (
    *("account", "asn", "condition", "dhcpmac", "dnetmap", "fuzzy", "geoip", "gradm", "iface", "ipp2p", "ipv4options"),
    *("layer7", "length2", "lscan", "ndpi", "pknock", "proto", "psd", "quota2", "rtpengine", "ACCOUNT", "CHAOS"),
    *("DELUDE", "DHCPMAC", "DNETMAP", "ECHO", "FULLCONENAT", "IMQ", "IPMARK", "LOGMARK", "NDPI"),
    *("PROTO", "RTPENGINE", "STEAL", "SYSRQ", "TARPIT"),
)
PROTOCOL_MATCHES = ("tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmp6", "icmpv6", "esp", "ah", "mh")


def unknown(question: Question, name: str) -> str:
    """Return the hint for an option that is not valid at its place."""
    bare = name.lstrip("-")
    if bare in GONE:
        return f"Linux no longer has --{bare}: use {GONE[bare]}"
    if len(name) == 2 and any(name[1].swapcase() == flag.letter for flag in flags.FLAGS):
        return f"did you mean {name.swapcase()}?"
    owners = {
        kind: [module.NAME for module in question.modules(kind) if _has(question, module, bare)]
        for kind in ("match", "target")
    }
    loaded = [use.module.NAME for use in question.uses]
    if any(owner in loaded for owners_of in owners.values() for owner in owners_of):
        return ""
    later = next((pair for pair in _pairs(question) if pair[1] in owners["match"] + owners["target"]), None)
    if later and name in question.words:
        return f"{' '.join(later)} must come before {name}"
    place = _place(owners["match"], owners["target"])
    if place:
        return f"--{bare} is valid only {place}"
    return _alike_here(question, bare) or _of_the_other_family(question, bare) or _alike(question, bare)


def _pairs(question: Question) -> "Iterator[tuple[str, str]]":
    """Yield each -m, -j or -p of the line with the name of the extension that it makes available."""
    for word, after in zip(question.words, [*question.words[1:], ""], strict=True):
        option, equals, name = word.partition("=") if word[:2] == "--" else (word[:2], word[2:], word[2:])
        if option in ("-m", "--match", "-j", "--jump", "-p", "--protocol", "--proto"):
            yield option, name if equals else after


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


def _alike_here(question: Question, name: str) -> str:
    """Return the hint that suggests an option with a similar name that is valid there."""
    known = [f"--{long}" for flag in flags.FLAGS for long in flag.names]
    here = [f"--{option.name}" for use in question.uses for option in use.options]
    found = near(f"--{name}", [*here, *known])
    return f"did you mean {found}?" if found else ""


def _alike(question: Question, name: str) -> str:
    """Return the hint that suggests an option with a similar name, and what makes it available."""
    every = {kind: list(question.modules(kind)) for kind in ("match", "target")}
    flat = [*every["match"], *every["target"]]
    found = nearest(name, [option.name for module in flat for option in question.options(module)])
    if len(found) != 1:
        return ""
    owners = [[module.NAME for module in every[kind] if _has(question, module, found[0])] for kind in every]
    return f"did you mean --{found[0]} ({_place(*owners)})?"


def _of_the_other_family(question: Question, name: str) -> str:
    other = 10 - question.family
    for kind in ("match", "target"):
        for module in question.modules(kind, other):
            if any(option.name == name for option in question.options(module, other)):
                return f"--{name} is an option of {module.NAME} for IPv{other}: {question.other}"
    return ""


def no_match(question: Question, name: str) -> str:
    """Return the hint for -m with a match that does not exist."""
    if name in ("nth", "random"):
        return f"Linux no longer has -m {name}: use -m statistic --mode {name}"
    if name in OTHERS:
        return f"{name} is not part of iptables, and iptables-py does not have it"
    targets = [module.NAME for module in question.modules("target")]
    if name in targets:
        return f"{name} is a target: use -j {name}"
    if any(module.NAME == name for module in question.modules("match", 10 - question.family)):
        return f"{name} is for IPv{10 - question.family}: {question.other}"
    found = near(name, [module.NAME for module in question.modules("match")])
    return f"did you mean {found}?" if found else f"iptables has no match {name}"


def stray(question: Question, word: str) -> str:
    """Return the hint for a word that is neither an option nor a value."""
    at = question.words.index(word) if word in question.words else 0
    command = question.words[at - 2] if at > 1 else ""
    if word.isdigit() and command in ("-A", "--append", "-C", "--check"):
        return f"{command} has no rule number" + (f": use -I {question.chain} {word}" if command[-1] in "Ad" else "")
    bare = word.lstrip("-")
    if any(bare == row.name for use in question.uses for row in use.options):
        return f"two dashes are missing: --{bare}"
    if any(module.NAME == word for module in question.modules("target")) or word in ("ACCEPT", "DROP", "RETURN"):
        return f"{word} is a target: use -j {word}"
    if any(module.NAME == word for module in question.modules("match")):
        return f"{word} is a match: use -m {word}"
    if word in tables.BASE_CHAINS:
        return f"{word} is a table: use -t {word}"
    if at == 0:
        return no_command(question) if not question.command else f"{word} must come after a command such as -A"
    return _after_value(question, at) or "perhaps a dash is missing, or quotes around a value with spaces"


def _after_value(question: Question, at: int) -> str:
    """Return the hint for a word after the one value of an option, or ""."""
    name, value, word = question.words[at - 2 : at + 1] if at > 1 else ("", "", "")
    for use in question.uses:
        for row in use.options:
            if f"--{row.name}" != name or row.kind.words != 1:
                continue
            if word in row.kind.choices:
                return f"write the list with commas: {name} {value},{word}"
            if value[:1] == "'" and question.restoring:
                return f"a restore has only double quotes: {name} \"...\""
            if row.meta in ("text", "string", "prefix"):
                return f'put the value in quotes: {name} "{value} {word}"'
            return f"{name} has one value, {value}: {word} belongs to no option"
    return ""


def together(question: Question, letter: str, other: str) -> str:
    """Return the hint for two commands on a line."""
    flag = next((one for one in flags.FLAGS if one.letter == letter.lower() and one.argument == NEEDED), None)
    if flag:
        return f"-{letter} is a command: for the {flag.names[0]} use -{flag.letter}"
    return "use one command after the other"


def two_values(question: Question, name: str) -> str:
    """Return the hint for an option with two values that has one."""
    return next((f"write --{name} {row.meta}" for use in question.uses for row in use.options if row.name == name), "")


def other_program(question: Question) -> str:
    """Return the hint for -4 or -6 of the other family."""
    return question.other if {"-4", "-6", "--ipv4", "--ipv6"} & set(question.words) else ""


def used_twice(question: Question, name: str) -> str:
    """Return the hint for an option of the program that is given twice."""
    if name in ("source", "destination"):
        letter = name[0]
        return f"to create a rule for each of several addresses, use one -{letter} with commas: -{letter} A,B"
    if name == "jump":
        targets = [after for before, after in zip(question.words, question.words[1:], strict=False) if before == "-j"]
        if len(set(targets)) == 1:
            return f"-j {targets[0]} is there twice: remove one"
        return "a rule can have only one target: use two rules"
    return f"--{name} is there twice" + (": use two rules" if name in ("protocol", "in-interface") else "")


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


def illegal(question: Question, name: str) -> str:
    """Return the hint for an option that the command does not allow."""
    command = question.command
    letter = next((one.letter for one in flags.COMMANDS if command in (f"-{one.letter}", f"--{one.names[0]}")), "")
    if letter in "PNEX":
        return f"{command} works on a chain and has no rule: use -A to add the rule" if letter else ""
    instead = {
        "L": "use -C to check for a rule",
        "S": "use -C to check for a rule",
        "F": "use -D to delete a rule",
        "Z": "use -Z CHAIN NUMBER for one rule",
    }
    if letter in instead and name != "numeric":
        return f"{command} works on whole chains and has no rule: {instead[letter]}"
    flag = next((one for one in flags.LIMITED if name in one.names), None)
    if flag and flag.legal and len(flag.legal) == 1:
        return f"--{name} is only for -{listed(sorted(flag.legal))}"
    return ""


def no_value(question: Question, word: str) -> str:
    """Return the hint for an option without its value at the end of the line."""
    bare = word.lstrip("-")
    for flag in flags.FLAGS:
        if word == f"-{flag.letter}" or bare in flag.names:
            return f"write {word} {flag.meta}"
    for use in question.uses:
        for row in use.options:
            if row.name == bare and row.meta:
                return f"write --{bare} {row.meta}"
    return ""


def protocol_needed(question: Question, use: str) -> str:
    """Return the hint for a match that is only for some protocols."""
    given = question.value("-p", "--protocol")
    if given:
        return f"{use} does not work with -p {given}"
    known = next((module.PROTOCOLS for module in question.modules("match") if module.NAME == use), None)
    names = [protocol_label(one) or str(one) for one in known or ()]
    return f"add {listed([f'-p {name}' for name in names]) if names else '-p tcp or -p udp'} before -m {use}"


def restore_only(question: Question, letter: str) -> str:
    """Return the hint for -w on a line of a restore."""
    return f"remove -{letter} from the line; it is an option of the command: {question.restoring} -w"


def table_in_restore(question: Question) -> str:
    """Return the hint for -t on a line of a restore."""
    name = question.value("-t", "--table")
    return f"remove -t {name}: a line belongs to the *TABLE line above it" + (
        f", so move it below *{name}" if name != question.table else ""
    )


def statistic(question: Question, mode: str) -> str:
    """Return the hint for -m statistic without the value that its mode needs."""
    example = "--mode random --probability 0.5" if mode == "random" else "--mode nth --every 2 --packet 0"
    return f"write -m statistic {example}; a rule for all other packets has no -m statistic"


def no_command(question: Question) -> str:
    """Return the hint for a line without a command."""
    return "a command is missing: -A CHAIN adds a rule, -L lists the rules, -h shows the help"

"""-L and -S: chains and rules as people read them, and the echo of a rule under -v."""

from iptables_py import tables
from iptables_py.arguments import size
from iptables_py.argv import shown
from iptables_py.chains import chosen
from iptables_py.commandline import parse_rule
from iptables_py.hosts import listed_host
from iptables_py.names import protocol_label, protocol_name
from iptables_py.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.line import CommandLine
    from iptables_py.program import Run
    from iptables_py.rows import Chain, Stored
    from iptables_py.rule import Rule

_WRAP = (1 << 64) - 1


def short_number(number: int) -> str:
    """A counter in five characters or so: K, M, G or T of thousands, half up (the sum wraps at 64 bits, measured)."""
    if number <= 99999:
        return f"{number:5}"
    for unit in "KMG":
        number = ((number + 500) & _WRAP) // 1000
        if number <= 9999:
            return f"{number:4}{unit}"
    return f"{((number + 500) & _WRAP) // 1000:4}T"


def padded(text: str, width: int) -> str:
    """The text and blanks up to that width, in bytes as C counts them."""
    return text + " " * (width - size(text))


class Layout:
    """How a listing is to look: the options of -L."""

    __slots__ = ("exact", "family", "numbered", "numeric", "verbose")

    def __init__(self, line: "CommandLine", family: int) -> None:
        self.family = family
        self.verbose = bool(line.verbose)
        self.numeric = "n" in line.given
        self.exact = "x" in line.given
        self.numbered = "0" in line.given

    def counter(self, number: int) -> str:
        """A counter as this listing writes it in a row; a chain's header has it without padding."""
        return f"{number:8}" if self.exact else short_number(number)


def list_table(run: "Run", line: "CommandLine") -> None:
    """-L: a header and a row a rule, for the chain named or for all; with a rule's number that row alone."""
    layout = Layout(line, run.family)
    counts = run.store.reference_counts(run.family, line.table)
    first = True
    for name, chain in chosen(run, line):
        if line.number:
            stored = run.store.nth(chain, line.number) if chain else None
            if stored:
                run.say(row(stored, layout, line.number))
            continue
        run.say("" if first else "\n")
        first = False
        references = counts.get(chain.id, 0) if chain else 0
        run.say(header(name, chain, references, tables.is_base(line.table, name), layout))
        for number, stored in enumerate(run.store.rules(chain) if chain else (), 1):
            run.say(row(stored, layout, number))


def header(name: str, chain: "Chain | None", references: int, base: bool, layout: Layout) -> str:
    """The two lines above a chain's rules."""
    if base:
        about = f"policy {chain.policy if chain else 'ACCEPT'}"
        if layout.verbose:
            packets, bytes_ = (chain.packets, chain.bytes) if chain else (0, 0)
            about += f" {layout.counter(packets).strip()} packets, {layout.counter(bytes_).strip()} bytes"
    else:
        about = f"{references} references"
    text = f"Chain {name} ({about})\n"
    if layout.numbered:
        text += "num  "
    if layout.verbose:
        text += "    pkts      bytes " if layout.exact else " pkts bytes "
    text += "target     prot opt "
    if layout.verbose:
        text += "in     out     "
    return text + "source               destination         \n"


def row(stored: "Stored", layout: Layout, number: int) -> str:
    """One rule's line."""
    rule = parse_rule(stored.spec, layout.family)
    inverted = rule.inverted
    text = f"{number:<4} " if layout.numbered else ""
    if layout.verbose:
        text += f"{layout.counter(stored.packets)} {layout.counter(stored.bytes)} "
    text += f"{padded(target(rule), 9)} {'!' if 'p' in inverted else ' '}"
    text += f"{protocol(rule, layout.numeric):<4} {fragment(rule)} "
    if layout.verbose:
        anything = "*" if layout.numeric else "any"
        for letter, name in (("i", rule.in_interface), ("o", rule.out_interface)):
            interface = ("!" if letter in inverted else "") + (name or anything)
            text += f"{' ' if letter == 'i' else ''}{padded(interface, 6)} "
    for letter, value, mask in (
        ("s", rule.source, rule.source_mask),
        ("d", rule.destination, rule.destination_mask),
    ):
        host = listed_host(value, mask, layout.family, layout.numeric)
        text += f"{'!' if letter in inverted else ' '}{padded(host, 19)} "
    return text + details(rule, layout.numeric) + "\n"


def target(rule: "Rule") -> str:
    """The target column; some targets are listed by another's name."""
    return getattr(rule.target.module, "LISTED", rule.jump) if rule.target else rule.jump


def fragment(rule: "Rule") -> str:
    """The opt column."""
    if not rule.fragment:
        return "--"
    return "!f" if "f" in rule.inverted else "-f"


def protocol(rule: "Rule", numeric: bool) -> str:
    """The prot column."""
    number = rule.protocol & 0xFF
    if not number:
        return "all"
    return (None if numeric else protocol_name(number)) or protocol_label(number)


def details(rule: "Rule", numeric: bool) -> str:
    """What stands behind the addresses: goto, matches, target."""
    text = "[goto] " if rule.goto else ""
    for use in uses(rule):
        own = getattr(use.module, "listing", None)
        if own:
            text += own(use, numeric)
    return text


def echo(rule: "Rule") -> str:
    """The line that -v gives for a rule that is added, looked for or removed; always numeric."""
    inverted = rule.inverted

    def no(letter: str, otherwise: str = "") -> str:
        return "!" if letter in inverted else otherwise

    source = listed_host(rule.source, rule.source_mask, rule.family, True)
    destination = listed_host(rule.destination, rule.destination_mask, rule.family, True)
    return (
        f"{target(rule)} {no('p', ' ')}{protocol(rule, True)} opt {fragment(rule)}"
        f" in {no('i')}{rule.in_interface or '*'} out {no('o')}{rule.out_interface or '*'}"
        f" {no('s', ' ')}{source} {no('d', ' ')}-> {destination}  {details(rule, True)}\n"
    )


def list_rules(run: "Run", line: "CommandLine") -> None:
    """-S: the chain named, or all, as the commands that make them; with a rule's number that rule alone."""
    picked = chosen(run, line)
    counted = bool(line.verbose)
    if line.number:
        for name, chain in picked:
            stored = run.store.nth(chain, line.number) if chain else None
            if stored:
                run.say(rule_line(name, stored, counted))
        return
    for name, chain in picked:
        if tables.is_base(line.table, name):
            run.say(f"-P {name} {chain.policy if chain else 'ACCEPT'}")
            if counted:
                run.say(f" -c {chain.packets if chain else 0} {chain.bytes if chain else 0}")
            run.say("\n")
        else:
            run.say(f"-N {name}\n")
    for name, chain in picked:
        for stored in run.store.rules(chain) if chain else ():
            run.say(rule_line(name, stored, counted))


def rule_line(chain: str, stored: "Stored", counted: bool) -> str:
    """`-A CHAIN rule`, with its counters before the target where they are asked for."""
    spec = stored.spec
    if counted:
        counters = f"-c {stored.packets} {stored.bytes}"
        head, tail = spec[: stored.target].rstrip(" "), spec[stored.target :]
        spec = " ".join(part for part in (head, counters, tail) if part)
    return f"-A {chain} {shown(spec)}\n" if spec else f"-A {chain}\n"

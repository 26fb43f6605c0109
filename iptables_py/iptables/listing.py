"""-L and -S: listings of chains and rules, and the echo of a rule with -v."""

import _io

from iptables_py import tables
from iptables_py.errors import RULESET, Problem
from iptables_py.iptables.chains import NO_CHAIN, named_chains
from iptables_py.iptables.run import NONE
from iptables_py.rules.rule import target_name, uses
from iptables_py.rules.storedtext import shown, shown_bytes
from iptables_py.store.dump import VERBOSE, has_rules, rule_lines, rules_of, user_chain_lines, user_chains
from iptables_py.values.addresses import COLUMN
from iptables_py.values.hosts import listed_host
from iptables_py.values.netdb import protocol_label, protocol_name
from iptables_py.values.text import encoded, size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.table import Table
    from iptables_py.rules.rule import Rule
    from iptables_py.store import dump
    from iptables_py.store.rows import Chain, Stored

    Listed = tuple[str, dump.Rules]  # a chain's header and rules

TARGET = 9  # width of the target column
MANY = 200  # number of rules from which on shapes are faster
_WRAP = (1 << 64) - 1


def short_number(number: int) -> str:
    """Return a counter in about five characters, in thousands (K, M, G, T), rounded half up.

    Measured: the addition for rounding wraps at 64 bits.
    """
    if number <= 99999:
        return f"{number:5}"
    for unit in "KMG":
        number = ((number + 500) & _WRAP) // 1000
        if number <= 9999:
            return f"{number:4}{unit}"
    return f"{((number + 500) & _WRAP) // 1000:4}T"


def padded(text: str, width: int) -> str:
    """Return the text padded with blanks to that width in bytes."""
    return text + " " * (width - size(text))


class Layout:
    """The format of a listing: the options given with -L.

    `columns`: the line with the names of the columns.
    """

    __slots__ = ("columns", "exact", "family", "listed", "numbered", "numeric", "verbose")

    def __init__(self, line: "CommandLine", family: int, listed: "Mapping[str, str]" = NONE) -> None:
        self.family = family
        self.listed = listed
        self.verbose = bool(line.verbose)
        self.numeric = "n" in line.given
        self.exact = "x" in line.given
        self.numbered = "0" in line.given
        self.columns = "num  " if self.numbered else ""
        if self.verbose:
            self.columns += "    pkts      bytes " if self.exact else " pkts bytes "
        self.columns += "target     prot opt "
        if self.verbose:
            self.columns += "in     out     "
        self.columns += "source               destination         \n"

    def counter(self, number: int) -> str:
        """Return a counter as in a row of this listing; a chain's header has it without the padding."""
        return f"{number:8}" if self.exact else short_number(number)


def list_table(table: "Table", line: "CommandLine") -> None:
    """Carry out -L: print a header and a row for each rule, for one chain or all; with a rule number only that row."""
    table.run.warn_of_legacy(table.store)
    layout = Layout(line, table.run.family, table.run.listed)
    if line.number:
        for _, chain in named_chains(table, line):
            stored = table.store.nth(chain, line.number) if chain else None
            if stored:
                row = body_writer(layout, False)(stored.spec)
                table.run.say(counters(stored.packets, stored.bytes, layout, line.number) + row)
    elif line.chain is None:
        list_chains(table, layout, all_chains(table, layout), has_rules(table.store, MANY))
    else:
        [(name, chain)] = named_chains(table, line)
        references = table.store.references(chain) if chain else 0
        rules = rules_of(table.store, table.family, table.name, name, layout.verbose)
        head = header(name, chain, references, table.is_base(name), layout)
        list_chains(table, layout, [[(head, rules)]], len(rules[0]) >= MANY)


def all_chains(table: "Table", layout: Layout) -> "Iterator[list[Listed]]":
    """Yield header and rules of all chains of a table, some chains at a time."""
    for name in tables.BASE_CHAINS[table.name]:
        rules = rules_of(table.store, table.family, table.name, name, layout.verbose)
        yield [(header(name, table.chain(name), 0, True, layout), rules)]
    for chains in user_chains(table.store, table.family, table.name, layout.verbose):
        yield [(header(name, None, references, False, layout), rules) for name, references, rules in chains]


def list_chains(table: "Table", layout: Layout, chains: "Iterable[list[Listed]]", many: bool) -> None:
    """Print chains with their rules.

    Raise Problem for a rule at which the reference crashes; what comes before it is printed. If the ruleset can't be
    read, nothing is printed.
    """
    write, counted = body_writer(layout, many), layout.verbose or layout.numbered
    parts: list[bytes] = []
    before = ""
    for some in chains:
        rows: list[str] = []
        try:
            for head, (specs, counts) in some:
                rows.append(before + head)
                before = "\n"
                if counted:
                    counts = counts or [(0, 0)] * len(specs)
                    for number, (spec, count) in enumerate(zip(specs, counts, strict=True), 1):
                        rows.append(counters(*count, layout, number) + write(spec))
                else:
                    for spec in specs:
                        rows.append(write(spec))
        except Problem:
            table.run.out += [*parts, encoded("".join(rows))]
            raise
        parts.append(encoded("".join(rows)))
    table.run.out += parts


def body_writer(layout: Layout, many: bool) -> "Callable[[str], str]":
    """Return the function that returns the rest of a rule's row for its stored text.

    For many rules the function uses shapes where possible, which is faster.
    """
    from iptables_py.commandline.stored import parse_rule

    if not many or not layout.numeric:
        return lambda spec: body(parse_rule(spec, layout.family), layout)
    from iptables_py.iptables.rowpatterns import RowPatterns
    from iptables_py.iptables.rowshapes import RowShapes

    return RowPatterns(RowShapes(layout.family, lambda rule: body(rule, layout), TARGET)).row


def header(name: str, chain: "Chain | None", references: int, base: bool, layout: Layout) -> str:
    """Return the two lines above a chain's rules."""
    if base:
        about = f"policy {chain.policy if chain else 'ACCEPT'}"
        if layout.verbose:
            packets, bytes_ = (chain.packets, chain.bytes) if chain else (0, 0)
            about += f" {layout.counter(packets).strip()} packets, {layout.counter(bytes_).strip()} bytes"
    else:
        about = f"{references} references"
    return f"Chain {name} ({about})\n{layout.columns}"


def counters(packets: int, bytes: int, layout: Layout, number: int) -> str:
    """Return the start of a rule's row: its number and counters, if requested."""
    start = f"{number:<4} " if layout.numbered else ""
    return f"{start}{layout.counter(packets)} {layout.counter(bytes)} " if layout.verbose else start


def body(rule: "Rule", layout: Layout) -> str:
    """Return the rest of a rule's row."""
    inverted = rule.inverted
    text = f"{padded(target(rule), TARGET)} {'!' if 'p' in inverted else ' '}"
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
        text += f"{'!' if letter in inverted else ' '}{padded(host, COLUMN)} "
    return text + details(rule, layout.numeric, layout.listed) + "\n"


def target(rule: "Rule") -> str:
    """Return the target column; some targets are listed with another name."""
    return (rule.target.module.LISTED or rule.jump) if rule.target else target_name(rule)


def fragment(rule: "Rule") -> str:
    """Return the opt column."""
    if not rule.fragment:
        return "--"
    return "!f" if "f" in rule.inverted else "-f"


def protocol(rule: "Rule", numeric: bool) -> str:
    """Return the prot column."""
    number = rule.protocol & 0xFF
    if not number:
        return "all"
    return (None if numeric else protocol_name(number)) or protocol_label(number)


def details(rule: "Rule", numeric: bool, listed: "Mapping[str, str]" = NONE) -> str:
    """Return the text after the addresses: goto, matches, target. `listed` is as in Run."""
    text = "[goto] " if rule.goto else ""
    for use in uses(rule):
        try:
            text += listed[use.name] if use.name in listed else use.module.listing(use, numeric)
        except Problem as end:
            raise Problem(text + end.text, end.frame) from None
    return text


def echo(rule: "Rule", listed: "Mapping[str, str]" = NONE) -> str:
    """Return the line that -v prints for a rule that is added, checked or deleted; always numeric."""
    inverted = rule.inverted

    def no(letter: str, otherwise: str = "") -> str:
        return "!" if letter in inverted else otherwise

    source = listed_host(rule.source, rule.source_mask, rule.family, True)
    destination = listed_host(rule.destination, rule.destination_mask, rule.family, True)
    text = (
        f"{target(rule)} {no('p', ' ')}{protocol(rule, True)} opt {fragment(rule)}"
        f" in {no('i')}{rule.in_interface or '*'} out {no('o')}{rule.out_interface or '*'}"
        f" {no('s', ' ')}{source} {no('d', ' ')}-> {destination}  "
    )
    try:
        return f"{text}{details(rule, True, listed)}\n"
    except Problem as end:
        raise Problem(text + end.text, end.frame) from None


def list_rules(table: "Table", line: "CommandLine") -> None:
    """Carry out -S: print one chain or all as the commands that create them; with a rule number only that rule."""
    table.run.warn_of_legacy(table.store)
    counted = bool(line.verbose)
    if line.number:
        for chain_name, chain in named_chains(table, line):
            stored = table.store.nth(chain, line.number) if chain else None
            if stored:
                table.run.say(rule_line(chain_name, stored, counted))
        return
    names: list[str | None] = [*tables.BASE_CHAINS[table.name], None] if line.chain is None else [line.chain]
    text = _io.BytesIO()
    for name in names:
        if name is None:
            text.write(user_chain_lines(table.store, table.family, table.name, "-N ", "\n"))
        else:
            text.write(encoded(chain_line(table, name, counted)))
    for name in names:
        text.writelines(verbose_rule_lines(table, name) if counted else plain_rule_lines(table, name))
    table.run.out.append(text.getvalue())


def chain_line(table: "Table", name: str, counted: bool) -> str:
    """Return the command that creates the chain or sets its policy. Raise Problem for a missing user chain."""
    chain = table.chain(name)
    if table.is_base(name):
        counters = f" -c {chain.packets if chain else 0} {chain.bytes if chain else 0}" if counted else ""
        return f"-P {name} {chain.policy if chain else 'ACCEPT'}{counters}\n"
    if chain is None:
        raise Problem(NO_CHAIN, RULESET)
    return f"-N {name}\n"


def plain_rule_lines(table: "Table", name: str | None) -> "Iterable[bytes]":
    """Return the rules of a chain, or of all user chains if it is None."""
    return map(shown_bytes, rule_lines(table.store, table.family, table.name, name))


def verbose_rule_lines(table: "Table", name: str | None) -> "Iterable[bytes]":
    """Do the same with counters."""
    pieces = list(rule_lines(table.store, table.family, table.name, name, VERBOSE))
    if all(map(bytes.isascii, pieces)):
        return map(shown_bytes, pieces)
    chains = [chain for chain in table.chains() if chain.name == name or (name is None and chain.policy is None)]
    return [encoded(rule_line(chain.name, rule, True)) for chain in chains for rule in table.store.rules(chain)]


def rule_line(chain: str, stored: "Stored", counted: bool) -> str:
    """Return `-A CHAIN rule`, with the counters before the target if requested."""
    spec = stored.spec
    if counted:
        counters = f"-c {stored.packets} {stored.bytes}"
        head, tail = spec[: stored.target].rstrip(" "), spec[stored.target :]
        spec = " ".join(part for part in (head, counters, tail) if part)
    return f"-A {chain} {shown(spec)}\n" if spec else f"-A {chain}\n"

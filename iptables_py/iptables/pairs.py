"""Rules for many pairs of addresses, `-s a,b,... -d c,d,...`, that differ in nothing else."""

from iptables_py.rules.spec import address, joined, rest, target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.table import Table
    from iptables_py.kernel.rules import Placement
    from iptables_py.rules.spec import Spec
    from iptables_py.store.rows import Chain


def specs(line: "CommandLine") -> "Iterator[Spec]":
    """Yield what spec() returns for the line's rule with each pair of its addresses, sources outermost."""
    rule = line.rule
    after, action = rest(rule), target_text(rule)
    ends = [address(rule, "d", *destination) + after for destination in line.destinations]
    for source in line.sources:
        start = address(rule, "s", *source)
        for end in ends:
            yield joined(start + end, action)


def append_others(table: "Table", line: "CommandLine", chain: "Chain", placement: "Placement") -> None:
    """Append the rule for all pairs of addresses but the first, when nothing else about them can differ."""
    texts = specs(line)
    next(texts)
    values = placement.row(line.rule)[2:]
    ids = table.store.append_many([(chain.id, *text, *values) for text in texts])
    table.batch.made(ids, (), ())


def find(table: "Table", line: "CommandLine", chain: "Chain") -> "Iterator[int | None]":
    """Yield the id of the first rule of the chain for each pair, None if there is none."""
    for text, _ in specs(line):
        yield table.store.find(chain, text)

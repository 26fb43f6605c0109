"""All rules of a table, packed by chain: unpacking each would cost more than reading them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.store import Store

    RuleRow = tuple[int, bytes, int, int]

# Rules are in the order in which they are found, that of the index. `length` is in bytes.
RULES = (
    "SELECT chain, group_concat(id || ',' || packets || ',' || bytes || ',' || length(spec), ';'),"
    " CAST(group_concat(spec, '') AS BLOB) FROM rule INDEXED BY rule_pos"
    " WHERE chain IN (SELECT id FROM chain WHERE family = ? AND tab = ?) GROUP BY chain"
)


class Packed:
    """The rules of a chain.

    numbers: "id,packets,bytes,length" of each rule, separated by semicolons
    texts: the texts of all rules, one directly after the other
    """

    __slots__ = ("numbers", "texts")

    def __init__(self, numbers: str, texts: bytes) -> None:
        self.numbers = numbers
        self.texts = texts

    def rows(self) -> "list[RuleRow]":
        """Return (id, text, packets, bytes) of each rule in order. The counters are signed numbers of 64 bits."""
        found: list[RuleRow] = []
        start = 0
        for numbers in self.numbers.split(";") if self.numbers else ():
            id, packets, bytes, length = map(int, numbers.split(","))
            found.append((id, self.texts[start : start + length], packets, bytes))
            start += length
        return found


EMPTY = Packed("", b"")


def packed_chains(store: "Store", family: int, table: str) -> "dict[int, Packed]":
    """Return the rules of a table by the chain's id; chains without rules are left out."""
    return store.db.ask(_packed, RULES, family, table)


def _packed(rows: "Iterable[tuple[int, str, bytes]]") -> "dict[int, Packed]":
    return {chain: Packed(numbers + "", texts + b"") for chain, numbers, texts in rows}

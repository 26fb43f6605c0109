"""What was found for each kind that was compared."""

from dataclasses import dataclass

from iptables_py.analysis.difference import TableDifference, Way, compare, with_context
from iptables_py.analysis.setdifference import SetDifference, compare_sets
from iptables_py.app.diff.sources import SETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.diff.sides import Side, Sides


@dataclass(frozen=True, slots=True)
class Result:
    """The differences of one kind: those of a family's tables, or those of the sets."""

    kind: int
    old: "Side"
    new: "Side"
    tables: list[TableDifference]
    sets: list[SetDifference]

    @property
    def differs(self) -> bool:
        """Whether there are any differences."""
        return bool(self.tables or self.sets)


def results(sides: "Sides", way: Way, table: str | None, context: int) -> list[Result]:
    """Compare the sides of each kind.

    table: the only one to compare, None for all
    context: how many unchanged rules come with each change
    """
    return [
        Result(kind, old, new, [], compare_sets(old.sets(), new.sets()))
        if kind == SETS
        else Result(kind, old, new, _tables(kind, old, new, way, table, context), [])
        for kind, (old, new) in sides.items()
    ]


def _tables(
    family: int, old: "Side", new: "Side", way: Way, table: str | None, context: int
) -> list[TableDifference]:
    before, after = old.rules(family), new.rules(family)
    found = []
    for one in compare(before, after, way):
        if table in (None, one.name):
            left, right = before.get(one.name, {}), after.get(one.name, {})
            chains = [
                with_context(chain, left.get(chain.name), right.get(chain.name), context) for chain in one.chains
            ]
            found.append(TableDifference(one.name, one.kind, chains))
    return found

"""How many differences there are: in all, and for each chain and set."""

from collections import Counter

from iptables_py.analysis.difference import ADDED, CHANGED, MOVED, REMOVED, ChainDifference
from iptables_py.app.diff.sources import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.app.diff.results import Result

RULES = (ADDED, REMOVED, CHANGED, MOVED)
SETS = {ADDED: "created", REMOVED: "destroyed", CHANGED: "changed"}
SIGNS = {ADDED: "+", REMOVED: "-", MOVED: "~", CHANGED: "<>"}


def summary(results: "Sequence[Result]") -> list[str]:
    """Return the numbers of changes by kind, and the policies that changed, as lines."""
    chains = [chain for one in results for table in one.tables for chain in table.chains]
    sets = [found for one in results for found in one.sets]
    members = {ADDED: sum(len(one.added) for one in sets), REMOVED: sum(len(one.removed) for one in sets)}
    lines = {
        "Rules": _counts(Counter(change.kind for chain in chains for change in chain.rules), {}),
        "Chains": _counts(Counter(chain.kind for chain in chains if chain.kind != CHANGED), {}),
        "Tables": _counts(
            Counter(table.kind for one in results for table in one.tables if table.kind != CHANGED), {}
        ),
        "Policies": ", ".join(_policies(results)),
        "Sets": _counts(Counter(one.kind for one in sets), SETS),
        "Members": _counts(Counter(members), {}),
    }
    return [f"{name}: {text}" for name, text in lines.items() if text]


def _counts(counts: "Counter[str]", words: dict[str, str]) -> str:
    return ", ".join(f"{counts[kind]} {words.get(kind, kind)}" for kind in RULES if counts[kind])


def _policies(results: "Iterable[Result]") -> "Iterable[str]":
    for one in results:
        for table in one.tables:
            for chain in table.chains:
                if chain.policy:
                    place = f"{table.name}/{chain.name}"
                    yield "{} {} -> {}".format(place if one.kind == 4 else f"{KINDS[one.kind]} {place}", *chain.policy)


def stat(results: "Sequence[Result]") -> list[str]:
    """Return a line for each chain and set that differs, with its numbers of changes by sign, and the summary."""
    rows = []
    for one in results:
        family = f"{KINDS[one.kind]} " * (len(results) > 1 and bool(one.tables))
        for table in one.tables:
            if not table.chains:
                rows.append((f"{family}{table.name}", f"table {table.kind}, without rules"))
            rows += [(f"{family}{table.name}/{chain.name}", _chain(chain)) for chain in table.chains]
        for found in one.sets:
            numbers = Counter({ADDED: len(found.added), REMOVED: len(found.removed)})
            header = [f"set {SETS[found.kind]}"] if found.kind != CHANGED else []
            header += ["options changed"] if found.kind == CHANGED and found.old != found.new else []
            rows.append((found.name, "  ".join([*_signs(numbers), *header])))
    width = max((len(name) for name, _ in rows), default=0)
    return [*(f"{name:{width}}  {text}".rstrip() for name, text in rows), *summary(results)]


def _chain(chain: ChainDifference) -> str:
    signs = _signs(Counter(change.kind for change in chain.rules))
    kind = [f"chain {chain.kind}"] if chain.kind != CHANGED else []
    policy = ["policy {} -> {}".format(*chain.policy)] if chain.policy else []
    return "  ".join([*signs, *kind, *policy])


def _signs(counts: "Counter[str]") -> list[str]:
    found = " ".join(f"{sign}{counts[kind]}" for kind, sign in SIGNS.items() if counts[kind])
    return [found] if found else []

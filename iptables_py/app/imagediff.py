"""The differences between two contents of the ruleset (store/images.py): as text, as a short summary, and as JSON."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.difference import ADDED, CHANGED, REMOVED, Chain, compare
from iptables_py.analysis.setdifference import compare_sets
from iptables_py.app.diff import report as rulereport
from iptables_py.app.diff.jsonform import sets_json, tables_json
from iptables_py.app.rulesets import Scratch, sets_in
from iptables_py.app.terminal import printed, visible
from iptables_py.rules.storedtext import shown
from iptables_py.store.images import OBJECTS, SETS, chains_of, objects_of, table_of
from iptables_py.store.replacing import put
from iptables_py.store.store import LEGACY
from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.difference import Ruleset
    from iptables_py.analysis.setdifference import SetDifference, Sets
    from iptables_py.store.images import ChainImage, Image, Images

RULESETS = (4, 6, LEGACY + 4, LEGACY + 6)  # numbers as in the names of images


def _sides(old: Images, new: Images, ruleset: int) -> tuple[Ruleset, Ruleset]:
    """Return the tables of one of RULESETS on both sides, as iptables-save prints them, without equal chains."""
    sides: tuple[Ruleset, Ruleset] = {}, {}
    for name in old.keys() | new.keys():
        place = table_of(name)
        if not place or place[0] != ruleset or name in old and name in new and old[name].content == new[name].content:
            continue
        chains = [
            {chain.name: chain for chain in chains_of(images[name])} if name in images else None
            for images in (old, new)
        ]
        for side, mine, others in zip(sides, chains, reversed(chains), strict=True):
            if mine is not None:
                side[place[1]] = {
                    decoded(name): Chain(chain.policy, [shown(decoded(rule[0])) for rule in chain.rules])
                    for name, chain in mine.items()
                    if not _is_equal(chain, (others or {}).get(name))
                }
    return sides


def _is_equal(one: ChainImage, other: ChainImage | None) -> bool:
    return other is not None and one.policy == other.policy and one.has_rules_of(other)


def report(old: Images, new: Images, before: str, after: str, now: int | None = None) -> bytes:
    """Return the differences as lines, b"" if there are none; `before` and `after` are the names of the sides.

    now: the time for which members of sets and their timeouts are shown, in milliseconds since 1970; by default now
    """
    parts = []
    for ruleset in RULESETS:
        tables = compare(*_sides(old, new, ruleset))
        if tables:
            name = f"IPv{ruleset % LEGACY}{' legacy' * (ruleset > LEGACY)}"
            printable = rulereport.of_tables(tables, f"{name}, {before}", f"{name}, {after}")
            parts.append(printed(printable))
    if sets := _set_differences(old, new, now):
        parts.append(printed(rulereport.of_sets(sets, f"sets, {before}", f"sets, {after}")))
    removed, added = _object_differences(old, new)
    if removed or added:
        signed = [("red", f"- {line}") for line in removed] + [("green", f"+ {line}") for line in added]
        parts.append(printed([[piece] for piece in signed]))
    return b"".join(parts)


def summary(old: Images, new: Images, now: int | None = None) -> str:
    """Return in a few words what differs, such as `filter +1 -2, policy of INPUT DROP`. `now` is as for report()."""
    return ", ".join(_summary(old, new, now))


def _summary(old: Images, new: Images, now: int | None) -> Iterator[str]:
    for ruleset in RULESETS:
        before, after = _sides(old, new, ruleset)
        for table in before | after:
            label = f"{'IPv6 ' * (ruleset % LEGACY == 6)}{'legacy ' * (ruleset > LEGACY)}{table}"
            yield from _table_summary(label, before.get(table), after.get(table))
    yield from _sets_summary(_set_differences(old, new, now))
    removed, added = _object_differences(old, new)
    if removed or added:
        yield _counted("nfacct", len(added), len(removed))


def _table_summary(label: str, before: dict[str, Chain] | None, after: dict[str, Chain] | None) -> Iterator[str]:
    """Yield what differs in a table: the numbers of rules, policies, and chains of the user."""
    old, new = before or {}, after or {}
    rules = [Counter((name, rule) for name, chain in side.items() for rule in chain.rules) for side in (old, new)]
    added, removed = (rules[1] - rules[0]).total(), (rules[0] - rules[1]).total()
    found = [
        *(f"policy of {name} {one.policy}" for name, one in new.items() if one.policy != _policy(one, old, name)),
        *(f"new chain {visible(name)}" for name in new if name not in old and new[name].policy is None),
        *(f"without chain {visible(name)}" for name in old if name not in new and old[name].policy is None),
    ]
    if added or removed:
        yield _counted(label, added, removed)
        yield from found
    elif found:
        yield f"{label}: {found[0]}"
        yield from found[1:]
    elif before is None or after is None:
        yield f"{label} {'added' if after is not None else 'removed'}"
    elif any(name in old and old[name].rules != chain.rules for name, chain in new.items()):
        yield f"{label}: order of rules"


def _sets_summary(sets: list[SetDifference]) -> Iterator[str]:
    """Yield the numbers of members that were added and removed, and the sets that were."""
    added, removed = sum(len(one.added) for one in sets), sum(len(one.removed) for one in sets)
    if added or removed:
        yield _counted("ipset", added, removed)
    words = {ADDED: "new set", REMOVED: "without set", CHANGED: "options of set"}
    for one in sets:
        if one.old != one.new:
            yield f"{words[one.kind]} {visible(one.name)}"


def _policy(chain: Chain, old: dict[str, Chain], name: str) -> str | None:
    """Return the policy that a chain had before; that of a base chain which was not made yet is ACCEPT."""
    return old[name].policy if name in old else chain.policy and "ACCEPT"


def _counted(label: str, added: int, removed: int) -> str:
    return " ".join([label, *([f"+{added}"] if added else []), *([f"-{removed}"] if removed else [])])


def as_json(old: Images, new: Images, now: int | None = None) -> dict[str, Any]:
    """Return the differences as an object, see docs/json.md. `now` is as for report()."""
    families = []
    for ruleset in RULESETS:
        tables = compare(*_sides(old, new, ruleset))
        if tables:
            legacy = {"legacy": True} if ruleset > LEGACY else {}
            families.append({"family": ruleset % LEGACY, **legacy, "tables": tables_json(tables)})
    removed, added = _object_differences(old, new)
    sets = sets_json(_set_differences(old, new, now))
    return {"families": families, "sets": sets, "nfacct": {"removed": removed, "added": added}}


def _set_differences(old: Images, new: Images, now: int | None) -> list[SetDifference]:
    now = time.time_ns() // 1_000_000 if now is None else now
    return compare_sets(_sets(old.get(SETS), now), _sets(new.get(SETS), now))


def _sets(image: Image | None, now: int) -> Sets:
    if image is None:
        return {}
    store = Scratch()
    put(store.db, SETS, image)
    return sets_in(store.db, now)


def set_lines(image: Image | None, now: int | None = None) -> list[str]:
    """Return the sets as `ipset save` prints them, by default now; `now` is in milliseconds since 1970."""
    if image is None:
        return []
    from iptables_py.ipset.listing import listed
    from iptables_py.ipset.sets import every

    store = Scratch()
    put(store.db, SETS, image)
    now = time.time_ns() // 1_000_000 if now is None else now
    return listed(store.db, every(store.db), {"output": "save"}, True, now).splitlines()


def object_lines(image: Image | None) -> list[str]:
    """Return the accounting objects as the words that `nfacct add` takes."""
    rows = objects_of(image) if image else []
    return [f"nfacct {decoded(name)}{f' {mode} {quota}' if mode else ''}" for _, name, _, _, mode, quota in rows]


def _object_differences(old: Images, new: Images) -> tuple[list[str], list[str]]:
    """Return the accounting objects that are only in `old`, and those that are only in `new`."""
    before, after = object_lines(old.get(OBJECTS)), object_lines(new.get(OBJECTS))
    return [line for line in before if line not in after], [line for line in after if line not in before]

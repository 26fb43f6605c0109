"""Sets as lines of `ipset save` that are the same in each run, and their differences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iptables_py.files import joined
from iptables_py.ipset.restore import run_lines
from iptables_py.ipset.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.store.sqlite import Database

    Sets = dict[str, list[str]]  # the lines of each set by its name

# sizes in memory follow from the members and from what is drawn at random
SIZES = re.compile(r" (?:hashsize|bucketsize|initval) \S+")
# timeouts run down and counters count; a comment comes after them
PASSING = re.compile(r"^(add \S+ \S+)(?: timeout \d+)?((?: nomatch)?(?: wildcard)?)(?: packets \d+ bytes \d+)?")
LIST = " list:set "  # a set whose members are other sets, in order


def sets_in(db: Database) -> Sets:
    """Return the sets of a ruleset, without sizes in memory and the timeouts and counters of members."""
    run = Run(None)
    run_lines(run, db, ["save -sorted"])
    found: Sets = {}
    for line in joined(run.out).decode("utf-8", "surrogateescape").splitlines():
        name = line.split(" ", 2)[1]
        if line.startswith("create "):
            found[name] = [SIZES.sub("", line)]
        else:
            found[name].append(PASSING.sub(r"\1\2", line))
    return {name: found[name] for name in sorted(found, key=lambda name: (LIST in found[name][0], name))}


def text(sets: Sets) -> str:
    """Return what `ipset restore` reads to make the sets."""
    return "".join(f"{line}\n" for lines in sets.values() for line in lines)


def differences(old: Sets, new: Sets) -> list[str]:
    """Return the lines that only one side has, after `- ` or `+ `."""
    return [line for name in {**old, **new} for line in _of_one(old.get(name, []), new.get(name, []))]


def _of_one(old: list[str], new: list[str]) -> Iterator[str]:
    if old == new:
        return
    both = set(old) & set(new)
    if LIST in (old or new)[0]:  # its order counts: all members are shown if there is another one
        both &= {old[0]} if old else set()
    yield from (f"- {line}" for line in old if line not in both)
    yield from (f"+ {line}" for line in new if line not in both)

"""Rules with any match and many targets, as the tables of rows spell them, and packets with odd headers."""

from __future__ import annotations

from functools import cache
from typing import Any

from iptables_py import extensions, tables
from tests.engine.fuzz import flows, loglines
from tests.engine.fuzz.draw import Draw, table
from tests.harness.commands import Answer, Command
from tests.harness.ours import session
from tests.harness.rows import EXTENSIONS, PROGRAMS, Row, load

# what depends on the clock, on chance, or on what a scenario does not say
LEFT_OUT = frozenset(
    (
        "time", "statistic", "limit", "hashlimit", "recent", "rateest", "cpu", "osf", "ipvs", "nfacct", "set", "helper",
        "cgroup",
    )
)
TARGETS = (
    "CHECKSUM", "CLASSIFY", "CONNMARK", "DSCP", "ECN", "HL", "MARK", "TCPMSS", "TCPOPTSTRIP", "TOS", "TTL"
)  # fmt: skip
HOOKS = ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")


@cache
def rows(family: int) -> list[tuple[str, Row]]:
    """Return the rows that the kernel accepts, with the names of their extensions."""
    paths = [path for path in sorted(EXTENSIONS.glob("match/*.t")) if path.stem not in LEFT_OUT]
    paths += [EXTENSIONS / "target" / f"{name}.t" for name in TARGETS]
    found = []
    for path in paths:
        for row in load(path):
            works = family in row.place.families and not row.place.setup and not row.place.lacking
            if works and row.expectation(family)["save"] and not row.expectation(family)["status"]:
                found.append((path.stem, row))
    return found


@cache
def names(family: int) -> list[str]:
    """Return the names of the extensions with rows."""
    return sorted({name for name, _ in rows(family)})


@cache
def is_accepted(family: int, table_name: str, line: str) -> bool:
    """Return whether the rule can be restored without a word."""
    program = PROGRAMS[family] + "-restore"
    with session() as run:
        answer = run(Command(program, (), f"*{table_name}\n{line}\nCOMMIT\n".encode()))
    return answer == Answer(0, b"", b"")


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario in which each packet meets many matches, and few targets change it."""
    rules: dict[str, list[str]] = {}
    count = draw.choice((6, 12, 20))
    while count:
        where, line = _rule(draw)
        if is_accepted(draw.family, where, line):
            rules.setdefault(where, []).append(line)
            count -= 1
    text = "".join(table(name, lines) for name, lines in rules.items())
    packets = flows.mixed(draw, 12) + [loglines.odd(draw, f"odd{number}") for number in range(12)]
    return {"host": draw.router(), "ruleset": text, "packets": packets}


def _rule(draw: Draw) -> tuple[str, str]:
    """Return a table and a rule of one of its chains, which may be refused."""
    name = draw.choice(names(draw.family))
    row = draw.choice([row for other, row in rows(draw.family) if other == name])
    text = row.expectation(draw.family)["save"].decode("ascii", "replace").strip()
    if any(f"-m {other} " in text for other in LEFT_OUT) or "--suppl-groups" in text:
        return "filter", "-A none"
    if name not in TARGETS:
        text = text.partition(" -j ")[0].partition(" -g ")[0]
    where, chain = _place(draw, name, row)
    return where, f"-A {chain} {text}" if text.isascii() else "-A none"


def _place(draw: Draw, name: str, row: Row) -> tuple[str, str]:
    """Return a table and chain in which the rule works."""
    module = extensions.load("target" if name in TARGETS else "match", name, draw.family)
    assert module
    names = module.TABLES or ("mangle",)
    where = "mangle" if "mangle" in names else row.place.table
    hooks = [hook for hook in HOOKS if hook in tables.BASE_CHAINS[where]]
    if module.HOOKS is not None:
        hooks = [hook for hook in hooks if tables.HOOKS[hook] & ~module.HOOKS == 0]
    return (where, draw.choice(hooks)) if hooks and row.place.chain in HOOKS else (row.place.table, row.place.chain)

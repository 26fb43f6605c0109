"""Writes docs/compatibility.md from the extensions that are there and the tests' list: python -m docs.compatibility"""

from __future__ import annotations

import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path

from iptables_py import extensions
from iptables_py.ipset import types
from iptables_py.programs import PROGRAMS

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "compatibility.md"
WIDTH = 120
HEAD = """\
# What is compatible, and what differs

Written by docs/compatibility.py from the program and from the tests. The reference is iptables v1.8.11 (nf_tables) of
Debian 13, and ipset 7.17 of Debian 12. Expectations are recorded from them and replayed in CI on both sides: standard
output, standard error and exit status, byte for byte.
"""


def text() -> str:
    """The document."""
    parts = [HEAD, "## Programs\n", _list(tuple(PROGRAMS))]
    for kind, title in (("match", "Matches"), ("target", "Targets")):
        parts += [f"## {title}\n", _list(_extensions(kind))]
    parts += ["## Types of IP sets\n", _list(one.name for one in types.TYPES)]
    parts += [
        "## Differences\n",
        "On purpose, each shown by a case of the tests; one that goes away must leave the list.\n",
        "\n".join(_differences()) + "\n",
    ]
    return "\n".join(parts)


def _list(words: Iterator[str] | tuple[str, ...]) -> str:
    return textwrap.fill(", ".join(words), WIDTH, break_long_words=False, break_on_hyphens=False) + "\n"


def _extensions(kind: str) -> Iterator[str]:
    """Their names, with the family if there is only one, and what is refused."""
    for name in sorted(extensions.names(kind), key=str.lower):
        families = [family for family in (4, 6) if extensions.load(kind, name, family)]
        module = extensions.load(kind, name, families[0]) if families else None
        if module and name != "standard":
            notes = [f"IPv{families[0]}"] * (len(families) == 1)
            notes += ["refused, as by kernels of today"] * hasattr(module, "MISSING")
            yield f"`{name}`" + (f" ({', '.join(notes)})" if notes else "")


def _differences() -> Iterator[str]:
    for entry in tomllib.loads((ROOT / "tests" / "known_differences.toml").read_text())["difference"]:
        reason = entry["reason"]
        yield textwrap.fill(f"- {reason[:1].upper()}{reason[1:]}.", WIDTH, subsequent_indent="  ")


if __name__ == "__main__":
    FILE.write_text(text())

"""Compare iptables-translate with the reference, for the rows of extensions and for generated rules.

python -m tests.differential.translations [--generated N] [--seed N] [NAME...]   (NAME: extensions, by default all)
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from iptables_py import extensions
from tests.differential.compare import compare
from tests.harness import rows
from tests.harness.commands import Command, show_command, split_words
from tests.properties.hunt import every_sort, generated

PROGRAMS = {4: "iptables-translate", 6: "ip6tables-translate"}


def command(family: int, words: Sequence[str | bytes]) -> Command:
    """Return a command of the family's program."""
    return Command(
        PROGRAMS[family],
        tuple(word if isinstance(word, bytes) else word.encode("utf-8", "surrogateescape") for word in words),
    )


def of_rows(name: str) -> Iterator[Command]:
    """Yield the rules in the rows of an extension."""
    for path in sorted(rows.EXTENSIONS.glob(f"*/{name}.t")):
        for row in rows.load(path):
            for family in row.place.families:
                yield command(family, ["-t", row.place.table, "-A", row.place.chain, *split_words(row.words)])


def of_generated(name: str, seed: int, count: int) -> Iterator[Command]:
    """Yield generated rules with an extension."""
    for family in (4, 6):
        for sort in every_sort(family, name):
            for line in generated(sort, seed, count):
                yield command(family, line.command("-A"))


def main() -> int:
    """Run the command line. Return status 1 if there is a difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--generated", type=int, default=40, metavar="N", help="rules of each sort")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("name", nargs="*")
    options = parser.parse_args()
    everything = {name for kind in ("match", "target") for name in extensions.names(kind)}
    status = 0
    for name in options.name or sorted(everything, key=str.lower):
        commands = [*of_rows(name), *of_generated(name, options.seed, options.generated)]
        # not those where the reference prints its help, or crashes
        found = [
            one
            for one in compare([commands])
            if b"Usage:" not in one.reference.stdout and one.reference.status >= 0
        ]
        for one in found:
            print(f"$ {show_command(one.command)}", *one.lines(), sep="\n")
        print(f"{name}: {len(found)} of {len(commands)} differ", file=sys.stderr)
        status = status or bool(found)
    return status


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    sys.exit(main())

"""Looks for rules that ours and the reference treat differently.

python -m tests.properties [--seed N] [--rules N] [--tame|--wild] [--family 4|6]
Prints each one in as few words as show it, with the commands that differ: - reference, + ours.
"""

from __future__ import annotations

import argparse
import sys

from tests.harness.commands import show_command
from tests.properties.hunt import batches, generated, hunt
from tests.reference import reference


def main() -> int:
    """The command line; status 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rules", type=int, default=500, help="how many of each family and sort")
    parser.add_argument("--family", type=int, choices=(4, 6))
    sort = parser.add_mutually_exclusive_group()
    sort.add_argument("--tame", action="store_true", help="only rules without mistakes made on purpose")
    sort.add_argument("--wild", action="store_true", help="only rules with them")
    options = parser.parse_args()
    if why := reference.missing():
        parser.error(why)
    count = 0
    for family in (options.family,) if options.family else (4, 6):
        for wild in (False, True):
            if (options.tame and wild) or (options.wild and not wild):
                continue
            rules = generated(family, options.seed, options.rules, wild)
            for _, found in hunt(batches(rules)):
                count += 1
                for difference in found[:2]:
                    print(f"$ {show_command(difference.command)}", *difference.lines(), sep="\n", flush=True)
                print(flush=True)
    print(f"{count} differences, seed {options.seed}", file=sys.stderr)
    return bool(count)


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    sys.exit(main())

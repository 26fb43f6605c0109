"""Search for rules that ours and the reference treat differently.

python -m tests.properties [--seed N] [--rules N] [--only NAME] [--restore] [--family 4|6]
Prints each one reduced to the words that show the difference, with the commands whose answers differ: - reference,
+ ours.
"""

from __future__ import annotations

import argparse
import sys

from tests.harness.commands import show_command, show_text
from tests.properties.hunt import batches, every_sort, generated, hunt
from tests.reference import reference


def main() -> int:
    """Run the command line. Return status 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rules", type=int, default=500, help="how many of each family, good and wild each")
    parser.add_argument("--family", type=int, choices=(4, 6))
    parser.add_argument("--only", default="", metavar="NAME", help="only rules with that extension alone")
    parser.add_argument("--restore", action="store_true", help="add them with iptables-restore")
    options = parser.parse_args()
    if why := reference.missing():
        parser.error(why)
    count = 0
    for family in (options.family,) if options.family else (4, 6):
        for sort in every_sort(family, options.only):
            rules = generated(sort, options.seed, options.rules)
            for _, found in hunt(batches(rules), options.restore):
                count += 1
                for one in found[:2]:
                    given = show_text(one.command.stdin or b"")
                    print(f"$ {show_command(one.command)}", *map("< {}".format, given), *one.lines(), sep="\n")
                print(flush=True)
    print(f"{count} differences, seed {options.seed}", file=sys.stderr)
    return bool(count)


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    sys.exit(main())

"""Run sessions on ours and on the reference and print the differences.

python -m tests.differential.compare [--six] [--first] [--reference|--ours] FILE...   (- is standard input)
Each line is a command in shell words; a blank line starts a new session on a fresh state. `$ ` before a command,
`< ` before input lines, and ` <-` at the end of a command (it reads the previous output) are as in tests/cases.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from tests.harness import ours, sessions
from tests.harness.commands import Answer, Command, show_command, show_text
from tests.reference import reference

Side = Callable[[], AbstractContextManager[Callable[[Command], Answer]]]


@dataclass(frozen=True)
class Difference:
    """A command that the two sides answer differently; `session` and `step` count from 0."""

    session: int
    step: int
    command: Command
    reference: Answer
    ours: Answer

    def lines(self) -> list[str]:
        """Return the difference; `- ` is the reference, `+ ` is ours."""
        return sessions.difference(self.reference, self.ours)


def answers(side: Side, commands: Iterable[Command]) -> list[Answer]:
    """Return one side's answers to one session."""
    with side() as run:
        return [run(command) for command in commands]


def compare(batch: Iterable[Sequence[Command]]) -> list[Difference]:
    """Run every session on both sides at the same time. Return the commands that are answered differently."""
    found = []
    with ThreadPoolExecutor(1) as pool:
        for number, commands in enumerate(batch):
            theirs = pool.submit(answers, reference.session, commands)
            pairs = zip(answers(ours.session, commands), theirs.result(), strict=True)
            found += [
                Difference(number, step, commands[step], right, mine)
                for step, (mine, right) in enumerate(pairs)
                if mine != right
            ]
    return found


def six(command: Command) -> Command:
    """Return the same command for IPv6."""
    return replace(command, program=command.program.replace("iptables", "ip6tables"))


def main() -> int:
    """Run the command line. Return status 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--six", action="store_true", help="also run every session with ip6tables")
    parser.add_argument("--first", action="store_true", help="print only the first difference of each session")
    side = parser.add_mutually_exclusive_group()
    side.add_argument("--reference", action="store_true", help="only run the reference and print its answers")
    side.add_argument("--ours", action="store_true", help="only run ours and print its answers")
    parser.add_argument("file", nargs="+")
    options = parser.parse_args()
    if not options.ours and (why := reference.missing()):
        parser.error(why)
    batch = []
    for name in options.file:
        with open(0 if name == "-" else name, encoding="utf-8", errors="surrogateescape") as file:
            batch += [session.commands for session in sessions.parse(file, loose=True)[0]]
    if options.six:
        batch += [[six(command) for command in commands] for commands in batch]
    if options.reference or options.ours:
        tell(batch, reference.session if options.reference else ours.session)
        return 0
    found = compare(batch)
    last = None
    for difference in found:
        if not (options.first and difference.session == last):
            print(f"[{difference.session + 1}.{difference.step + 1}] $ {show_command(difference.command)}")
            print(*difference.lines(), sep="\n")
        last = difference.session
    count = sum(map(len, batch))
    print(f"{len(found)} of {count} commands differ, in {len(batch)} sessions", file=sys.stderr)
    return bool(found)


def tell(batch: Iterable[Sequence[Command]], side: Side) -> None:
    """Print one side's answers."""
    for number, commands in enumerate(batch):
        if number:
            print()
        for command, answer in zip(commands, answers(side, commands), strict=True):
            print(f"$ {show_command(command)}")
            for line in sessions.show_answer(answer.status, show_text(answer.stdout), show_text(answer.stderr)):
                print(line)


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    sys.exit(main())

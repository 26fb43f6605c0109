"""The answer to a firewall program of the host that a run does not let its command use."""

import posix
import sys

from iptables_py import cli

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def main() -> "NoReturn":
    """Refuse the program that the command line names, and record that. Does not return."""
    program, *words = sys.argv[1:]
    cli.default_signals()
    record = posix.environ.get(b"IPTABLES_PY_RECORD")
    if record is None:
        cli.finish(program, *_refused(program, words, None))
    from iptables_py.scripts.record import recorded

    cli.finish(program, *recorded(record, program, words, _refused))


def _refused(program: str, words: "Sequence[str]", stdin: bytes | None) -> "tuple[int, bytes, bytes]":
    line = f"iptables-py run: {program} is not available here: it uses the host's firewall, not this run's ruleset\n"
    return 1, b"", line.encode("utf-8", "surrogateescape")

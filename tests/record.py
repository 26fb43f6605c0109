"""Writes what the reference answers into case files: python -m tests.record [--check] FILE...

FILE is a session file (tests/cases/*.t) or an extension's rows (tests/extensions/*/NAME.t); `--check` only tells
which ones are out of date. Expectations come from here and never from ours.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.harness import rows, sessions
from tests.reference import reference


def record_sessions(text: str) -> str:
    """A session file's text with the reference's answers."""
    parsed, tail = sessions.parse(text.splitlines())
    for one in parsed:
        with reference.session() as run:
            for step in one.steps:
                step.expect(run(step.command))
    return sessions.show(parsed, tail)


def record(path: Path, check: bool) -> bool:
    """Rewrites the file (or only looks, with `check`); whether it was up to date."""
    text = path.read_bytes().decode()
    is_rows = "extensions" in path.resolve().parts
    fresh = rows.record(text, reference.session) if is_rows else record_sessions(text)
    if fresh != text and not check:
        path.write_bytes(fresh.encode())
    return fresh == text


def main() -> int:
    """The command line; with --check, status 1 if a file is out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("file", nargs="+", type=Path)
    options = parser.parse_args()
    if why := reference.missing():
        parser.error(why)
    old = [path for path in options.file if not record(path, options.check)]
    for path in old:
        print(f"{path}: {'out of date' if options.check else 'recorded'}")
    return int(options.check and bool(old))


if __name__ == "__main__":
    sys.exit(main())

"""Record the reference's answers in case files: python -m tests.record [--check] FILE...

FILE is a session file (tests/cases/*.t) or an extension's rows (tests/extensions/*/NAME.t). `--check` only reports
which files are out of date. All expectations are recorded this way, never taken from our own output.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.harness import rows, sessions
from tests.reference import reference


def record_sessions(text: str) -> str:
    """Return a session file's text with the reference's answers, old ones for types of sets that the kernel lacks."""
    parsed, tail = sessions.parse(text.splitlines())
    for one in parsed:
        if reference.lacks_any(one.commands):
            continue
        with reference.session() as run:
            for step in one.steps:
                step.expect(run(step.command))
    return sessions.show(parsed, tail)


def record(path: Path, check: bool) -> bool:
    """Rewrite the file, unless `check`. Return whether it was up to date."""
    text = path.read_bytes().decode()
    is_rows = "extensions" in path.resolve().parts
    fresh = rows.record(text, reference.session) if is_rows else record_sessions(text)
    if fresh != text and not check:
        path.write_bytes(fresh.encode())
    return fresh == text


def main() -> int:
    """Run the command line. With --check, return status 1 if a file is out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("file", nargs="+", type=Path)
    options = parser.parse_args()
    if why := reference.missing(sets_only=all("ipset" in path.parts for path in options.file)):
        parser.error(why)
    old = [path for path in options.file if not record(path, options.check)]
    for path in old:
        print(f"{path}: {'out of date' if options.check else 'recorded'}")
    return int(options.check and bool(old))


if __name__ == "__main__":
    sys.exit(main())

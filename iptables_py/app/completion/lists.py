"""The lists of programs in the shells' scripts, made from the rows of programs."""

import os
import textwrap

from iptables_py.app.completion.command import PLACE, SCRIPTS
from iptables_py.programs import PROGRAMS

NAMES = ("iptables-py", *PROGRAMS)
# the beginnings of the statements that end in such a list; only zsh's first line must not be folded
ONE_LINE = "#compdef"
FOLDED = ("_iptables_py_register", "    compdef _iptables_py", "for program in")
WIDTH = 110


def with_programs(script: str) -> str:
    """Return the text of a script with its lists of programs up to date."""
    found: list[str] = []
    lines = iter(script.splitlines())
    for line in lines:
        start = next((start for start in (ONE_LINE, *FOLDED) if line.startswith(f"{start} ")), "")
        if start:
            found.append(_list(start))
            while line.endswith("\\"):
                line = next(lines)
        else:
            found.append(line)
    return "\n".join(found) + "\n"


def _list(start: str) -> str:
    if start == ONE_LINE:
        return " ".join((start, *NAMES))
    names = textwrap.wrap(" ".join(NAMES), WIDTH, break_long_words=False, break_on_hyphens=False)
    return " \\\n        ".join((start, *names))


def write() -> None:
    """Write the lists into the scripts."""
    for name in SCRIPTS.values():
        with open(os.path.join(PLACE, name), "r+") as file:
            text = with_programs(file.read())
            file.seek(0)
            file.truncate()
            file.write(text)

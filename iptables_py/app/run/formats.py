"""The formats in which the results of a run are printed: text, annotations of GitHub, and JUnit's XML."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from iptables_py.app.run.notes import note
from iptables_py.app.run.results import EXPECTED, GUARD, SCRIPT, Check, summary
from iptables_py.app.terminal import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.wrapping import Line

FORMATS = ("text", "github", "junit")
GROUPS = {SCRIPT: "iptables-py run", EXPECTED: "iptables-py run --expect", GUARD: "iptables-py run --guard"}
STYLES = {"- ": "red", "+ ": "green", "< ": "yellow", "> ": "yellow", "~ ": "cyan"}


@dataclass(frozen=True, slots=True)
class Reports:
    """What is printed: the results in a format, on standard output or in the file `output`."""

    form: str
    output: str | None

    def __post_init__(self) -> None:
        """Raise UsageError if the results would be mixed up with what the command prints."""
        if self.form == "junit" and self.output is None:
            message = "--format junit needs --output FILE, as the command prints on standard output"
            raise click.UsageError(message)

    def printed(self, checks: list[Check]) -> tuple[bytes, bool]:
        """Write the file. Return what is printed on standard output, and whether all could be written.

        Otherwise the reason and, unless it is the text, the content of the file are printed on standard error.
        """
        content = report(self.form, checks)
        if self.output in (None, "-"):
            return content, True
        text = content if self.form == "text" else report("text", checks)
        try:
            with open(self.output, "wb") as file:
                file.write(content)
        except OSError as error:
            note(f"{self.output}: {error.strerror}")
            sys.stderr.write("" if self.form == "text" else content.decode("utf-8", "surrogateescape"))
            return text, False
        return text, True


def report(form: str, checks: list[Check]) -> bytes:
    """Return the results in a format."""
    if form == "junit":
        return _junit(checks)
    text = printed([line for check in checks if check.group == EXPECTED for line in _differences(check)])
    if form == "github":
        from iptables_py.app.annotations import without_commands

        lines = "".join(f"{line}\n" for line in _annotations(checks))
        text = without_commands(text) + lines.encode("utf-8", "surrogateescape")
    return text + _summary(checks)


def _differences(check: Check) -> Iterator[Line]:
    """Yield the lines about a file that differs, coloured by their signs."""
    for line in check.details:
        yield [("bold" if line[:3] in ("---", "+++") else STYLES.get(line[:2], ""), line)]


def _summary(checks: list[Check]) -> bytes:
    style = "bold red" if any(check.failure for check in checks) else "bold green"
    return printed([[(style, summary(checks))]])


def _annotations(checks: list[Check]) -> Iterator[str]:
    from iptables_py.app.annotations import annotation

    for check in checks:
        for one in check.notes:
            yield annotation(one.kind, one.message, one.file, one.line, title=one.title)


def _junit(checks: list[Check]) -> bytes:
    from iptables_py.app import junit

    cases = [
        junit.Case(
            check.name, GROUPS[check.group], check.seconds,
            failure=(check.failure, "\n".join(check.details)) if check.failure else None,
        )
        for check in checks
    ]  # fmt: skip
    return junit.report("iptables-py run", [junit.Suite(GROUPS[SCRIPT], checks[0].seconds, cases)])

"""Commands of a GitHub workflow that annotate a file, which are shown at its lines in a pull request."""

from __future__ import annotations

import os

OF_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
OF_PROPERTY = OF_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def annotation(
    kind: str,
    message: str,
    file: str | None = None,
    line: int | None = None,
    column: int | None = None,
    title: str | None = None,
) -> str:
    """Return the command that annotates a place; `kind` is error, warning or notice, lines and columns are from 1."""
    place = {"file": file and _in_repository(file), "line": line, "col": column, "title": title}
    properties = ",".join(f"{key}={str(value).translate(OF_PROPERTY)}" for key, value in place.items() if value)
    return f"::{kind} {properties}".rstrip() + f"::{message.translate(OF_MESSAGE)}"


def _in_repository(file: str) -> str:
    """Return the path from the directory of the repository, which GitHub needs, whatever directory a step is in."""
    repository = os.environ.get("GITHUB_WORKSPACE")
    if not repository:
        return file
    path = os.path.relpath(os.path.realpath(file), os.path.realpath(repository))
    return file if path.startswith(os.pardir) else path


def without_commands(report: bytes) -> bytes:
    """Return the report so that a line in it, such as one that a script has printed, is no command of the workflow."""
    if not any(line.lstrip().startswith((b"::", b"##[")) for line in report.splitlines()):
        return report
    import secrets

    token = secrets.token_hex(16).encode()
    return b"::stop-commands::%s\n%s::%s::\n" % (token, report, token)

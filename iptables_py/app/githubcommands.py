"""Commands of a GitHub workflow, which are shown at the lines of a pull request."""

import secrets

OF_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
OF_PROPERTY = OF_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def without_commands(report: bytes) -> bytes:
    """Return the report so that a line in it, such as one that a script has printed, is no command of the workflow."""
    if not any(line.lstrip().startswith((b"::", b"##[")) for line in report.splitlines()):
        return report
    token = secrets.token_hex(16).encode()
    return b"::stop-commands::%s\n%s::%s::\n" % (token, report, token)


def annotation(level: str, path: str, line: int, column: int, title: str, message: str) -> str:
    """Return a command that annotates a line of a file; the column is left out if it is 0."""
    place = {"file": path, "line": str(line), "col": str(column) if column else "", "title": title}
    properties = ",".join(f"{key}={value.translate(OF_PROPERTY)}" for key, value in place.items() if value)
    return f"::{level} {properties}::{message.translate(OF_MESSAGE)}"

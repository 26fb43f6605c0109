"""The user's editor."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLES = ("IPTABLES_PY_EDITOR", "VISUAL", "EDITOR")
USUAL = ("sensible-editor", "editor", "nano", "vi")
KEYS = (signal.SIGINT, signal.SIGQUIT)  # that the keys of a terminal send to all its processes, ^C and ^\\


class Failed(click.ClickException):
    """The editor can't be run, or has failed."""


class Editor:
    """The words that run the editor. name: of the file that it opens"""

    def __init__(self, unasked: bool, name: str) -> None:
        """Choose an editor. `unasked` says that nothing will be asked. Raise UsageError or Failed."""
        named = next((value for name in VARIABLES if (value := os.environ.get(name, "").strip())), "")
        if not sys.stdin.isatty() and not (named and unasked):
            way_out = "set EDITOR and use --yes, or use iptables-restore"
            raise click.UsageError(f"standard input is not a terminal: {way_out}")
        try:
            self.words = shlex.split(named) or [next(name for name in USUAL if shutil.which(name))]
        except ValueError as error:
            raise click.UsageError(f"{named}: this is no command for an editor: {error}") from None
        except StopIteration:
            raise Failed(f"there is no editor: set EDITOR; {', '.join(USUAL)} were not found") from None
        self.name = name

    def edited(self, content: bytes) -> bytes:
        """Return the content as the user has left it. Raise Failed."""
        path = self.name
        try:
            with tempfile.TemporaryDirectory(prefix="iptables-py-", ignore_cleanup_errors=True) as directory:
                path = os.path.join(directory, self.name)
                with open(path, "wb") as out:
                    out.write(content)
                with _keys_for_the_editor():
                    status = subprocess.run([*self.words, path], check=False).returncode
                if status:
                    ended = f"failed with status {status}" if status > 0 else f"was ended by signal {-status}"
                    raise Failed(f"the editor {self.words[0]} {ended}: nothing was changed")
                with open(path, "rb") as text:
                    return text.read()
        except OSError as error:
            raise Failed(f"{os.fsdecode(error.filename or path)}: {error.strerror}: nothing was changed") from None


@contextmanager
def _keys_for_the_editor() -> Iterator[None]:
    """Ignore the signals of keys: in an editor, ^C often doesn't mean its end.

    The editor does not inherit that, as it would inherit SIG_IGN.
    """
    before = [(number, signal.signal(number, lambda *_: None)) for number in KEYS]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)

"""Save files and other text for a ruleset."""

from __future__ import annotations

import os
from dataclasses import dataclass

from iptables_py.api.errors import RulesError
from iptables_py.api.running import run
from iptables_py.api.translating import translated
from iptables_py.app.rulesets import read_file, restored
from iptables_py.ownwords import family_of
from iptables_py.programs import program_of
from iptables_py.values.text import decoded, encoded

Source = str | bytes | os.PathLike[str]
TEXT = "<text>"  # the name of a text that is no file


@dataclass(frozen=True, slots=True)
class Given:
    """A text, and the name of the file that it is from."""

    name: str
    content: bytes


def given(source: Source) -> Given:
    """Return the text that is meant: that of the file, if the source is a path.

    Bytes and a str of several lines are text, another str is a path. Raise RulesError, and TypeError for other types.
    """
    if isinstance(source, bytes):
        return Given(TEXT, source)
    if isinstance(source, str) and "\n" in source:
        return Given(TEXT, encoded(source))
    if not isinstance(source, (str, os.PathLike)):
        raise TypeError(f"expected a text, or the path of a file, not {type(source).__name__}")
    name = decoded(os.fsencode(source))
    with translated(RulesError):
        return Given(name, read_file(plain_path(name)))


def plain_path(path: str) -> str:
    """Return a path of a file, also of one with the name `-`: that would be standard input."""
    return "./-" if path == "-" else path


def load_rules(source: Source, family: int | None, counters: bool, state: str) -> None:
    """Restore a text or file, perhaps with its counters, into a state directory. Raise RulesError.

    The family is by default that of the file's name (.v4, .v6), else that of the program that wrote it, else IPv4.
    """
    one = given(source)
    family = family or family_of(one.name, one.content) or 4
    done = run(["-c"] * counters, program=program_of("restore", family).name, state=state, stdin=one.content)
    if done.status:
        with translated(RulesError):
            restored(one.name, one.content, family, counters)  # raises with our message
        raise RulesError(f"{one.name}: {done.stderr.strip()}")


def load_sets(source: Source, state: str) -> None:
    """Restore the output of `ipset save` into a state directory. Raise RulesError."""
    one = given(source)
    done = run(["restore"], program="ipset", state=state, stdin=one.content)
    if done.status:
        raise RulesError(f"{one.name}: {done.stderr.strip()}")

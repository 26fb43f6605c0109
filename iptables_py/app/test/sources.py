"""The files that `test` runs: those that are named, and those in directories."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.app.rulesets import read_file
from iptables_py.app.test import scenariotests
from iptables_py.app.testlanguage import reading
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from iptables_py.app.test.running import Settings
    from iptables_py.app.testlanguage.file import TestFile

SCENARIO = ".json"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to run, which was read: a file of tests, or a scenario."""

    path: str
    content: TestFile | dict[str, Any]

    def tests(self, settings: Settings) -> int:
        """Return how many tests of a file of tests will run."""
        if isinstance(self.content, dict):
            return 1
        return sum(settings.selects(test.name) for test in self.content.tests)


def sources(paths: Sequence[str]) -> list[Source]:
    """Return the files, read: a mistake in one of them is told before any test runs. Raise what reading them raises."""
    return [_read(path) for path in _files(paths)]


def _files(paths: Sequence[str]) -> Iterator[str]:
    """Yield the files, each once; those of a directory in the order of their paths."""
    found: dict[str, str] = {}
    for path in paths:
        if os.path.isdir(encoded(path)):
            found |= {one: one for one in sorted(_inside(path))}
        else:
            found.setdefault(os.path.normpath(path), path)
    yield from found.values()


def _inside(directory: str) -> Iterator[str]:
    """Yield the files in the directory, but not those in other repositories there, such as submodules of git."""
    for where, directories, names in os.walk(directory):
        if where != directory and ".git" in (*directories, *names):
            directories.clear()
            continue
        directories[:] = [name for name in directories if not name.startswith(".")]
        names = [name for name in names if not name.startswith(".")]
        yield from (os.path.normpath(os.path.join(where, name)) for name in names if name.endswith(reading.SUFFIX))
        yield from (path for name in names if _is_scenario(path := os.path.normpath(os.path.join(where, name))))


def _is_scenario(path: str) -> bool:
    """Return whether a file of a directory is a scenario that expects something; other JSON is left alone."""
    if not path.endswith(SCENARIO):
        return False
    content = read_file(path)
    return b'"packets"' in content and b'"expect"' in content


def _read(path: str) -> Source:
    content = read_file(path)
    if path.endswith(SCENARIO) or path == "-" and content.lstrip().startswith(b"{"):
        return Source(path, scenariotests.read(content, path))
    return Source(path, reading.read(content, path))

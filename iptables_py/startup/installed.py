"""The launchers that there are: where, for which programs, and what they start."""

import ast
import os
import re
import shlex
import shutil

from iptables_py.startup import launchers

_PACKAGE = re.compile(r"^sys\.path\.append\((.*)\)$", re.MULTILINE)


class Directory:
    """A directory with launchers.

    path: its path
    names: the launchers that it has, missing: those that it has not
    outdated: those that are not as this iptables-py would write them
    hidden: for each program of `names` that another file is found for on PATH, that file, "" if nothing is found
    pythons, packages: the interpreters that the launchers start, and the directories with the package
    saved: the names of the files that were renamed to make room
    """

    __slots__ = ("hidden", "missing", "names", "outdated", "packages", "path", "pythons", "saved")

    def __init__(self, path: str) -> None:
        """Read the launchers. Raise OSError."""
        self.path = path
        programs = launchers.wanted(path)
        wanted = programs if launchers.has_own(path) else (*programs, launchers.OWN)
        files = {name: os.path.join(path, name) for name in wanted}
        self.names = [name for name, file in files.items() if launchers.is_ours(file)]
        self.missing = [name for name in wanted if name not in self.names]
        self.outdated = [name for name in self.names if not launchers.is_current(path, name)]
        found = {name: shutil.which(name) or "" for name in self.names if name != launchers.OWN}
        self.hidden = {name: file for name, file in found.items() if os.path.realpath(file) != files[name]}
        started = [_started(files[name]) for name in self.names]
        self.pythons = list(dict.fromkeys(python for python, _ in started))
        self.packages = list(dict.fromkeys(package for _, package in started))
        self.saved = [name for name in wanted if os.path.lexists(files[name] + launchers.SAVED)]

    def gone(self) -> list[str]:
        """Return what the launchers start and is no longer there: interpreters, and directories of the package."""
        packages = [one for one in self.packages if not os.path.isfile(os.path.join(one, "iptables_py", "cli.py"))]
        return [one for one in self.pythons if not os.access(one, os.X_OK)] + packages

    def is_well(self) -> bool:
        """Return whether all launchers are there and up to date, and are what PATH leads to."""
        return not (self.missing or self.outdated or self.hidden or self.gone())


def directories(path: str) -> list[str]:
    """Return the directories of a PATH that have launchers."""
    named = dict.fromkeys(os.path.realpath(one) for one in path.split(os.pathsep) if one)
    return [one for one in named if has_launchers(one)]


def has_launchers(directory: str) -> bool:
    """Return whether the directory has a launcher."""
    try:
        return any(launchers.is_ours(os.path.join(directory, name)) for name in (*launchers.NAMES, launchers.OWN))
    except OSError:
        return False


def _started(path: str) -> tuple[str, str]:
    """Return the interpreter that a launcher starts, and the directory with the package, "" for what it doesn't say."""
    with open(path, "rb") as file:
        text = os.fsdecode(file.read())
    first = text.partition("\n")[0].removeprefix("#!").rpartition(" ")[0]
    if first == "" and "\nexec " in text:  # by way of a shell
        words = shlex.split(text.partition("\nexec ")[2])
        first, text = words[0], words[3]
    named = _PACKAGE.search(text)
    try:
        package = ast.literal_eval(named[1]) if named else ""
    except (SyntaxError, ValueError):
        package = ""
    return first, os.fsdecode(package.encode("utf-8", "surrogateescape"))

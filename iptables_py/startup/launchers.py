"""The launchers: small files named iptables, ip6tables-save ... that start our programs without searching for them."""

import errno
import fcntl
import os
import re
import shlex
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.util import find_spec

import iptables_py
from iptables_py.programs import PROGRAMS
from iptables_py.startup import linker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = tuple(PROGRAMS)
LEGACY = tuple(row.name for row in PROGRAMS.values() if row.is_legacy)  # installed only if that is wanted
OWN = "iptables-py"  # has a launcher, too, unless there is such a file already, as pip may have written it
OPTIONS = "-ISXutf8"  # ignore environment and site-packages, text is UTF-8 in any locale; one word, as `#!` needs
MARK = b"# A launcher of iptables-py; `iptables-py shim remove` takes it away."
SAVED = ".iptables-py-saved"  # suffix of a file that was renamed to make room
TEMPORARY = ".iptables-py-"  # prefix of a file that is not yet complete
LEFT_OVER = re.compile(re.escape(TEMPORARY) + "[a-z0-9_]{8}")
LONGEST = 120  # bytes of a first line that every kernel accepts
THE_SYSTEMS = ("/sbin", "/usr/sbin", "/bin", "/usr/bin")

# Python compiles CODE at each start, and every few words cost a microsecond. ^C must not print a traceback, not even
# during imports. The package's directory comes last on sys.path, so that no file next to the package can replace a
# module of Python. Only the head in {linked} is read: if it is undamaged, of this Python and of this format, it is
# executed instead of PLAIN.
CODE = """\
import _signal
if _signal.getsignal(2) != _signal.SIG_IGN:
    _signal.signal(2, _signal.SIG_DFL)
import _frozen_importlib_external, _imp, marshal, posix, sys
sys.path.append({location})
start = plain = {plain}
try:
    file = posix.open({linked}, 0)
    head = posix.read(file, {size})[{own}:]
    if head[:8] == _imp.source_hash({key} + int.from_bytes(_frozen_importlib_external.MAGIC_NUMBER), head[8:]):
        start = marshal.loads(head[8:])
except OSError:
    pass
exec(start)
"""
PROGRAM = "main({program})\n"
# click and the other packages come after ours; the programs need none
OWN_COMMANDS = """\
sys.path += {packages}
from iptables_py.app.main import main
main()
"""
DEPENDENCIES = ("click", "pyparsing", "rich", "pygments", "markdown_it", "mdurl")
# The file must not stay open: it can have the number of a closed standard input.
PLAIN = """\
try:
    posix.close(file)
except (NameError, OSError):
    pass
try:
    from iptables_py.cli import main
except ModuleNotFoundError as error:
    if not str(error.name).startswith("iptables_py"):
        raise
    try:
        posix.write(2, {line})
    finally:
        posix._exit(127)
"""


def launcher(program: str, interpreter: str, location: str, directory: str) -> bytes:
    """Return the launcher's text: it runs `program` with the Python `interpreter` and the package in `location`.

    That of OWN finds the other packages where this process does. `directory` is that of the launcher.
    """
    options = "--force " * is_the_systems(directory) + "--legacy " * (program in LEGACY)
    again = f"iptables-py shim install {options}{shlex.quote(directory)}"
    gone = f"{program}: iptables-py is no longer in {location}: reinstall it and run `{again}`"
    line = os.fsencode(" ".join(gone.splitlines())) + b"\n"
    place = _as_read(location)
    linked = linker.place(f"{place}/iptables_py")
    plain = PLAIN.format(line=ascii(line))
    words: dict[str, str | list[str]] = {"location": place, "plain": plain, "linked": linked, "program": program}
    if program == OWN:
        words["packages"] = _packages(place)
    numbers = {"size": linker.OWN + linker.SIZE, "own": linker.OWN, "key": linker.KEY}
    end = OWN_COMMANDS if program == OWN else PROGRAM
    code = (CODE + end).format(**{name: ascii(word) for name, word in words.items()}, **numbers)
    path = os.fsencode(interpreter)
    first = b"#!%s %s" % (path, OPTIONS.encode())
    if len(first) <= LONGEST and path.isascii() and not any(byte <= 32 for byte in path):
        return b"%s\n%s\n%s" % (first, MARK, code.encode())
    start = f'exec {shlex.quote(interpreter)} {OPTIONS} -c {shlex.quote(code)} "$@"\n'
    return b"#!/bin/sh\n%s\n%s" % (MARK, os.fsencode(start))


def _as_read(path: str) -> str:
    """Return a path of this process as a process in UTF-8 mode decodes it."""
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def _packages(location: str) -> list[str]:
    """Return the directories of the packages that our own commands need, without that of ours."""
    files = [spec.origin for name in DEPENDENCIES if (spec := find_spec(name)) and spec.origin]
    found = [_as_read(os.path.dirname(file.removesuffix("/__init__.py"))) for file in files]
    return list(dict.fromkeys(place for place in found if place != location))


def _package() -> str:
    return os.path.dirname(os.path.abspath(iptables_py.__file__))


def _current(program: str, directory: str) -> bytes:
    return launcher(program, os.path.realpath(sys.executable), os.path.dirname(_package()), os.path.realpath(directory))


def is_the_systems(directory: str) -> bool:
    """Return whether this is one of THE_SYSTEMS, under any name."""
    for name in THE_SYSTEMS:
        if os.path.realpath(directory) == os.path.realpath(name):
            return True
        if os.path.isdir(directory) and os.path.isdir(name) and os.path.samefile(directory, name):
            return True
    return False


def is_ours(path: str) -> bool:
    """Return whether this is a regular file, not a link, with our mark in its second line."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(4096).split(b"\n", 2)[1:2] == [MARK]
    except (FileNotFoundError, NotADirectoryError):
        return False


def wanted(directory: str, legacy: bool = False) -> tuple[str, ...]:
    """Return the programs that have a launcher in a complete directory: with `legacy`, or if one is there, all."""
    if legacy or any(is_ours(os.path.join(directory, name)) for name in LEGACY):
        return NAMES
    return tuple(name for name in NAMES if name not in LEGACY)


def others(directory: str, legacy: bool = False) -> list[str]:
    """Return the wanted() names under which the directory has something that we did not write."""
    paths = {name: os.path.join(directory, name) for name in wanted(directory, legacy)}
    return [name for name, path in paths.items() if os.path.lexists(path) and not is_ours(path)]


def has_own(directory: str) -> bool:
    """Return whether the directory has an iptables-py that is no launcher; it stays."""
    path = os.path.join(directory, OWN)
    return os.path.lexists(path) and not is_ours(path)


def complete(directory: str) -> bool:
    """Return whether all launchers are there, exactly as they would be written now."""
    names = wanted(directory)
    return all(is_current(directory, name) for name in (names if has_own(directory) else (*names, OWN)))


def is_current(directory: str, name: str) -> bool:
    """Return whether this launcher is there, exactly as it would be written now."""
    path = os.path.join(directory, name)
    if not is_ours(path):
        return False
    with open(path, "rb") as file:
        return file.read() == _current(name, directory)


def install(directory: str, legacy: bool = False) -> int:
    """Write the wanted() launchers, and compile the package. Return how many launchers there are. Raise OSError.

    Files found by others() get another name. FileExistsError or IsADirectoryError means that one cannot. At each moment
    every name that the directory had is there, with the old or the new file: this may be killed, and run again.
    """
    os.makedirs(directory, exist_ok=True)
    with _locked(directory):
        in_the_way = others(directory, legacy)
        for name in in_the_way:
            _check_keeping(os.path.join(directory, name))
        names = wanted(directory, legacy)
        for name in names:
            path = os.path.join(directory, name)
            if name in in_the_way:
                _keep(path)
            write_command(path, _current(name, directory))
        own = not has_own(directory)
        if own:
            write_command(os.path.join(directory, OWN), _current(OWN, directory))
    _compile()
    return len(names) + own


def write(directory: str) -> None:
    """Write the launchers of the programs, each atomically. Raise OSError."""
    for name in NAMES:
        write_command(os.path.join(directory, name), _current(name, directory))


@contextmanager
def _locked(directory: str) -> "Iterator[None]":
    """Wait until no other process installs or removes there, and remove the temporary files of killed ones."""
    lock = os.open(directory, os.O_RDONLY)
    try:
        if _lock(lock):
            for name in filter(LEFT_OVER.fullmatch, os.listdir(directory)):
                os.unlink(os.path.join(directory, name))
        yield
    finally:
        os.close(lock)


def _lock(file: int) -> bool:
    """Lock the open directory; return whether the file system can do that."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
    except OSError:
        return False
    return True


def _check_keeping(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if os.path.lexists(path + SAVED) and not _same(path, path + SAVED):
        raise FileExistsError(errno.EEXIST, "exists already, move or delete it first", path + SAVED)


def _keep(path: str) -> None:
    """Give the file its SAVED name, too, so that another can replace it."""
    if os.path.lexists(path + SAVED):
        return
    try:
        os.link(path, path + SAVED, follow_symlinks=False)
    except OSError:  # a file system without hard links: for a moment the name is missing
        os.replace(path, path + SAVED)


def _same(path: str, other: str) -> bool:
    """Return whether both are one file, or links with the same target, as after an upgrade of the system's package."""
    if os.path.samestat(os.lstat(path), os.lstat(other)):
        return True
    return os.path.islink(path) and os.path.islink(other) and os.readlink(path) == os.readlink(other)


def write_command(path: str, content: bytes, mode: int = 0o755) -> None:
    """Write an executable file, or one with another mode, atomically. Raise OSError."""
    file, temporary = tempfile.mkstemp(prefix=TEMPORARY, dir=os.path.dirname(path))
    try:
        with open(file, "wb") as out:
            out.write(content)
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _compile() -> None:
    """Write the bytecode, which halves the start time. Without write permission the launchers work without it."""
    location = _as_read(os.path.dirname(_package()))
    link = f"import sys; sys.path.append({location!a}); from iptables_py.startup import linker; linker.write()"
    with tempfile.TemporaryDirectory() as empty:  # linker runs a command: not on the user's ruleset
        # no_debug_ranges leaves out positions that only tracebacks use: a sixth less to load
        for words in (["-m", "compileall", "-q", _package()], ["-X", "no_debug_ranges", "-c", link]):
            subprocess.run(
                [os.path.realpath(sys.executable), OPTIONS, *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
                env={**os.environ, "IPTABLES_PY_STATE": empty},
            )


def remove(directory: str) -> int:
    """Remove our launchers, restore renamed files, and return the number of launchers. Raise OSError."""
    if not os.path.isdir(directory):
        return 0
    with _locked(directory):
        return sum(_remove(os.path.join(directory, name)) for name in (*NAMES, OWN))


def _remove(path: str) -> bool:
    """Remove a launcher, restore the file that it replaced, and return whether it was ours."""
    ours = is_ours(path)
    if os.path.lexists(path + SAVED):
        if ours or not os.path.lexists(path):
            os.replace(path + SAVED, path)
        elif _same(path, path + SAVED):  # an installation was killed before it replaced the file
            os.unlink(path + SAVED)
    elif ours:
        os.unlink(path)
    return ours

"""The launchers: small files named iptables, ip6tables-save ... that start our programs without a search."""

import errno
import os
import shlex
import stat
import subprocess
import sys
import tempfile

import iptables_py
from iptables_py.programs import PROGRAMS
from iptables_py.startup import linker

NAMES = tuple(PROGRAMS)
OPTIONS = "-ISXutf8"  # no environment, no site-packages, text in UTF-8 whatever the locale; one word for `#!`
MARK = b"# A launcher of iptables-py; `iptables-py shim remove` takes it away."
SAVED = ".iptables-py-saved"  # ends the name of a file that had to make room
LONGEST = 120  # bytes of a first line that every kernel takes
THE_SYSTEMS = ("/sbin", "/usr/sbin", "/bin", "/usr/bin")

# ^C shall not print a traceback, not even while we are still importing. The package's place comes last on the path,
# so that no file beside it can take the place of a module of Python's own. A damaged {linked} is no worse than none.
# Python compiles all of this at each start, but GONE only if it comes to that.
CODE = """\
import _frozen_importlib_external, _signal, gc, marshal, posix, sys
gc.disable()
if _signal.getsignal(2) == _signal.default_int_handler:
    _signal.signal(2, _signal.SIG_DFL)
sys.path.append({location})
try:
    file = posix.open({linked}, posix.O_RDONLY)
    linked = posix.read(file, 1 << 22)
    posix.close(file)
    if linked[:4] != _frozen_importlib_external.MAGIC_NUMBER:
        raise ValueError
    code, modules, sqlite = marshal.loads(memoryview(linked)[4:])
except (OSError, EOFError, ValueError, TypeError):
    pass
else:
    exec(code, linked := {{}})
    linked["load"](sys.path[-1], modules, sqlite)
try:
    from iptables_py.cli import main
except ModuleNotFoundError as error:
    exec({gone})
main({program})
"""
GONE = """\
if not str(error.name).startswith("iptables_py"):
    raise
try:
    posix.write(2, {line})
finally:
    posix._exit(127)
"""


def launcher(program: str, interpreter: str, location: str) -> bytes:
    """The file that runs `program` by the Python `interpreter` with the package in the directory `location`."""
    gone = f"{program}: iptables-py is no longer in {location}: install it, then run `iptables-py shim install`"
    line = os.fsencode(" ".join(gone.splitlines())) + b"\n"
    place = _as_read(location)
    linked = linker.place(f"{place}/iptables_py")
    told = GONE.format(line=ascii(line))
    code = CODE.format(program=ascii(program), gone=ascii(told), location=ascii(place), linked=ascii(linked))
    path = os.fsencode(interpreter)
    first = b"#!%s %s" % (path, OPTIONS.encode())
    if len(first) <= LONGEST and path.isascii() and not any(byte <= 32 for byte in path):
        return b"%s\n%s\n%s" % (first, MARK, code.encode())
    start = f'exec {shlex.quote(interpreter)} {OPTIONS} -c {shlex.quote(code)} "$@"\n'
    return b"#!/bin/sh\n%s\n%s" % (MARK, os.fsencode(start))


def _as_read(path: str) -> str:
    """A path of this process as it is in one that takes all text for UTF-8."""
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def _package() -> str:
    return os.path.dirname(os.path.abspath(iptables_py.__file__))


def _current(program: str) -> bytes:
    return launcher(program, os.path.realpath(sys.executable), os.path.dirname(_package()))


def is_the_systems(directory: str) -> bool:
    """Whether this is one of the directories that the system keeps its own commands in, by whatever name."""
    for name in THE_SYSTEMS:
        if os.path.realpath(directory) == os.path.realpath(name):
            return True
        if os.path.isdir(directory) and os.path.isdir(name) and os.path.samefile(directory, name):
            return True
    return False


def _is_ours(path: str) -> bool:
    """Whether that is a file (no link to one) with our mark in its second line."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(4096).split(b"\n", 2)[1:2] == [MARK]
    except (FileNotFoundError, NotADirectoryError):
        return False


def others(directory: str) -> list[str]:
    """The programs' names under which something stands in the directory that we did not write."""
    paths = {name: os.path.join(directory, name) for name in NAMES}
    return [name for name, path in paths.items() if os.path.lexists(path) and not _is_ours(path)]


def complete(directory: str) -> bool:
    """Whether all launchers are there, and as they would be written now."""
    for name in NAMES:
        path = os.path.join(directory, name)
        if not _is_ours(path):
            return False
        with open(path, "rb") as file:
            if file.read() != _current(name):
                return False
    return True


def install(directory: str) -> None:
    """Writes all launchers, and compiles the package. Raises OSError.

    What others() tells is kept under another name; FileExistsError or IsADirectoryError where that can't be.
    """
    os.makedirs(directory, exist_ok=True)
    in_the_way = others(directory)
    for name in in_the_way:
        _check_keeping(os.path.join(directory, name))
    for name in in_the_way:
        path = os.path.join(directory, name)
        os.replace(path, path + SAVED)
    write(directory)
    _compile()


def write(directory: str) -> None:
    """Writes all launchers, each in one step. Raises OSError."""
    for name in NAMES:
        write_command(os.path.join(directory, name), _current(name))


def _check_keeping(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if os.path.lexists(path + SAVED) and not _same(path, path + SAVED):
        raise FileExistsError(errno.EEXIST, "something was kept there already: remove it first", path + SAVED)


def _same(path: str, other: str) -> bool:
    """Whether two links point to the same place, as after an upgrade of the system's package."""
    return os.path.islink(path) and os.path.islink(other) and os.readlink(path) == os.readlink(other)


def write_command(path: str, content: bytes) -> None:
    """Writes a file that can be run, in one step. Raises OSError."""
    file, temporary = tempfile.mkstemp(prefix=".iptables-py-", dir=os.path.dirname(path))
    try:
        with open(file, "wb") as out:
            out.write(content)
        os.chmod(temporary, 0o755)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _compile() -> None:
    """Bytecode halves the time of a start. Where it can't be written, the launchers do without."""
    location = _as_read(os.path.dirname(_package()))
    link = f"import sys; sys.path.append({location!a}); from iptables_py.startup import linker; linker.write()"
    with tempfile.TemporaryDirectory() as empty:  # the typical command is to see no ruleset of the user's
        # without the columns of expressions, which only tracebacks point to, a sixth less is to be loaded
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
    """Takes our launchers away and puts back what was kept; the number of launchers. Raises OSError."""
    count = 0
    for name in NAMES:
        path = os.path.join(directory, name)
        ours = _is_ours(path)
        count += ours
        if os.path.lexists(path + SAVED) and (ours or not os.path.lexists(path)):
            os.replace(path + SAVED, path)
        elif ours:
            os.unlink(path)
    return count

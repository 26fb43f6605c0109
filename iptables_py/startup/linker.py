"""Writing the file that the launchers load most modules from: see loader.py."""

import marshal
import os
import sys
import tempfile
from importlib.machinery import PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, find_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from iptables_py.startup.loader import Entry

# Older launchers may still be around: the number says how they and the file fit together, see launchers.CODE.
FORM = 1
# What it loads is what most commands need.
TYPICAL = "-C INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -m comment --comment x -j ACCEPT"


def place(package: str) -> str:
    """The file for this Python with the package in that directory."""
    return f"{package}/__pycache__/linked.{FORM}.{sys.implementation.cache_tag}"


def write() -> None:
    """Write it, in a Python that has loaded nothing of ours but this module. Raises OSError.

    It holds Python's magic number and, marshalled, the bytecode of startup/loader.py and the arguments of its load().
    """
    source = _source("iptables_py.startup.loader")
    linked = _entry("iptables_py.startup.loader", source, False)
    content = linked[-1], (linked, *_typical_modules()), _source("_sqlite3")
    package = os.path.dirname(os.path.dirname(source))
    file, temporary = tempfile.mkstemp(dir=f"{package}/__pycache__")
    try:
        with open(file, "wb") as out:
            out.write(MAGIC_NUMBER + marshal.dumps(content))
        os.chmod(temporary, 0o644)
        os.replace(temporary, place(package))
    except BaseException:
        os.unlink(temporary)
        raise


def _source(name: str) -> str:
    """The file that a module comes from; "" without such a module."""
    spec = find_spec(name)
    return (spec and spec.origin) or ""


def _entry(name: str, file: str, package: bool) -> "Entry":
    """A module as it is loaded later; its source is looked at before it is read."""
    found = os.stat(file)
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec", dont_inherit=True, optimize=2)  # a tenth of it is docstrings
    return name, file[file.rindex("/iptables_py/") + 1 :], found.st_mtime_ns, found.st_size, package, code


class _Noting(SourceFileLoader):
    """Loads a module and notes it when it has all that it imports."""

    def __init__(self, name: str, path: str, noted: "list[Entry]") -> None:
        super().__init__(name, path)
        self.noted = noted

    def exec_module(self, module: "ModuleType") -> None:
        super().exec_module(module)
        self.noted.append(_entry(self.name, self.path, self.is_package(self.name)))


def _typical_modules() -> "list[Entry]":
    """The modules of a typical command in the order in which they can be executed one by one."""
    noted: list[Entry] = []

    class Noting:
        @staticmethod
        def find_spec(name: str, path: "Sequence[str] | None", target: object = None) -> "ModuleSpec | None":
            spec = PathFinder.find_spec(name, path) if name.partition(".")[0] == "iptables_py" else None
            if spec and spec.origin:
                spec.loader = _Noting(name, spec.origin, noted)
            return spec

    for name in [name for name in sys.modules if name.partition(".")[0] == "iptables_py"]:
        del sys.modules[name]
    sys.meta_path.insert(0, Noting)
    from iptables_py import cli  # noqa: F401  # what a launcher imports first
    from iptables_py.answer import answer

    answer("iptables", TYPICAL.split())
    return noted

"""A fast way to our modules: those that almost every command needs from one file, the others without a search.

A launcher executes this module's code out of that file, which linker.py writes. What is in there counts only as
long as all sources are as they were, as with Python's own bytecode; otherwise Python imports as ever.
"""

import gc
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, ExtensionFileLoader
from marshal import loads
from posix import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

    # name, source below the package's place, its time of change in ns, its size in bytes, if it is a package, bytecode
    Entry = tuple[str, str, int, int, bool, CodeType]

CACHE = f"/__pycache__/%s.{sys.implementation.cache_tag}.pyc"


def load(location: str, entries: "Sequence[Entry]", sqlite: str) -> None:
    """Execute the modules in their order, each after those that it imports, unless a source has changed.

    `location` is the directory that the package is in. The first entry is this module. `sqlite` is the file of Python's
    own module for SQLite.
    """
    gc.disable()  # nothing that is loaded goes away again
    try:
        for _, file, changed, size, _, _ in entries:
            found = stat(f"{location}/{file}")
            if found.st_mtime_ns != changed or found.st_size != size:
                return
    except OSError:
        return
    for name, file, _, _, package, code in entries[1:]:
        sys.modules[name] = module = _module(name, f"{location}/{file}", package)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
        exec(code, module.__dict__)
    sys.meta_path.insert(0, Finder(sqlite))


def _spec(name: str, loader: "Any", file: str) -> ModuleSpec:
    spec = ModuleSpec(name, loader, origin=file)
    spec.has_location = True
    return spec


def _module(name: str, file: str, package: bool) -> "ModuleType":
    """A module as Python itself prepares it."""
    module = type(sys)(name)
    spec = _spec(name, LOADER, file)
    if package:
        module.__path__ = spec.submodule_search_locations = [file.rpartition("/")[0]]
    module.__file__ = file
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    return module


class Loader:
    """Executes bytecode that was found already."""

    def create_module(self, spec: ModuleSpec) -> None:
        """Python's own way will do."""

    def exec_module(self, module: "ModuleType") -> None:
        """Fills a new module."""
        spec = module.__spec__
        assert spec
        exec(loads(spec.loader_state), module.__dict__)


LOADER: "Any" = Loader()


class Finder:
    """Finds a module of ours, and SQLite's, where it has to be; says nothing of others or if it isn't there."""

    def __init__(self, sqlite: str) -> None:
        self.sqlite = sqlite

    def find_spec(self, name: str, path: "Sequence[str] | None", target: object = None) -> ModuleSpec | None:
        """What Python asks for each module that it doesn't have yet."""
        if name == "_sqlite3":
            return self._sqlite()
        if not path or not name.startswith("iptables_py."):
            return None
        own = name.rpartition(".")[2]
        source = f"{path[0]}/{own}.py"
        try:
            found = stat(source)
            with open(path[0] + CACHE % own, "rb", 0) as file:
                cached = file.read()
        except OSError:
            return None
        # as in any .pyc: a magic number, flags, the source's time of change and size, the code
        expected = (0, int(found.st_mtime), found.st_size)
        if cached[:4] != MAGIC_NUMBER or cached[4:16] != b"".join(_word(number) for number in expected):
            return None
        spec = _spec(name, LOADER, source)
        spec.loader_state = memoryview(cached)[16:]
        return spec

    def _sqlite(self) -> ModuleSpec | None:
        try:
            stat(self.sqlite)
        except OSError:
            return None
        return _spec("_sqlite3", ExtensionFileLoader("_sqlite3", self.sqlite), self.sqlite)


def _word(number: int) -> bytes:
    return (number & 0xFFFFFFFF).to_bytes(4, "little")

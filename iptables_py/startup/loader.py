"""Fast import of our modules: those that almost every command needs from one file, the others without a path search.

A launcher executes this module's code from that file, which linker.py writes. As with Python's own bytecode, the
file is used only while no source has changed; otherwise Python imports as usual. The same goes for a damaged file.
"""

import gc
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, ExtensionFileLoader
from marshal import loads
from posix import O_RDONLY, close, open, read, stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

    # name, source relative to the package's location, its mtime in ns, its size, bytecode (None: nothing to execute)
    Entry = tuple[str, str, int, int, CodeType | None]

CACHE = f"/__pycache__/%s.{sys.implementation.cache_tag}.pyc"
LARGEST = 1 << 16  # bytes of a module's bytecode; Python loads larger ones
INIT = "/__init__.py"
Module = type(sys)


def load(location: str, entries: "Sequence[Entry]", sqlite: str) -> None:
    """Make the modules in the given order, unless a source has changed.

    `location` is the directory that contains the package. The first entry is this module, the others come after the
    modules that they import. `sqlite` is the file of Python's module _sqlite3.
    """
    gc.disable()  # modules are never freed
    paths = [f"{location}/{entry[1]}" for entry in entries]
    try:
        for path, (_, _, changed, size, code) in zip(paths, entries):  # noqa: B905  # strict takes longer
            if code is None:
                continue  # a package that is a docstring; a test holds that it stays one
            found = stat(path)
            if found.st_mtime_ns != changed or found.st_size != size:
                return
    except OSError:
        return
    modules, finder = sys.modules, Finder(sqlite)
    del paths[0]
    for path, (name, _, _, _, code) in zip(paths, entries[1:]):  # noqa: B905
        parent, _, child = name.rpartition(".")
        names = _names(name, path, parent, finder)
        if parent:
            modules[parent].__dict__[child] = modules[name]
        if code:
            exec(code, names)
    sys.meta_path.insert(0, finder)


def _spec(name: str, loader: "Any", file: str) -> ModuleSpec:
    spec = ModuleSpec(name, loader, origin=file)
    spec.has_location = True
    return spec


def _names(name: str, file: str, parent: str, finder: "Finder") -> "dict[str, Any]":
    """Make a module with the attributes that Python's import sets. Return its namespace."""
    sys.modules[name] = module = Module(name)
    names: dict[str, Any] = module.__dict__
    spec: Any = _spec(name, finder, file)
    spec._initializing = False  # each import statement looks for it, and takes twice as long to find nothing
    if file.endswith(INIT):
        names["__path__"] = spec.submodule_search_locations = [file[: -len(INIT)]]
        parent = name
    names["__file__"] = file
    names["__loader__"] = finder
    names["__package__"] = parent
    names["__spec__"] = spec
    return names


class Finder:
    """Finds our modules and _sqlite3 at their known places, and executes ours; leaves everything else to Python."""

    def __init__(self, sqlite: str) -> None:
        self.sqlite = sqlite

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave the creation of a module to Python."""

    def exec_module(self, module: "ModuleType") -> None:
        """Execute the bytecode that was found in the new module."""
        spec = module.__spec__
        assert spec
        exec(loads(spec.loader_state), module.__dict__)

    def find_spec(self, name: str, path: "Sequence[str] | None", target: object = None) -> ModuleSpec | None:
        """Return the spec of a module of ours with fresh bytecode, or of _sqlite3, else None."""
        if name == "_sqlite3":
            return self._sqlite()
        if not path or not name.startswith("iptables_py."):
            return None
        own = name.rpartition(".")[2]
        source = f"{path[0]}/{own}.py"
        try:
            found = stat(source)
            file = open(path[0] + CACHE % own, O_RDONLY)
            cached = read(file, LARGEST)
            close(file)
        except OSError:
            return None
        # a .pyc file: magic number, flags, mtime and size of the source, code
        expected = (0, int(found.st_mtime), found.st_size)
        head = b"".join(_word(number) for number in expected)
        if len(cached) == LARGEST or cached[:4] != MAGIC_NUMBER or cached[4:16] != head:
            return None
        spec = _spec(name, self, source)
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

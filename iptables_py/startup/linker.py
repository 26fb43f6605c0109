"""Write the file from which the launchers load most modules, see loader.py.

It is the bytecode file of the module linked.py, with more behind Python's own content. So it needs no rule of its own:
what compiles, uninstalls or cleans a package treats it as it treats all bytecode.
"""

import _imp
import ast
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
    from types import CodeType, ModuleType

    from iptables_py.startup.loader import Entry

# Format number of what is behind Python's own content. Launchers of another format, see launchers.CODE, don't read it:
# the key of the head's hash has the number and Python's magic number.
FORM = 3
KEY = FORM << 32
OWN = 256  # bytes for Python: a .pyc file, which Python reads up to the end of the code, and zeros
SIZE = 1024  # bytes of the head behind it: the hash of the rest of it, marshalled code, zeros
# The code of the head uses the names of launchers.CODE. The content is hashed because marshal crashes on damaged bytes.
HEAD = """\
import gc
gc.disable()
try:
    content = posix.read(file, {size})
except OSError:
    content = b""
posix.close(file)
file = -1
if _imp.source_hash(0, content) == {expected}:
    code, modules, sqlite = marshal.loads(content)
    exec(code, linked := {{}})
    linked["load"](sys.path[-1], modules, sqlite)
try:
    from iptables_py.cli import main
except ModuleNotFoundError:
    exec(plain)
"""
# a typical command: the modules that it loads are those that most commands need
TYPICAL = "-A INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -m comment --comment x -j ACCEPT"


def place(package: str) -> str:
    """Return the path of the file for this Python, for the package in that directory."""
    return f"{package}/startup/__pycache__/linked.{sys.implementation.cache_tag}.pyc"


def write() -> None:
    """Write the file. Raise OSError. To be called in a Python that has loaded no other module of ours.

    Python's own content and the head are followed by, marshalled, the bytecode of startup/loader.py, and the modules
    and the path of _sqlite3 for its load().
    """
    source = _source("iptables_py.startup.loader")
    content = marshal.dumps(
        (_entry("iptables_py.startup.loader", source)[-1], tuple(_typical_modules(source)), _source("_sqlite3"))
    )
    package = os.path.dirname(os.path.dirname(source))
    file, temporary = tempfile.mkstemp(dir=os.path.dirname(place(package)))
    try:
        with open(file, "wb") as out:
            out.write(_own(f"{package}/startup/linked.py") + _head(content) + content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, place(package))
    except BaseException:
        os.unlink(temporary)
        raise
    for form in (1, 2):  # formats that were files of their own, for sources that are no longer there
        if os.path.exists(older := f"{package}/__pycache__/linked.{form}.{sys.implementation.cache_tag}"):
            os.unlink(older)


def _own(source: str) -> bytes:
    """Return the .pyc file of the empty module `source`, padded."""
    found = os.stat(source)
    numbers = (0, int(found.st_mtime), found.st_size)
    head = MAGIC_NUMBER + b"".join((number & 0xFFFFFFFF).to_bytes(4, "little") for number in numbers)
    code = marshal.dumps(compile("", "linked.py", "exec", dont_inherit=True))
    assert len(head + code) <= OWN
    return (head + code).ljust(OWN, b"\0")


def _head(content: bytes) -> bytes:
    """Return the head of a file with that content."""
    text = HEAD.format(size=len(content), expected=_imp.source_hash(0, content))
    code = marshal.dumps(_compiled(text, "<linked>")).ljust(SIZE - 8, b"\0")
    assert len(code) == SIZE - 8
    return _imp.source_hash(KEY + int.from_bytes(MAGIC_NUMBER), code) + code


def _source(name: str) -> str:
    """Return the file that a module comes from, "" if there is no such module."""
    spec = find_spec(name)
    return (spec and spec.origin) or ""


def _entry(name: str, file: str) -> "Entry":
    """Return a module as load() expects it; most packages have nothing to execute."""
    found = os.stat(file)  # before it is read: a later change must invalidate the entry
    with open(file, "rb") as source:
        code = _compiled(source.read(), file)
    executed = None if code.co_code == _compiled("", file).co_code else code
    return name, file[file.rindex("/iptables_py/") + 1 :], found.st_mtime_ns, found.st_size, executed


def _compiled(text: str | bytes, file: str) -> "CodeType":
    tree = _Untyped().visit(ast.parse(text))
    return compile(tree, file, "exec", dont_inherit=True, optimize=2)  # docstrings and types are a fifth


class _Untyped(ast.NodeTransformer):
    """Removes what only type checkers use: annotations of functions, and the bodies of `if TYPE_CHECKING`."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        """Remove the annotations of the function and of those in it."""
        node.returns = None
        self.generic_visit(node)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        """Remove the annotation of a parameter."""
        node.annotation = None
        return node

    def visit_If(self, node: ast.If) -> ast.If | None:
        """Remove the statement, or what is to be removed in it."""
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" and not node.orelse:
            return None
        self.generic_visit(node)
        return node


class _Noting(SourceFileLoader):
    """Loads a module and lists it in `noted`, after the modules that it imports."""

    def __init__(self, name: str, path: str, noted: "list[Entry]") -> None:
        super().__init__(name, path)
        self.noted = noted

    def exec_module(self, module: "ModuleType") -> None:
        super().exec_module(module)
        self.noted.append(_entry(self.name, self.path))


def _typical_modules(loader: str) -> "list[Entry]":
    """Return the loader's module, then those of a typical command, each after those that it imports."""
    noted = [_entry("iptables_py.startup.loader", loader)]

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

"""Each module of an extension keeps to iptables_py/extensions/contract.py, and the program looks for nothing else."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from iptables_py import extensions
from iptables_py.extensions.contract import Extension
from iptables_py.rules.options import Free, Kind
from iptables_py.tables import VERDICTS

PACKAGE = Path(extensions.__file__).parents[1]
FILES = [path for kind in ("match", "target") for path in sorted((PACKAGE / "extensions" / kind).glob("[!_]*.py"))]
EVERY_MODULE = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
REQUIRED = {"NAME", "OPTIONS"}
AS_OTHERS = {"kept": "save", "compared": "save", "nft_exact": "nft"}  # parts that the loader sets to another part
OF_PYTHON = {"TYPE_CHECKING"}
VALUES = (Kind, Free)  # constants of these types may be public: they describe values, and other modules use them


def names(body: list[ast.stmt]) -> list[str]:
    """Return the names that the statements define, in order; imports do not define any."""
    found: list[str] = []
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            parts = chain.from_iterable(map(ast.walk, targets))
            found += [part.id for part in parts if isinstance(part, ast.Name)]
        elif not isinstance(node, ast.If) or ast.unparse(node.test) != "TYPE_CHECKING":  # a condition, a loop
            inner = [getattr(node, part, []) for part in ("body", "orelse", "finalbody")]
            found += [name for statements in inner for name in names(statements)]
    return found


def body(path: Path) -> list[ast.stmt]:
    """Return the statements of a file."""
    return ast.parse(path.read_text()).body


def load(path: Path) -> Extension:
    """Return the extension in that file."""
    found = [extensions.load(path.parent.name, path.stem, family) for family in (4, 6)]
    return next(module for module in found if module)


CONTRACT = next(node for node in body(PACKAGE / "extensions" / "contract.py") if isinstance(node, ast.ClassDef))
LISTED = [name for name in names(CONTRACT.body) if name[0] != "_"]


@cache
def described() -> dict[str, str]:
    """Return the text with which the contract describes each name."""
    found = {}
    for node, after in zip(CONTRACT.body, [*CONTRACT.body[1:], None], strict=True):
        if isinstance(node, ast.FunctionDef):
            found[node.name] = ast.get_docstring(node) or ""
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            text = after.value if isinstance(after, ast.Expr) else None
            found[node.target.id] = str(text.value) if isinstance(text, ast.Constant) else ""
    return {name: text for name, text in found.items() if name[0] != "_"}


def strangers(module: Any, defined: list[str]) -> list[str]:
    """Return the public names among those defined that the contract does not list."""
    public = [name for name in defined if name[0] != "_" and name not in OF_PYTHON]
    return [name for name in public if name not in LISTED and not isinstance(getattr(module, name), VALUES)]


# --- the modules


@EVERY_MODULE
def test_every_public_name_is_in_the_contract(path: Path) -> None:
    assert strangers(load(path), names(body(path))) == [], "misspelt, or a helper that needs a leading underscore"


@pytest.mark.parametrize("line", ["def macth(use): ...", "TABELS = ('nat',)", "if True:\n    helper = len"])
def test_a_misspelt_name_is_found(line: str) -> None:
    module = ModuleType("misspelt")
    exec(line, module.__dict__)
    assert len(strangers(module, names(ast.parse(line).body))) == 1


@EVERY_MODULE
def test_parts_are_in_the_order_of_the_contract(path: Path) -> None:
    parts = [name for name in names(body(path)) if name in LISTED]
    assert parts == sorted(parts, key=LISTED.index)


@EVERY_MODULE
def test_functions_have_the_parameters_of_the_contract(path: Path) -> None:
    module = load(path)
    for name in set(LISTED).intersection(names(body(path))):
        part, wanted = getattr(module, name), getattr(Extension, name, None)
        assert callable(part) == (wanted is not None), name
        if wanted is not None:
            _, *parameters = inspect.signature(wanted).parameters
            assert list(inspect.signature(part).parameters) == parameters, name


@EVERY_MODULE
def test_no_import_is_taken_for_a_part(path: Path) -> None:
    imports = [node for node in body(path) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert {alias.asname or alias.name for node in imports for alias in node.names}.isdisjoint(LISTED)


@EVERY_MODULE
def test_a_required_part_is_there(path: Path) -> None:
    defined = set(names(body(path)))
    assert REQUIRED <= defined
    assert ("DEPENDS_ON" in defined) == ("refused_with_others" in defined)
    if path.parent.name == "match":
        assert not defined & {"apply", "GONE", "LISTED"}
    else:
        assert not defined & {"match", "merge"}


@EVERY_MODULE
def test_what_it_does_with_a_packet_is_in_its_file(path: Path) -> None:
    module, defined = load(path), names(body(path))
    is_verdict = module.NAME in VERDICTS or module.NAME == "standard"
    if path.parent.name == "target" and (is_verdict or module.GONE):
        assert "apply" not in defined  # the verdict itself, or in no ruleset that a packet meets
    else:
        assert ("match" if path.parent.name == "match" else "apply") in defined


# --- the contract


def test_the_contract_describes_each_part_and_its_default() -> None:
    assert list(described()) == LISTED
    for name, text in described().items():
        assert ("Required." if name in REQUIRED else "Default:") in " ".join(text.split()), name


def test_the_loader_sets_every_default() -> None:
    assert set(extensions.DEFAULTS) | REQUIRED | AS_OTHERS.keys() == set(LISTED)
    for path in FILES:
        module, defined = load(path), names(body(path))
        for name, default in extensions.DEFAULTS.items():
            assert name in defined or getattr(module, name) is default
        for name, other in AS_OTHERS.items():
            assert name in defined or getattr(module, name) is getattr(module, other)


def test_a_default_accepts_the_arguments_of_its_function() -> None:
    for name, default in extensions.DEFAULTS.items():
        if callable(default):
            _, *parameters = inspect.signature(getattr(Extension, name)).parameters
            inspect.signature(default).bind(*parameters)


# --- the program


def of_module(node: ast.expr) -> bool:
    """Return whether the expression is named `module`, as extensions are everywhere."""
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name == "module"


def asked(tree: ast.AST) -> Iterator[str]:
    """Yield the names that are looked up in an extension. One that may be missing is preceded by a question mark."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and of_module(node.value):
            yield node.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) > 1:
            function, (module, name, *default) = node.func.id, node.args
            if function in ("getattr", "hasattr") and of_module(module):
                known = ast.unparse(name).strip("'")
                yield f"?{known}" if default or function == "hasattr" else known


def users() -> list[Path]:
    """Return the files of the program, the manual, the documents and the tests that use extensions' modules."""
    root = PACKAGE.parent
    places = (PACKAGE, root / "man", root / "docs", root / "tests" / "properties", root / "tests" / "extensions")
    paths = [path for place in places for path in sorted(place.rglob("*.py")) if path != Path(__file__)]
    return [path for path in paths if "extensions" in (text := path.read_text()) or "use.module" in text]


@pytest.mark.parametrize("path", users(), ids=lambda path: str(path.relative_to(PACKAGE.parent)))
def test_nothing_else_is_looked_up(path: Path) -> None:
    """A loaded module has every part, so callers use each without a check."""
    found = {name for name in asked(ast.parse(path.read_text())) if name[:2] != "__"}
    assert found - {"form"} <= set(LISTED)  # `form` is save, kept or compared


@pytest.mark.parametrize(
    "text", ["use.module.macth(use)", "getattr(module, 'check', None)", "hasattr(x.module, 'save')"]
)
def test_what_is_looked_up_is_found(text: str) -> None:
    assert set(asked(ast.parse(text))) - set(LISTED)

"""Imports point one way: no circle of files, and packages in one order, imports inside functions and for types too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from iptables_py.programs import PROGRAMS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "iptables_py"

# From the bottom up: a part imports only itself and what comes before it. A part is a package or a file directly in
# iptables_py/.
ORDER = (
    "__init__",
    "errors",
    "hinting",
    "tables",
    "programs",
    "ownwords",
    "values",
    "files",
    "rules",
    "store",
    "ipset",
    "nfacct",
    "extensions",
    "commandline",
    "kernel",
    "hints",
    "iptables",
    "legacy",
    "translate",
    "xml",
    "legacy",
    "apply",
    "answer",
    "engine",
    "completing",
    "analysis",
    "scripts",
    "cli",
    "startup",
    "app",
    "api",
    "pytest_plugin",
    "__main__",
)
TYPES = "iptables_py.extensions.contract"  # imported for types only; it and rules.rule refer to each other
FILES_AT_MOST = 12  # directly in iptables_py/


def module_of(path: Path) -> str:
    """Return the module's dotted name."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def imports(path: Path) -> Iterator[str]:
    """Yield our modules that a file imports, inside functions and for types too."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                found = name if name in MODULES else node.module
                if found in MODULES:
                    yield found


@cache
def graph() -> dict[str, set[str]]:
    """Return the modules that each module imports."""
    found = {name: set(imports(path)) - {name, TYPES} for name, path in MODULES.items() if name != TYPES}
    found["iptables_py"] = set()  # the names that it offers are imported when they are used: tests/api/test_names.py
    return found


def part(module: str) -> str:
    """Return the package or top-level file that a module is in."""
    return "__init__" if module == "iptables_py" else module.split(".")[1]


def test_every_part_has_its_place_in_the_order() -> None:
    assert {part(name) for name in MODULES} == set(ORDER)


def test_imports_point_down() -> None:
    """Shown is each pair of modules that does not."""
    above = [
        (name, other)
        for name, others in graph().items()
        for other in others
        if ORDER.index(part(other)) > ORDER.index(part(name))
    ]
    assert above == []


def test_a_file_of_types_is_never_loaded() -> None:
    loading = []
    for name, path in MODULES.items():
        text = path.read_text()
        guarded = "".join(re.findall(r"(?m)^if TYPE_CHECKING:\n(?:(?:    .*)?\n)*", text))
        if text.count(f"from {TYPES} import") != guarded.count(f"from {TYPES} import"):
            loading.append(name)
    assert loading == []


def test_no_circle_of_files() -> None:
    left = dict(graph())
    while free := [name for name, others in left.items() if not others & left.keys()]:
        for name in free:
            del left[name]
    assert sorted(left) == []


def test_programs_are_below_what_answers() -> None:
    """The rows name modules, which `answer` imports."""
    for program in PROGRAMS.values():
        assert program.module in MODULES
        assert ORDER.index(part(program.module)) < ORDER.index("answer")
        assert f"iptables_py.completing.{program.completion}" in MODULES


def test_few_files_at_the_top() -> None:
    assert len([path for path in PACKAGE.iterdir() if path.is_file()]) <= FILES_AT_MOST


@pytest.mark.parametrize("package", sorted(PACKAGE.rglob("__init__.py")), ids=module_of)
def test_a_package_is_a_docstring(package: Path) -> None:
    """Its imports would be loaded with every module in it. The loader of extensions and the version are exceptions."""
    body = ast.parse(package.read_text()).body
    if module_of(package) not in ("iptables_py", "iptables_py.extensions"):
        assert [type(node) for node in body] == [ast.Expr]

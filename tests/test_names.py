"""No file defines a name twice at its top: the second definition would change what code above it means."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "iptables_py"


def defined(path: Path) -> list[str]:
    """Return the names that a file defines at its top, outside of conditions."""
    found = []
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found += [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    return found


def test_no_name_is_defined_twice() -> None:
    twice = {
        (str(path.relative_to(PACKAGE)), name)
        for path in PACKAGE.rglob("*.py")
        for name, count in Counter(defined(path)).items()
        if count > 1
    }
    assert twice == set()

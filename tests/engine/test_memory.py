"""Whatever a match or target remembers from packet to packet is found by the engine, and can be written down."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from iptables_py import extensions
from iptables_py.engine import plain
from iptables_py.engine.ruleset import Chain, Rule, Ruleset
from iptables_py.extensions.shared.memory import remembering
from tests.engine import fuzz, memories
from tests.engine.machines import arrive, machine_with
from tests.engine.test_scenarios import SCENARIOS, read, replayed

FILES = sorted(Path(extensions.__file__).parent.glob("[mt]a*/*.py"))  # match and target


def state(value: Any, seen: tuple[int, ...] = ()) -> Any:
    """Return all that can change in a value, down to the values that closures see."""
    if id(value) in seen:
        return "seen"
    seen = *seen, id(value)
    if isinstance(value, dict):
        return [(state(key, seen), state(part, seen)) for key, part in value.items()]
    if isinstance(value, list | tuple | set):
        return [state(part, seen) for part in value]
    if getattr(value, "__closure__", None):
        return [state(cell.cell_contents, seen) for cell in value.__closure__]
    if type(value).__module__.startswith("iptables_py."):
        names = [*getattr(value, "__slots__", ()), *getattr(value, "__dict__", {})]
        return [(name, state(getattr(value, name, None), seen)) for name in names]
    return value if isinstance(value, int | float | str | bytes | None) else type(value).__name__


class Watched:
    """The functions of all rules that were compiled, with their state at first."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found: list[tuple[str, Any, Any]] = []
        compiled = Ruleset.compiled

        def watch(ruleset: Ruleset, chain: Chain, number: int, row: Any) -> Rule:
            rule = compiled(ruleset, chain, number, row)
            self.found += [(rule.text, function, state(function)) for function in rule.functions]
            return rule

        monkeypatch.setattr(Ruleset, "compiled", watch)

    def changed(self) -> list[tuple[str, Any]]:
        """Return the texts of rules and the functions of which the state has changed."""
        return [(text, function) for text, function, before in self.found if state(function) != before]


def scenarios() -> Iterator[dict[str, Any]]:
    yield from (read(path)[0] for path in SCENARIOS)
    yield memories.scenario()
    for kind in sorted(fuzz.KINDS):
        yield from (fuzz.scenario(seed, family, kind) for seed in (1, 2) for family in (4, 6))


def test_no_function_remembers_something_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(monkeypatch)
    for scenario in scenarios():
        replayed(scenario)
    changed = watched.changed()
    assert [text for text, function in changed if not hasattr(function, "memory")] == []
    texts = " ".join(text for text, _ in changed)
    alone = ("statistic", "limit", "quota", "connlimit", "CT")
    assert [name for name in alone if f" {name} " not in texts and not texts.startswith(f"-j {name}")] == []


@pytest.mark.usefixtures("state")
def test_the_watch_sees_what_is_not_attached(monkeypatch: pytest.MonkeyPatch) -> None:
    from iptables_py.extensions.match import quota

    match = quota.match

    def hiding(use: Any) -> Any:
        function = match(use)
        del function.memory  # type: ignore[attr-defined]
        return function

    monkeypatch.setattr(extensions.load("match", "quota", 4), "match", hiding)
    watched = Watched(monkeypatch)
    machine = machine_with("*filter\n-A FORWARD -m quota --quota 1000\nCOMMIT\n")
    arrive(machine)
    assert [hasattr(function, "memory") for _, function in watched.changed()] == [False]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_variable_is_rebound(path: Path) -> None:
    """A closure's own variables can't be seen from outside."""
    tree = ast.parse(path.read_text())
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Nonlocal | ast.Global)]
    attached = {
        ast.unparse(node.args[1])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "remembering"
    }
    assert {name for function in inner(tree) for name in stored_into(function)} <= attached


def inner(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Yield the functions that `match` and `apply` return."""
    for outer in tree.body:
        if isinstance(outer, ast.FunctionDef) and outer.name in ("match", "apply"):
            yield from (node for node in ast.walk(outer) if isinstance(node, ast.FunctionDef) and node is not outer)


def stored_into(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the variables of an outer function into whose items or attributes an inner one stores."""
    own = {node.arg for node in ast.walk(function.args) if isinstance(node, ast.arg)}
    own |= {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    for node in ast.walk(function):
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store):
            base: ast.AST = node
            while isinstance(base, ast.Subscript | ast.Attribute):
                base = base.value
            if isinstance(base, ast.Name) and base.id not in own:
                yield base.id


def test_a_memory_is_a_list_or_of_a_known_class() -> None:
    for memory in ([1, None, 2.5], [], plain.CLASSES["Counts"]()):
        function = remembering(lambda packet, world: True, memory)
        written = json.loads(json.dumps(plain.written([function.memory])))  # type: ignore[attr-defined]
        (value,) = plain.read(written, {})
        other = type(memory)()
        plain.take(other, value)
        assert state(other) == state(memory)

"""The names that `iptables_py` offers: each is imported when it is used first."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from types import FunctionType

import pytest

import iptables_py

LOADED = "print(*sorted(name for name in sys.modules if name.startswith('iptables_py.') or name in ('click', 'rich')))"


SOURCE = Path(iptables_py.__file__).read_text()
TYPED = """from iptables_py import Ruleset, run
reveal_type(run("-S").stdout)
reveal_type(Ruleset().trace(""))
"""


def printed(code: str) -> str:
    """Return what a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("used", ["", "; iptables_py.__version__; dir(iptables_py)"])
def test_the_import_loads_nothing_else(used: str) -> None:
    assert printed(f"import sys; before = set(sys.modules); import iptables_py{used}; {LOADED}") == ""


def test_to_run_a_program_loads_no_click() -> None:
    found = printed(f"import sys; from iptables_py import run; {LOADED}").split()
    assert "iptables_py.api.running" in found and "click" not in found
    assert "iptables_py.app" not in found


@pytest.mark.parametrize("name", iptables_py.__all__)
def test_each_name_is_there(name: str) -> None:
    found = getattr(iptables_py, name)
    assert found.__name__ == name and found.__doc__
    assert found.__module__.startswith("iptables_py.api.")
    assert name in dir(iptables_py)


@pytest.mark.parametrize("name", [name for name in iptables_py.__all__ if name[0].isupper()])
def test_what_they_offer_is_documented(name: str) -> None:
    members = vars(getattr(iptables_py, name)).items()
    kinds = FunctionType, property, cached_property, classmethod
    assert [key for key, value in members if key[0] != "_" and isinstance(value, kinds) and not value.__doc__] == []


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'iptables_py' has no attribute 'Rules'"):
        iptables_py.Rules  # type: ignore[attr-defined]  # noqa: B018


def test_every_import_for_types_is_a_name() -> None:
    imported = re.findall(r"^    from iptables_py\.api\.\w+ import (\w+) as (\w+)$", SOURCE, re.M)
    assert sorted(imported) == sorted((name, name) for name in iptables_py.__all__)


def test_types_are_known_to_type_checkers(tmp_path: Path) -> None:
    path = tmp_path / "user.py"
    path.write_text(TYPED)
    words = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", path]
    out = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    assert 'Revealed type is "str"' in out.replace("builtins.", "") and "iptables_py.api.trace.Trace" in out
    assert "error" not in out

"""Annotations of GitHub: places and characters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.annotations import annotation, without_commands


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


@pytest.mark.parametrize(
    ("place", "message", "expected"),
    [
        ({}, "one", "::error::one"),
        ({"file": "a b.sh"}, "one", "::error file=a b.sh::one"),
        ({"file": "a", "line": 3, "column": 7, "title": "t"}, "one", "::error file=a,line=3,col=7,title=t::one"),
        ({"file": "a", "line": None, "column": 0}, "one", "::error file=a::one"),
        ({"title": "50%, a: b\nc"}, "50%, a: b\r\nc", "::error title=50%25%2C a%3A b%0Ac::50%25, a: b%0D%0Ac"),
    ],
)
def test_an_annotation(place: dict[str, Any], message: str, expected: str) -> None:
    assert annotation("error", message, **place) == expected


def test_a_file_is_named_as_the_repository_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    for file in ("a.sh", f"{tmp_path}/deep/a.sh"):
        assert annotation("error", "one", file) == "::error file=deep/a.sh::one"
    for file in ("../../a.sh", "/etc/a.sh"):
        assert annotation("error", "one", file) == f"::error file={file}::one"


def test_what_others_print_is_no_command() -> None:
    assert without_commands(b"one\ntwo ::\n") == b"one\ntwo ::\n"
    stop, mine, end = without_commands(b" ::error::mine\n").splitlines()
    assert stop.startswith(b"::stop-commands::") and mine == b" ::error::mine"
    assert end == b"::%s::" % stop.removeprefix(b"::stop-commands::")

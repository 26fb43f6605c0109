"""The state directory: where it is, its permissions, and when it is created."""

import os
import posix
import stat
import subprocess
from pathlib import Path

import pytest

from iptables_py.errors import STATE, Problem
from iptables_py.store import directory
from iptables_py.store.dump import rule_lines, user_chain_lines
from iptables_py.store.store import open_store


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> dict[bytes, bytes]:
    """Return the environment of an ordinary user, for the test to change."""
    environment = {b"HOME": b"/home/me"}
    monkeypatch.setattr(posix, "environ", environment)
    monkeypatch.setattr(posix, "geteuid", lambda: 1000)
    return environment


def test_the_variable_wins(variables: dict[bytes, bytes]) -> None:
    variables[b"IPTABLES_PY_STATE"] = b"/some/where"
    assert directory.state_directory() == "/some/where"


def test_an_empty_variable_is_none(variables: dict[bytes, bytes]) -> None:
    variables[b"IPTABLES_PY_STATE"] = variables[b"XDG_STATE_HOME"] = b""
    assert directory.state_directory() == "/home/me/.local/state/iptables-py"


def test_the_place_for_state_files(variables: dict[bytes, bytes]) -> None:
    variables[b"XDG_STATE_HOME"] = b"/states"
    assert directory.state_directory() == "/states/iptables-py"
    variables[b"XDG_STATE_HOME"] = b"relative"
    assert directory.state_directory() == "/home/me/.local/state/iptables-py"


def test_root_has_one_for_the_machine(variables: dict[bytes, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posix, "geteuid", lambda: 0)
    assert directory.state_directory() == "/var/lib/iptables-py"


def test_nothing_tells_a_place(variables: dict[bytes, bytes]) -> None:
    del variables[b"HOME"]
    with pytest.raises(Problem) as caught:
        open_store(False)
    assert caught.value.frame == STATE
    assert caught.value.text.startswith("HOME is not set") and "\n" not in caught.value.text


def test_a_writer_makes_it_for_its_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "one" / "two"
        with open_store(True, str(path)) as store:
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.iterdir()}
            assert modes.pop("ruleset.db-journal") == 0o600
            assert modes == {"ruleset.db": 0o600, "lock": 0o600}
            store.commit()
        assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert os.umask(0) == 0
    finally:
        os.umask(before)


def test_a_reader_makes_nothing(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with open_store(False, str(path)) as store:
            assert store.tables(4) == []
            assert store.chains(4, "filter") == []
            assert store.chain(4, "filter", "INPUT") is None
            assert list(rule_lines(store, 6, "nat", None)) == []
            assert user_chain_lines(store, 6, "nat", "-N ", "\n") == b""
    assert list(tmp_path.iterdir()) == []


def test_a_first_writer_that_gave_up_leaves_an_empty_ruleset(directory: str) -> None:
    with open_store(True, directory) as store:
        store.add_table(4, "filter")
        with open_store(False, directory) as reader:
            assert reader.tables(4) == []
    assert os.path.getsize(f"{directory}/ruleset.db") == 0
    with open_store(False, directory) as reader:
        assert reader.tables(4) == []
    with open_store(True, directory) as store:
        store.add_table(4, "nat")
        store.commit()
    with open_store(False, directory) as reader:
        assert reader.tables(4) == ["nat"]


@pytest.mark.parametrize(
    "name", [b"a b", b"%41?mode=ro", b"#x;'\"", "gr\u00fcn".encode(), b"\xff\xfe", b"file:x"]
)
def test_odd_names(tmp_path: Path, name: bytes) -> None:
    path = os.path.join(os.fsencode(tmp_path), name)
    text = path.decode("utf-8", "surrogateescape")
    with open_store(True, text) as store:
        store.add_table(4, "raw")
        store.commit()
    assert sorted(os.listdir(path)) == [b"lock", b"ruleset.db"]
    with open_store(False, text) as store:
        assert store.tables(4) == ["raw"]
    assert os.listdir(os.fsencode(tmp_path)) == [name]


def test_a_relative_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("here", "./there/deep/", "."):
        with open_store(True, name) as store:
            store.commit()
        assert (tmp_path / name / "ruleset.db").exists()


@pytest.mark.parametrize("below", ["link/state", "link/a/b/state"])
def test_a_dangling_link_above_is_one_line(tmp_path: Path, below: str) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Problem, match=r"No such file or directory$") as caught:
        open_store(True, str(tmp_path / below))
    assert caught.value.frame == STATE
    assert [path.name for path in tmp_path.iterdir()] == ["link"]


def test_a_deep_place(tmp_path: Path) -> None:
    """A path deeper than Python's recursion limit and longer than SQLite accepts."""
    with pytest.raises(Problem, match="unable to open database file"):
        open_store(True, str(tmp_path) + "/d" * 1200)
    subprocess.run(["rm", "-r", str(tmp_path / "d")], check=True)  # too deep for shutil.rmtree

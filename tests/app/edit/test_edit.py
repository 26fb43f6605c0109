"""iptables-py edit: what is written, checked, shown, asked and applied."""

from __future__ import annotations

import os
import shlex
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.app.edit.editor import Editor, Failed
from iptables_py.store.check import check
from iptables_py.store.store import open_store
from tests.app.edit.terminal import Terminal
from tests.harness.own import Done, Run, rules, says

Edit = Callable[..., Done]
Open = Callable[..., Terminal]
BEFORE = ["-A INPUT -i lo -j ACCEPT", "-A INPUT -j DROP"]
GUARD = "eth0: tcp 192.0.2.8:* > 192.0.2.1:22 syn"
ACCEPTED = ("--guard", GUARD)
INSERT = "sed -i '/-j DROP/i -A INPUT -p tcp --dport 22 -j ACCEPT'"


@pytest.fixture
def edit(iptables_py: Run, tmp_path: Path) -> Edit:
    """Return a function that runs `edit --yes` with that editor on a ruleset of two rules with counters."""
    iptables_py("restore", "-c", stdin=b"*filter\n[3:30] -A INPUT -i lo -j ACCEPT\n-A INPUT -j DROP\nCOMMIT\n")
    (tmp_path / "tmp").mkdir()

    def run(editor: str, *words: str, **more: object) -> Done:
        return iptables_py("edit", "--yes", *words, env={"EDITOR": editor, "TMPDIR": str(tmp_path / "tmp")}, **more)

    return run


@pytest.fixture
def on_terminal(edit: Edit, tmp_path: Path) -> Open:
    """Return a function that runs `edit` with that editor on a terminal, on the same ruleset."""

    def run(editor: str, *words: str) -> Terminal:
        return Terminal(["edit", *words], tmp_path / "tmp", editor)

    return run


@pytest.fixture(autouse=True)
def nothing_left(tmp_path: Path) -> object:
    """Check that no temporary file is left, and that the ruleset is sound."""
    yield
    assert os.listdir(tmp_path / "tmp") == []
    with open_store(False) as store:
        assert check(store) == []


def saved(iptables_py: Run, *words: str) -> list[str]:
    return rules(iptables_py("save", *words).stdout)


def test_the_changes_are_shown_and_applied(edit: Edit, iptables_py: Run) -> None:
    done = edit(INSERT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [
        "--- IPv4, now",
        "+++ IPv4, edited",
        "*filter",
        ":INPUT",
        "+ 2 -p tcp -m tcp --dport 22 -j ACCEPT",
        "applied; `iptables-py undo` takes it back",
    ]
    assert b"[3:30] -A INPUT -i lo -j ACCEPT" in iptables_py("save", "-c").stdout
    assert iptables_py("undo").returncode == 0
    assert saved(iptables_py) == BEFORE


def test_the_text_says_what_to_do(edit: Edit, tmp_path: Path) -> None:
    edit(f"cp -t {tmp_path}")
    text = (tmp_path / "rules.v4").read_text()
    assert text.startswith("# The IPv4 rules of iptables-py.")
    assert rules(text.encode()) == BEFORE
    edit(f"cp -t {tmp_path}", "-6", "-t", "nat")
    text = (tmp_path / "rules.v6").read_text()
    assert text.startswith("# The IPv6 rules of table nat of iptables-py.")
    assert "*nat\n:PREROUTING ACCEPT [0:0]\n" in text


NOTHING = [
    ("true", 0, "the text is unchanged"),
    ("sed -i 's/-i lo -j/-i lo   -j/'", 0, "the rules are the same"),
    ("truncate -s 0", 1, "the text is empty"),
    ("sed -i /^[^#]/d", 1, "the text is empty"),
    ("false", 1, "the editor false failed with status 1"),
    ("sh -c 'kill -9 $$'", 1, "was ended by signal 9"),
    ("sh -c 'kill -INT $$'", 1, "was ended by signal 2"),
    ("/no/such/editor", 1, "/no/such/editor: No such file or directory"),
    ("rm", 1, "No such file or directory"),
    ("'unclosed", 2, "this is no command for an editor"),
    ("sed -i 's/-j DROP/-j DROPP/'", 2, "rules.v4: line 13: "),
    ("sed -i 's/-j DROP/--dprt 1 -j DROP/'", 2, 'line 12: unknown option "--dprt"'),
    ("sed -i 's/-j DROP/-m set --match-set x src/'", 2, "Set x doesn't exist"),
    ("sed -i 's/-j DROP/-m nfacct --nfacct-name web/'", 2, "no such nfacct objects: web"),
    (r"sed -i '$a *nat\n:a - [0:0]\nCOMMIT' -- -t filter", 2, "has table nat, but only filter is edited"),
]


@pytest.mark.parametrize(("editor", "status", "text"), NOTHING)
def test_nothing_is_changed(edit: Edit, iptables_py: Run, editor: str, status: int, text: str) -> None:
    editor, _, words = editor.partition(" -- ")
    done = edit(editor, *words.split())
    assert (done.returncode, done.stdout) == (status, b"")
    assert text in done.stderr.decode()
    assert saved(iptables_py) == BEFORE
    assert iptables_py("history").stdout == b""


@pytest.mark.usefixtures("edit")
def test_there_is_no_place_for_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setattr(tempfile, "tempdir", "/no/such")
    with pytest.raises(Failed, match="No such file or directory: nothing was changed"):
        Editor(True, "rules.v4").edited(b"")


def test_a_mistake_is_shown_with_caret_and_hint(edit: Edit) -> None:
    done = edit("sed -i 's/-j DROP/-p tcp --dprt 1 -j DROP/'")
    assert done.stderr.decode().splitlines() == [
        'iptables-py edit: rules.v4: line 12: unknown option "--dprt"',
        "    -A INPUT -p tcp --dprt 1 -j DROP",
        "                    ^",
        "hint: did you mean --dport?",
        "iptables-py edit: nothing was changed",
    ]


@pytest.mark.parametrize("variables", [{}, {"EDITOR": "true"}])
def test_without_a_terminal_it_needs_an_editor_and_yes(
    edit: Edit, iptables_py: Run, variables: dict[str, str]
) -> None:
    unset: dict[str, str | None] = dict.fromkeys(("VISUAL", "EDITOR", "IPTABLES_PY_EDITOR"))
    words = ("edit",) if variables else ("edit", "--yes")
    says(iptables_py(*words, env=unset | variables), 2, "standard input is not a terminal", "--yes")


def test_the_first_editor_that_is_named(edit: Edit, iptables_py: Run) -> None:
    variables = {"IPTABLES_PY_EDITOR": "true", "VISUAL": "false", "EDITOR": "false"}
    assert iptables_py("edit", "--yes", env=variables).returncode == 0


def test_one_table_is_edited_alone(edit: Edit, iptables_py: Run) -> None:
    iptables_py("iptables", "-t", "nat", "-A", "POSTROUTING", "-j", "MASQUERADE")
    assert edit("sed -i /^-A/d", "-t", "nat").returncode == 0
    assert saved(iptables_py) == BEFORE
    iptables_py("iptables", "-t", "nat", "-A", "POSTROUTING", "-j", "MASQUERADE")
    assert b"- *nat\n" in edit(r"sed -i /^\*nat/,/^COMMIT/d").stdout
    assert b"*nat" not in iptables_py("save").stdout


def test_a_guard_packet_that_would_not_pass(edit: Edit, iptables_py: Run) -> None:
    done = edit("sed -i 's/-i lo/-p tcp --dport 80/'", *ACCEPTED)
    assert done.returncode == 1
    lines = done.stderr.decode().splitlines()
    assert lines[0].startswith("a guard packet would not pass: a new connection: eth0: tcp 192.0.2.8:")
    assert lines[1].startswith("    dropped by rule 2 of INPUT in filter")
    assert lines[-1] == "iptables-py edit: nothing was changed"
    assert saved(iptables_py) == BEFORE
    assert edit(INSERT, *ACCEPTED).returncode == 0
    done = edit("sed -i '/--dport 22/d;/-i lo/a -A INPUT -p tcp --dport 22 --syn -j ACCEPT'", *ACCEPTED)
    assert (done.returncode, b"the established connection" in done.stderr) == (1, True)
    says(edit("true", "--guard", "nonsense"), 2, shows="nonsense")


def test_a_change_by_somebody_else_is_never_overwritten(edit: Edit, iptables_py: Run) -> None:
    other = f"{shlex.quote(sys.executable)} -m iptables_py -A OUTPUT -j DROP"
    done = edit(f'sh -c \'{other}; sed -i /lo/d "$0"\'', cwd=Path(__file__).parents[3])
    assert done.returncode == 1
    assert b"the ruleset was changed in the meantime" in done.stderr
    assert b"+ 1 -j DROP" in done.stdout
    assert saved(iptables_py) == [*BEFORE, "-A OUTPUT -j DROP"]


SET_TEXT = "create x hash:ip counters timeout 900\nadd x 192.0.2.1\nadd x 192.0.2.2 timeout 50\ncreate y hash:net\n"


def test_sets(edit: Edit, iptables_py: Run) -> None:
    insert = "".join(f"{line}\\n" for line in SET_TEXT.splitlines())
    rule = "-A INPUT -m set --match-set x src -j DROP"
    done = edit(f"sed -i 's/^.filter/{insert}&/;s/^-A INPUT -j DROP/{rule}/'", "--sets")
    assert (done.returncode, done.stderr) == (0, b"")
    assert saved(iptables_py)[1] == rule
    iptables_py("ipset", "add", "x", "192.0.2.1", "packets", "7", "-exist")
    done = edit("sed -i 's/192.0.2.2 /192.0.2.3 /;/create y/d'", "--sets")
    assert done.returncode == 0
    text = iptables_py("ipset", "save").stdout.decode()
    assert "create y" not in text and "192.0.2.2" not in text
    assert "192.0.2.3 timeout" in text and "packets 7 " in text
    done = edit("sed -i '/^create/d;/^add/d'", "--sets")
    assert (done.returncode, b"Set x doesn't exist" in done.stderr) == (2, True)
    assert b"rules.v4: Error in line 7: " in edit("sed -i 's/^add x 192/add x 392/'", "--sets").stderr
    assert b"rules.v4: line 7: Missing mandatory argument" in edit("sed -i 's/^add x 192.*/add/'", "--sets").stderr
    assert iptables_py("undo").returncode == 0
    assert "192.0.2.2 timeout" in iptables_py("ipset", "save").stdout.decode()


# --- on a terminal


def test_yes(on_terminal: Open, iptables_py: Run) -> None:
    terminal = on_terminal(INSERT)
    terminal.waits_for("Apply the changes? (y)es, (n)o, (e)dit again: ")
    terminal.types("y\n")
    terminal.waits_for("applied")
    assert terminal.status() == 0
    assert len(saved(iptables_py)) == 3


ENDS = {
    "no": lambda terminal: terminal.types("n\n"),
    "the end of the input": lambda terminal: terminal.types("\x04"),
    "SIGINT": lambda terminal: terminal.interrupt(),
    "SIGTERM": lambda terminal: terminal.interrupt(signal.SIGTERM),
}


@pytest.mark.parametrize("end", ENDS)
def test_no(on_terminal: Open, iptables_py: Run, end: str) -> None:
    terminal = on_terminal(INSERT)
    terminal.waits_for("again: ")
    ENDS[end](terminal)
    assert terminal.status() == 1
    assert "nothing was changed" in terminal.seen
    assert saved(iptables_py) == BEFORE


@pytest.mark.parametrize("key", [signal.SIGINT, signal.SIGQUIT])
def test_keys_that_the_editor_takes(on_terminal: Open, iptables_py: Run, key: int) -> None:
    """In an editor ^C often doesn't mean its end, so the text may not be lost."""
    editor = f"trap 'echo key' {key}; echo ready; until read line; do :; done; sed -i s/DROP/REJECT/ \"$0\""
    terminal = on_terminal(f"sh -c {shlex.quote(editor)}")
    terminal.waits_for("ready")
    os.killpg(terminal.process.pid, key)
    terminal.types("\n")
    terminal.waits_for("again: ")
    assert "key" in terminal.seen
    terminal.types("y\n")
    assert terminal.status() == 0
    assert len(saved(iptables_py)) == 2 and saved(iptables_py) != BEFORE


def test_the_text_outlives_trouble_with_the_ruleset(on_terminal: Open, iptables_py: Run, state: Path) -> None:
    terminal = on_terminal("sed -i 's/DROP/ACCEPT/;s/-i lo/-i eth0/'")
    terminal.waits_for("again: ")
    (state / "history.db").write_text("not a database")
    terminal.types("y\n")
    terminal.waits_for("(e)dit again or (q)uit: ")
    assert "cannot use the history" in terminal.seen
    assert saved(iptables_py) == BEFORE
    iptables_py("history", "clear")
    terminal.types("e\n")
    terminal.waits_for("again: ")
    terminal.types("y\n")
    assert terminal.status() == 0
    assert saved(iptables_py) == ["-A INPUT -i eth0 -j ACCEPT", "-A INPUT -j ACCEPT"]


def test_a_mistake_is_edited_again(on_terminal: Open, iptables_py: Run) -> None:
    """The second time the editor finds the text with the mistake."""
    terminal = on_terminal("sed -i 's/dprt/dport/;s/-j DROP/-p tcp --dprt 1 -j REJECT/'")
    terminal.waits_for("(e)dit again or (q)uit: ")
    assert '^\nhint: did you mean --dport?\n' in terminal.seen
    terminal.types("e\n")
    terminal.waits_for("(e)dit again: ")
    terminal.types("y\n")
    assert terminal.status() == 0
    assert saved(iptables_py)[1] == "-A INPUT -p tcp -m tcp --dport 1 -j REJECT --reject-with icmp-port-unreachable"


def test_a_mistake_is_given_up(on_terminal: Open, iptables_py: Run) -> None:
    terminal = on_terminal("sed -i 's/DROP/NONE/'")
    terminal.waits_for("(q)uit: ")
    terminal.types("q\n")
    assert terminal.status() == 1
    assert saved(iptables_py) == BEFORE


def test_a_change_while_it_asks(on_terminal: Open, iptables_py: Run) -> None:
    """What others have changed is shown, and then what would become of it."""
    terminal = on_terminal(INSERT)
    terminal.waits_for("again: ")
    iptables_py("-A", "OUTPUT", "-j", "DROP")
    terminal.types("y\n")
    terminal.waits_for("again: ")
    assert "the ruleset was changed in the meantime" in terminal.seen
    assert "+ 1 -j DROP" in terminal.seen and "- 1 -j DROP" in terminal.seen
    assert saved(iptables_py) == [*BEFORE, "-A OUTPUT -j DROP"]
    terminal.types("y\n")
    assert terminal.status() == 0
    assert [rule for rule in saved(iptables_py) if "OUTPUT" in rule] == []


def test_a_guard_packet_is_a_warning(on_terminal: Open, iptables_py: Run) -> None:
    terminal = on_terminal("sed -i /lo/d", *ACCEPTED)
    terminal.waits_for("Apply the changes all the same? ")
    terminal.types("y\n")
    assert terminal.status() == 0
    assert saved(iptables_py) == BEFORE[1:]

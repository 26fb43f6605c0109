"""The places that iptables-py run records for commands of bash and dash scripts, and of other programs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.harness.own import NO_STATE, Run

SHELLS = ("bash", "dash")
# where each command is: the last word of its comment, or of its chain
FILES = {
    "script": """\
DIR=$(dirname "$0")
. "$DIR/lib/conf"
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/lib/functions"
[ -f lib/missing ] && . lib/missing
$IPT -A script:6 -i $OUTSIDE
$IPT -A script:7 -i $INSIDE
block functions:2
( block functions:2; true )
sh -c "iptables -A script:10"
for chain in a b; do $IPT -A script:11; done
""",
    "lib/conf": """\
IPT="iptables -w"
OUTSIDE=eth0 # to the network
INSIDE=eth1
iptables -A conf:4
""",
    "lib/functions": """\
block() {
    $IPT -A "$1" -j DROP
}
""",
}
RESTORES = """\
x=1
iptables-restore -n <<END
*filter
-A INPUT -s 10.0.0.$x
-A INPUT --nope
COMMIT
END
sudo iptables-restore <<-'END'
	*filter
	-X $nope
	COMMIT
	END
y='
'
iptables-restore <<END
*filter
$y
-A INPUT --nope
COMMIT
END
ipset restore <<END
add nope 1.1.1.1
END
iptables-restore <<END | cat
*filter
COMMIT
END
iptables-restore <<'END'
*filter
-A INPUT -j GONE
COMMIT
END
iptables-restore <<'END'
*filter
-A INPUT -j GONE
-A INPUT -j GONE
COMMIT
END
"""


def record(iptables_py: Run, directory: Path, *words: object) -> list[dict[str, Any]]:
    """Run the command in the directory, and return what is recorded."""
    done = iptables_py("run", "--record", "-", "--", *words, env=NO_STATE, cwd=directory)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("name", ["script", "./script", "{}/script", "link"])
def test_sourced_files(iptables_py: Run, tmp_path: Path, shell: str, name: str) -> None:
    (tmp_path / "lib").mkdir()
    for path, text in FILES.items():
        (tmp_path / path).write_text(text)
    (tmp_path / "link").symlink_to("script")
    lines = record(iptables_py, tmp_path, shell, name.format(tmp_path))
    assert len(lines) == 8
    expected = [next(word for word in line["argv"] if ":" in word) for line in lines]
    assert [f"{os.path.basename(line['file'])}:{line['line']}" for line in lines] == expected
    assert {(os.path.basename(line["file"]), line["up_to"]) for line in lines} >= {("conf", 4), ("functions", 3)}


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("cd lib", ". ./conf"),
        ("true", "cd lib; . ./conf"),  # not known: both are one complete command
        ("f() { cd lib; }; f", ". ./conf"),
        ("true", '. "$1"'),
        ("true", '. "${2:-$1}"'),
    ],
)
def test_a_sourced_file_that_is_not_certain(
    iptables_py: Run, tmp_path: Path, shell: str, before: str, source: str
) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "conf").write_text("iptables -A b\n")
    (tmp_path / "conf").write_text("\niptables -A b\n")
    (tmp_path / "script").write_text(f"{before}\n{source}\ntrue\n")
    [line] = record(iptables_py, tmp_path, shell, "script", "lib/conf")
    places = [(line["file"], line.get("line"))]
    assert places == ([(f"{tmp_path}/lib/conf", 1)] if before == "cd lib" else [(f"{tmp_path}/script", None)])


@pytest.mark.parametrize("shell", SHELLS)
def test_lines_of_here_documents(iptables_py: Run, tmp_path: Path, shell: str) -> None:
    (tmp_path / "script").write_text(RESTORES)
    lines = record(iptables_py, tmp_path, shell, "script")
    assert [line["line"] for line in lines] == [2, 8, 15, 21, 24, 28, 33]
    assert [line.get("input_line") for line in lines] == [5, 10, None, 22, None, 30, None]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_report_names_the_line_of_the_here_document(iptables_py: Run, tmp_path: Path, shell: str) -> None:
    path = tmp_path / "script"
    path.write_text(RESTORES)
    said = iptables_py("run", "--fail-on-error", "--", shell, path, env=NO_STATE).stderr.decode()
    assert f"\n    {path}:5: iptables-restore -n (status 2, started in line 2)\n" in said
    assert f"\n    {path}:15: iptables-restore (status 2)\n" in said


def test_lines_of_which_one_has_run(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "lib").write_text("f() { iptables -A $1; }\n")
    (tmp_path / "script").write_text(". ./lib\niptables -A b\niptables -X c\nexit\niptables -X c\n")
    said = iptables_py("run", "--fail-on-error", "dash", "script", env=NO_STATE, cwd=tmp_path).stderr.decode()
    assert f"\n    {tmp_path}/script:2: iptables -A b (status 1)\n" in said  # nothing calls the function
    assert f"\n    command 2, one of the lines 3, 5 of {tmp_path}/script: iptables -X c (status 1)\n" in said
    (tmp_path / "script").write_text(". ./lib\niptables -A b\nf c\n")
    assert record(iptables_py, tmp_path, "dash", "script")[0]["places"] == [
        {"file": f"{tmp_path}/lib", "line": 1},
        {"file": f"{tmp_path}/script", "line": 2},
    ]
    said = iptables_py("run", "--fail-on-error", "dash", "script", env=NO_STATE, cwd=tmp_path).stderr.decode()
    assert f"\n    command 1, one of {tmp_path}/lib:1, {tmp_path}/script:2: iptables -A b (status 1)\n" in said


def test_a_restore_that_reads_a_file_leaves_its_input_alone(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("*filter\nCOMMIT\n")
    line = "echo rest | { iptables-restore rules; iptables-restore -h; cat; }"
    done = iptables_py("run", "--record", "record", "--", "sh", "-c", line, env=NO_STATE, cwd=tmp_path)
    assert done.stdout == b"rest\n"


def test_a_long_script(iptables_py: Run, tmp_path: Path) -> None:
    """dash reads blocks of 8192 bytes: what was complete in those before has run."""
    filling = "true\n" * 4000
    (tmp_path / "script").write_text(f"iptables -A b\n{filling}iptables -A b\n{filling}true\n")
    assert [line.get("line") for line in record(iptables_py, tmp_path, "dash", "script")] == [1, 4002]


CALLER = "import subprocess as s; s.run(['iptables', '-A', 'b']); s.run('iptables -A c; true', shell=1)"


def test_a_program_that_is_no_shell(iptables_py: Run, tmp_path: Path) -> None:
    words = [sys.executable, "-c", CALLER]
    lines = record(iptables_py, tmp_path, *words)
    assert [(line["called_by"], "file" in line) for line in lines] == [(words, False)] * 2
    (tmp_path / "script").write_text(f"true\n{sys.executable} -c \"$1\"\niptables -A b\n")
    lines = record(iptables_py, tmp_path, "bash", "script", CALLER)
    assert [(line.get("called_by"), line["up_to"], line.get("line")) for line in lines] == [
        (words, 2, None),
        (words, 2, None),
        (None, 3, 3),
    ]


def test_the_report_names_the_program(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "script").write_text("import os\nos.system('iptables -A nope; true')\n")
    words = ("run", "--fail-on-error", "--", sys.executable, "script")
    said = iptables_py(*words, env=NO_STATE, cwd=tmp_path).stderr.decode()
    assert f"\n    command 1, called by {sys.executable} script: iptables -A nope (status 1)\n" in said

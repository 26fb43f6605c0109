"""The record of iptables-py run: words and answer of each command, and the script's line where it is certain."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tests.harness.own import NO_STATE, Run, rules, says, script

# the last word of each command is the number of its line; with an x before it the line must not be reported
LINES = """\
IPT="iptables -w"
$IPT -A NOPE -j $LINENO
allow() {
    $IPT -A NOPE -p "$1" -j $LINENO
}
ipt() { iptables "$@"; }
run() {
    echo "$@"
    "$@" || echo failed
}
iptables -A NOPE -j $LINENO
for c in ONE TWO; do
    $IPT -A $c -j $LINENO
    $IPT -D $c -j $LINENO
    if iptables -A NOPE -j x$LINENO; then exit; fi
    iptables -A NOPE -j "x$LINENO"
done 2>/dev/null
allow tcp
ipt -A NOPE -j $LINENO
run sudo iptables -A NOPE -j $LINENO
. ./part x22
eval "iptables -A NOPE -j x22"
bash -c "iptables -A NOPE -j 23"
bash ./part 1
trap 'iptables -A NOPE -j x25' EXIT
while read -r port; do $IPT -A NOPE --port $port -j $LINENO; done <<END
iptables -A NOPE -j $port
END
( $IPT -A NOPE -j $LINENO |
    cat; true ) & wait
x=$($IPT \\
    -D NOPE \\
    -j 31)
case $x in *) iptables -A NOPE -s "1 2" -j $LINENO ;; esac
exit 1
"""


def test_lines_are_told_where_they_are_sure(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "part").write_text('iptables -A NOPE -j "$1"\n')
    record = tmp_path / "record"
    path = script(tmp_path, LINES)
    assert iptables_py("run", "--record", record, "bash", path, env=NO_STATE, cwd=tmp_path).returncode == 1
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    assert {line["file"] for line in lines} == {str(path), str(tmp_path / "part")}
    assert [str(line.get("line", f"x{line['argv'][-1][1:]}")) for line in lines] == [line["argv"][-1] for line in lines]
    assert len(lines) == 22


def test_what_is_recorded(iptables_py: Run, tmp_path: Path) -> None:
    record = tmp_path / "record"
    record.write_text('{"argv": ["before"], "status": 1, "stderr": ""}\n')
    before = time.time()
    path = script(tmp_path, "iptables -A INPUT -m comment --comment 'ä b'\niptables -A\nip6tables-save\nipset list\n")
    done = iptables_py("run", "--record", record, "--fail-on-error", "bash", path, env=NO_STATE)
    lines = [json.loads(line) for line in record.read_text().splitlines()][1:]
    assert [line["argv"] for line in lines] == [
        ["iptables", "-A", "INPUT", "-m", "comment", "--comment", "ä b"],
        ["iptables", "-A"],
        ["ip6tables-save"],
        ["ipset", "list"],
    ]
    assert [line["status"] for line in lines] == [0, 2, 0, 0]
    assert lines[1]["stderr"].startswith('iptables v1.8.11 (nf_tables): option "-A" requires an argument\n')
    places = [(line["file"], line["line"], line["up_to"]) for line in lines]
    assert places == [(str(path), at, at) for at in (1, 2, 3, 4)]
    assert all(before <= line["time"] <= time.time() and 0 <= line["seconds"] < 60 for line in lines)
    assert b"1 of 4 iptables commands failed" in done.stderr


def test_lines_of_many_at_once_are_whole(iptables_py: Run, tmp_path: Path) -> None:
    record = tmp_path / "record"
    line = 'for i in $(seq 20); do iptables -A INPUT -m comment --comment "$(printf %0200d $i)" & done; wait'
    assert iptables_py("run", "--record", record, "--", "sh", "-c", line, env=NO_STATE).returncode == 0
    seen = sorted(json.loads(line)["argv"][-1] for line in record.read_text().splitlines())
    assert seen == [f"{number:0200d}" for number in range(1, 21)]


def test_a_record_that_can_t_be_written(iptables_py: Run, tmp_path: Path) -> None:
    says(iptables_py("run", "--record", tmp_path / "no" / "record", "true"), 2, "No such file or directory")
    done = iptables_py("-A", "INPUT", env={"IPTABLES_PY_RECORD": str(tmp_path)})
    says(done, 0, f"iptables: cannot record in {tmp_path}: Is a directory")
    assert rules(iptables_py("save").stdout) == ["-A INPUT"]

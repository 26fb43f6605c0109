"""Files under /etc that map names to numbers: ours reads them as the reference does. Both run with the same /etc."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from iptables_py.startup import launchers
from tests.reference import reference

GROUP = "-m devgroup --src-group"
SEVEN = "0x7 seven\n8\teight # x\n 9 nine\n300 big\n10\n# 11 c\n0 zero\n7 sept\n12 #x\n13 a b\n014 o\n"
LABELS = """0 one
0 zero
0x2 hex
3 three # c
# 4 four
 5 two  sp
6 six
6 sixtwo
7
-8 neg
010 oct
9 -dash
+10 plus\t
11 a_b
12 dup
13 dup
19x bad
200 big
70000 more
"""
# name: files under /etc (None: the file is removed), match, values
CASES: dict[str, tuple[dict[str, str | None], str, tuple[str, ...]]] = {
    "groups": (
        {"iproute2/group": SEVEN},
        GROUP,
        ("seven", "sept", "eight", "nine", "big", "zero", "default", "7", "8/0xff", "10", "a", "o", "12", "x", "14"),
    ),
    "no file of groups": ({"iproute2/group": None}, GROUP, ("0", "default", "7", "7x", "7/", "7/1")),
    "an empty file of groups": ({"iproute2/group": ""}, GROUP, ("0", "default", "7", "7x", "7/1x")),
    "realms": (
        {"iproute2/rt_realms": "1 office\n0x2 lab\n255 last\n256 more\nx y\n-1 minus\n3 o o\n"},
        "-m realm --realm",
        ("office", "lab", "last", "more", "y", "minus", "o", "1", "2/0xffffffff", "255", "0"),
    ),
    "labels": (
        {"xtables/connlabel.conf": LABELS},
        "-m connlabel --label",
        (*map(str, range(20)), "127", "200", "two  sp", "six", "sixtwo", "dup", "x bad", "oct", "a_b"),
    ),
    "labels by name": (
        {"xtables/connlabel.conf": LABELS},
        "-m connlabel --set ! --label",
        ("one", "-dash", "plus", "neg", "more", "9", "big"),
    ),
    "no file of realms": ({"iproute2/rt_realms": None}, "-m realm --realm", ("0", "cosmos", "1", "1x")),
}


def script(match: str, values: tuple[str, ...]) -> str:
    """Return a shell script that tries each value in a rule, prints the statuses, and then the listings."""
    tried = [f"iptables -A INPUT {match} '{value}'; echo $?" for value in values]
    return "\n".join([*tried, "iptables -S", "iptables -L INPUT", "iptables -nL INPUT", "iptables-save | grep -v '^#'"])


def output(programs: Path, files: dict[str, str | None], text: str, place: Path) -> str:
    """Return the output of the script, run with the programs of a directory in its own namespaces."""
    upper, work = place / "upper", place / "work"
    for name, content in files.items():
        path = upper / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content or "")
    work.mkdir()
    gone = "".join(f"rm /etc/{name}\n" for name, content in files.items() if content is None)
    mount = f"mount -t overlay overlay -o lowerdir=/etc,upperdir={upper},workdir={work} /etc"
    done = subprocess.run(
        ["unshare", "-nm", "sh", "-c", f"{mount} && exec 2>&1 || exit\n{gone}{text}"],
        env={**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "IPTABLES_PY_STATE": str(place / "state")},
        stdout=subprocess.PIPE,
        check=True,
    )
    return done.stdout.decode()


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("case", CASES)
def test_names_are_looked_up_as_the_reference_does(case: str, tmp_path: Path) -> None:
    files, match, values = CASES[case]
    launchers.install(str(tmp_path / "programs"))
    places = {"reference": reference.directory().resolve(), "ours": tmp_path / "programs"}
    for name in places:
        (tmp_path / name).mkdir()
    found = {name: output(path, files, script(match, values), tmp_path / name) for name, path in places.items()}
    assert "\n0\n" in f"\n{found['reference']}"
    assert found["ours"] == found["reference"]

"""iptables-py diff --semantic: its output and statuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.harness.own import Done, Run

EXAMPLES = Path(__file__).parents[3] / "examples"
Compared = Callable[..., Done]

OLD = """\
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -s 10.0.0.0/8 -p tcp -m tcp --dport 22 -j DROP
-A INPUT -p tcp -m multiport --dports 80,443 -j ACCEPT
COMMIT
"""
OPENED = OLD.replace("--dport 22 -j DROP", "--dport 22 -j ACCEPT")
SAME = OLD.replace("-s 10.0.0.0/8 -p tcp -m tcp --dport 22 -j DROP", "-p tcp -m tcp --dport 80 -j ACCEPT")
UNDECIDED = OLD.replace("-i lo -j ACCEPT", "-i lo -j ACCEPT\n-A INPUT -m policy --dir in --pol ipsec -j ACCEPT")
BOTH_WAYS = OPENED.replace("80,443", "80")


@pytest.fixture
def compared(iptables_py: Run, tmp_path: Path) -> Compared:
    """Return a function that compares OLD with a ruleset."""
    old, new = tmp_path / "old.v4", tmp_path / "new.v4"
    old.write_text(OLD)

    def run(rules: str, *options: str | Path) -> Done:
        new.write_text(rules)
        return iptables_py("diff", "--semantic", *options, old, new)

    return run


def test_text(compared: Compared, tmp_path: Path) -> None:
    done = compared(OPENED)
    assert (done.returncode, done.stderr) == (1, b"")
    rule = "filter INPUT 2: -s 10.0.0.0/8 -p tcp -m tcp --dport 22"
    assert done.stdout.decode() == (
        "now accepted in INPUT: all of 10.0.0.0/8 to tcp 22, arriving on all but lo\n"
        "  for example  eth0: tcp 10.9.9.9:50000 > 192.0.2.7:22 syn\n"
        f"  old  DROP  by {tmp_path}/old.v4:6: {rule} -j DROP\n"
        f"  new  ACCEPT  by {tmp_path}/new.v4:6: {rule} -j ACCEPT\n"
        "\ndifferent: 1 difference\n"
    )


@pytest.mark.parametrize(
    ("rules", "status", "first"),
    [
        (OLD, 0, "equal: every packet is treated the same"),
        (SAME, 0, "equal: every packet is treated the same"),
        (OPENED, 1, "now accepted in INPUT: all of 10.0.0.0/8 to tcp 22, arriving on all but lo"),
        (
            UNDECIDED,
            3,
            "unknown: no packet was found that is treated differently, but not all packets could be decided",
        ),
    ],
)
def test_exit_status(compared: Compared, rules: str, status: int, first: str) -> None:
    done = compared(rules)
    assert (done.returncode, done.stdout.decode().split("\n")[0]) == (status, first)
    assert compared(rules, "--quiet").stdout == b""
    assert compared(rules, "-q").returncode == status


@pytest.mark.parametrize(
    ("rule", "shape"),
    [
        ("-p icmp -m icmp --icmp-type 8", "to icmp type 8, arriving on all but lo"),
        ("-p udp -m udp --sport 67 --dport 68", "from port 67 to udp 68, arriving on all but lo"),
        ("-s 10.1.0.0/16 -p udp", "of 10.1.0.0/16 to udp, arriving on all but lo"),
        (
            "-p udp -m iprange --src-range 10.0.0.1-10.0.0.255",
            "of 10.0.0.0/24 but not 10.0.0.0 to udp, arriving on all but lo",
        ),
        ("! -s 10.0.0.0/8 -p udp", "from all but 10.0.0.0/8 to udp, arriving on all but lo"),
        ("-d 192.0.2.7 -p tcp --dport 25", "to 192.0.2.7 tcp 25, arriving on all but lo"),
        (
            "-p tcp --dport 25 -m tcp --tcp-flags SYN,ACK,FIN,RST,PSH,URG SYN,PSH",
            "to tcp 25, arriving on all but lo, with flags SYN+PSH",
        ),
    ],
)
def test_words_name_only_what_matters(compared: Compared, rule: str, shape: str) -> None:
    found = json.loads(compared(OLD.replace("COMMIT", f"-A INPUT {rule} -j ACCEPT\nCOMMIT"), "--json").stdout)
    assert [one["shape"] for one in found["packets"]] == [f"all {shape}"]


def test_a_mask_with_gaps_is_named(iptables_py: Run, tmp_path: Path) -> None:
    for name, mask in (("old.v4", "10.0.0.1/255.0.0.255"), ("new.v4", "10.0.0.0/8")):
        (tmp_path / name).write_text(f"*filter\n:INPUT DROP\n-A INPUT -s {mask} -j ACCEPT\nCOMMIT\n")
    done = iptables_py("diff", "--semantic", "--json", tmp_path / "old.v4", tmp_path / "new.v4")
    (found,) = json.loads(done.stdout)["packets"]
    assert found["shape"] == "all of 10.0.0.0/8, with source other than 10.0.0.1/255.0.0.255"


def test_the_same_change_in_two_states_is_one_difference(iptables_py: Run, tmp_path: Path) -> None:
    new = tmp_path / "new.v4"
    new.write_text((EXAMPLES / "server.v4").read_text().replace("192.0.2.0/28", "192.0.3.0/28"))
    found = json.loads(iptables_py("diff", "--semantic", "--json", EXAMPLES / "server.v4", new).stdout)["packets"]
    states = "to tcp 22, arriving on all but lo, in state NEW or UNTRACKED"
    assert [one["shape"] for one in found] == [
        f"all of 192.0.3.0/28 {states}",
        f"all of 192.0.2.0/28 {states}",
    ]
    assert [one["packet"]["ct"] for one in found] == ["NEW", "NEW"]


def test_json(compared: Compared) -> None:
    found = json.loads(compared(OPENED, "--json").stdout)
    packet = found["packets"][0].pop("packet")
    assert found == {
        "version": 1,
        "result": "different",
        "packets": [
            {
                "family": 4,
                "old": {"verdict": "DROP", "id": "filter/INPUT/2"},
                "new": {"verdict": "ACCEPT", "id": "filter/INPUT/2", "mark": 0},
                "difference": "now accepted in INPUT",
                "shape": "all of 10.0.0.0/8 to tcp 22, arriving on all but lo",
            }
        ],
        "complete": True,
    }
    assert (packet["path"], packet["proto"], packet["dport"]) == ("INPUT", 6, 22)
    assert packet["src"].startswith("10.")


@pytest.mark.parametrize(
    ("rules", "shapes"),
    [
        (OLD.replace("FORWARD DROP", "FORWARD ACCEPT"), ["all packets"]),
        (
            OLD.replace("COMMIT", "-A INPUT ! -p tcp -j ACCEPT\nCOMMIT"),
            ["all of protocols other than tcp, arriving on all but lo"],
        ),
        (
            OLD.replace("COMMIT", "-A FORWARD -p tcp -j ACCEPT\n-A FORWARD -p udp -m udp --dport 53 -j ACCEPT\nCOMMIT"),
            ["all to tcp", "all to udp 53"],
        ),
    ],
)
def test_shapes_do_not_name_ports_that_packets_lack(compared: Compared, rules: str, shapes: list[str]) -> None:
    assert sorted(one["shape"] for one in json.loads(compared(rules, "--json").stdout)["packets"]) == shapes


def test_json_without_packets(compared: Compared) -> None:
    assert json.loads(compared(SAME, "--json").stdout)["result"] == "equal"
    unknown = json.loads(compared(UNDECIDED, "--json").stdout)
    assert unknown["result"] == "unknown"
    assert unknown["because"] == [{"id": "filter/INPUT/2", "match": "-m policy --dir in --pol ipsec"}]


def test_what_is_accepted_now_comes_first(compared: Compared) -> None:
    found = json.loads(compared(BOTH_WAYS, "--json").stdout)["packets"]
    assert [one["new"]["verdict"] for one in found] == ["ACCEPT", "DROP"]
    found = json.loads(compared(BOTH_WAYS, "--json", "--reverse").stdout)["packets"]
    assert [(one["old"]["verdict"], one["packet"]["dport"]) for one in found] == [("DROP", 443), ("ACCEPT", 22)]


def test_formats_for_reviews(compared: Compared, tmp_path: Path) -> None:
    lines = compared(OPENED, "--format", "github").stdout.decode().splitlines()
    assert lines[0].startswith(f"::error file={tmp_path}/new.v4,line=6,title=now accepted in INPUT::")
    assert lines[1:] == ["different: 1 difference"]
    text = compared(OPENED, "--format", "markdown").stdout.decode()
    assert text.startswith(
        "**iptables-py**: different: 1 difference\n\n#### Now accepted in INPUT: all of 10.0.0.0/8 to tcp 22"
    )
    assert text.count("```") == 2


def test_a_file_is_compared_with_the_ruleset(iptables_py: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.v6"
    file.write_text("*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n")
    found = json.loads(iptables_py("diff", "--semantic", "--json", file).stdout)["packets"][0]
    assert (found["family"], found["old"]["verdict"], found["new"]["verdict"]) == (6, "ACCEPT", "DROP")
    assert found["new"]["id"] == "filter/INPUT/policy"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--semantic", "--stat"), "leave out --stat"),
        (("--semantic", "-t", "nat"), "leave out --table"),
        (("--semantic", "--commands"), "leave out --commands"),
        (("--format", "markdown"), "--format markdown is only for --semantic"),
    ],
)
def test_options_that_do_not_fit(iptables_py: Run, tmp_path: Path, options: tuple[str, ...], message: str) -> None:
    file = tmp_path / "rules.v4"
    file.write_text(OLD)
    done = iptables_py("diff", *options, file, file)
    assert done.returncode == 2
    assert message in done.stderr.decode()


def test_sets_decide(compared: Compared, tmp_path: Path) -> None:
    sets = tmp_path / "sets.ipset"
    sets.write_text("create bad hash:net\nadd bad 10.1.0.0/16\n")
    rules = OLD.replace("-s 10.0.0.0/8 -p tcp", "-m set --match-set bad src -p tcp")
    rules = rules.replace("--dport 22 -j DROP", "--dport 80 -j DROP")
    found = json.loads(compared(rules, "--json", "--sets", sets).stdout)["packets"]
    assert [(one["old"]["verdict"], one["new"]["verdict"]) for one in found] == [("ACCEPT", "DROP")]
    assert found[0]["packet"]["src"].startswith("10.1.")


SETS = """\
create hosts hash:ip
add hosts 10.0.0.1
add hosts 10.0.0.2
create nets hash:net
add nets 10.1.0.0/16
add nets 10.1.5.0/24 nomatch
create services hash:ip,port
add services 10.0.0.9,tcp:80
add services 10.0.0.9,udp:53
"""
OF_SETS = """\
-A INPUT -m set --match-set hosts src -j ACCEPT
-A INPUT -m set --match-set nets src -j ACCEPT
-A INPUT -m set --match-set services dst,dst -j ACCEPT
-A INPUT -m set ! --match-set hosts dst -j REJECT
"""
OF_MEMBERS = """\
-A INPUT -s 10.0.0.1 -j ACCEPT
-A INPUT -s 10.0.0.2 -j ACCEPT
-A INPUT -s 10.1.0.0/16 -m iprange ! --src-range 10.1.5.0-10.1.5.255 -j ACCEPT
-A INPUT -d 10.0.0.9 -p udp -m multiport --dports 53 -j ACCEPT
-A INPUT -d 10.0.0.9 -p tcp -m multiport --dports 80 -j ACCEPT
-A INPUT -m iprange ! --dst-range 10.0.0.1-10.0.0.2 -j REJECT
"""


@pytest.mark.parametrize(
    ("sets", "rules", "status"),
    [
        (SETS, OF_MEMBERS, 0),
        (SETS, OF_MEMBERS.replace("tcp", "sctp"), 1),
        (SETS.replace("add hosts 10.0.0.2\n", ""), OF_MEMBERS, 1),
        (SETS.replace("hash:ip\n", "hash:ip timeout 60\n"), OF_MEMBERS, 3),
        (SETS, f"-A INPUT -p gre -j SET --del-set hosts src\n{OF_MEMBERS}", 1),
    ],
)
def test_sets_are_compared_with_rules(
    iptables_py: Run, tmp_path: Path, sets: str, rules: str, status: int
) -> None:
    (tmp_path / "sets").write_text(sets)
    for name, text in (("old", OF_SETS), ("new", rules)):
        (tmp_path / name).write_text(f"*filter\n:INPUT DROP [0:0]\n{text}COMMIT\n")
    done = iptables_py("diff", "--semantic", "--sets", tmp_path / "sets", tmp_path / "old", tmp_path / "new")
    assert done.returncode == status, done.stdout


def test_a_set_that_is_changed_is_a_difference(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "sets").write_text("create a hash:ip\ncreate b hash:ip\n")
    for name in "ab":
        text = f"*filter\n:INPUT DROP [0:0]\n-A INPUT -p udp -j SET --add-set {name} src\nCOMMIT\n"
        (tmp_path / name).write_text(text)
    done = iptables_py("diff", "--semantic", "--json", "--sets", tmp_path / "sets", tmp_path / "a", tmp_path / "b")
    (found,) = json.loads(done.stdout)["packets"]
    assert found["difference"] == "changed differently in INPUT"
    assert [found[side]["sets"] for side in ("old", "new")] == ["a +203.0.113.9", "b +203.0.113.9"]
    assert [found[side]["verdict"] for side in ("old", "new")] == ["DROP", "DROP"]


def test_one_rule_is_one_difference(compared: Compared) -> None:
    """Whatever rules decide about its packets on the other side."""
    found = json.loads(compared(OLD.replace("-A INPUT -i lo -j ACCEPT\n", ""), "--json").stdout)
    assert [one["difference"] for one in found["packets"]] == ["no longer accepted in INPUT"]
    assert found["complete"]


def test_packets_that_must_come_before(iptables_py: Run, tmp_path: Path) -> None:
    for port in (1000, 1001):
        (tmp_path / f"{port}").write_text(
            "*filter\n:INPUT DROP [0:0]\n"
            "-A INPUT -p tcp -m tcp --dport 22 -m recent --rcheck --seconds 30 --name K -j ACCEPT\n"
            f"-A INPUT -p tcp -m tcp --dport {port} -m recent --set --name K\nCOMMIT\n"
        )
    files = tmp_path / "1000", tmp_path / "1001"
    (found,) = json.loads(iptables_py("diff", "--semantic", "--json", *files).stdout)["packets"]
    assert found["packet"]["dport"] == 22
    assert [(one["packet"]["dport"], one["times"]) for one in found["after"]] == [(1000, 1)]
    assert b":22 syn, after eth0: tcp 203.0.113.9:50000" in iptables_py("diff", "--semantic", *files).stdout


def test_bytes_of_fragments(iptables_py: Run, tmp_path: Path) -> None:
    """Multiport looks at no later fragment; the other options compare its bytes."""
    for name, match in (("old", "tcp --dport 80"), ("new", "multiport --dports 80")):
        text = f"*filter\n:FORWARD DROP [0:0]\n-A FORWARD -p tcp -m {match} -j ACCEPT\nCOMMIT\n"
        (tmp_path / name).write_text(text)
    done = iptables_py("diff", "--semantic", "--json", tmp_path / "old", tmp_path / "new")
    (found,) = json.loads(done.stdout)["packets"]
    assert found["shape"] == "all to tcp, later fragments, with 80 in the place of the destination port"
    packet = found["packet"]
    assert (packet["frag"], packet["dport"], packet["payload_hex"][4:8]) == (True, 80, "0050")


def test_how_often_and_when_packets_must_come(compared: Compared) -> None:
    limited = OLD.replace("-p tcp -m multiport", "-p tcp -m limit --limit 5/sec -m multiport")
    (found,) = json.loads(compared(limited, "--json").stdout)["packets"]
    assert found["times"] == 6
    timed = "-A INPUT -p udp -m time --timestart 03:00 --timestop 04:00 -j ACCEPT\nCOMMIT"
    (found,) = json.loads(compared(OLD.replace("COMMIT", timed), "--json").stdout)["packets"]
    assert found["at"][10:14] == "T03:"


def test_a_shape_has_no_packets_of_another_difference(iptables_py: Run, tmp_path: Path) -> None:
    rules = """\
*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -i eth0 -p tcp --dport 80 -j DNAT --to-destination 10.0.0.5:8080
COMMIT
*filter
:FORWARD DROP [0:0]
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -d 10.0.0.5 -p tcp --dport 8080 -j ACCEPT
COMMIT
"""
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text(rules)
    new.write_text(rules.replace("--dport 8080", "--dport 80"))
    found = json.loads(iptables_py("diff", "--semantic", "--json", old, new).stdout)["packets"]
    opened = [one["shape"] for one in found if one["difference"] == "now accepted in FORWARD"]
    assert opened == [
        "all to 10.0.0.5 tcp 80, arriving on all but eth0, in state NEW; "
        "all to 10.0.0.5 tcp 80, in state INVALID or UNTRACKED"
    ]


@pytest.mark.parametrize(
    ("old", "new", "shape"),
    [
        (
            "-p udp -m time --timestart 08:00 --timestop 18:00 -j ACCEPT",
            "-p udp -m time --timestart 08:00 --timestop 17:00 -j ACCEPT",
            "to udp, if -m time --timestart 08:00:00 --timestop 17:00:00 --datestop 2038-01-19T03:14:07 does not match,"
            " if -m time --timestart 08:00:00 --timestop 18:00:00 --datestop 2038-01-19T03:14:07 matches",
        ),
        (
            "-p udp -m limit --limit 1/s --limit-burst 5 -j ACCEPT",
            "-p udp -m limit --limit 1/s --limit-burst 9 -j ACCEPT",
            "to udp, if -m limit of the old filter INPUT 1 does not match,"
            " if -m limit of the new filter INPUT 1 matches",
        ),
        ("-p tcp -i eth+ -j ACCEPT", "-p tcp -i eth0 -j ACCEPT", "to tcp, arriving on eth+ but not eth0"),
        ("-p tcp -j ACCEPT", "-p tcp --dport 22 -j ACCEPT", "to tcp ports other than 22"),
        (
            "-p tcp --syn -j ACCEPT",
            "-p gre --src 192.0.2.9 -d 192.0.2.9 -j DROP",
            "to tcp, with SYN but not FIN, RST or ACK",
        ),
        ("-p tcp -j ACCEPT", "-p tcp --syn -j ACCEPT", "to tcp, with flags other than SYN of FIN, SYN, RST and ACK"),
        (
            "-p tcp -j ACCEPT",
            "-p tcp --tcp-flags FIN,SYN NONE -j ACCEPT",
            "to tcp, with flags other than NONE of FIN and SYN",
        ),
        ("-p tcp --tcp-flags FIN,SYN FIN,SYN -j ACCEPT", "-p gre -j DROP", "to tcp, with FIN and SYN"),
        (
            "-p udp -m mark --mark 1/0xff -j ACCEPT",
            "-p udp -m mark --mark 1 -j ACCEPT",
            "to udp, with mark other than 0x0/0xffffff00, with mark 0x1/0xff",
        ),
    ],
)
def test_words_for_what_differs(iptables_py: Run, tmp_path: Path, old: str, new: str, shape: str) -> None:
    for name, rule in (("old", old), ("new", new)):
        (tmp_path / name).write_text(f"*filter\n:INPUT DROP [0:0]\n-A INPUT {rule}\nCOMMIT\n")
    done = iptables_py("diff", "--semantic", "--json", tmp_path / "old", tmp_path / "new")
    assert [one["shape"] for one in json.loads(done.stdout)["packets"]] == [f"all {shape}"]


def test_examples_are_ordinary(iptables_py: Run, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    rule = "-A FORWARD -p tcp -i eth1 -m conntrack --ctstate ESTABLISHED ! -d 10.0.0.0/8 ! --dport 22 -j {}"
    for path, target in ((old, "DROP"), (new, "ACCEPT")):
        path.write_text(f"*filter\n:FORWARD DROP [0:0]\n{rule.format(target)}\nCOMMIT\n")
    (found,) = json.loads(iptables_py("diff", "--semantic", "--json", old, new).stdout)["packets"]
    packet = found["packet"]
    assert [packet[key] for key in ("in", "out", "dst", "dport", "flags")] == ["eth1", "eth0", "192.0.2.7", 80, "ACK"]

"""What is said behind errors, message by message; never unless asked for, and never a wrong word for a wrong line."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.hints.messages import MESSAGES
from tests.properties.examples import examples
from tests.properties.rules import lines

SETUP = (
    "iptables -N web",
    "iptables -A web -p tcp --dport 80 -j ACCEPT",
    "iptables -A INPUT -p tcp -j web",
    "iptables -A INPUT -i lo -j ACCEPT",
    "iptables -t nat -N shop",
    "iptables -N empty",
    "ip6tables -N six",
    "ipset create office hash:net",
)
# a command, and what is said behind the reference's own words
HINTS = {
    # options
    "iptables -A INPUT --dport 22": "--dport is known only after -p tcp, -p udp, -p sctp or -p dccp",
    "ip6tables -A INPUT --sport 22": "--sport is known only after -p tcp, -p udp, -p sctp or -p dccp",
    "iptables -A INPUT --ctstate NEW": "--ctstate is known only after -m conntrack",
    "iptables -A INPUT -p tcp --dports 1,2": "--dports is known only after -m multiport",
    "iptables -A INPUT --reject-with tcp-reset": "--reject-with is known only after -j REJECT",
    "iptables -A INPUT -p tcp --dprt 22": "did you mean --dport?",
    "iptables -A INPUT --in-intreface lo": "did you mean --in-interface?",
    "iptables -A INPUT --ctstat NEW": "did you mean --ctstate, known after -m conntrack?",
    "iptables -A INPUT -p ipv6-icmp --icmpv6-type 1": "--icmpv6-type is an option of icmp6 for IPv6: use ip6tables",
    "ip6tables -A INPUT -p icmp --icmp-type 8": "--icmp-type is an option of icmp for IPv4: use iptables",
    "iptables -A INPUT -s 1.1.1.1 -s 2.2.2.2": (
        "one -s takes several addresses with commas, each of which makes a rule: -s A,B"
    ),
    "iptables -A INPUT -j ACCEPT -j DROP": "a rule has one target: write two rules",
    "iptables -A INPUT -s ! 1.1.1.1": "the ! stands before the option: ! -s ADDRESS",
    "iptables -A INPUT ACCEPT": "a target stands behind -j: -j ACCEPT",
    "iptables -A INPUT conntrack": "a match stands behind -m: -m conntrack",
    "iptables -A INPUT nonsense": "a dash may be missing, or quotes around words with blanks",
    "iptables -A OUTPUT -i eth0": (
        "packets in OUTPUT come from this host: -o is known there, -i in PREROUTING, INPUT and FORWARD"
    ),
    "iptables -A INPUT -o eth0": (
        "packets in INPUT have no way out yet: -i is known there, -o in FORWARD, OUTPUT and POSTROUTING"
    ),
    "iptables -t nat -A PREROUTING -j DNAT": (
        "-j DNAT needs --to-destination [address[-address]][:port[-port[/base]]]"
    ),
    "iptables -s 1.1.1.1": "say what to do: -A CHAIN adds a rule, -L lists them, -h tells the rest",
    # matches and targets
    "iptables -A INPUT -m conntrak": "did you mean conntrack?",
    "iptables -A INPUT -m LOG": "LOG is a target: -j LOG",
    "iptables -A INPUT -m hl": "hl is for IPv6: use ip6tables",
    "ip6tables -A INPUT -m ttl": "ttl is for IPv4: use iptables",
    "iptables -A INPUT -j accept": "targets are written in capitals: -j ACCEPT",
    "iptables -A INPUT -j REJCT": "did you mean REJECT?",
    "iptables -A INPUT -j wep": "did you mean web?",
    "iptables -A INPUT -j shop": "chain shop exists in table nat, not in filter: say -t nat",
    "iptables -A INPUT -j nowhere": "there is no chain nowhere in table filter: make it first with -N nowhere",
    # the kernel's refusals
    "iptables -A INPUT -j DNAT --to-destination 1.1.1.1": "DNAT works only in table nat: say -t nat",
    "iptables -t nat -A PREROUTING -j MASQUERADE": (
        "MASQUERADE works only in POSTROUTING and in chains that are jumped to from there"
    ),
    "iptables -A INPUT -m owner --uid-owner 0": (
        "owner works only in OUTPUT and POSTROUTING and in chains that are jumped to from there"
    ),
    "iptables -A INPUT -j REJECT --reject-with tcp-reset": "tcp-reset is for TCP: say -p tcp",
    "iptables -A INPUT -j REJECT --reject-with tcp-rst": "tcp-rst is for TCP: say -p tcp",
    "iptables -A web -j web": "chain web would lead back to itself",
    "iptables -A INPUT -j FORWARD": (
        "FORWARD is a built-in chain: only packets get there by themselves, no rule jumps to it"
    ),
    # tables and chains
    "iptables -t natt -L": "did you mean nat?",
    "iptables -t foo -L": "tables are filter, nat, mangle, raw and security",
    "iptables -A shop -j DROP": "chain shop exists in table nat, not in filter: say -t nat",
    "iptables -A INPTU -j DROP": "there is no chain INPTU in table filter: did you mean INPUT?",
    "iptables -A nowhere -j DROP": "there is no chain nowhere in table filter: make it first with -N nowhere",
    "iptables -F nowhere": "there is no chain nowhere in table filter",
    "ip6tables -L web": "there is no chain web in table filter",
    "iptables -N INPUT": "INPUT is a built-in chain of table filter",
    "iptables -N web": "chain web has 1 rule: -F web empties it",
    "iptables -N empty": "chain empty has no rules",
    "iptables -E empty web": "table filter has a chain web already",
    "iptables -X web": "-X: chain web still has 1 rule and is jumped to from INPUT rule 1",
    "iptables -X INPUT": "INPUT is a built-in chain, which can't be deleted: -F INPUT empties it",
    "iptables -P INPUT REJECT": (
        "a policy is ACCEPT or DROP; for more, end the chain with a rule: -A INPUT -j REJECT"
    ),
    "iptables -P web DROP": "only the built-in chains of table filter have policies: INPUT, FORWARD and OUTPUT",
    "iptables -N a-name-that-is-much-too-long-for-it": "it has 35 characters, 28 are allowed",
    # rules
    "iptables -D INPUT 7": "chain INPUT has 2 rules",
    "iptables -I INPUT 7 -j DROP": "chain INPUT has 2 rules; -A adds at the end",
    "iptables -Z INPUT 7": "chain INPUT has 2 rules",
    "iptables -D INPUT -i lo -j DROP": "the rule most like it is INPUT 2: -i lo -j ACCEPT",
    "iptables -D empty -j DROP": "chain empty has no rules",
    "iptables -C INPUT -m comment --comment something -s 192.0.2.77": "none of the 2 rules of chain INPUT is like that",
    # values
    "iptables -A INPUT -m conntrack --ctstate ESTABLISHD": "did you mean ESTABLISHED?",
    "iptables -A INPUT -m conntrack --ctstate NEW, ESTABLISHED": (
        "no blank stands behind a comma, as in --ctstate INVALID,NEW"
    ),
    "iptables -A INPUT -m state --state NWE": "did you mean NEW?",
    "iptables -A INPUT -j LOG --log-level wrning": "did you mean warning?",
    "iptables -A INPUT -j REJECT --reject-with icmp-prot-unreachible": "did you mean icmp-proto-unreachable?",
    "iptables -A INPUT -p icmp --icmp-type ecko-request": "did you mean echo-request?",
    "iptables -A INPUT -s 1.1.1.1/33": "behind the / stands a length from 0 to 32 or a mask, as in 24 or 255.255.255.0",
    "ip6tables -A INPUT -s ::1/129": "behind the / stands a length from 0 to 128 or a mask, as in 64 or ffff:ffff::",
    "iptables -A INPUT -s 1.1.1.300": "each of the four numbers is at most 255",
    "iptables -A INPUT -s ::1": "::1 is an IPv6 address: use ip6tables",
    "ip6tables -A INPUT -s 1.1.1.1": "1.1.1.1 is an IPv4 address: use iptables",
    "iptables -A INPUT -s 1.1.1.1-1.1.1.9": "ranges are for -m iprange --src-range or --dst-range",
    "iptables -A INPUT -p tcp --dport htpp": "did you mean http?",
    "iptables -A INPUT -p tcp --dport 80,443": "several ports are for -m multiport --dports or --sports",
    "iptables -A INPUT -p tcp --dport 80-90": "a range is written with a colon: 80:90",
    "iptables -A INPUT -p tcp --dport 70000": "ports go up to 65535",
    "iptables -A INPUT -p tcp --dport 90:80": "write 80:90",
    "iptables -A INPUT -p tpc": "did you mean tcp?",
    "iptables -A INPUT -p nonsense": "a protocol is a name as in /etc/protocols or a number up to 255",
    "iptables -A INPUT -m limit --limit 5/fortnight": (
        "a rate is NUMBER/second, /minute, /hour or /day, up to 10000 a second"
    ),
    "iptables -A INPUT -p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16": (
        "multiport takes 15 ports, of which a range counts as two: write several rules, or use ipset's bitmap:port"
    ),
    "iptables -A INPUT -m set --match-set ofice src": "did you mean office?",
    "iptables -A INPUT -m set --match-set web src": "make it first: ipset create web hash:ip",
    "ip6tables -A INPUT -m set --match-set office src": "use iptables, or make a set with family inet6",
    "iptables -A INPUT -i a-very-long-interface": (
        "it has 21 characters, 15 are allowed; a + at the end stands for the rest of a name"
    ),
    "iptables -A INPUT -j MARK --set-mark foo": (
        "foo is no number: decimal, or hexadecimal with 0x, as the value or VALUE/MASK"
    ),
    "iptables -A INPUT -m mac --mac-source 1:2:3": "a MAC is six pairs of hexadecimal digits, as in 00:16:3e:01:02:03",
}
# what a restore reads, and what is said behind the reference's own words
RESTORES = {
    "*filter\n-A INPUT --dport 22 -j ACCEPT\nCOMMIT\n": (
        "    -A INPUT --dport 22 -j ACCEPT",
        "             ^",
        "hint: --dport is known only after -p tcp, -p udp, -p sctp or -p dccp",
    ),
    "*nat\n:mine - [0:0]\n-A PREROUTING -j mien\nCOMMIT\n": (
        "    -A PREROUTING -j mien",
        "                     ^",
        "hint: there is no chain mien in table nat: declare it with :mien - [0:0]",
    ),
    "*filter\n-A INPUT -j ACCEPT\n-A nowhere -j DROP\nCOMMIT\n": (
        "    -A nowhere -j DROP",
        "    ^",
        "hint: there is no chain nowhere in table filter: declare it with :nowhere - [0:0]",
    ),
    "*filter\n-A INPUT -j ACCEPT\n-A INPUT -j DNAT --to-destination 1.1.1.1\nCOMMIT\n": (
        "    -A INPUT -j DNAT --to-destination 1.1.1.1",
        "    ^",
        "hint: DNAT works only in table nat: put it below *nat",
    ),
    "-A INPUT -j ACCEPT\n": (
        "    -A INPUT -j ACCEPT",
        "    ^",
        "hint: lines of rules and chains stand between a line *TABLE and a line COMMIT",
    ),
    "*filter\n-A INPUT -j ACCEPT\n": (
        "hint: the last table ends without a line COMMIT; what stands before it has not been done",
    ),
    "*natt\nCOMMIT\n": ("    *natt", "     ^", "hint: did you mean nat?"),
}


def run(command: str, stdin: bytes | None = None) -> tuple[int, bytes, bytes]:
    """A command's answer."""
    program, *words = shlex.split(command)
    return answer(program, words, stdin)


@pytest.fixture
def ruleset(state: Path) -> None:
    """What SETUP makes."""
    for command in SETUP:
        assert run(command)[0] == 0, command


@pytest.mark.usefixtures("ruleset")
@pytest.mark.parametrize("command", HINTS)
def test_a_hint(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    before = run("iptables-save")[1]
    status, out, err = run(command)
    assert status and not out and b"hint" not in err
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    assert run(command) == (status, out, err + f"hint: {HINTS[command]}\n".encode())
    dates = re.compile(rb"(?m)^#.*\n")
    assert dates.sub(b"", run("iptables-save")[1]) == dates.sub(b"", before)


@pytest.mark.usefixtures("ruleset")
def test_every_message_has_a_case() -> None:
    refusals = [run(command)[2].decode() for command in HINTS]
    refusals += [run("iptables-restore", text.encode())[2].decode() for text in RESTORES]
    assert [message for message, _ in MESSAGES if not any(re.search(message, text) for text in refusals)] == []
    assert len(MESSAGES) >= 25


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize("text", RESTORES)
@pytest.mark.parametrize("by_file", [False, True])
def test_a_restore(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str, by_file: bool) -> None:
    path = tmp_path / "rules"
    path.write_text(text)
    command, stdin = ("iptables-restore", text.encode()) if not by_file else (f"iptables-restore {path}", None)
    status, out, err = run(command, stdin)
    assert status
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    assert run(command, stdin) == (status, out, err + "".join(f"{line}\n" for line in RESTORES[text]).encode())


@pytest.mark.usefixtures("state")
def test_a_long_line_is_shown_around_its_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    line = "-A INPUT " + "-m conntrack --ctstate NEW " * 10 + "--dprt 5 " + "-m comment --comment x" * 10
    *_, shown, caret, hint = run("iptables-restore", f"*filter\n{line}\nCOMMIT\n".encode())[2].decode().splitlines()
    assert len(shown) <= 80
    assert shown[caret.index("^") :].startswith("--dprt")
    assert hint.startswith("hint: ")


@pytest.mark.parametrize("value", ["", "0"])
def test_off_unless_asked_for(state: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    before = run("iptables -A INPUT --dport 22")
    monkeypatch.setenv("IPTABLES_PY_HINTS", value)
    assert run("iptables -A INPUT --dport 22") == before
    assert b"hint" not in before[2]


@pytest.mark.usefixtures("ruleset")
@pytest.mark.parametrize("family", [4, 6])
def test_no_line_is_too_wild(monkeypatch: pytest.MonkeyPatch, family: int) -> None:
    """Whatever is refused, the reference's words come first, and no more than a line after them."""
    told = 0
    for line in examples(lines(family, wild=True), 0, 300):
        program = "iptables" if family == 4 else "ip6tables"
        words = line.command("-C")
        monkeypatch.delenv("IPTABLES_PY_HINTS", raising=False)
        status, out, err = answer(program, words)
        monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
        again = answer(program, words)
        assert again[:2] == (status, out)
        assert again[2].startswith(err)
        more = again[2][len(err) :]
        assert more == b"" or (more.startswith(b"hint: ") and more.count(b"\n") == 1)
        told += bool(more)
    assert told > 30

"""Hints after errors: one for each message, only if requested, and never for a line without an error."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.hints.messages import MESSAGES
from tests.harness import machine
from tests.properties.examples import examples
from tests.properties.rules import lines

FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties
SETUP = (
    "iptables -N web",
    "iptables -A web -p tcp --dport 80 -j ACCEPT",
    "iptables -A INPUT -p tcp -j web",
    "iptables -A INPUT -i lo -j ACCEPT",
    "iptables -t nat -N shop",
    "iptables -N empty",
    "ip6tables -N six",
    "ipset create office hash:net",
    "nfacct add traffic",
)
# a command, and the hint after the reference's message
HINTS = {
    # options
    "iptables -A INPUT --dport 22": "--dport is valid only after -p tcp, -p udp, -p sctp or -p dccp",
    "ip6tables -A INPUT --sport 22": "--sport is valid only after -p tcp, -p udp, -p sctp or -p dccp",
    "iptables -A INPUT --ctstate NEW": "--ctstate is valid only after -m conntrack",
    "iptables -A INPUT -p tcp --dports 1,2": "--dports is valid only after -m multiport",
    "iptables -A INPUT --reject-with tcp-reset": "--reject-with is valid only after -j REJECT",
    "iptables -A INPUT -p tcp --dprt 22": "did you mean --dport?",
    "iptables -A INPUT --in-intreface lo": "did you mean --in-interface?",
    "iptables -A INPUT --ctstat NEW": "did you mean --ctstate (after -m conntrack)?",
    "iptables -A INPUT -p ipv6-icmp --icmpv6-type 1": "--icmpv6-type is an option of icmp6 for IPv6: use ip6tables",
    "ip6tables -A INPUT -p icmp --icmp-type 8": "--icmp-type is an option of icmp for IPv4: use iptables",
    "iptables -A INPUT -s 1.1.1.1 -s 2.2.2.2": (
        "to create a rule for each of several addresses, use one -s with commas: -s A,B"
    ),
    "iptables -A INPUT -j ACCEPT -j DROP": "a rule can have only one target: use two rules",
    "iptables -A INPUT -s ! 1.1.1.1": "the ! goes before the option: ! -s ADDRESS",
    "iptables -A INPUT ACCEPT": "ACCEPT is a target: use -j ACCEPT",
    "iptables -A INPUT conntrack": "conntrack is a match: use -m conntrack",
    "iptables -A INPUT nonsense": "perhaps a dash is missing, or quotes around a value with spaces",
    "iptables -A OUTPUT -i eth0": (
        "packets in OUTPUT have no input interface: use -o, or use -i in PREROUTING, INPUT or FORWARD"
    ),
    "iptables -A INPUT -o eth0": (
        "packets in INPUT have no output interface: use -i, or use -o in FORWARD, OUTPUT or POSTROUTING"
    ),
    "iptables -t nat -A PREROUTING -j DNAT": (
        "-j DNAT needs --to-destination [address[-address]][:port[-port[/base]]]"
    ),
    "iptables -s 1.1.1.1": "a command is missing: -A CHAIN adds a rule, -L lists the rules, -h shows the help",
    # matches and targets
    "iptables -A INPUT -m conntrak": "did you mean conntrack?",
    "iptables -A INPUT -m LOG": "LOG is a target: use -j LOG",
    "iptables -A INPUT -m hl": "hl is for IPv6: use ip6tables",
    "ip6tables -A INPUT -m ttl": "ttl is for IPv4: use iptables",
    "iptables -A INPUT -j accept": "target names are in capitals: -j ACCEPT",
    "iptables -A INPUT -j REJCT": "did you mean REJECT?",
    "iptables -A INPUT -j wep": "did you mean web?",
    "iptables -A INPUT -j shop": "chain shop exists in table nat, not in filter: use -t nat",
    "iptables -A INPUT -j nowhere": "table filter has no chain nowhere: create it first with -N nowhere",
    # the kernel's refusals
    "iptables -A INPUT -j DNAT --to-destination 1.1.1.1": "DNAT works only in table nat: use -t nat",
    "iptables -t nat -A PREROUTING -j MASQUERADE": (
        "MASQUERADE works only in POSTROUTING, and in chains reached from there"
    ),
    "iptables -A INPUT -m owner --uid-owner 0": (
        "owner works only in OUTPUT and POSTROUTING, and in chains reached from there"
    ),
    "iptables -A INPUT -j REJECT --reject-with tcp-reset": "tcp-reset is only for TCP: add -p tcp",
    "iptables -A INPUT -j REJECT --reject-with tcp-rst": "tcp-rst is only for TCP: add -p tcp",
    "iptables -A INPUT -p udp -j REJECT --reject-with tcp-reset": "tcp-reset is only for TCP: use -p tcp, not -p udp",
    "iptables -A web -j web": "the rule would create a loop of jumps back to chain web",
    "iptables -A INPUT -j FORWARD": (
        "FORWARD is a built-in chain, and rules cannot jump to it"
    ),
    # tables and chains
    "iptables -t natt -L": "did you mean nat?",
    "iptables -t foo -L": "the tables are filter, nat, mangle, raw and security",
    "iptables -A shop -j DROP": "chain shop exists in table nat, not in filter: use -t nat",
    "iptables -A INPTU -j DROP": "table filter has no chain INPTU: did you mean INPUT?",
    "iptables -A nowhere -j DROP": "table filter has no chain nowhere: create it first with -N nowhere",
    "iptables -F nowhere": "table filter has no chain nowhere",
    "ip6tables -L web": "table filter has no chain web",
    "iptables -N INPUT": "INPUT is a built-in chain of table filter",
    "iptables -N web": "chain web has 1 rule; to empty it, use -F web",
    "iptables -N empty": "chain empty has no rules",
    "iptables -E empty web": "table filter already has a chain web",
    "iptables -X web": "chain web cannot be deleted: it still has 1 rule and is used by INPUT rule 1",
    "iptables -X INPUT": "INPUT is a built-in chain and cannot be deleted; to delete its rules, use -F INPUT",
    "iptables -P INPUT REJECT": (
        "a policy must be ACCEPT or DROP; for another target, add a last rule: -A INPUT -j REJECT"
    ),
    "iptables -P web DROP": "only the built-in chains of table filter have policies: INPUT, FORWARD and OUTPUT",
    "iptables -N a-name-that-is-much-too-long-for-it": "the name has 35 bytes, the maximum is 28",
    "iptables -N grün-und-blau-und-gelb-rot-x": "the name has 29 bytes, the maximum is 28",
    # rules
    "iptables -D INPUT 7": "chain INPUT has 2 rules",
    "iptables -I INPUT 7 -j DROP": "chain INPUT has 2 rules; to add one at the end, use -A",
    "iptables -Z INPUT 7": "chain INPUT has 2 rules",
    "iptables -D INPUT -i lo -j DROP": "the most similar rule is INPUT rule 2: -i lo -j ACCEPT",
    "iptables -D empty -j DROP": "chain empty has no rules",
    "iptables -C INPUT -m comment --comment something -s 192.0.2.77": "chain INPUT has 2 rules, but no similar one",
    # values
    "iptables -A INPUT -m conntrack --ctstate ESTABLISHD": "did you mean ESTABLISHED?",
    "iptables -A INPUT -m conntrack --ctstate NEW, ESTABLISHED": (
        "write the list without spaces, as in --ctstate INVALID,NEW"
    ),
    "iptables -A INPUT -m state --state NWE": "did you mean NEW?",
    "iptables -A INPUT -j LOG --log-level wrning": "did you mean warning?",
    "iptables -A INPUT -j REJECT --reject-with icmp-prot-unreachible": "did you mean icmp-proto-unreachable?",
    "iptables -A INPUT -p icmp --icmp-type ecko-request": "did you mean echo-request?",
    "iptables -A INPUT -j LOG --log-level loud": (
        "--log-level accepts alert, crit, debug, emerg, error, info, notice, panic or warning"
    ),
    "iptables -A INPUT -p icmp --icmp-type zzz": (
        "--icmp-type accepts any, echo-reply, pong, destination-unreachable, network-unreachable, host-unreachable, "
        "protocol-unreachable, port-unreachable, fragmentation-needed, source-route-failed, network-unknown, "
        "host-unknown and 28 more"
    ),
    "iptables -A INPUT -p 1 --icmp-type zzz": "to list the types, use -p icmp -h",
    "ip6tables -A INPUT -p icmpv6 --icmpv6-type zzz": "to list the types, use -p icmpv6 -h",
    "iptables -A INPUT -s 1.1.1.1/33": (
        "after the /, write a length from 0 to 32 or a mask, such as 24 or 255.255.255.0"
    ),
    "ip6tables -A INPUT -s ::1/129": "after the /, write a length from 0 to 128 or a mask, such as 64 or ffff:ffff::",
    "iptables -A INPUT -s 1.1.1.300": "each of the four numbers must be at most 255",
    "iptables -A INPUT -s ::1": "::1 is an IPv6 address: use ip6tables",
    "ip6tables -A INPUT -s 1.1.1.1": "1.1.1.1 is an IPv4 address: use iptables",
    "iptables -A INPUT -s 1.1.1.1-1.1.1.9": "for a range, use -m iprange --src-range or --dst-range",
    "iptables -A INPUT -p tcp --dport htpp": "did you mean http?",
    "iptables -A INPUT -p tcp --dport 80,443": "for several ports, use -m multiport --dports or --sports",
    "iptables -A INPUT -p tcp --dport 80-90": "write a range with a colon: 80:90",
    "iptables -A INPUT -p tcp --dport 70000": "the highest port is 65535",
    "iptables -A INPUT -p tcp --dport 90:80": "put the lower port first: 80:90",
    "iptables -A INPUT -p tpc": "did you mean tcp?",
    "iptables -A INPUT -p nonsense": "a protocol is a name from /etc/protocols or a number up to 255",
    "iptables -A INPUT -m limit --limit 5/fortnight": (
        "a rate is NUMBER/second, /minute, /hour or /day, at most 10000/second"
    ),
    "iptables -A INPUT -p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16": (
        "multiport accepts 15 ports, and a range counts as two: use several rules, or an ipset of type bitmap:port"
    ),
    "iptables -A INPUT -m set --match-set ofice src": "did you mean office?",
    "iptables -A INPUT -m set --match-set web src": "create it first: ipset create web hash:ip",
    "iptables -A INPUT -m nfacct --nfacct-name trafic": "did you mean traffic?",
    "iptables -A INPUT -m nfacct --nfacct-name web": "create it first: nfacct add web",
    "ip6tables -A INPUT -m set --match-set office src": "use iptables, or create a set with family inet6",
    "iptables -A INPUT -i a-very-long-interface": (
        "the name has 21 bytes, the maximum is 15; a + at the end matches any ending"
    ),
    "iptables -A INPUT -j MARK --set-mark foo": (
        "foo is not a number: write VALUE or VALUE/MASK, in decimal or in hexadecimal with 0x"
    ),
    "iptables -A INPUT -m mac --mac-source 1:2:3": (
        "a MAC address is six pairs of hexadecimal digits, such as 00:16:3e:01:02:03"
    ),
}
# refused commands without a hint: one could only say what the rule has already
SILENT = ("iptables -A INPUT ! -p tcp -j REJECT --reject-with tcp-reset",)
# the input of a restore, and the lines after the reference's message
RESTORES = {
    "*filter\n-A INPUT --dport 22 -j ACCEPT\nCOMMIT\n": (
        "    -A INPUT --dport 22 -j ACCEPT",
        "             ^",
        "hint: --dport is valid only after -p tcp, -p udp, -p sctp or -p dccp",
    ),
    "*nat\n:mine - [0:0]\n-A PREROUTING -j mien\nCOMMIT\n": (
        "    -A PREROUTING -j mien",
        "                     ^",
        "hint: table nat has no chain mien: declare it with :mien - [0:0]",
    ),
    "*filter\n-A INPUT -j ACCEPT\n-A nowhere -j DROP\nCOMMIT\n": (
        "    -A nowhere -j DROP",
        "    ^",
        "hint: table filter has no chain nowhere: declare it with :nowhere - [0:0]",
    ),
    "*filter\n-A INPUT -j ACCEPT\n-A INPUT -j DNAT --to-destination 1.1.1.1\nCOMMIT\n": (
        "    -A INPUT -j DNAT --to-destination 1.1.1.1",
        "    ^",
        "hint: DNAT works only in table nat: move it below *nat",
    ),
    "-A INPUT -j ACCEPT\n": (
        "    -A INPUT -j ACCEPT",
        "    ^",
        "hint: rules and chains must be between a *TABLE line and a COMMIT line",
    ),
    "*filter\n-A INPUT -j ACCEPT\n": (
        "hint: the last table has no COMMIT line, so its lines had no effect",
    ),
    "*natt\nCOMMIT\n": ("    *natt", "     ^", "hint: did you mean nat?"),
}


def run(command: str, stdin: bytes | None = None) -> tuple[int, bytes, bytes]:
    """Run a command. Return its status, standard output and standard error."""
    program, *words = shlex.split(command)
    return answer(program, words, stdin)


@pytest.fixture
def ruleset(state: Path) -> None:
    """Fill the state directory with the ruleset of SETUP."""
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
@pytest.mark.parametrize("command", SILENT)
def test_no_hint(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    before = run(command)
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    assert run(command) == before
    assert before[0]


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


@pytest.fixture
def no_look_up() -> Iterator[None]:
    """Look up no host names: each one would wait for a name server."""
    with machine.no_look_up():
        yield


@pytest.mark.usefixtures("ruleset", "no_look_up")
@pytest.mark.parametrize("family", [4, 6])
def test_no_line_is_too_wild(monkeypatch: pytest.MonkeyPatch, family: int) -> None:
    """After the reference's message there is at most one line, which is a hint."""
    hints = 0
    for line in examples(lines(family, wild=True), 0, 120 * FACTOR):
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
        hints += bool(more)
    assert hints > 12 * FACTOR

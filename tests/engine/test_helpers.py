"""Helpers: the lines that they read, and what is said of those whose expectations are not followed."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.engine.chance import Chance
from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.helpers import ftplines, others
from iptables_py.engine.outcomes import outcomes
from iptables_py.engine.trackers.sequences import Lengthened
from iptables_py.engine.unknown import Unknown
from iptables_py.extensions.target import CT
from tests.engine.machines import arrive, counters, loaded, machine_of, machine_with

OWN = 0x0A000009
LINES: list[tuple[bytes, int, tuple[str, int, int, int | None, int] | None]] = [
    (b"PORT 10,0,0,9,78,32\r\n", ORIGINAL, ("PORT", 5, 14, OWN, 20000)),
    (b"port  10,0,0,9,78,32\r\n", ORIGINAL, None),
    (b"PORT 10,0,0,9,78,32\n", ORIGINAL, None),
    (b"PORT 10,0,0,9,78\r", ORIGINAL, None),
    (b"PORT 10,0,0,9,78,32,1\r", ORIGINAL, None),
    (b"EPRT |1|10.0.0.9|7|", ORIGINAL, ("EPRT", 5, 14, OWN, 7)),
    (b"EPRT |1|10.0.0.9|0|", ORIGINAL, None),
    (b"EPRT 111", ORIGINAL, None),
    (b"227 at =10,0,0,9,78,32", REPLY, None),
    (b"227 at =10,0,0,9,78,32.", REPLY, ("PASV", 8, 14, OWN, 20000)),
    (b"229 (|||7|)", REPLY, ("EPSV", 5, 5, None, 7)),
    (b"229 (||7|)", REPLY, None),
]
DATA: dict[str, Any] = {"proto": "udp", "sport": 5060, "dport": 5060, "payload": "INVITE"}
FILTER = "*filter\n-A FORWARD -m conntrack --ctstate RELATED\nCOMMIT\n"
SIP = f"*raw\n-A PREROUTING -p udp --dport 5060 -j CT --helper sip\nCOMMIT\n{FILTER}"


@pytest.mark.parametrize(("line", "direction", "named"), LINES)
def test_lines_of_ftp(line: bytes, direction: int, named: tuple[str, int, int, int | None, int] | None) -> None:
    """A line that names no port but begins like one that does makes the helper drop the packet."""
    if named is None:
        with pytest.raises(ftplines.Incomplete):
            ftplines.find(line, direction, 4, OWN)
    else:
        assert ftplines.find(line, direction, 4, OWN) == named


@pytest.mark.parametrize("line", [b"PASS x\r\n", b"P\r\n", b"EPSV\r\n", b"229 (|||7|)"])
def test_other_lines_of_ftp(line: bytes) -> None:
    assert ftplines.find(line, ORIGINAL, 4, OWN) is None


def test_numbers_after_two_changes_of_length() -> None:
    way = Lengthened()
    way.position, way.before, way.after = 100, 3, 5
    assert [way.at(number) for number in (50, 100, 101)] == [3, 3, 5]
    assert [way.undone(number) for number in (53, 103, 106)] == [50, 100, 101]


def test_every_helper_is_followed_or_said_to_be_unknown() -> None:
    assert {*others.HELPERS, "ftp", "tftp"} == set(CT._HELPERS)


@pytest.mark.usefixtures("state")
def test_what_another_helper_expects_is_not_known() -> None:
    machine = machine_with(SIP)
    assert arrive(machine, sport=7)
    assert arrive(machine, **DATA)
    assert arrive(machine, **DATA)
    with pytest.raises(Unknown, match="what the helper sip expects is not known"):
        arrive(machine, sport=8)


@pytest.mark.usefixtures("state")
def test_both_answers_are_followed() -> None:
    load = loaded(SIP)

    def related(chance: Chance) -> int:
        machine = machine_of(load(), chance)
        arrive(machine, **DATA)
        arrive(machine, sport=8)
        return counters(machine)["filter/FORWARD"][1][0]

    found = outcomes(related)
    cause = "what the helper sip expects is not known"
    assert {outcome.assumed: outcome.value for outcome in found} == {((cause, True),): 1, ((cause, False),): 0}


@pytest.mark.usefixtures("state")
def test_what_another_helper_writes_is_not_known() -> None:
    machine = machine_with(f"{SIP}*nat\n-A POSTROUTING -p udp --dport 5060 -j MASQUERADE\nCOMMIT\n")
    assert arrive(machine, sport=7)
    with pytest.raises(Unknown, match="what the helper sip writes into the packet is not known"):
        arrive(machine, **DATA)


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(("lifetime", "end"), [(30, 30), (9999, 300)])
def test_what_has_timed_out_may_be_expected_for_a_while(lifetime: int, end: int) -> None:
    """Measured: the kernel noticed the end of a connection after 10 to 20 seconds, that of an expectation later, too.
    """
    load = loaded(f"*raw\n-A PREROUTING -p udp --dport 69 -j CT --helper tftp\nCOMMIT\n{FILTER}")

    def related(chance: Chance, seconds: int) -> int:
        machine = machine_of(load(), chance)
        machine.host.settings["net.netfilter.nf_conntrack_udp_timeout"] = str(lifetime)
        arrive(machine, dport=69, sport=7, payload_hex="0001")
        machine.world.now += seconds * 1000
        arrive(machine, src="198.51.100.7", dst="10.0.0.9", sport=8, dport=7)
        return counters(machine)["filter/FORWARD"][1][0]

    def ways(seconds: int) -> list[int]:
        return [outcome.value for outcome in outcomes(lambda chance: related(chance, seconds))]

    assert (ways(end - 1), ways(end + 1), ways(end + 61)) == ([1], [1, 0], [0])


@pytest.mark.usefixtures("state")
def test_a_helper_for_connections_between_the_ends_says_nothing_of_others() -> None:
    machine = machine_with(SIP.replace("sip", "amanda"))
    assert arrive(machine, **DATA)
    tcp: dict[str, Any] = {"proto": "tcp", "sport": 8, "dport": 9}
    assert arrive(machine, **tcp, dst="198.51.100.8")
    assert arrive(machine, sport=8)
    with pytest.raises(Unknown, match="what the helper amanda expects is not known"):
        arrive(machine, **tcp)

"""What is wrong in a file of tests is told with line, column and the way out."""

from __future__ import annotations

import pytest

from iptables_py.app.testlanguage.file import BadTest
from iptables_py.app.testlanguage.reading import read

LONG = "9" * 5000  # more digits than int() takes
PACKET = "eth0: tcp 192.0.2.9:1 > 192.0.2.1:80"
HOST = "host\n  eth0 192.0.2.1/24\n"
TEST = f"a test\n  {PACKET} => drop\n"

CASES = [
    # the file as a whole
    ("", "1:1: no tests"),
    ("# a comment\n\n", "1:1: no tests"),
    ("  a test\n", "1:3: the first line is indented"),
    ("a test\n", "1:1: expected the packets of this test below its name"),
    ("hots\n", '1:1: unknown word "hots": did you mean host?'),
    ("rule web.v4\n", '1:1: unknown word "rule": did you mean rules?'),
    ("rules\n", "1:1: expected what rules is, after it on the same line"),
    (f"{TEST}rules web.v4\n", "3:1: rules belongs before the first test: move this line up"),
    ("script a.sh\nscript b.sh\n", "2:1: a second script: one script can call the other"),
    ("script 'a.sh\n", "1:8: expected a closing quotation mark"),
    ("clock yesterday\n", "1:7: expected a time such as 2027-03-17T12:30:15Z"),
    ("clock 2027-03-17T12:30:15Z\nclock 2027-03-17T12:30:15Z\n", "2:1: the clock is set twice"),
    ("host a.toml b.toml\n", "1:5: expected one file after host"),
    ("host eth0 192.0.2.1/24\n", "1:5: expected one file after host, or the interfaces on lines below it"),
    (f"host a.toml\n{HOST}", "2:1: the host is described twice"),
    ("hosts\n  eth0 192.0.2.1/24\n", '1:1: unknown word "hosts": did you mean host?'),
    # the host
    ("host\n", "1:5: expected the host's interfaces"),
    ("host\n  eth0 192.0.2.1/33\n", "2:8: no prefix length: 192.0.2.1/33: write it as"),
    ("host\n  eth0 192.0.2.1/24 ntu 1400\n", '2:21: unknown word "ntu" of an interface: did you mean mtu?'),
    ("host\n  eth0 192.0.2.1/24 mtu big\n", '2:25: expected a number, not "big"'),
    (f"{HOST}  eth0 192.0.2.2/24\n", "3:3: a second interface 'eth0'"),
    (f"{HOST}  default via 198.51.100.1\n", "3:3: a route needs dev, or via with a gateway that is on a link"),
    (f"{HOST}  default via 192.0.2.254 dve eth0\n", '3:27: unknown word "dve" of a route: did you mean dev?'),
    (f"{HOST}  default dev eth7\n", "3:15: no interface 'eth7': name an interface of this host"),
    (f"{HOST}  forwrad on\n", '3:3: unknown word "forwrad": did you mean forward?'),
    (f"{HOST}  defualt via 192.0.2.254\n", '3:3: unknown word "defualt": did you mean default?'),
    (f"{HOST}  forward yes\n", "3:11: expected on or off after forward"),
    (f"{HOST}  sysctl net.ipv4.ip_forward\n", "3:3: expected a name and a number after sysctl"),
    (f"{HOST}  listen http 80\n", "3:3: expected tcp or udp and a port after listen"),
    (f"{HOST}  rule form 10.0.0.0/8\n", "3:8: unknown word in a rule: form"),
    (f"{HOST}  on\n", "3:3: expected a line such as"),
    (f"{HOST}    mtu 1400\n", "3:5: nothing can belong to the line above"),
    # packets
    (f"a test\n  {PACKET}\n", "1:1: nothing is expected in this test"),
    (f"a test\n  {PACKET} sny => drop\n", '2:40: unknown word "sny" in this tcp packet: did you mean syn?'),
    (f"a test\n  {PACKET[:4]} tcp 192.0.2.9:1 > 192.0.2.1:80 => drop\n", "2:3: expected a colon after eth0"),
    ("a test\n  => drop\n", "2:6: expected a packet before =>"),
    ("a test\n  after 1s => drop\n", "2:15: nothing is expected of a pause"),
    ("a test\n  reply => drop\n", "2:3: there is no packet before this reply"),
    ("after 61\n", '1:7: expected a unit after "61"'),
    (f"a test\n  0 x {PACKET} => drop\n", "2:3: expected a number from 1 to"),
    (f"a test\n  {LONG} x {PACKET} => drop\n", "2:3: expected a number from 1 to"),
    (f"a test\n  ٣ x {PACKET} => drop\n", "2:3: expected an interface and a colon before ٣"),
    (f"a test\n  3 x {PACKET} sny => drop\n", '2:44: unknown word "sny"'),
    (f"a test\n  3 x every 1 {PACKET} => drop\n", "2:7: expected a time with its unit and a packet"),
    (f"a test\n  3 x after 1s\n  {PACKET} => drop\n", "2:3: a pause can't be repeated"),
    (f"a test\n    {PACKET} => drop\n  {PACKET} => drop\n", "3:3: indented differently from line 2"),
    (f"a test\n  {PACKET}\n    {PACKET} => drop\n", "3:5: only lines with => belong to a packet"),
    (f"a test\n  {PACKET}\n    => drop\n      => drop\n", "4:7: nothing can belong to the line above"),
    # what is expected
    (f"a test\n  {PACKET} =>\n", "2:42: expected a word such as drop, local or forward"),
    (f"a test\n  {PACKET} => dropp\n", '2:43: unknown expectation "dropp": did you mean drop?'),
    (f"a test\n  {PACKET} => drop,\n", "2:48: expected a word such as drop, local or forward"),
    (f"a test\n  {PACKET} => drop or\n", "2:50: expected a word such as drop, local or forward"),
    (f"a test\n  {PACKET} => not\n", "2:46: expected a word such as drop, local or forward"),
    (f"a test\n  {PACKET} => drop accept\n", '2:48: unexpected "accept": a comma separates what is expected'),
    (f"a test\n  {PACKET} => drop not local\n", "2:48: expected `not` before what is expected"),
    (f"a test\n  {PACKET} => forward eth1, to\n", "2:59: expected an address, such as"),
    (f"a test\n  {PACKET} => to 192.0.2.300:80\n", '2:54: "300" is not part of an IPv4 address'),
    (f"a test\n  {PACKET} => to 192.0.2.3:http\n", '2:56: "http" is not a port'),
    (f"a test\n  {PACKET} => to 192.0.2.0/40\n", '2:56: "40" is not a prefix length'),
    (f"a test\n  {PACKET} => rule natt PREROUTING 1\n", '2:48: unknown table "natt": did you mean nat?'),
    (f"a test\n  {PACKET} => rule nat\n", "2:51: expected a chain of nat, such as PREROUTING"),
    (f"a test\n  {PACKET} => rule nat PREROUTING\n", "2:62: expected the number of a rule in PREROUTING"),
    (f"a test\n  {PACKET} => rule nat PREROUTING 0\n", '2:63: "0" is not a rule number'),
    (f"a test\n  {PACKET} => rule nat PREROUTING {LONG}\n", '2:63: "99999'),
    (f"a test\n  {PACKET} => rule nat PREROUTING \u0661\n", '2:63: "\u0661" is not a rule number'),
    (f"a test\n  {PACKET} => to 192.0.2.3:{LONG}\n", '2:56: "99999'),
    (
        f"a test\n  {PACKET} => reject with tcp-rest\n",
        '2:55: unknown kind of reject "tcp-rest": did you mean tcp-reset',
    ),
    (f"a test\n  {PACKET} => mark 0x1g\n", "2:48: expected a number from 0 to 0xffffffff"),
    (f"a test\n  {PACKET} => state NWE\n", '2:49: unknown state "NWE": did you mean NEW?'),
    (f'a test\n  {PACKET} => log "abc\n', "2:47: expected a closing quotation mark"),
    (f"a test\n  {PACKET} => log abc\n", "2:47: expected a text in quotation marks"),
    (f"a test\n  {PACKET} => no answer\n", "2:46: expected: no reply"),
    (f"a test\n  {PACKET} => 3 drop\n", "2:43: this is for several packets"),
    (f"a test\n  {PACKET} => spread to 192.0.2.3\n", "2:43: this is for several packets"),
    (f"a test\n  {PACKET} syn = drop\n", "2:44: write => before what is expected"),
    (f"a test\n  3 x {PACKET} -> drop\n", "2:45: write => before what is expected"),
    (f"a test\n  3 x {PACKET} => spread\n", "2:53: expected: spread to or spread from"),
    (
        f"a test\n  3 x {PACKET} => spread to 192.0.2.3 within ten\n",
        '2:74: expected a percentage such as 10%, not "ten"',
    ),
    (f"a test\n  3 x {PACKET} => spread to 192.0.2.3 50%, 192.0.2.4\n", "2:57: give each address its share or none"),
    (f"a test\n  3 x {PACKET} => spread to 192.0.2.3 50%, 192.0.2.4 20%\n", "2:57: give each address its share or"),
    (f"a test\n  3 x {PACKET} => 2 drop, 1 lokal\n", "2:57: expected local, forward, sent, drop, reject or accept"),
    (f"a test\n  3 x {PACKET} => at last 1 drop\n", "2:50: expected at least or at most"),
    (f"a test\n  3 x {PACKET} => at least drop\n", "2:55: expected a number after at least"),
    (f"a test\n  3 x {PACKET} => at least {LONG} drop\n", "2:55: expected a number after at least"),
    (f"a test\n  3 x {PACKET} => spread to 192.0.2.3 {LONG}%\n", "2:67: expected a percentage such as 10%"),
    (f"a test\n  3 x {PACKET} => 3\n", "2:48: expected a verdict after the number"),
    # parameters
    (f"a test\n  for PORT 80\n    {PACKET} => drop\n", "2:3: expected names and values, as in: for PORT in 80, 443"),
    (f"a test\n  for PORT in\n    {PACKET} => drop\n", "2:3: expected names and values"),
    (f"a test\n  for PORT in 80,\n    {PACKET} => drop\n", "2:18: expected a value"),
    (f"a test\n  for PORT in 80\n    {PACKET} => drop\n", "2:7: PORT is in no line below"),
    (f"a test for PORT in 80\n  {PACKET} => drop\n", "1:12: PORT is in no line below"),
    (f"for PORT in 80\n  a test\n    {PACKET} => drop\n", "1:5: PORT is in no line below"),
    (f"a test\n  for PORT in 1-{LONG}\n    {PACKET}PORT => drop\n", "2:15: more than 10000 values"),
    (
        "for PORT in 80 443\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:PORT => drop\n",
        "1:13: expected a comma between the values",
    ),
    ("for PORT, FATE in 80, 443\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:PORT => FATE\n", "1:19: expected 2 values"),
    ("for PORT, PORT in 80 81\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:PORT => drop\n", "1:5: a parameter is named twice"),
    ("for P in 90-80\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:P => drop\n", '1:10: "90-80" is not a range of numbers'),
    ("for PORT in 80, http5\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:PORT => drop\n", '2:37: there is no port "http5"'),
    (
        "for FATE in drop, lokal\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => FATE\n",
        '2:39: unknown expectation "lokal": did you mean local',
    ),
]


@pytest.mark.parametrize(("text", "message"), CASES, ids=[message for _, message in CASES])
def test_the_error(text: str, message: str) -> None:
    with pytest.raises(BadTest) as error:
        read(text.encode(), "web.fw")
    assert error.value.message.startswith(f"web.fw:{message}")
    assert "\n" not in error.value.message


def test_a_caret_is_under_the_place() -> None:
    with pytest.raises(BadTest) as error:
        read(f"a test\n  {PACKET} => dropp\n".encode(), "web.fw")
    line, caret = error.value.more.splitlines()
    assert line[caret.index("^") :] == "dropp"


def test_the_place_is_that_in_the_file_when_a_value_replaces_a_parameter() -> None:
    with pytest.raises(BadTest) as error:
        read(b"for FATES in local\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => FATES, dropp\n", "web.fw")
    line, caret = error.value.more.splitlines()
    assert line[caret.index("^") :] == "dropp"


def test_a_file_that_is_no_utf_8() -> None:
    with pytest.raises(BadTest, match=r"web\.fw:2:3: no UTF-8"):
        read(b"a test\n  \xff\n", "web.fw")

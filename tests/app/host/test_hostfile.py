"""Host descriptions: what they say, how they are written, and errors in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iptables_py.app.hostfile import BadHost, HostDescription, chosen, read, stored_path
from iptables_py.app.hostsettings import FORWARDING, GLOBAL, OF_INTERFACE, default_of
from iptables_py.app.hosttext import written
from iptables_py.app.scenarios.scenario import host_of

ENGINE = Path(__file__).parents[3] / "iptables_py" / "engine"
TEXT = """\
version = 1
forward4 = true

[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24", "2001:db8::1/64 noprefixroute"]
mtu = 1400
[[interface]]
name = "br0"
ports = [
    "veth1",  # ]
    "veth2",
]
addresses = ["10.0.0.1/24"]
[[interface]]
name = "veth1"
[[interface]]
name = "veth2"
up = false

[[route]]
to = "default"
via = "203.0.113.254"
dev = "eth0"
[[route]]
to = "default"
via = "2001:db8::fe"
dev = "eth0"
[[route]]
to = "10.9.0.0/16"
dev = "veth2"
[[route]]
to = "10.8.0.0/16"
type = "blackhole"

[[rule]]
text = "from 10.0.0.0/8 lookup 100 priority 1000"
[[rule]]
text = "fwmark 1 lookup 100"
family = 6

[sysctl]
"net.ipv4.conf.eth0.rp_filter" = 1

[[listen]]
proto = "tcp"
port = 80
addr = "::"
[[listen]]
proto = "udp"
port = 53
"""


def test_a_family_of_the_host() -> None:
    host = read(TEXT, "host.toml")
    four, six = host.scenario_host(4), host.scenario_host(6)
    assert [one["name"] for one in four["interfaces"]] == ["eth0", "br0", "veth1"]
    assert four["interfaces"][0] == {"name": "eth0", "mtu": 1400, "addresses": ["203.0.113.1/24"]}
    assert six["interfaces"][0]["addresses"] == ["2001:db8::1/64 noprefixroute"]
    assert four["interfaces"][1]["bridge"] == ["veth1"]
    assert [one["dst"] for one in four["routes"]] == ["default", "10.8.0.0/16"]
    assert six["routes"] == [{"dst": "default", "via": "2001:db8::fe", "dev": "eth0"}]
    assert (four["rules"], six["rules"]) == (["from 10.0.0.0/8 lookup 100 priority 1000"], ["fwmark 1 lookup 100"])
    assert [[one["port"] for one in each["listen"]] for each in (four, six)] == [[53], [80, 53]]
    assert (four["ip_forward"], six["ip_forward"]) == (1, 0)


def test_settings_have_the_kernel_s_defaults() -> None:
    host = host_of({"host": read(TEXT, "host.toml").scenario_host(4)})
    found = {name: host.interface_setting(host.interfaces["br0"], name) for name in OF_INTERFACE}
    assert found == OF_INTERFACE | {"accept_source_route": 0}  # the engine asks for this one in another way
    assert host.interface_setting(host.interfaces["eth0"], "rp_filter") == 1


def test_a_sysctl_wins() -> None:
    host = read(TEXT, "x")
    assert host.forwards(4) and not host.forwards(6)
    settings = f'[sysctl]\n"{FORWARDING[4]}" = 0\n"{FORWARDING[6]}" = 1\n'
    host = read(TEXT.replace("[sysctl]\n", settings), "x")
    assert not host.forwards(4) and host.forwards(6)
    assert not host_of({"host": host.scenario_host(4)}).forwards()


def test_a_port_of_a_bridge_that_is_down_takes_no_part() -> None:
    host = read(TEXT.replace('name = "br0"', 'name = "br0"\nup = false'), "x")
    found = host.scenario_host(4)
    assert [one["name"] for one in found["interfaces"]] == ["eth0"]
    assert found["lo_addresses"] == ["10.0.0.1"]  # an address stays one of the host


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("version = 1", "", "1:1", "version: is missing: write it as version = 1"),
        ("version = 1", "version = 2", "1:1", "version: is 2"),
        ("forward4 = true", "forward = 1", "2:1", "forward: must be true or false: write it as forward = true"),
        ("forward4 =", "foward =", "2:1", "foward: unknown field of a host description: did you mean forward?"),
        ("mtu = 1400", "mtu = 1400 1", "7:12", "Expected newline"),
        ("mtu = 1400", 'mtu = "1400', "7:12", "correct the TOML"),
        ("mtu = 1400", "mtu = 0", "7:1", "interface[0].mtu: out of range 1 to"),
        ("mtu = 1400", "ntu = 1400", "7:1", "interface[0].ntu: unknown field of [[interface]]: did you mean mtu?"),
        ("mtu = 1400", "zzz = 1400", "7:1", "the keys here are addresses, group, kind"),
        ('name = "veth1"', "", "15:1", 'interface[2].name: is missing: write it as name = "eth0"'),
        ('name = "br0"', 'name = "eth0"', "9:1", "interface[1].name: a second interface 'eth0'"),
        ('    "veth1",', '    "veth9",', "10:1", "interface[1].ports: no other interface 'veth9'"),
        ("203.0.113.1/24", "203.0.113.1/33", "6:1", "interface[0].addresses: no prefix length: 203.0.113.1/33"),
        ("/64 noprefixroute", "/64 x", "6:1", "interface[0].addresses: only noprefixroute"),
        (
            'via = "203.0.113.254"',
            'via = "203.0.113"',
            "23:1",
            "route[0].via: no address: '203.0.113': write it as via",
        ),
        ('dev = "veth2"', 'dev = "veth3"', "31:1", "route[2].dev: no interface 'veth3'"),
        ('dev = "veth2"', "", "29:1", "route[2]: a route needs dev"),
        ('"blackhole"', '"hole"', "34:1", "route[3].type: unknown type of route: hole"),
        ("lookup 100 priority", "look 100 priority", "37:1", "rule[0].text: unknown word in a rule: look"),
        ("family = 6", "family = 5", "40:1", "rule[1].family: must be 4 or 6"),
        ('rp_filter" = 1', 'rp_filter" = "1"', "43:1", "must be a number"),
        ('"net.ipv4.conf.eth0.rp_filter"', "net.x", "42:1", "a name with dots needs quotes"),
        ('proto = "udp"', 'proto = "sctp"', "50:1", "listen[1].proto: must be one of tcp, udp"),
        ('addr = "::"', 'addr = "::x"', "48:1", "listen[0].addr: no address"),
    ],
)
def test_errors_name_the_place_and_the_way_out(old: str, new: str, place: str, words: str) -> None:
    assert old in TEXT
    with pytest.raises(BadHost) as caught:
        read(TEXT.replace(old, new, 1), "a.toml")
    message = caught.value.format_message()
    assert message.startswith(f"a.toml:{place}: ")
    assert words in message
    assert "\n" not in message


def test_no_utf_8() -> None:
    with pytest.raises(BadHost, match=r"^a:2:9: no UTF-8: store the file as UTF-8"):
        read(b'version = 1\nname = "\xff"\n', "a")


def test_the_stored_one(state: Path, tmp_path: Path) -> None:
    assert chosen(None) is None
    state.mkdir()
    Path(stored_path()).write_text("version = 1\nforward = true\n")
    named = tmp_path / "other.toml"
    named.write_text("version = 1\n")
    assert chosen(None) == (f"{state}/host.toml", HostDescription(forward={4: True, 6: True}))
    assert chosen(str(named)) == (str(named), HostDescription())


def test_every_setting_of_the_engine_is_known() -> None:
    """With a default: a host is detected without the settings that have it."""
    text = "".join(path.read_text() for path in sorted(ENGINE.rglob("*.py")))
    names = set(re.findall(r'"(net\.[\w.-]+[a-z\d])"', text))
    names |= {f"net.ipv{family}.fwmark_reflect" for family in (4, 6)}
    for prefix in re.findall(r'^SETTING = "(net\.\S+_)"', text, re.M):
        parts = [one for file in ENGINE.rglob("*.py") if prefix in (code := file.read_text())
                 for one in re.findall(r'SETTING \+ "(\w+)"', code)]  # fmt: skip
        names |= {prefix + part for part in parts}
    assert len(names) > 20
    assert [name for name in sorted(names) if default_of(name) is None] == []
    assert set(GLOBAL) - names == set()
    asked = set(re.findall(r'interface_setting\(\w+, "(\w+)"\)', text)) | {"accept_source_route"}
    assert asked == set(OF_INTERFACE)


# --- what is written is read again

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SMALL = st.integers(0, 200)


@st.composite
def hosts(draw: st.DrawFn) -> HostDescription:
    """Draw a host description that is valid."""
    names = draw(st.lists(WORDS.filter(bool), unique=True, max_size=4))
    interfaces = []
    for at, name in enumerate(names):
        one: dict[str, object] = {"name": name}
        one |= draw(st.fixed_dictionaries({}, optional={"mtu": st.integers(1, 9000), "kind": WORDS, "parent": WORDS}))
        if name != "lo" and draw(st.booleans()):
            one["addresses"] = [f"10.{at}.0.1/24", f"2001:db8:{at}::1/64 noprefixroute"][: draw(st.integers(0, 2))]
        one |= draw(st.fixed_dictionaries({}, optional={"up": st.booleans(), "group": SMALL}))
        interfaces.append(one)
    routes = [
        {"to": f"{kind}.0.0.0/8", "type": "blackhole", "metric": kind, **draw(
            st.fixed_dictionaries({}, optional={"table": SMALL, "tos": st.sampled_from(["0x10", 8])})
        )}
        for kind in draw(st.lists(SMALL, max_size=3))
    ]  # fmt: skip
    rules = [{"text": f"fwmark {mark} lookup 100", "family": 6} for mark in draw(st.lists(SMALL, max_size=3))]
    return HostDescription(
        interfaces,
        routes,
        rules,
        [{"proto": "tcp", "port": port, "transparent": True} for port in draw(st.lists(SMALL, max_size=2))],
        draw(st.dictionaries(st.sampled_from([4, 6]), st.booleans())),
        draw(st.dictionaries(WORDS.map(lambda name: f"net.x.{name}"), st.integers(-9, 9), max_size=3)),
        draw(st.lists(WORDS, max_size=2)),
    )


@given(hosts())
def test_what_is_written_is_read_again(host: HostDescription) -> None:
    text = written(host)
    assert text.startswith("# ")
    assert read(text, "x") == host
    assert read(text.encode(), "x") == host


PIECES = st.sampled_from(
    ["", "0", "-1", "1.5", "true", '"', "[", "]", "[[", "=", "\n", "{}", "x", '"x"', "1979-05-27", "::1", "[]", "é\x00"]
)


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 30), PIECES), min_size=1, max_size=3))
def test_a_changed_text_is_a_host_or_has_an_error_with_a_place(changes: list[tuple[int, int, str]]) -> None:
    text = TEXT
    for at, size, piece in changes:
        text = text[:at] + piece + text[at + size :]
    try:
        host = read(text, "x")
    except BadHost as error:
        found = re.match(r"x:(\d+):(\d+): [^\n]+: [^\n]+$", error.format_message())
        assert found
        lines = text.split("\n")
        assert 1 <= int(found[1]) <= len(lines)
        assert 1 <= int(found[2]) <= len(lines[int(found[1]) - 1]) + 1
    else:
        assert read(written(host), "x") == host

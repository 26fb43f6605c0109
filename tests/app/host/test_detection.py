"""The description of a host from what `ip` and /proc/sys say, and what it leaves out."""

from __future__ import annotations

from typing import Any

from iptables_py.app.host.detection import description
from iptables_py.app.host.kernel import Asked
from iptables_py.app.hostfile import HostDescription, read
from iptables_py.app.hosttext import written

Row = dict[str, Any]
LO: Row = {
    "ifname": "lo", "flags": ["LOOPBACK", "UP"], "mtu": 65536, "group": "0", "address": "00:00:00:00:00:00",
    "addr_info": [{"family": "inet", "local": "127.0.0.1", "prefixlen": 8}],
}  # fmt: skip
RULES: list[Row] = [
    {"priority": 0, "src": "all", "table": "255", "protocol": "2"},
    {"priority": 32766, "src": "all", "table": "254", "protocol": "2"},
    {"priority": 32767, "src": "all", "table": "253", "protocol": "2"},
]
ROUTES4 = [
    {"type": "2", "dst": "127.0.0.0/8", "dev": "lo", "table": "255", "protocol": "2", "prefsrc": "127.0.0.1"},
    {"type": "2", "dst": "127.0.0.1", "dev": "lo", "table": "255", "protocol": "2", "prefsrc": "127.0.0.1"},
    {"type": "3", "dst": "127.255.255.255", "dev": "lo", "table": "255", "protocol": "2", "prefsrc": "127.0.0.1"},
]
ROUTES6 = [{"type": "2", "dst": "::1", "dev": "lo", "table": "255", "protocol": "2", "metric": 0}]


def link(name: str, *addresses: str, **more: object) -> Row:
    """Return what `ip address` says about an interface."""
    rows = []
    for text in addresses:
        local, _, prefix = text.partition("/")
        rows.append({"family": "inet6" if ":" in text else "inet", "local": local, "prefixlen": int(prefix)})
    return {"ifname": name, "flags": ["UP"], "mtu": 1500, "group": "0", "addr_info": rows, **more}


def connected(name: str, address: str, prefix: int = 24) -> list[Row]:
    """Return the routes of an IPv4 address of a network with three bytes."""
    network = address.rpartition(".")[0]
    same = {"dev": name, "protocol": "2", "prefsrc": address}
    return [
        {"type": "1", "dst": f"{network}.0/{prefix}", "table": "254", **same},
        {"type": "2", "dst": address, "table": "255", **same},
        {"type": "3", "dst": f"{network}.255", "table": "255", **same},
    ]


def detected(
    links: list[Row], routes: list[Row], rules: list[Row] | None = None, settings: dict[str, int] | None = None,
    routes6: list[Row] | None = None, rules6: list[Row] | None = None,
) -> HostDescription:  # fmt: skip
    """Return the description, which can be read from its text."""
    asked = Asked(
        [LO, *links],
        {4: [*routes, *ROUTES4], 6: [*(routes6 or []), *ROUTES6]},
        {4: RULES if rules is None else rules, 6: RULES[:2] if rules6 is None else rules6},
        (settings or {}).get,
    )
    found = description(asked)
    assert read(written(found), "x") == found
    return found


def test_routes_that_come_with_addresses_are_not_repeated() -> None:
    way: Row = {"type": "1", "dst": "default", "gateway": "10.0.0.254", "dev": "eth0", "table": "254", "protocol": "3"}
    host = detected([link("eth0", "10.0.0.1/24", address="02:00:00:00:00:09")], [way, *connected("eth0", "10.0.0.1")])
    assert host.interfaces == [
        {"name": "lo", "addresses": ["127.0.0.1/8"], "kind": "loopback"},
        {"name": "eth0", "addresses": ["10.0.0.1/24"], "mac": "02:00:00:00:00:09"},
    ]
    assert host.routes == [{"to": "default", "via": "10.0.0.254", "dev": "eth0"}]
    assert (host.rules, host.sysctls, host.left_out) == ([], {}, [])
    assert host.forward == {4: False, 6: False}


def test_a_route_of_the_network_with_a_metric() -> None:
    """As NetworkManager adds it."""
    routes = connected("eth0", "10.0.0.1")
    routes[0]["metric"] = 100
    host = detected([link("eth0", "10.0.0.1/24")], routes)
    assert host.interfaces[1]["addresses"] == ["10.0.0.1/24 noprefixroute"]
    assert host.routes == [{"to": "10.0.0.0/24", "dev": "eth0", "src": "10.0.0.1", "metric": 100}]
    assert host.left_out == []


def test_an_address_with_a_peer() -> None:
    one = link("ppp0", "10.9.0.1/32")
    one["addr_info"][0]["address"] = "10.9.0.2"
    same = {"dev": "ppp0", "protocol": "2", "prefsrc": "10.9.0.1"}
    routes = [
        {"type": "1", "dst": "10.9.0.2", "table": "254", **same},
        {"type": "2", "dst": "10.9.0.1", "table": "255", **same},
    ]
    host = detected([one], routes)
    assert host.interfaces[1]["addresses"] == ["10.9.0.1/32"]
    assert host.routes == [{"to": "10.9.0.2", "dev": "ppp0", "src": "10.9.0.1"}]
    assert host.left_out == []


def test_links() -> None:
    slave = {"master": "br0", "linkinfo": {"info_kind": "veth", "info_slave_kind": "bridge"}, "link": "other"}
    links = [
        link("br0", linkinfo={"info_kind": "bridge", "info_data": {"vlan_filtering": 1}}, mtu=9000),
        link("v0", **slave),
        link("v1", **slave, flags=[]),
        link("eth0.7", linkinfo={"info_kind": "vlan"}, link="v1", group="5"),
        link("vrf1", linkinfo={"info_kind": "vrf"}),
        link("eth1", linkinfo={"info_slave_kind": "vrf"}, master="vrf1"),
    ]
    host = detected(links, [], settings={"net/bridge/bridge-nf-call-ip6tables": 1})
    assert host.interfaces[1:4] == [
        {"name": "br0", "mtu": 9000, "kind": "bridge", "ports": ["v0", "v1"]},
        {"name": "v0", "kind": "veth"},
        {"name": "v1", "kind": "veth", "up": False},
    ]
    assert host.interfaces[4] == {"name": "eth0.7", "group": 5, "kind": "vlan", "parent": "v1"}
    assert host.left_out == ["interface br0: VLAN filtering", "interface vrf1: VRFs", "interface eth1: VRFs"]
    assert host.sysctls == {"net.bridge.bridge-nf-call-iptables": 0}


def test_routes_that_are_left_out() -> None:
    hops = [{"gateway": "10.0.0.5", "dev": "a"}, {"gateway": "10.0.0.6", "dev": "b"}]
    routes: list[Row] = [
        {"type": "1", "dst": "10.5.0.0/16", "table": "254", "nexthops": hops},
        {
            "type": "1",
            "dst": "10.6.0.0/16",
            "table": "254",
            "dev": "eth0",
            "via": {"family": "inet6", "host": "fe80::1"},
        },
        {"type": "10", "dst": "10.7.0.0/16", "table": "254"},
        {"type": "1", "dst": "10.8.0.0/16", "table": "254", "dev": "eth0", "encap": "mpls"},
    ]
    routes6: list[Row] = [{"type": "1", "dst": "2001:db8::/48", "from": "fd00::/8", "dev": "eth0", "table": "254"}]
    host = detected([link("eth0")], routes, routes6=routes6)
    assert host.routes == []
    assert host.left_out == [
        "IPv4 route 10.5.0.0/16 nexthop via 10.0.0.5 dev a nexthop via 10.0.0.6 dev b table 254: several next hops",
        "IPv4 route 10.6.0.0/16 dev eth0 table 254: a gateway of the other family",
        "IPv4 route 10.7.0.0/16 table 254: an unknown type",
        "IPv4 route 10.8.0.0/16 dev eth0 table 254: encap",
        "IPv6 route 2001:db8::/48 from fd00::/8 dev eth0 table 254: a route for some sources",
    ]


def test_all_that_a_route_can_have() -> None:
    routes: list[Row] = [
        {"type": "6", "dst": "10.5.0.0/16", "table": "100", "scope": "0", "flags": []},
        {"type": "1", "dst": "10.6.0.0/16", "tos": "0x10", "dev": "eth0", "table": "254", "metric": 7,
         "flags": ["onlink"], "flow": {"from": "3", "to": "5"}, "metrics": [{"mtu": 1400, "advmss": 1300}]},
    ]  # fmt: skip
    routes6: list[Row] = [
        {"type": "8", "dst": "default", "dev": "lo", "table": "254", "metric": 1024, "pref": "medium"},
        {"type": "1", "dst": "fd00::/8", "gateway": "fe80::1", "dev": "eth0", "table": "254", "metric": 512},
        {"type": "5", "dst": "ff00::/8", "dev": "eth0", "table": "255", "metric": 256, "protocol": "2"},
        {"type": "4", "dst": "fd00::", "dev": "eth0", "table": "255", "metric": 0, "protocol": "2"},
    ]
    host = detected([link("eth0")], routes, routes6=routes6)
    assert host.routes == [
        {"to": "10.5.0.0/16", "type": "blackhole", "table": 100},
        {"to": "10.6.0.0/16", "dev": "eth0", "metric": 7, "realms": "3/5", "tos": "0x10", "mtu": 1400, "advmss": 1300},
        {"to": "default", "type": "prohibit", "family": 6},
        {"to": "fd00::/8", "via": "fe80::1", "dev": "eth0", "metric": 512},
    ]
    assert host.left_out == []


def test_an_ip_that_prints_names() -> None:
    routes: list[Row] = [
        {"dst": "10.5.0.0/16", "dev": "eth0"},
        {"type": "blackhole", "dst": "10.6.0.0/16", "table": "main"},
        {"type": "nat", "dst": "10.7.0.0/16"},
    ]
    host = detected([link("eth0", group="default")], routes)
    assert host.routes == [{"to": "10.5.0.0/16", "dev": "eth0"}, {"to": "10.6.0.0/16", "type": "blackhole"}]
    assert host.left_out == ["IPv4 route 10.7.0.0/16: an unknown type"]


def test_rules() -> None:
    rules: list[Row] = [
        {"priority": 9, "not": None, "src": "10.0.0.0", "srclen": 8, "dst": "10.3.0.0", "dstlen": 16, "tos": "0x10",
         "fwmark": "0x1", "fwmask": "0xf", "iif": "a", "iif_detached": None, "oif": "b", "table": "200"},
        {"priority": 8, "src": "all", "action": "6"},
        {"priority": 7, "src": "all", "table": "254", "suppress_prefixlen": 0},
        {"priority": 6, "src": "all", "uid_start": 0, "uid_end": 100, "table": "200"},
        {"priority": 5, "src": "all", "goto": 32766},
        {"priority": 4, "src": "all", "nop": None},
        {"priority": 3, "src": "all", "action": "99"},
        {"priority": 2, "src": "all", "action": "prohibit"},
        {"priority": 1, "src": "all", "table": "main"},
    ]  # fmt: skip
    host = detected([], [], [*rules, *RULES[1:]], rules6=[*RULES[:2], {"priority": 3, "src": "all", "table": "100"}])
    assert [one["text"] for one in host.rules] == [
        "not from 10.0.0.0/8 to 10.3.0.0/16 fwmark 0x1/0xf tos 0x10 iif a oif b lookup 200 priority 9",
        "from all blackhole priority 8",
        "from all lookup 254 suppress_prefixlength 0 priority 7",
        "from all prohibit priority 2",
        "from all lookup 254 priority 1",
        "from all lookup 100 priority 3",
    ]
    assert host.rules[-1]["family"] == 6
    assert host.left_out == [
        "IPv4 rule 6: from all lookup 200 uid_end 100 uid_start 0",
        "IPv4 rule 5: from all goto 32766",
        "IPv4 rule 4: from all nop None",
        "IPv4 rule 3: from all 99",
        "IPv4 rule 0: from all lookup 255, which this host does not have",
    ]


def test_settings() -> None:
    settings = {
        "net/ipv4/ip_forward": 1, "net/ipv4/conf/all/rp_filter": 2, "net/ipv4/conf/eth0.7/send_redirects": 0,
        "net/ipv4/conf/eth0.7/accept_source_route": 1, "net/ipv4/conf/all/accept_source_route": 0,
        "net/ipv4/conf/all/forwarding": 1, "net/ipv4/conf/eth0.7/forwarding": 0, "net/ipv4/conf/eth0.7/accept_local": 1,
        "net/ipv6/conf/eth0.7/disable_ipv6": 1, "net/netfilter/nf_conntrack_tcp_loose": 0,
        "net/netfilter/nf_conntrack_udp_timeout": 30,
    }  # fmt: skip
    host = detected([link("eth0.7")], [], settings=settings)
    assert host.forward == {4: True, 6: False}
    assert host.sysctls == {
        "net.netfilter.nf_conntrack_tcp_loose": 0,
        "net.ipv4.conf.all.rp_filter": 2,
        "net.ipv4.conf.eth0.7.send_redirects": 0,
        "net.ipv4.conf.eth0.7.accept_local": 1,
        "net.ipv4.conf.eth0.7.forwarding": 0,
    }
    assert host.left_out == ["interface eth0.7: IPv6 is turned off there"]


def test_addresses_in_the_order_in_which_they_were_added() -> None:
    one = link("eth0", "fd00::3/64", "fd00::2/64", "fd00::1/64")
    one["addr_info"][1]["tentative"] = True
    routes6: list[Row] = [
        {"type": "1", "dst": "fd00::/64", "dev": "eth0", "table": "254", "metric": 256, "protocol": "2"},
        {"type": "2", "dst": "fd00::3", "dev": "eth0", "table": "255", "metric": 0, "protocol": "2"},
    ]
    host = detected([one], [], routes6=routes6)
    assert host.interfaces[1]["addresses"] == ["fd00::1/64", "fd00::3/64"]
    assert host.left_out == [
        "interface eth0: address fd00::2/64, which is not usable yet",
        "IPv6 route local fd00::1/128 dev eth0 table 255, which this host does not have",
    ]

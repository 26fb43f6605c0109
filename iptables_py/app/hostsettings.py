"""The sysctls on which the way of a packet depends, with the kernel's defaults."""

from __future__ import annotations

FORWARDING = {4: "net.ipv4.ip_forward", 6: "net.ipv6.conf.all.forwarding"}
CONF = "net.ipv4.conf."
BRIDGE = {4: "net.bridge.bridge-nf-call-iptables", 6: "net.bridge.bridge-nf-call-ip6tables"}
TRACKING = "net.netfilter.nf_conntrack_"

# of each interface, of `all`, and of `default`: net.ipv4.conf.NAME.*
OF_INTERFACE = {
    "rp_filter": 0, "route_localnet": 0, "src_valid_mark": 0, "send_redirects": 1, "accept_source_route": 1,
    "accept_local": 0,
}  # fmt: skip
OF_ALL = OF_INTERFACE | {"accept_source_route": 0}

TIMEOUTS = {
    "tcp_timeout_": {
        "syn_sent": 120, "syn_recv": 60, "established": 432000, "fin_wait": 120, "close_wait": 60, "last_ack": 30,
        "time_wait": 120, "close": 10, "max_retrans": 300, "unacknowledged": 300,
    },
    "sctp_timeout_": {
        "closed": 10, "cookie_wait": 3, "cookie_echoed": 3, "established": 210, "shutdown_sent": 3, "shutdown_recd": 3,
        "shutdown_ack_sent": 3, "heartbeat_sent": 30,
    },
    "": {
        "icmp_timeout": 30, "icmpv6_timeout": 30, "generic_timeout": 600, "udp_timeout": 30,
        "udp_timeout_stream": 120, "gre_timeout": 30, "gre_timeout_stream": 180, "frag6_timeout": 60,
    },
}  # fmt: skip
GLOBAL = {
    **dict.fromkeys(FORWARDING.values(), 0),
    **dict.fromkeys(BRIDGE.values(), 1),
    "net.ipv4.fwmark_reflect": 0,
    "net.ipv6.fwmark_reflect": 0,
    "net.ipv6.icmp.error_anycast_as_unicast": 0,
    "net.ipv4.ipfrag_time": 30,
    TRACKING + "checksum": 1,
    TRACKING + "acct": 0,
    TRACKING + "tcp_loose": 1,
    TRACKING + "tcp_ignore_invalid_rst": 0,
    TRACKING + "tcp_be_liberal": 0,
    TRACKING + "tcp_max_retrans": 3,
    **{f"{TRACKING}{kind}{name}": value for kind, names in TIMEOUTS.items() for name, value in names.items()},
}


def default_of(name: str) -> int | None:
    """Return the kernel's default of a sysctl, None if no packet's way depends on it.

    Forwarding of one interface has that of the host as its default, and that is 0.
    """
    if not name.startswith(CONF):
        return GLOBAL.get(name)
    place, _, setting = name.removeprefix(CONF).rpartition(".")
    if setting == "forwarding" and place not in ("", "all", "default"):
        return 0
    return (OF_ALL if place == "all" else OF_INTERFACE).get(setting) if place else None

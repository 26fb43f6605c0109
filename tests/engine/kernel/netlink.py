"""Netlink: the probe at the end of INPUT, and what NFLOG reports."""

import os
import socket
import struct

from tests.engine.kernel.packets import OracleError

LOCAL_GROUP = 64999  # NFLOG group of the probe at the end of INPUT
HOOKS = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"]


def nla(t, data, nested=False):
    n = 4 + len(data)
    return struct.pack("=HH", n, t | (0x8000 if nested else 0)) + data + b"\0" * (-n % 4)


def nlmsg(t, flags, seq, fam, res, body=b""):
    b = struct.pack("=BBH", fam, 0, socket.htons(res)) + body
    return struct.pack("=IHHII", 16 + len(b), t, flags, seq, 0) + b


def nl_acks(s, want):
    got = 0
    while got < want:
        data = s.recv(65536)
        while len(data) >= 16:
            ln, t, _, _, _ = struct.unpack("=IHHII", data[:16])
            if t == 2:
                e = struct.unpack("=i", data[16:20])[0]
                if e:
                    raise OracleError("netlink: " + os.strerror(-e))
                got += 1
            data = data[(ln + 3) & ~3 :]


def silent_end(family, drop):
    """A nf_tables chain at the very end of LOCAL_IN (after conntrack's confirm:
    a hook of equal priority registered later goes before it): tells us over NFLOG
    what is being delivered, then, when silent, drops it so that the local stack
    answers nothing by itself."""

    def z(s):
        return s.encode() + b"\0"

    fam = 10 if family == 6 else 2
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
    s.bind((0, 0))
    hook = nla(1, struct.pack("!I", 1)) + nla(2, struct.pack("!i", 0x7FFFFFFF))

    def expr(name, data):
        return nla(1, nla(1, z(name)) + nla(2, data, True), True)

    log = nla(1, struct.pack("!H", LOCAL_GROUP)) + nla(4, struct.pack("!H", 1))
    verdict = nla(1, struct.pack("!I", 0)) + nla(2, nla(2, nla(1, struct.pack("!I", 0)), True), True)
    exprs = expr("log", log) + (expr("immediate", verdict) if drop else b"")

    def t(m):
        return 10 << 8 | m

    msg = nlmsg(16, 1, 1, 0, 10)
    msg += nlmsg(t(0), 0x405, 2, fam, 0, nla(1, z("oracle_probe")))
    msg += nlmsg(
        t(3),
        0x405,
        3,
        fam,
        0,
        nla(1, z("oracle_probe"))
        + nla(3, z("end"))
        + nla(4, hook, True)
        + nla(5, struct.pack("!I", 1))
        + nla(7, z("filter")),
    )
    msg += nlmsg(t(6), 0x405, 4, fam, 0, nla(1, z("oracle_probe")) + nla(2, z("end")) + nla(4, exprs, True))
    msg += nlmsg(17, 1, 5, 0, 10)
    s.send(msg)
    nl_acks(s, 3)
    s.close()


def nflog_socket(groups):
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
    s.bind((0, 0))
    s.setsockopt(socket.SOL_SOCKET, 33, 8 << 20)  # SO_RCVBUFFORCE
    for i, g in enumerate(groups):
        s.send(nlmsg(4 << 8 | 1, 5, 10 + i, 0, g, nla(1, b"\x01")))
        nl_acks(s, 1)
        s.send(
            nlmsg(4 << 8 | 1, 5, 50 + i, 0, g, nla(2, struct.pack("!IBB", 0xFFFF, 2, 0)) + nla(5, struct.pack("!I", 1)))
        )
        nl_acks(s, 1)
    s.setblocking(False)
    return s


def nflog_parse(data, names):
    out = []
    while len(data) >= 20:
        ln, t, _, _, _ = struct.unpack("=IHHII", data[:16])
        if t == 4 << 8:
            group = struct.unpack("!H", data[18:20])[0]
            ev = {"_group": group}
            a = data[20:ln]
            while len(a) >= 4:
                al, at = struct.unpack("=HH", a[:4])
                v = a[4:al]
                at &= 0x7FFF
                if at == 1:
                    ev["hook"] = HOOKS[v[2]] if v[2] < 5 else v[2]
                elif at == 2:
                    ev["mark"] = struct.unpack("!I", v)[0]
                elif at in (4, 5, 6, 7):
                    i = struct.unpack("!I", v)[0]
                    ev[{4: "in", 5: "out", 6: "physin", 7: "physout"}[at]] = names.get(i, str(i))
                elif at == 9:
                    ev["_raw"] = v
                elif at == 10:
                    ev["prefix"] = v.rstrip(b"\0").decode("latin-1")
                a = a[(al + 3) & ~3 :]
            out.append(ev)
        data = data[(ln + 3) & ~3 :]
    return out

"""A router in a network namespace of its own, through which the packets of a scenario are sent."""

import ctypes
import errno
import ipaddress
import os
import re
import select
import socket
import struct
import subprocess
import time

from tests.engine.kernel.netlink import LOCAL_GROUP, nflog_parse, nflog_socket, nl_acks, nla, nlmsg, silent_end
from tests.engine.kernel.packets import REJECT4, REJECT6, OracleError, build, decode, flag_bits, is6, public

CLONE_NEWNET = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def ns(flag=CLONE_NEWNET):
    if libc.unshare(flag):
        raise OracleError("unshare: " + os.strerror(ctypes.get_errno()))
    return os.open("/proc/self/ns/net", os.O_RDONLY | os.O_CLOEXEC)


def enter(fd):
    if libc.setns(fd, CLONE_NEWNET):
        raise OracleError("setns: " + os.strerror(ctypes.get_errno()))


def sysctl(name, value):
    path = "/proc/sys/" + name.replace(".", "/") if "/" not in name else "/proc/sys/" + name
    with open(path, "w") as f:
        f.write(str(value))


def cmd(argv, text=None, fds=()):
    r = subprocess.run(argv, input=text, text=True, capture_output=True, pass_fds=fds)
    if r.returncode:
        raise OracleError(f"{' '.join(argv)}: exit {r.returncode}: {r.stderr.strip()}")
    return r.stdout


def setsock(s, level, opt, val):
    try:
        s.setsockopt(level, opt, val)
    except OSError:
        pass


class Router:
    def __init__(self, scn, bindir, backend="default"):
        self.scn, self.bin = scn, bindir
        host = scn.get("host", {})
        self.host = host
        self.family = scn.get("family", 4)
        pre = "ip6tables" if self.family == 6 else "iptables"
        mid = {"default": "", "nft": "-nft", "legacy": "-legacy"}[backend]

        def tool(end):
            return os.path.join(bindir, pre + mid + end)

        self.ipt, self.restore, self.save = tool(""), tool("-restore"), tool("-save")
        self.settle = scn.get("settle_ms", 1) / 1000.0
        self.kmsg = None
        if scn.get("kmsg"):
            try:
                sysctl("net.netfilter.nf_log_all_netns", 1)
            except OSError:
                pass
            self.kmsg = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            os.lseek(self.kmsg, 0, os.SEEK_END)
        self.world = ns()
        v6 = self.family == 6
        sysctl("net.ipv6.conf.all.disable_ipv6", 1)
        sysctl("net.ipv6.conf.default.disable_ipv6", 1)
        self.net = ns()
        self.silent = host.get("stack", "silent") != "real"
        if not v6:
            sysctl("net.ipv6.conf.all.disable_ipv6", 1)
            sysctl("net.ipv6.conf.default.disable_ipv6", 1)
        else:
            for k, v in (
                ("accept_ra", 0),
                ("accept_dad", 0),
                ("router_solicitations", 0),
                ("addr_gen_mode", 1),
                ("dad_transmits", 0),
            ):
                sysctl("net.ipv6.conf.default." + k, v)
        silent_end(self.family, self.silent)  # before any conntrack hook is registered
        if v6:
            self.no_mld()
        self.links()
        self.sysctls()
        self.sockets()
        self.rules()
        self.stream, self.answer = {}, {}

    def no_mld(self):
        """Keep multicast listener reports out of ip6tables' OUTPUT chains."""

        def z(s):
            return s.encode() + b"\0"

        s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
        s.bind((0, 0))

        def expr(name, data):
            return nla(1, nla(1, z(name)) + nla(2, data, True), True)

        def val(b):
            return nla(1, b)

        def be(n):
            return struct.pack("!I", n)

        # type 143 at [header 40 + 8 bytes of hop-by-hop]; next header 0 at byte 6
        ex = expr("payload", nla(1, be(1)) + nla(2, be(1)) + nla(3, be(6)) + nla(4, be(1)))
        ex += expr("cmp", nla(1, be(1)) + nla(2, be(0)) + nla(3, val(b"\0"), True))
        ex += expr("immediate", nla(1, be(0)) + nla(2, nla(2, nla(1, be(0)), True), True))
        hook = nla(1, be(3)) + nla(2, struct.pack("!i", -1000))

        def t(m):
            return 10 << 8 | m

        msg = nlmsg(16, 1, 1, 0, 10)
        msg += nlmsg(
            t(3),
            0x405,
            3,
            10,
            0,
            nla(1, z("oracle_probe")) + nla(3, z("mld")) + nla(4, hook, True) + nla(5, be(1)) + nla(7, z("filter")),
        )
        msg += nlmsg(t(6), 0x405, 4, 10, 0, nla(1, z("oracle_probe")) + nla(2, z("mld")) + nla(4, ex, True))
        msg += nlmsg(17, 1, 5, 0, 10)
        s.send(msg)
        nl_acks(s, 2)
        s.close()

    def links(self):
        mine, peer = ["link set lo up"], []
        self.phys = []
        late = []
        for n, i in enumerate(self.host.get("interfaces", [])):
            name = i["name"]
            mtu = i.get("mtu", 1500)
            if "bridge" in i:
                mine.append(f"link add {name} type bridge mcast_snooping 0")
                for p in i["bridge"]:
                    mine.append(f"link set {p} master {name}")
                mac = i.get("mac", f"02:00:00:00:{n:02x}:01")
                mine.append(f"link set {name} address {mac} mtu {mtu} arp off up")
            else:
                mac = i.get("mac", f"02:00:00:00:{n:02x}:01")
                pmac = i.get("peer_mac", f"02:00:00:00:{n:02x}:02")
                mine.append(
                    f"link add {name} mtu {mtu} address {mac} type veth"
                    f" peer name peer{n} mtu {mtu} address {pmac} netns /proc/self/fd/{self.world}"
                )
                mine.append(f"link set {name} arp off up")
                if "group" in i:
                    mine.append("link set {} group {}".format(name, i["group"]))
                peer.append(f"link set peer{n} arp off up")
                self.phys.append((name, f"peer{n}"))
            self.scn.setdefault("_mac", {})[name] = (mac, i.get("peer_mac", f"02:00:00:00:{n:02x}:02"))
            for a in i.get("addresses", []):
                extra = " nodad" if ":" in a else ""
                late.append(f"addr add {a} dev {name}{extra}")
        # an address on lo, e.g. {"name": "lo"}: handled like any other below
        mine = [m for m in mine if " add lo " not in m and not m.startswith("link set lo arp")]
        self.phys = [x for x in self.phys if x[0] != "lo"]
        for a in self.host.get("lo_addresses", []):
            late.append(f"addr add {a} dev lo")
        cmd(["ip", "-batch", "-"], "\n".join(mine) + "\n", (self.world,))
        enter(self.world)
        if peer:
            cmd(["ip", "-batch", "-"], "\n".join(peer) + "\n")
        enter(self.net)
        if self.family == 6:
            sysctl("net.ipv6.conf.all.forwarding", int(self.host.get("ip_forward", 0)))
        for r in self.host.get("routes", []):
            if isinstance(r, str):
                late.append("route add " + r)
                continue
            late.append(
                "route add {} {}{}".format(
                    r.get("type", ""),
                    r["dst"],
                    "".join(
                        f" {k} {r[k]}"
                        for k in ("via", "dev", "src", "metric", "table", "realms", "tos", "mtu", "advmss", "scope")
                        if k in r
                    ),
                )
            )
        for r in self.host.get("rules", []):
            late.append(f"rule add {r}")
        if late:
            cmd(["ip", "-6" if self.family == 6 else "-4", "-batch", "-"], "\n".join(late) + "\n")
        if self.family == 6:  # the kernel puts the routes of own addresses in by and by
            want = {
                ipaddress.ip_address(x.split()[2].split("/")[0]).packed.hex()
                for x in late
                if x.startswith("addr add ") and ":" in x
            }
            end = time.monotonic() + 2
            while time.monotonic() < end:
                with open("/proc/net/ipv6_route") as f:
                    have = {w[0] for w in (x.split() for x in f) if w[1] == "80" and int(w[8], 16) & 0x80000000}
                if want <= have:
                    break
                time.sleep(0.002)
        self.names = dict(socket.if_nameindex())

    def sysctls(self):
        if self.family == 4:
            sysctl("net.ipv4.ip_forward", int(self.host.get("ip_forward", 0)))
            rp = int(self.host.get("rp_filter", 0))
            base = {
                "net.ipv4.icmp_ratemask": 0,
                "net.ipv4.conf.all.rp_filter": rp,
                "net.ipv4.conf.all.send_redirects": 0,
            }
            for n in self.names.values():
                base[f"net/ipv4/conf/{n}/rp_filter"] = rp
                base[f"net/ipv4/conf/{n}/send_redirects"] = 0
        else:
            base = {"net.ipv6.icmp.ratelimit": 0}
        for k, v in list(base.items()) + list(self.host.get("sysctls", {}).items()):
            try:
                sysctl(k, v)
            except OSError as e:
                raise OracleError(f"sysctl {k}={v}: {e}") from None

    def sockets(self):
        self.inject = {}
        enter(self.world)
        for name, peer in self.phys:
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            s.bind((peer, 0))
            self.inject[name] = s
        enter(self.net)
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        setsock(s, socket.SOL_SOCKET, 33, 8 << 20)
        setsock(s, socket.SOL_SOCKET, 75, 1)  # SO_RCVMARK
        setsock(s, socket.SOL_SOCKET, 82, 1)  # SO_RCVPRIORITY
        s.setblocking(False)
        self.cap = s
        text = self.scn.get("ruleset", "") + " ".join(self.scn.get("commands", []))
        groups = {LOCAL_GROUP}
        words = text.replace('"', " ").split()
        for i, w in enumerate(words):
            if w == "NFLOG":
                groups.add(0)
            if w == "--nflog-group":
                groups.add(int(words[i + 1], 0))
        self.nflog = nflog_socket(sorted(groups))
        self.listeners = []
        for one in self.host.get("listen", []):
            t = socket.SOCK_STREAM if one["proto"] == "tcp" else socket.SOCK_DGRAM
            q = socket.socket(socket.AF_INET6 if self.family == 6 else socket.AF_INET, t)
            q.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if self.family == 6:
                q.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            if one.get("transparent"):
                q.setsockopt(*((socket.IPPROTO_IPV6, 75, 1) if self.family == 6 else (socket.IPPROTO_IP, 19, 1)))
            if one.get("mark"):
                q.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, one["mark"])
            q.bind((one.get("addr", "::" if self.family == 6 else "0.0.0.0"), one["port"]))
            if one.get("connect"):
                q.connect(tuple(one["connect"]))
            if one["proto"] == "tcp":
                q.listen(16)
            self.listeners.append(q)
        self.raw = {}

    def ipset(self, argv, text=None):
        return self.program("ipset", argv, text)

    def program(self, name, argv, text=None):
        for d in (self.bin, *os.environ.get("PATH", "").split(":"), "/usr/sbin", "/sbin"):
            prog = os.path.join(d, name)
            if os.access(prog, os.X_OK):
                return cmd([prog] + argv, text)
        raise OracleError(f"no {name} program in --bin or PATH")

    def sets(self):
        """{set: sorted members}; the seconds left and the random seed left out."""
        out = {}
        for line in self.ipset(["save"]).splitlines():
            w = line.split()
            if w[0] == "create":
                out[w[1]] = []
            elif w[0] == "add":
                if "timeout" in w:
                    i = w.index("timeout")
                    w[i + 1] = "0" if w[i + 1] == "0" else "N"
                out[w[1]].append(" ".join(w[2:]))
        return {k: sorted(v) for k, v in sorted(out.items())}

    def processor(self):
        if self.host.get("cpu") is not None:  # softirq work of veth stays on the sender's processor
            os.sched_setaffinity(0, {int(self.host["cpu"])})

    def rules(self):
        self.processor()
        for line in self.scn.get("nfacct", []):
            self.program("nfacct", line.split())
        if self.scn.get("ipsets"):
            self.ipset(["restore"], "\n".join(self.scn["ipsets"]) + "\n")
        if "ruleset" in self.scn:
            argv = [self.restore] + (["-c"] if self.scn.get("restore_counters") else [])
            cmd(argv, self.scn["ruleset"] if self.scn["ruleset"].endswith("\n") else self.scn["ruleset"] + "\n")
        self.run_commands(self.scn.get("commands", []))
        self.base = self.snapshot()

    def run_commands(self, cmds):
        import shlex

        for c in cmds:
            cmd([self.ipt] + shlex.split(c))

    def snapshot(self):
        """{(table, chain, n or 'policy'): (packets, bytes)}, and the rule texts."""
        out, table, count = {}, None, {}
        self.texts = {}
        for line in cmd([self.save, "-c"]).splitlines():
            if line.startswith("*"):
                table, count = line[1:].strip(), {}
            elif line.startswith(":"):
                chain, policy, c = line[1:].split(" ")
                if policy != "-":
                    out[table, chain, "policy"] = tuple(int(x) for x in c.strip("[]").split(":"))
            elif line.startswith("["):
                c, rest = line.split(" ", 1)
                chain = rest.split(" ")[1]
                count[chain] = n = count.get(chain, 0) + 1
                out[table, chain, n] = tuple(int(x) for x in c.strip("[]").split(":"))
                self.texts[table, chain, n] = rest
        return out

    def snmp(self):
        out = {}
        for f in ("/proc/net/snmp", "/proc/net/netstat"):
            head = None
            for line in open(f):
                k, rest = line.split(":", 1)
                if head and head[0] == k:
                    for a, b in zip(head[1], rest.split(), strict=False):
                        out[k + "." + a] = int(b)
                    head = None
                else:
                    head = (k, rest.split())
        return out

    def conntrack(self):
        out = []
        try:
            lines = open("/proc/net/nf_conntrack").read().splitlines()
        except OSError:
            return out
        for line in lines:
            w = line.split()
            proto = w[2]
            rest = w[5:] if w[4].isdigit() and "=" not in w[4] else w[4:]
            out.append(
                " ".join(
                    [proto]
                    + [x for x in rest if not x.startswith(("use=", "packets=", "bytes=", "zone=0", "delta-time"))]
                )
            )
        return sorted(out)

    def expectations(self):
        """The expected connections, without their timeouts."""
        lines = open("/proc/net/nf_conntrack_expect").read().splitlines()
        return sorted(" ".join(line.replace(" = ", "=").split()[1:]) for line in lines)

    # -------------------------------------------------------------- one packet
    def raw_socket(self, p):
        key = (
            int(p.get("mark", 0)),
            p.get("uid", 0),
            p.get("gid", 0),
            int(p.get("priority", 0)),
            is6(p),
            p.get("src"),
            int(p.get("tos", 0)),
        )
        if key in self.raw:
            return self.raw[key]
        mark, uid, gid, prio, v6, src, tos = key
        if gid:
            libc.setfsgid(gid)
        if uid:
            libc.setfsuid(uid)
        try:
            s = socket.socket(socket.AF_INET6 if v6 else socket.AF_INET, socket.SOCK_RAW, 255)
        finally:
            libc.setfsuid(0)
            libc.setfsgid(0)
        if mark:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)
        if prio:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_PRIORITY, prio)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        # the route of a raw socket goes by its own address and TOS, not by the header's
        if tos:
            s.setsockopt(*((socket.IPPROTO_IPV6, 67, tos) if v6 else (socket.IPPROTO_IP, 1, tos)))
        if src and not src.startswith("fe80") and src not in ("0.0.0.0", "::"):
            try:
                s.bind((src, 0))
            except OSError:  # not an address of this host
                pass
        self.raw[key] = s
        return s

    def derive(self, p):
        """Fill a packet that answers an earlier one from what was seen on the wire."""
        if "reply_to" in p or "answer_to" in p:
            w = self.stream.get(p["reply_to"]) if "reply_to" in p else self.answer.get(p["answer_to"])
            if not w:
                return None
            d = w["dec"]
            b = {"proto": d["proto"], "src": d["dst"], "dst": d["src"], "ttl": 64}
            if w["if"] is None:
                b["local"] = True
            else:
                b["in"] = w["if"]
            if "sport" in d:
                b["sport"], b["dport"] = d["dport"], d["sport"]
            if d["proto"] == "tcp":
                f = flag_bits(d["flags"])
                b["flags"] = "SYN,ACK" if f & 18 == 2 else "ACK"
                b["seq"] = d["_ack"] if f & 16 else 5000
                b["ack"] = (d["_seq"] + d["_dlen"] + (f >> 1 & 1) + (f & 1)) & 0xFFFFFFFF
            if d["proto"] in ("icmp", "icmpv6") and "icmp_id" in d:
                b.update(
                    type={8: 0, 128: 129}.get(d["type"], d["type"]),
                    code=0,
                    icmp_id=d["icmp_id"],
                    icmp_seq=d["icmp_seq"],
                )
            b.update({k: v for k, v in p.items() if k not in ("reply_to", "answer_to")})
            return b
        if "error_for" in p:
            w = self.stream.get(p["error_for"])
            if not w:
                return None
            d = w["dec"]
            v6 = ":" in d["src"]
            b = {
                "proto": "icmpv6" if v6 else "icmp",
                "src": d["dst"],
                "dst": d["src"],
                "type": 1 if v6 else 3,
                "code": 4 if v6 else 3,
                "icmp_id": 0,
                "icmp_seq": 0,
                "payload_hex": w["raw"][: 28 if not v6 else 88].hex(),
                "tos": 0xC0,
            }
            if w["if"] is None:
                b["local"] = True
            else:
                b["in"] = w["if"]
            b.update({k: v for k, v in p.items() if k != "error_for"})
            return b
        return dict(p)

    def drain(self):
        frames, events = [], []
        while True:
            r, _, _ = select.select([self.cap, self.nflog], [], [], self.settle)
            if not r:
                return frames, events
            if self.cap in r:
                try:
                    while True:
                        data, anc, _, a = self.cap.recvmsg(65600, 256)
                        if a[2] != 4 or a[1] not in (0x0800, 0x86DD):  # PACKET_OUTGOING, IP
                            continue
                        f = {"if": a[0], "raw": data[14:], "mac": data[:12]}
                        for lvl, t, v in anc:
                            if lvl == socket.SOL_SOCKET and t == socket.SO_MARK:
                                f["mark"] = struct.unpack("=I", v)[0]
                            if lvl == socket.SOL_SOCKET and t == 12:
                                f["priority"] = struct.unpack("=I", v)[0]
                        frames.append(f)
                except BlockingIOError:
                    pass
            if self.nflog in r:
                try:
                    while True:
                        events += nflog_parse(self.nflog.recv(1 << 18), self.names)
                except BlockingIOError:
                    pass

    def send(self, p, raws):
        if p.get("local"):
            s = self.raw_socket(p)
            err = None
            for raw in raws:
                try:
                    s.sendto(raw, (p.get("route_dst", p["dst"]), 0))
                except OSError as e:
                    err = errno.errorcode.get(e.errno, str(e.errno))
            return err
        name = p["in"]
        mac, pmac = self.scn["_mac"][name]
        mac = p.get("dmac", self.scn["_mac"].get(p.get("dmac_of"), (mac,))[0])
        head = bytes.fromhex(mac.replace(":", "")) + bytes.fromhex(p.get("smac", pmac).replace(":", ""))
        head += b"\x86\xdd" if raws[0][0] >> 4 == 6 else b"\x08\x00"
        if name not in self.inject:
            raise OracleError(f"no interface {name!r} to inject on")
        for raw in raws:
            self.inject[name].send(head + raw)
        return None

    def one(self, n, p, prev, snap):
        pid = p["id"]
        for c in p.get("ipset", []):
            self.ipset(c.split())
        for c in p.get("ip", []):  # change routes, rules, links in the middle
            cmd(["ip", "-6" if self.family == 6 else "-4"] + c.split())
        for k, v in p.get("sysctls", {}).items():
            sysctl(k, v)
        if {"commands", "ipset", "ip", "sysctls"} & set(p):  # change the ruleset in the middle
            self.run_commands(p.get("commands", []))
            prev = self.snapshot() if snap else prev
            if not ({"src", "reply_to", "answer_to", "error_for", "raw_hex"} & set(p)):
                return {"id": pid, "verdict": "commands"}, prev
        q = self.derive(p)
        if q is None:
            return {"id": pid, "verdict": "skipped"}, prev
        cookie = 0x1000 + n
        raws = build(q, cookie)
        first = decode(raws[0])
        before = self.snmp() if snap else None
        err = self.send(q, raws)
        frames, events = self.drain()
        res = {"id": pid}

        def own(d):
            return (
                d.get("_id") == first["_id"]
                and d.get("_num") == first["_num"]
                and d.get("type") in (first.get("type"), None)
                or d.get("frag_off")
            )

        also = [key for key in ("seq", "ack", "data") if key in self.scn.get("also", [])]
        outs, answers, local, logs = [], [], [], []
        for f in frames:
            d = decode(f["raw"])
            f["dec"] = d
            pub = {"if": f["if"], **public(d), **{key: d["_" + key] for key in also if "_" + key in d}}
            if f.get("mark"):
                pub["mark"] = f["mark"]
            if f.get("priority"):
                pub["priority"] = f["priority"]
            if own(d):
                outs.append(pub)
                if f["if"] != "lo":
                    self.stream[pid] = {"if": f["if"], "dec": d, "raw": f["raw"]}
            else:
                answers.append(pub)
                if f["if"] != "lo":
                    self.answer[pid] = {"if": f["if"], "dec": d, "raw": f["raw"]}
        for e in events:
            d = decode(e["_raw"])
            if e["_group"] == LOCAL_GROUP:
                pub = {"if": e.get("in"), **public(d), **{key: d["_" + key] for key in also if "_" + key in d}}
                if e.get("mark"):
                    pub["mark"] = e["mark"]
                if own(d):
                    local.append(pub)
                    self.stream.setdefault(pid, {"if": None, "dec": d, "raw": e["_raw"]})
                else:
                    for a in answers:
                        if (
                            a["if"] == "lo"
                            and a["src"] == d["src"]
                            and a["dst"] == d["dst"]
                            and a["proto"] == d["proto"]
                        ):
                            a["delivered"] = True
            else:
                ev = {k: v for k, v in e.items() if not k.startswith("_")}
                if e["_group"]:
                    ev["group"] = e["_group"]
                h = public(d)
                ev["pkt"] = {
                    k: h[k]
                    for k in ("src", "dst", "proto", "sport", "dport", "ttl", "tos", "flags", "type", "code")
                    if k in h
                }
                if not own(d):
                    ev["answer"] = True
                logs.append(ev)
        cur = prev
        rejected = None
        if snap:
            cur = self.snapshot()
            delta = {}
            for k, v in cur.items():
                o = prev.get(k, (0, 0))
                if v != o:
                    delta["{}/{}/{}".format(*k)] = [v[0] - o[0], v[1] - o[1]]
                    if k in self.texts and " -j REJECT" in self.texts[k] and v[0] > o[0]:
                        rejected = True
            rejected = bool(rejected)
            res["counters"] = delta
        elif " REJECT" in self.scn.get("ruleset", ""):
            rejected = True
        table = REJECT6 if self.family == 6 else REJECT4
        for a in answers:
            a["by"] = "reject" if rejected else "stack"
        real = [o for o in outs if o["if"] != "lo"]
        if local:
            v = "local"
        elif real:
            v = ("sent:" if q.get("local") else "forwarded:") + real[-1]["if"]
        else:
            v = "dropped"
            for a in answers:
                if a["by"] != "reject":
                    continue
                if a["proto"] in ("icmp", "icmpv6"):
                    v = "rejected:" + table.get((a["type"], a["code"]), f"icmp-{a['type']}/{a['code']}")
                elif a["proto"] == "tcp" and "RST" in a["flags"]:
                    v = "rejected:tcp-reset"
                break
        res["verdict"] = v
        if outs:
            res["out"] = outs
        if local:
            res["local"] = local
        if answers:
            res["answers"] = answers
        if logs:
            res["log"] = logs
        if err:
            res["send_error"] = err
        if snap:
            after = self.snmp()
            why = {
                k: after[k] - before.get(k, 0)
                for k in after
                if after[k] != before.get(k, 0)
                and k.split(".")[1]
                in (
                    "InHdrErrors",
                    "InAddrErrors",
                    "ForwDatagrams",
                    "InNoRoutes",
                    "OutNoRoutes",
                    "InDiscards",
                    "OutDiscards",
                    "IPReversePathFilter",
                    "InUnknownProtos",
                    "ReasmReqds",
                    "ReasmOKs",
                    "ReasmFails",
                    "FragOKs",
                    "FragFails",
                    "FragCreates",
                    "InTruncatedPkts",
                    "InCsumErrors",
                )
            }
            if why:
                res["snmp"] = why
            if v == "dropped":
                res["reason"] = (
                    "send-" + err
                    if err not in (None, "EPERM")
                    else "rp-filter"
                    if "TcpExt.IPReversePathFilter" in why
                    else "ttl"
                    if any(a["proto"] == "icmp" and a["type"] == 11 for a in answers)
                    else "no-route"
                    if "IpExt.InNoRoutes" in why or "Ip.OutNoRoutes" in why
                    else "not-forwarding-or-martian"
                    if "Ip.InAddrErrors" in why
                    else "bad-header"
                    if "Ip.InHdrErrors" in why or "IpExt.InCsumErrors" in why
                    else "reassembly"
                    if "Ip.ReasmReqds" in why and "Ip.ReasmOKs" not in why
                    else "rules-or-silent"
                )
        if "conntrack" in self.scn.get("report", []):
            res["conntrack"] = self.conntrack()
        if "expectations" in self.scn.get("report", []):
            res["expectations"] = self.expectations()
        if "nfacct" in self.scn.get("report", []):
            res["nfacct"] = self.program("nfacct", ["list"]).splitlines()
        if "ipset" in self.scn.get("report", []):
            res["ipsets"] = self.sets()
        if self.kmsg is not None:
            lines = []
            try:
                while True:
                    t = os.read(self.kmsg, 8192).decode("latin-1")
                    body = t.split(";", 1)[1].split("\n")[0]
                    if (
                        "IN=" in body
                        and "OUT=" in body
                        and (" FLOWLBL=%d " if self.family == 6 else " ID=%d ") % first["_id"] in body
                    ):
                        mine = re.search(r" (?:FLOWLBL|ID)=(\d+) ", body)
                        if (
                            self.family == 4 and mine and int(mine.group(1)) != first["_id"]
                        ):  # an answer: its IP id is drawn at random
                            body = body[: mine.start()] + " ID=* " + body[mine.end() :]
                        lines.append(body)
            except BlockingIOError:
                pass
            if lines:
                res["kmsg"] = lines
        return res, cur

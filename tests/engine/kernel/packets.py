"""Packets of a scenario as bytes, and frames that were seen as fields."""

import ipaddress
import socket
import struct

PROTO = {
    "icmp": 1,
    "igmp": 2,
    "ipip": 4,
    "tcp": 6,
    "udp": 17,
    "dccp": 33,
    "gre": 47,
    "esp": 50,
    "ah": 51,
    "icmpv6": 58,
    "ipv6-icmp": 58,
    "ospf": 89,
    "pim": 103,
    "ipcomp": 108,
    "l2tp": 115,
    "sctp": 132,
    "mh": 135,
    "udplite": 136,
}
EXT = {"hbh": 0, "rt": 43, "frag": 44, "ah": 51, "dst": 60}  # IPv6 extension headers walked over
EXT_NAME = {v: k for k, v in EXT.items()}
SCTP = {
    "DATA": 0,
    "INIT": 1,
    "INIT_ACK": 2,
    "SACK": 3,
    "HEARTBEAT": 4,
    "HEARTBEAT_ACK": 5,
    "ABORT": 6,
    "SHUTDOWN": 7,
    "SHUTDOWN_ACK": 8,
    "ERROR": 9,
    "COOKIE_ECHO": 10,
    "COOKIE_ACK": 11,
    "SHUTDOWN_COMPLETE": 14,
}
DCCP = ["REQUEST", "RESPONSE", "DATA", "ACK", "DATAACK", "CLOSEREQ", "CLOSE", "RESET", "SYNC", "SYNCACK"]
PROTO_NAME = {v: k for k, v in PROTO.items() if k != "ipv6-icmp"}
FLAGS = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"]
REJECT4 = {
    (3, 0): "icmp-net-unreachable",
    (3, 1): "icmp-host-unreachable",
    (3, 2): "icmp-proto-unreachable",
    (3, 3): "icmp-port-unreachable",
    (3, 9): "icmp-net-prohibited",
    (3, 10): "icmp-host-prohibited",
    (3, 13): "icmp-admin-prohibited",
}
REJECT6 = {
    (1, 0): "icmp6-no-route",
    (1, 1): "icmp6-adm-prohibited",
    (1, 3): "icmp6-addr-unreachable",
    (1, 4): "icmp6-port-unreachable",
    (1, 5): "icmp6-policy-fail",
    (1, 6): "icmp6-reject-route",
}


class OracleError(Exception):
    """The oracle can't do what the scenario asks for."""


def csum(b):
    if len(b) & 1:
        b += b"\0"
    s = sum(struct.unpack(f"!{len(b) // 2}H", b))
    while s >> 16:
        s = (s & 0xFFFF) + (s >> 16)
    return ~s & 0xFFFF


def proto_num(p):
    if isinstance(p, int):
        return p
    p = str(p).lower()
    return PROTO[p] if p in PROTO else int(p, 0)


def flag_bits(f):
    if isinstance(f, int):
        return f
    n = 0
    for x in str(f).replace("/", ",").replace("|", ",").split(","):
        x = x.strip().upper()
        if x and x != "NONE":
            n |= 1 << FLAGS.index(x)
    return n


def flag_text(n):
    return ",".join(f for i, f in enumerate(FLAGS) if n >> i & 1) or "NONE"


def payload_of(p):
    if "payload_hex" in p:
        return bytes.fromhex(p["payload_hex"])
    if "payload" in p:
        return p["payload"].encode("latin-1")
    return b"x" * int(p.get("payload_len", 0))


def is6(p):
    return ":" in p.get("src", "") or ":" in p.get("dst", "")


def addr(a):
    return ipaddress.ip_address(a).packed


def build_l4(p, v6):
    """The transport header and payload (checksum filled in)."""
    num = proto_num(p.get("proto", "udp"))
    data = payload_of(p)
    if "length" in p:  # total length of the IP packet
        hdr = 40 if v6 else 20 + len(bytes.fromhex(p.get("ip_options", "")))
        l4 = {6: 20 + len(tcp_options(p)), 17: 8, 136: 8, 1: 8, 58: 8}.get(num, 0)
        want = int(p["length"]) - hdr - l4
        if want < 0:
            raise OracleError(f"length too small in {p}")
        data = (data + b"x" * want)[:want]
    sp, dp = int(p.get("sport", 0)), int(p.get("dport", 0))
    if num == 6:
        opts = tcp_options(p)
        l4 = (
            struct.pack(
                "!HHIIBBHHH",
                sp,
                dp,
                int(p.get("seq", 1000)) & 0xFFFFFFFF,
                int(p.get("ack", 0)) & 0xFFFFFFFF,
                (5 + len(opts) // 4) << 4,
                flag_bits(p.get("flags", "SYN")),
                int(p.get("window", 65535)),
                0,
                0,
            )
            + opts
            + data
        )
        at = 16
    elif num in (17, 136):
        l4 = struct.pack("!HHHH", sp, dp, int(p.get("udp_length", 8 + len(data))), 0) + data
        at = 6
    elif num in (1, 58):
        t = int(p.get("type", 128 if num == 58 else 8))
        l4 = (
            struct.pack("!BBHHH", t, int(p.get("code", 0)), 0, int(p.get("icmp_id", 1)), int(p.get("icmp_seq", 1)))
            + data
        )
        at = 2
    elif num == 132 and ("sport" in p or "chunks" in p):
        l4 = sctp(p, sp, dp) + data
        at = None
    elif num == 33 and "sport" in p:
        t = (
            DCCP.index(p.get("dccp_type", "REQUEST").upper())
            if not isinstance(p.get("dccp_type"), int)
            else p["dccp_type"]
        )
        o = bytes.fromhex(p.get("dccp_options", ""))
        sub = {0: b"\0\0\0\x2a", 1: b"\0" * 12, 2: b""}.get(t, b"\0" * 8)
        o += b"\0" * (-len(o) % 4)
        l4 = (
            struct.pack("!HHBBHBBHI", sp, dp, (16 + len(sub) + len(o)) // 4, 0, 0, t << 1 | 1, 0, 0, 1) + sub + o + data
        )
        at = 6
    elif num in (50, 108) and "spi" in p:
        l4, at = (
            (
                struct.pack("!II", int(p["spi"]), int(p.get("seq", 1)))
                if num == 50
                else struct.pack("!BBH", 59, 0, int(p["spi"]))
            )
            + data,
            None,
        )
    elif num == 51 and "spi" in p:
        l4, at = struct.pack("!BBHII", 59, 4, 0, int(p.get("spi", 1)), int(p.get("seq", 1))) + b"\0" * 12 + data, None
    else:
        l4, at = data, None
    if at is not None:
        if num == 1:
            c = csum(l4)
        else:
            s, d = addr(p["src"]), addr(p["dst"])
            ph = s + d + (struct.pack("!II", len(l4), num) if v6 else struct.pack("!HH", num, len(l4)))
            c = csum(ph + l4)
        if num == 17 and c == 0:
            c = 0xFFFF
        if p.get("bad_csum") == "l4":
            c ^= 0x5555
        l4 = l4[:at] + struct.pack("!H", c) + l4[at + 2 :]
    return num, l4


def crc32c(b):
    c = 0xFFFFFFFF
    for x in b:
        c ^= x
        for _ in range(8):
            c = c >> 1 ^ (0x82F63B78 if c & 1 else 0)
    return c ^ 0xFFFFFFFF


def sctp(p, sp, dp):
    """SCTP: `chunks` are names or numbers, `NAME:flags` or `NAME:flags:hex` too."""
    body = b""
    for c in p.get("chunks", ["INIT"]):
        w = str(c).split(":")
        t = SCTP[w[0]] if w[0] in SCTP else int(w[0], 0)
        v = (
            bytes.fromhex(w[2])
            if len(w) > 2
            else {
                1: struct.pack("!IIHHI", 7, 65535, 1, 1, 1),
                2: struct.pack("!IIHHI", 8, 65535, 1, 1, 1),
                0: struct.pack("!IHHI", 1, 0, 0, 0) + b"data",
                3: struct.pack("!IIHH", 1, 65535, 0, 0),
                7: b"\0" * 4,
                10: b"cook",
                4: b"\0\1\0\4",
            }.get(t, b"")
        )
        body += (
            struct.pack("!BBH", t, int(w[1], 0) if len(w) > 1 and w[1] else 0, 4 + len(v)) + v + b"\0" * (-len(v) % 4)
        )
    first = str(p.get("chunks", ["INIT"])[:1])
    tag = int(p.get("vtag", 0 if "INIT'" in first else 7))
    head = struct.pack("!HHI", sp, dp, tag)
    c = crc32c(head + b"\0" * 4 + body)
    if p.get("bad_csum") == "l4":
        c ^= 0x5555
    return head + struct.pack("<I", c) + body


def ext_chain(p, num):
    """(first next header, bytes) of the IPv6 extension headers of `ext`:
    "hbh", "dst", "rt", "frag", "ah" or {"h": "rt", ...}."""
    items, raw = [], b""
    for e in p.get("ext", []):
        e = {"h": e} if isinstance(e, str) else e
        h = e["h"]
        if h in ("hbh", "dst"):
            o = bytes.fromhex(e.get("options", "010400000000"))
            o += b"\0" * (-(len(o) + 2) % 8)
            items.append((EXT[h], lambda nh, o=o: struct.pack("!BB", nh, (len(o) + 2) // 8 - 1) + o))
        elif h == "rt":
            a = b"".join(addr(x) for x in e.get("addrs", []))
            items.append(
                (
                    43,
                    lambda nh, e=e, a=a: (
                        struct.pack(
                            "!BBBBI",
                            nh,
                            len(a) // 8,
                            int(e.get("type", 2)),
                            int(e.get("segsleft", 0)),
                            int(e.get("reserved", 0)),
                        )
                        + a
                    ),
                )
            )
        elif h == "frag":
            items.append(
                (
                    44,
                    lambda nh, e=e: struct.pack(
                        "!BBHI",
                        nh,
                        int(e.get("res", 0)),
                        int(e.get("off", 0)) // 8 << 3 | int(e.get("res2", 0)) << 1 | int(bool(e.get("mf"))),
                        int(e.get("id", 1)),
                    ),
                )
            )
        elif h == "ah":
            items.append(
                (
                    51,
                    lambda nh, e=e: (
                        struct.pack("!BBHII", nh, 4, int(e.get("res", 0)), int(e.get("spi", 1)), int(e.get("seq", 1)))
                        + b"\0" * 12
                    ),
                )
            )
        else:
            items.append((int(h), lambda nh, e=e: bytes([nh]) + bytes.fromhex(e.get("hex", "00000000000000"))))
    nh = num
    for t, f in reversed(items):
        raw = f(nh) + raw
        nh = t
    return nh, raw


def tcp_options(p):
    o = bytes.fromhex(p.get("tcp_options", ""))
    if "mss" in p:
        o = struct.pack("!BBH", 2, 4, int(p["mss"])) + o
    return o + b"\0" * (-len(o) % 4)


def ip4_header(p, num, plen, ident, off=0, mf=False):
    opts = bytes.fromhex(p.get("ip_options", ""))
    opts += b"\0" * (-len(opts) % 4)
    ihl = 5 + len(opts) // 4
    ff = (0x4000 if p.get("df") else 0) | (0x2000 if mf else 0) | (off // 8)
    h = (
        struct.pack(
            "!BBHHHBBH4s4s",
            4 << 4 | ihl,
            int(p.get("tos", 0)),
            ihl * 4 + plen,
            ident,
            ff,
            int(p.get("ttl", 64)),
            num,
            0,
            addr(p["src"]),
            addr(p["dst"]),
        )
        + opts
    )
    c = csum(h)
    if p.get("bad_csum") == "ip":
        c ^= 0x5555
    return h[:10] + struct.pack("!H", c) + h[12:]


def build(p, cookie):
    """List of raw IP packets for one packet spec (several when fragmented)."""
    if "raw_hex" in p:
        return [bytes.fromhex(p["raw_hex"])]
    v6 = is6(p)
    num, l4 = build_l4(p, v6)
    if v6:

        def six(nh, body):
            return (
                struct.pack(
                    "!IHBB",
                    6 << 28 | int(p.get("tos", 0)) << 20 | int(p.get("flowlabel", cookie)),
                    len(body),
                    nh,
                    int(p.get("ttl", 64)),
                )
                + addr(p["src"])
                + addr(p["dst"])
                + body
            )

        fr = p.get("fragment")
        if not fr:
            nh, ext = ext_chain(p, num)
            return [six(nh, ext + l4)]
        size, out = int(fr["size"]) // 8 * 8, []
        for off in range(0, len(l4), size):
            part = l4[off : off + size]
            q = {
                "ext": list(p.get("ext", []))
                + [{"h": "frag", "off": off, "mf": off + size < len(l4), "id": fr.get("id", cookie)}]
            }
            nh, ext = ext_chain(q, num)
            out.append(six(nh, ext + part))
        return [out[i] for i in fr["only"]] if "only" in fr else out
    ident = int(p.get("ip_id", cookie))
    fr = p.get("fragment")
    if not fr:
        off, mf = int(p.get("frag_off", 0)), bool(p.get("mf"))
        if off and "payload" not in p and "payload_hex" not in p and "payload_len" not in p:
            l4 = b"x" * 8
        elif off:
            l4 = payload_of(p)
        return [ip4_header(p, num, len(l4), ident, off, mf) + l4]
    size = int(fr["size"]) // 8 * 8
    out = []
    for off in range(0, len(l4), size):
        part = l4[off : off + size]
        out.append(ip4_header(p, num, len(part), ident, off, off + size < len(l4)) + part)
    if "only" in fr:
        out = [out[i] for i in fr["only"]]
    return out


def decode(raw, full=True):
    """Header fields of an IP packet as a dict."""
    if len(raw) < 20:
        return {"short": raw.hex()}
    d = {}
    if raw[0] >> 4 == 6:
        w, plen, num, hl = struct.unpack("!IHBB", raw[:8])
        d.update(
            src=str(ipaddress.ip_address(raw[8:24])),
            dst=str(ipaddress.ip_address(raw[24:40])),
            ttl=hl,
            tos=w >> 20 & 255,
            length=40 + plen,
        )
        ident, off, mf, l4 = w & 0xFFFFF, 0, False, raw[40:]
        ext = []
        while num in EXT_NAME and len(l4) >= 8 and not off:
            ext.append(EXT_NAME[num])
            if num == 44:
                x = struct.unpack("!H", l4[2:4])[0]
                off, mf, n = x & ~7, bool(x & 1), 8
            else:
                n = (l4[1] + 2) * 4 if num == 51 else (l4[1] + 1) * 8
            num, l4 = l4[0], l4[n:]
        if ext:
            d["ext"] = ",".join(ext)
    else:
        ihl = (raw[0] & 15) * 4
        tos, tl, ident, ff, ttl, num = struct.unpack("!xBHHHBB", raw[:10])
        off, mf = (ff & 0x1FFF) * 8, bool(ff & 0x2000)
        d.update(src=socket.inet_ntoa(raw[12:16]), dst=socket.inet_ntoa(raw[16:20]), ttl=ttl, tos=tos, length=tl)
        if ff & 0x4000:
            d["df"] = True
        if ihl > 20:
            d["ip_options"] = raw[20:ihl].hex()
        l4 = raw[ihl:tl]
    d["proto"] = PROTO_NAME.get(num, str(num))
    if off:
        d["frag_off"] = off
    if mf:
        d["mf"] = True
    d["_id"], d["_num"] = ident, num
    if off == 0:
        if num in (6, 17, 132, 136, 33) and len(l4) >= 4:
            d["sport"], d["dport"] = struct.unpack("!HH", l4[:4])
        if num == 6 and len(l4) >= 20:
            d["flags"] = flag_text(l4[13])
            d["_seq"], d["_ack"] = struct.unpack("!II", l4[4:12])
            d["_dlen"] = len(l4) - (l4[12] >> 4) * 4
            d["_data"] = l4[(l4[12] >> 4) * 4 :].decode("latin-1")
            o = l4[20 : (l4[12] >> 4) * 4]
            d["window"] = struct.unpack("!H", l4[14:16])[0]
            if o:
                d["tcp_options"] = o.hex()
            while len(o) >= 2 and o[0]:
                if o[0] == 1:
                    o = o[1:]
                    continue
                if o[0] == 2 and len(o) >= 4:
                    d["mss"] = struct.unpack("!H", o[2:4])[0]
                o = o[max(o[1], 2) :]
        if num in (1, 58) and len(l4) >= 8:
            d["type"], d["code"] = l4[0], l4[1]
            if l4[0] in ((0, 8) if num == 1 else (128, 129)):
                d["icmp_id"], d["icmp_seq"] = struct.unpack("!HH", l4[4:8])
            elif full and (l4[0] in (3, 4, 5, 11, 12) if num == 1 else l4[0] < 128):
                inner = decode(l4[8:], False)
                d["inner"] = {
                    k: v
                    for k, v in inner.items()
                    if k in ("src", "dst", "proto", "sport", "dport", "ttl", "_id", "_num")
                }
                if num == 1 and l4[0] == 5:
                    d["gateway"] = socket.inet_ntoa(l4[4:8])
    return d


def public(d):
    return {k: (public(v) if isinstance(v, dict) else v) for k, v in d.items() if not k.startswith("_")}

"""What the Linux kernel does with the packets of scenarios: `python -m tests.engine.kernel.oracle --bin DIR FILE...`.

It makes a network namespace with a pair of interfaces for each interface of the scenario, loads the ruleset with the
real iptables of DIR, sends each packet and reports what the kernel did with it. Needs root and `ip`. The namespaces
end with the process.
"""

import argparse
import calendar
import copy
import fcntl
import ipaddress
import json
import os
import re
import sys
import time

from tests.engine.kernel.packets import OracleError
from tests.engine.kernel.router import Router, sysctl


def expand(scn):
    """Packets with ids; `repeat`/`step` unrolled."""
    out = []
    for n, p in enumerate(scn.get("packets", [])):
        p = dict(p)
        pid = p.pop("id", f"p{n + 1}")
        times, step = int(p.pop("repeat", 1)), p.pop("step", {})
        every = p.pop("every", None)
        for i in range(times):
            q = dict(p)
            q["id"] = pid if times == 1 else f"{pid}.{i + 1}"
            for k, v in step.items():
                if k in ("src", "dst"):
                    q[k] = str(ipaddress.ip_address(q[k]) + v * i)
                else:
                    q[k] = int(q.get(k, 0)) + v * i
            if every is not None:
                q["at"] = q.get("at", 0) + every * i
            for k in ("reply_to", "answer_to", "error_for"):
                if k in q and times > 1 and "." not in q[k]:
                    q[k] = f"{q[k]}.{i + 1}"
            out.append(q)
    if len({q["id"] for q in out}) < len(out):
        raise OracleError("two packets with one id in {}".format(scn.get("name")))
    return out


def resolve(scn, now=None):
    """Return the scenario with each `{{+3600 %H:%M}}` as that time, counted from now, by default from its `clock`."""
    if "clock" not in scn:
        return scn
    if now is None:
        now = calendar.timegm(time.strptime(scn["clock"], "%Y-%m-%dT%H:%M:%SZ"))

    def put(m):
        return time.strftime(m.group(2), time.gmtime(now + int(m.group(1))))

    def fix(v):
        return (
            re.sub(r"\{\{([+-]?\d+) ([^}]*)\}\}", put, v)
            if isinstance(v, str)
            else [fix(x) for x in v]
            if isinstance(v, list)
            else {k: fix(x) for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )

    return {k: fix(v) if k in ("ruleset", "commands", "packets") else v for k, v in scn.items()}


def run_scenario(scn, bindir, backend="default"):
    scn = copy.deepcopy(scn)
    if "clock" in scn:  # begin with a fresh second
        time.sleep(1.02 - time.time() % 1)
        scn = resolve(scn, int(time.time()))
    backend = scn.get("backend", backend) if backend == "default" else backend
    r = Router(scn, bindir, backend)
    snap = scn.get("snapshot", "packet") == "packet"
    prev = r.base
    out = []
    t0 = time.monotonic()
    for n, p in enumerate(expand(scn)):
        if "at" in p:
            d = t0 + p["at"] / 1000.0 - time.monotonic()
            if d > 0:
                time.sleep(d)
        res, prev = r.one(n, p, prev, snap)
        out.append(res)
    final = r.snapshot()
    result = {"name": scn.get("name"), "packets": out}
    result["final"] = {"{}/{}/{}".format(*k): list(v) for k, v in final.items() if v != (0, 0)}
    result["conntrack"] = r.conntrack()
    if scn.get("summary"):
        result["summary"] = summarize(out, scn["summary"])
    return result


def summarize(packets, keys):
    """Counts of distinct values over packets, e.g. ["verdict", "out.dst"]."""
    out = {}
    for key in keys:
        c = {}
        for p in packets:
            v = field(p, key)
            c[str(v)] = c.get(str(v), 0) + 1
        out[key] = dict(sorted(c.items()))
    return out


def field(p, key):
    v = p
    for k in key.split("."):
        if isinstance(v, list):
            v = v[-1] if v else None
        if v is None:
            return None
        v = v.get(k)
    return v


def isolated(scn, bindir, backend):
    """Run in a forked child, so that the caller keeps its namespace.

    While one reads the kernel's log, which has the lines of all namespaces, no other one logs packets.
    """
    if not scn.get("kmsg") and "-j LOG" not in json.dumps(scn):
        return _isolated(scn, bindir, backend)
    with open("/dev/kmsg") as log:
        fcntl.flock(log, fcntl.LOCK_EX if scn.get("kmsg") else fcntl.LOCK_SH)
        return _isolated(scn, bindir, backend)


def _isolated(scn, bindir, backend):
    kmsg = None
    if scn.get("kmsg"):
        try:
            kmsg = open("/proc/sys/net/netfilter/nf_log_all_netns").read()
        except OSError:
            pass
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 0
        try:
            os.close(r)
            try:
                res = run_scenario(scn, bindir, backend)
            except OracleError as e:
                res = {"name": scn.get("name"), "error": str(e)}
            with os.fdopen(w, "w") as f:
                json.dump(res, f)
        except BaseException:
            import traceback

            traceback.print_exc()
            code = 1
        os._exit(code)
    os.close(w)
    with os.fdopen(r) as f:
        text = f.read()
    os.waitpid(pid, 0)
    if kmsg is not None:  # as it was
        sysctl("net.netfilter.nf_log_all_netns", kmsg.strip())
    if not text:
        raise OracleError("the oracle child died")
    return json.loads(text)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--bin", required=True, help="directory of the real iptables programs")
    ap.add_argument("--backend", default="default", choices=["default", "nft", "legacy"])
    ap.add_argument("--fill", action="store_true", help='write the result into each scenario file as its "expect"')
    ap.add_argument("--time", action="store_true", help="tell the wall time of each scenario on stderr")
    ap.add_argument("scenario", nargs="+", help="scenario files, - for standard input")
    a = ap.parse_args()
    results, bad = [], 0
    for path in a.scenario:
        scn = json.load(sys.stdin if path == "-" else open(path))
        t = time.monotonic()
        res = isolated(scn, os.path.abspath(a.bin), a.backend)
        if a.time:
            print(
                f"{(time.monotonic() - t) * 1000:6.0f} ms {len(res.get('packets', [])):4} packets {path}",
                file=sys.stderr,
            )
        if "error" in res:
            bad = 1
            print("{}: {}".format(path, res["error"]), file=sys.stderr)
        elif a.fill:
            scn["expect"] = res
            write(path, scn)
        results.append(res)
    if not a.fill:
        print(compact(results[0] if len(results) == 1 else results))
    return 2 if bad else 0


def compact(o, indent=0, width=150):
    """JSON with short things on one line."""
    s = json.dumps(o)
    if len(s) + indent <= width or not isinstance(o, (dict, list)) or not o:
        return s
    pad = " " * (indent + 1)
    if isinstance(o, dict):
        body = [pad + json.dumps(k) + ": " + compact(v, indent + 1, width) for k, v in o.items()]
        return "{\n" + ",\n".join(body) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(pad + compact(v, indent + 1, width) for v in o) + "\n" + " " * indent + "]"


def write(path, scn):
    with open(path, "w") as f:
        f.write(compact(scn) + "\n")


if __name__ == "__main__":
    sys.exit(main())

"""iptables-py run: what reaches the host's programs, as root, as another user, and without namespaces."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.app.run.host import NOBODY, PLACE, Host
from tests.app.run.host import host as make_host

host = pytest.fixture(make_host)
WAYS = {"root": (), "user": NOBODY, "root without mounts": ("setpriv", "--bounding-set=-sys_admin")}
NO_NAMESPACES = """\
import errno, os, sys
from iptables_py.app.run import mounting
def refuse(flags):
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))
mounting.unshare = refuse
from iptables_py.app.main import main
main()
"""
DROP = "-P INPUT DROP"
SHOW_NETWORK = ("sh", "-c", 'readlink /proc/self/ns/net; exec "$@"', "sh")
REACHED = f"iptables {DROP}"
# A host without firewall programs: its /sbin and /usr/sbin have one file.
BARE = 'mkdir sbin; echo own >sbin/own; for one in /sbin /usr/sbin; do mount --bind sbin $one; done; '
BARE_HOST = ("sh", "-c", f'{BARE} exec "$@"', "sh")


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize(
    "line",
    [
        f"IPT={PLACE}/iptables; $IPT {DROP}",
        f"env -i {PLACE}/iptables {DROP}",
        f"PATH={PLACE}:/usr/bin iptables {DROP}",
        f"sudo PATH={PLACE}:/usr/bin iptables {DROP}",
        f"sudo env PATH={PLACE}:/usr/bin iptables {DROP}",
        f"sudo {PLACE}/iptables {DROP}",
        f"{PLACE}/sudo iptables {DROP}",
        f"{PLACE}/xtables-nft-multi iptables {DROP}",
        f"printf '*filter\\n:INPUT DROP\\nCOMMIT\\n' | {PLACE}/iptables-restore",
    ],
)
def test_every_way_to_iptables_is_ours(host: Host, how: tuple[str, ...], line: str) -> None:
    done = host.run("run", "--fail-on-error", "--save", "-", "--", "sh", "-c", line, how=how)
    assert (done.returncode, done.stderr, host.reached()) == (0, b"", [])
    assert b":INPUT DROP" in done.stdout


@pytest.mark.parametrize("how", [*WAYS.values(), None], ids=[*WAYS, "no namespaces"])
@pytest.mark.parametrize("name", ["nft", "ebtables", "arptables", "xtables-monitor"])
def test_other_programs_are_refused(host: Host, how: tuple[str, ...] | None, name: str) -> None:
    line = f"{name} -x; iptables -S >/dev/null"
    program = NO_NAMESPACES if how is None else ""
    done = host.run("run", "--fail-on-error", "--", "sh", "-c", line, how=how or (), program=program)
    assert (done.returncode, host.reached()) == (1, [])
    assert f"\niptables-py run: {name} is not available here: " in "\n" + done.stderr.decode()
    assert f"1 of 2 iptables commands failed:\n    command 1: {name} -x (status 1)" in done.stderr.decode()


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_legacy_rules_are_apart(host: Host, how: tuple[str, ...]) -> None:
    line = f"{PLACE}/iptables-legacy -A INPUT -j DROP; iptables-legacy-save; iptables -P INPUT DROP"
    done = host.run("run", "--fail-on-error", "--save", "-", "--", "sh", "-c", line, how=how)
    assert (done.returncode, host.reached()) == (0, [])
    legacy, other = done.stdout.split(b"# Completed", 1)
    assert b"-A INPUT -j DROP" in legacy and b"-A INPUT" not in other
    assert done.stderr == b"iptables-py run: the ruleset of iptables-legacy is not followed: it has 1 rule\n"


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_programs_are_refused_by_their_path(host: Host, how: tuple[str, ...]) -> None:
    done = host.run("run", "--", "sh", "-c", f"{PLACE}/ebtables -F || {PLACE}/nft -f x; true", how=how)
    assert (done.returncode, host.reached()) == (0, [])
    refused, other, *more = done.stderr.decode().splitlines()
    assert "ebtables is not available" in refused
    assert "nft is not available" in other
    assert more == ["iptables-py run: no iptables command reached iptables-py"]


@pytest.mark.parametrize("how", [(), NOBODY], ids=["root", "user"])
def test_the_command_keeps_its_user_files_and_network(host: Host, how: tuple[str, ...]) -> None:
    line = "readlink /proc/self/ns/net; id -u; id -g; touch made; /bin/true && iptables -S >/dev/null"
    done = host.run("run", "--", "sh", "-c", line, how=(*SHOW_NETWORK, *how))
    before, inside, *ids = done.stdout.decode().split()
    assert (done.returncode, done.stderr, inside) == (0, b"", before)
    assert ids == (["65534"] * 2 if how else ["0"] * 2)
    assert (host.directory / "made").stat().st_uid == (65534 if how else 0)


def test_the_host_itself_keeps_its_programs(host: Host) -> None:
    host.run("run", "--", f"{PLACE}/iptables", "-S", how=("sh", "-c", f'"$@"; {PLACE}/iptables {DROP}', "sh"))
    assert host.reached() == [REACHED]


@pytest.mark.parametrize("how", [(), NOBODY], ids=["root", "user"])
def test_a_network_of_its_own(host: Host, how: tuple[str, ...]) -> None:
    line = "readlink /proc/self/ns/net; iptables -S >/dev/null; tail -n +3 /proc/net/dev; : </dev/udp/127.0.0.1/9"
    done = host.run("run", "--isolate-network", "--", "bash", "-c", line, how=(*SHOW_NETWORK, *how))
    before, inside, device = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr, device.split()[0]) == (0, b"", "lo:")
    assert before != inside
    done = host.run("run", "--isolate-network", "--", "touch", "made", how=how, program=NO_NAMESPACES)
    assert (done.returncode, (host.directory / "made").exists()) == (1, False)
    assert b"can't have a network of its own: Operation not permitted" in done.stderr


def test_without_namespaces_it_is_said_what_reaches_the_host(host: Host) -> None:
    line = f"iptables {DROP}; sudo PATH={PLACE}:/usr/bin iptables -N made; {PLACE}/iptables -N other"
    done = host.run("run", "--save", "-", "--", "sh", "-c", line, program=NO_NAMESPACES)
    assert (done.returncode, host.reached()) == (0, ["iptables -N other"])
    assert b":INPUT DROP" in done.stdout and b":made" in done.stdout
    said = "iptables-py run: calls of iptables by an absolute path or with another PATH reach the host's programs"
    assert done.stderr.decode() == f"{said} (Operation not permitted)\n"
    done = host.run("run", "--fail-on-error", "--", f"{PLACE}/iptables", "-N", "third", program=NO_NAMESPACES)
    assert (done.returncode, host.reached()) == (0, ["iptables -N other"])


def test_a_kernel_that_refuses_namespaces(host: Host) -> None:
    denied = ("unshare", "-U", "-r", "sh", "-c", 'echo 0 >/proc/sys/user/max_user_namespaces; exec "$@"', "sh")
    how = (*denied, "setpriv", "--bounding-set=-sys_admin")
    done = host.run("run", "--", "iptables", "-S", how=how)
    assert done.returncode == 0
    assert b"reach the host's programs (no more namespaces allowed)" in done.stderr


def test_launchers_alone_need_no_warning(host: Host) -> None:
    hide = f'mount -t tmpfs none {PLACE} && "$0" -m iptables_py shim install --force {PLACE} >&2 && exec "$@"'
    line = f"{PLACE}/iptables {DROP}; iptables -S INPUT"
    how = (*BARE_HOST, "sh", "-c", hide, sys.executable)
    done = host.run("run", "--", "sh", "-c", line, how=how, program=NO_NAMESPACES)
    assert (done.returncode, done.stdout) == (0, b"-P INPUT DROP\n")
    assert b"reach" not in done.stderr


@pytest.mark.parametrize("how", [(), NOBODY], ids=["root", "user"])
def test_the_host_s_sudo(host: Host, how: tuple[str, ...]) -> None:
    done = host.run("run", "--no-sudo", "--", "sh", "-c", "sudo one; iptables -S", how=how)
    assert (done.returncode, host.reached()) == (0, ["sudo one"])
    assert (b"reach the host's programs" in done.stderr) == bool(how)


@pytest.mark.parametrize("mounted", ["a:b", "noexec"])
def test_a_directory_that_can_t_hold_programs_is_not_used(host: Host, mounted: str) -> None:
    (host.directory / mounted).mkdir()
    mount = ("sh", "-c", f'mount -t tmpfs -o {mounted} none "$PWD/noexec"; exec "$@"', "sh")
    how = mount if mounted == "noexec" else ()
    line = f"command -v iptables; iptables {DROP}"
    done = host.run("run", "--", "sh", "-c", line, how=how, TMPDIR=str(host.directory / mounted), program=NO_NAMESPACES)
    assert (done.returncode, host.reached()) == (0, [])
    assert done.stdout.startswith(b"/tmp/iptables-py-")


def test_a_run_within_a_run(host: Host) -> None:
    line = f'"$0" -m iptables_py run --save inner -- {PLACE}/iptables -N inner; {PLACE}/iptables -N outer'
    done = host.run("run", "--save", "outer", "--", "sh", "-c", line, sys.executable)
    assert (done.returncode, done.stderr, host.reached()) == (0, b"", [])
    made = [Path(host.directory, name).read_text().count(":inner") for name in ("inner", "outer")]
    assert made == [1, 0]


# The directory for programs and that for temporary files are on one file system.
DISK = 'mkdir disk; mount -t tmpfs none disk; mkdir disk/sbin disk/tmp; "$@"; cp -r disk kept'
WRITABLE = """\
import os
from iptables_py.app.run import host
host.SYSTEMS = (os.path.abspath("disk/sbin"),)
from iptables_py.app.main import main
main()
"""
NO_OVERLAY = """\
import errno, os
from iptables_py.app.run import mounting
original = mounting.mount
def mount(source, target, flags, kind=None, options=None):
    if kind == "overlay":
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    original(source, target, flags, kind, options)
mounting.mount = mount
from iptables_py.app.main import main
main()
"""
LACKING = "iptables-py run: programs that the host lacks are not found under their absolute paths, such as "


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("place", ["/sbin", "/usr/sbin"])
def test_programs_that_the_host_lacks_are_there(host: Host, how: tuple[str, ...], place: str) -> None:
    line = f"{place}/iptables {DROP}; {place}/nft -f x; {place}/ebtables -F; cat /usr/sbin/own; ls {place}"
    done = host.run("run", "--fail-on-error", "--save", "-", "--", "sh", "-c", line, how=(*BARE_HOST, *how))
    report = done.stderr.decode()
    assert done.returncode == 1 and done.stdout.startswith(b"own\n") and b":INPUT DROP" in done.stdout
    assert {"own", "iptables", "ip6tables-restore", "ipset", "nfacct", "ebtables"} < {*done.stdout.decode().split()}
    assert "iptables-py run: 2 of 3 iptables commands failed:" in report
    assert "nft -f x (status 1)" in report and "ebtables -F (status 1)" in report
    assert [one.name for one in (host.directory / "sbin").iterdir()] == ["own"]


def test_mounts_below_the_directory_stay(host: Host) -> None:
    how = ("sh", "-c", f'{BARE} echo mounted >one; mount --bind one /usr/sbin/own; exec "$@"', "sh")
    done = host.run("run", "--", "sh", "-c", "cat /usr/sbin/own; /usr/sbin/iptables -S INPUT", how=how)
    assert (done.stdout, done.stderr) == (b"mounted\n-P INPUT ACCEPT\n", b"")


def test_what_is_written_next_to_them_is_kept(host: Host) -> None:
    line = "cd disk/sbin; echo a >b; mv b tool; mkdir d; echo c >d/e; rm iptables; mv d/e ipset; ./iptables -S INPUT"
    env = {"TMPDIR": str(host.directory / "disk/tmp")}
    done = host.run("run", "--", "sh", "-c", line, how=("sh", "-c", DISK, "sh"), program=WRITABLE, **env)
    assert done.stdout == b"-P INPUT ACCEPT\n" and done.stderr.count(b"Device or resource busy") == 2
    kept = host.directory / "kept"
    found = {str(path.relative_to(kept)) for path in kept.rglob("*") if path.is_file()}
    assert found == {"sbin/tool", "sbin/d/e"} and not [*(kept / "tmp").iterdir()]


def test_where_nothing_can_be_written_through_the_directory_is_read_only(host: Host) -> None:
    done = host.run("run", "--", "sh", "-c", "/sbin/iptables -S INPUT; echo a >/usr/sbin/tool", how=BARE_HOST)
    assert done.stdout == b"-P INPUT ACCEPT\n" and done.returncode and b"Read-only file system" in done.stderr


def test_a_link_to_a_missing_program_is_covered(host: Host) -> None:
    (host.directory / "programs/ipset").symlink_to("nowhere")
    assert host.run("run", "--fail-on-error", "--", f"{PLACE}/ipset", "list").returncode == 0


@pytest.mark.parametrize(
    ("program", "reason"), [(NO_OVERLAY, "No such device"), (NO_NAMESPACES, "Operation not permitted")]
)
def test_where_they_can_t_be_added_it_is_reported(host: Host, program: str, reason: str) -> None:
    (host.directory / "programs").rename(host.directory / "away")
    (host.directory / "programs").mkdir()
    done = host.run("run", "--", "sh", "-c", "iptables -S INPUT; /usr/sbin/iptables", how=BARE_HOST, program=program)
    first, last = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (127, b"-P INPUT ACCEPT\n")
    assert first == f"{LACKING}/usr/sbin/iptables ({reason})"
    assert last.endswith("not found")
    done = host.run("run", "--", "/usr/sbin/iptables", "-S", "INPUT", program=program)
    assert (done.returncode, done.stdout) == (0, b"-P INPUT ACCEPT\n")


def test_without_an_overlay_the_others_are_covered(host: Host) -> None:
    done = host.run("run", "--", f"{PLACE}/iptables", "-S", "INPUT", how=BARE_HOST, program=NO_OVERLAY)
    assert (done.returncode, done.stdout, host.reached()) == (0, b"-P INPUT ACCEPT\n", [])
    assert done.stderr.decode() == f"{LACKING}/usr/sbin/iptables (No such device)\n"


def test_an_added_program_in_a_run_within_a_run(host: Host) -> None:
    line = '"$0" -m iptables_py run --save - -- /sbin/iptables -N inner; /sbin/iptables -S OUTPUT'
    done = host.run("run", "--", "sh", "-c", line, sys.executable, how=BARE_HOST)
    assert (done.returncode, done.stderr, host.reached()) == (0, b"", [])
    assert b":inner" in done.stdout and done.stdout.endswith(b"-P OUTPUT ACCEPT\n")

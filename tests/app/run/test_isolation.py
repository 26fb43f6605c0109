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
from iptables_py.app.run import isolation
def refuse(flags):
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))
isolation.unshare = refuse
from iptables_py.app.main import main
main()
"""
DROP = "-P INPUT DROP"
SHOW_NETWORK = ("sh", "-c", 'readlink /proc/self/ns/net; exec "$@"', "sh")
REACHED = f"iptables {DROP}"


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
@pytest.mark.parametrize(
    "name", ["iptables-legacy", "nft", "ebtables", "arptables", "xtables-monitor"]
)
def test_other_programs_are_refused(host: Host, how: tuple[str, ...] | None, name: str) -> None:
    line = f"{name} -x; iptables -S >/dev/null"
    program = NO_NAMESPACES if how is None else ""
    done = host.run("run", "--fail-on-error", "--", "sh", "-c", line, how=how or (), program=program)
    assert (done.returncode, host.reached()) == (1, [])
    assert f"\niptables-py run: {name} is not available here: " in "\n" + done.stderr.decode()
    assert f"1 of 2 iptables commands failed:\ncommand 1: {name} -x (status 1)" in done.stderr.decode()


@pytest.mark.parametrize("how", WAYS.values(), ids=WAYS)
def test_programs_are_refused_by_their_path(host: Host, how: tuple[str, ...]) -> None:
    done = host.run("run", "--", "sh", "-c", f"{PLACE}/iptables-legacy -F || {PLACE}/nft -f x; true", how=how)
    assert (done.returncode, host.reached()) == (0, [])
    refused, other, *more = done.stderr.decode().splitlines()
    assert "iptables-legacy is not available" in refused
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
    done = host.run("run", "--", "sh", "-c", line, how=("sh", "-c", hide, sys.executable), program=NO_NAMESPACES)
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

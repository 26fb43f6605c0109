"""Start and end of a plain command through a launcher: what it imports, and how it copes with its environment."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.startup import launchers
from iptables_py.startup.linker import TYPICAL

pytestmark = pytest.mark.smoke

ROOT = Path(launchers.__file__).resolve().parents[2]
PYTHON = [os.path.realpath(sys.executable), launchers.OPTIONS]

# Each costs almost nothing, or is indispensable.
HOT = {"posix", "time", "_signal", "_io", "errno", "fcntl", "_sqlite3", "_functools", "gc"}
NAMES = HOT | {"_socket"}  # the C library looks up names of services and hosts

# Prints what the command imported before it exits.
SPY = """
import posix, sys
end = posix._exit
before = set(sys.modules)
def report(status):
    posix.write(2, " ".join(set(sys.modules) - before).encode())
    end(status)
posix._exit = report
"""
LAUNCHED = f"{SPY}path = sys.argv.pop(1)\nexec(compile(open(path, 'rb').read(), path, 'exec'))"
BY_CONSOLE_SCRIPT = f"{SPY}from iptables_py.app.main import main\nmain()"

RULE = "-p tcp --dport 80 -m conntrack --ctstate NEW -j ACCEPT"
PLAIN = [
    f"iptables -A INPUT {RULE}",
    f"iptables -C INPUT {RULE}",
    f"iptables -I INPUT 1 {RULE}",
    f"iptables -R INPUT 1 {RULE}",
    f"iptables -D INPUT {RULE}",
    "iptables -D INPUT 1",
    "iptables -t nat -A POSTROUTING -s 10.0.0.0/8 -o eth0 -j MASQUERADE",
    "iptables -A INPUT -p 6 -m limit --limit 5/min -m comment --comment x -j LOG --log-prefix x",
    "iptables -S",
    "iptables -S INPUT -v",
    "iptables -L -n",
    "iptables -nvL INPUT --line-numbers",
    "iptables -N CHAIN",
    "iptables -P FORWARD DROP",
    "iptables -F",
    "iptables -Z",
    "iptables -V",
    "iptables-nft -A OUTPUT -j DROP",
    "ip6tables -A INPUT -s 2001:db8::/32 -p icmpv6 --icmpv6-type 128 -j DROP",
    "ip6tables -S",
    "iptables-save",
    "ip6tables-restore -n",
    "iptables-xml",
    "ipset create web hash:ip timeout 60",
    "ipset list",
    "ipset save",
    "ipset restore",
    "nfacct add web byte 1000",
    "nfacct list",
    "nfacct flush",
    "nfacct restore",
]
BY_NAME = [
    "iptables -A INPUT -p tcp --dport ssh -j ACCEPT",
    "iptables -A INPUT -p udp -m udp --sport domain",
    "iptables -L",
]


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with the launchers for this Python."""
    directory = tmp_path_factory.mktemp("programs")
    launchers.install(str(directory))
    return directory


@pytest.fixture(scope="module")
def text_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Return a function that writes a launcher's Python code to a file, independent of the path of this Python."""
    directory = tmp_path_factory.mktemp("texts")

    def written(program: str) -> str:
        path = directory / program
        path.write_bytes(launchers.launcher(program, "/python3", str(ROOT), str(path.parent)))
        return str(path)

    return written


@pytest.fixture
def ruleset(state: Path, programs: Path) -> Path:
    """Return a state with the rule that the plain commands check and delete."""
    for program in ("iptables", "ip6tables"):
        subprocess.run([programs / program, "-A", "INPUT", *RULE.split()], check=True)
    return state


def imported(*command: str) -> set[str]:
    """Return the modules that a command imported, without those that the interpreter had at the start."""
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.decode().split())


def others(modules: set[str]) -> set[str]:
    """Return the modules that are not ours."""
    return {name for name in modules if name.partition(".")[0] != "iptables_py"}


@pytest.mark.parametrize("command", PLAIN + BY_NAME)
def test_a_plain_command_imports_next_to_nothing(ruleset: Path, text_of: Callable[[str], str], command: str) -> None:
    program, *words = command.split()
    modules = imported(*PYTHON, "-c", LAUNCHED, text_of(program), *words)
    assert others(modules) <= (NAMES if command in BY_NAME else HOT)
    assert "iptables_py.app" not in modules


def test_a_plain_command_takes_its_own_parts_and_a_typical_ones(ruleset: Path, text_of: Callable[[str], str]) -> None:
    modules = imported(*PYTHON, "-c", LAUNCHED, text_of("iptables"), *f"-A INPUT {RULE}".split())
    for part in ("listing", "save", "restore", "help", "care"):
        assert f"iptables_py.{part}" not in modules
    extensions = {name.rpartition(".")[2] for name in modules if name.startswith("iptables_py.extensions.match.")}
    words = TYPICAL.split()
    typical = {words[at + 1] for at, word in enumerate(words) if word == "-m"}
    assert {"tcp", "conntrack"} <= extensions <= {"tcp", "conntrack"} | typical


@pytest.mark.parametrize("words", ["-S", f"-A INPUT {RULE}", "ip6tables -nvL", "save", "--state-dir x -A INPUT", "-V"])
def test_the_console_command_needs_no_click_for_them(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    modules = imported(sys.executable, "-c", BY_CONSOLE_SCRIPT, *words.split())
    assert others(modules) <= HOT
    assert "iptables_py.app.group" not in modules


# --- the environment


def test_without_any_variable(programs: Path) -> None:
    done = subprocess.run([programs / "iptables", "-V"], env={}, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"iptables v1.8.11 (nf_tables)\n", b"")


def latin1(directory: Path) -> dict[str, str]:
    """Create a locale with the encoding Latin-1. Return the environment variables that select it."""
    if not shutil.which("localedef"):
        if os.environ.get("CI"):
            pytest.fail("in CI localedef must be installed")
        pytest.skip("no localedef to make a Latin-1 locale with")
    characters = "\n".join(f"<U{code:04X}> /x{code:02x} x" for code in range(256))
    head = "<code_set_name> ISO-8859-1\n<comment_char> %\n<escape_char> /\n<mb_cur_min> 1\n<mb_cur_max> 1\n"
    (directory / "charmap").write_text(f"{head}CHARMAP\n{characters}\nEND CHARMAP\n")
    kinds = "upper (<U0041>..<U005A>)\nlower (<U0061>..<U007A>)\n"
    (directory / "source").write_text(f"comment_char %\nescape_char /\nLC_CTYPE\n{kinds}END LC_CTYPE\n")
    words = ["localedef", "-c", "-f", directory / "charmap", "-i", directory / "source", directory / "latin1"]
    subprocess.run(words, capture_output=True, check=False)  # it warns of missing categories
    variables = {"LOCPATH": str(directory), "LC_ALL": "latin1", "PYTHONUTF8": "0"}
    asked = [sys.executable, "-c", "import sys; print(sys.getfilesystemencoding())"]
    done = subprocess.run(asked, env={**os.environ, **variables}, capture_output=True, check=True)
    assert done.stdout == b"iso8859-1\n"
    return variables


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8", "xx_XX.none", "latin1", "ascii"])
def test_bytes_survive_every_locale(programs: Path, state: Path, tmp_path: Path, locale: str) -> None:
    if locale == "latin1":
        variables = latin1(tmp_path)
    elif locale == "ascii":
        variables = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    else:
        variables = {"LC_ALL": locale}
    environment = {**os.environ, **variables}
    text = b"\xff\xe9 \xc3\xa9\xe2\x82\xac"
    name = "gr\u00fcn".encode()
    for command in ([programs / "iptables"], [sys.executable, "-m", "iptables_py"]):
        subprocess.run([*command, "-N", name], env=environment, check=True)
        rule = [b"-A", name, b"-m", b"comment", b"--comment", text]
        subprocess.run([*command, *rule], env=environment, check=True)
        done = subprocess.run([*command, "-S", name], env=environment, capture_output=True, check=True)
        assert done.stdout == b'-N %s\n-A %s -m comment --comment "%s"\n' % (name, name, text)
        long = subprocess.run([*command, "-N", name * 6], env=environment, capture_output=True, check=False)
        assert long.stderr.startswith(b"iptables v1.8.11 (nf_tables): chain name `%s'" % (name * 6))
        subprocess.run([*command, "-F"], env=environment, check=True)
        subprocess.run([*command, "-X"], env=environment, check=True)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_files(programs: Path, state: Path, closed: str) -> None:
    def run(*words: str) -> tuple[int, bytes, bytes]:
        shell = ["sh", "-c", f'"$@" {closed}', "sh", programs / words[0], *words[1:]]
        done = subprocess.run(shell, input=b"*filter\nCOMMIT\n", capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    # errors first: a file that is opened must not be mistaken for one of the three
    assert run("iptables", "-A", "NONE")[0] == 1
    assert run("iptables", "-x")[0] == 2
    assert run("iptables", "-A", "INPUT", "-j", "DROP") == (0, b"", b"")
    assert run("iptables", "-v", "-A", "INPUT", "-p", "tcp", "--dport", "ssh")[0::2] == (0, b"")
    assert run("iptables", "-L")[0::2] == (0, b"")
    assert run("iptables-restore", "-n")[0::2] == (0, b"")
    assert run("iptables-save")[0::2] == (0, b"")
    rules = subprocess.run([programs / "iptables", "-S", "INPUT"], capture_output=True, check=True).stdout
    assert rules == b"-P INPUT ACCEPT\n-A INPUT -j DROP\n-A INPUT -p tcp -m tcp --dport 22\n"


@pytest.mark.parametrize("program", ["iptables", "ip6tables-save"])
def test_a_full_device(programs: Path, ruleset: Path, program: str) -> None:
    words = ["-S"] if program == "iptables" else []
    with open("/dev/full", "wb") as full:
        done = subprocess.run([programs / program, *words], stdout=full, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr) == (1, f"{program}: write error: No space left on device\n".encode())
        done = subprocess.run([programs / program, *words], stdout=full, stderr=full, check=False)
        assert done.returncode == 1
        done = subprocess.run([programs / program, "--none"], stdout=subprocess.PIPE, stderr=full, check=False)
        assert (done.returncode, done.stdout) == (2 if program == "iptables" else 1, b"")


def test_a_reader_that_goes_away(programs: Path, ruleset: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([programs / "iptables", "-S"], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (-signal.SIGPIPE, b"")
    shell = ["sh", "-c", '"$0" -S | head -n 1', programs / "iptables"]
    assert subprocess.run(shell, capture_output=True, check=True).stdout == b"-P INPUT ACCEPT\n"


def begin(process: subprocess.Popen[bytes]) -> None:
    """Write the first line to a restore, and wait until it has read it."""
    assert process.stdin
    process.stdin.write(b"*filter\n")
    process.stdin.flush()
    while fcntl.ioctl(process.stdin, termios.FIONREAD, bytes(4)) != bytes(4) and process.poll() is None:
        time.sleep(0.01)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(programs: Path, state: Path, number: int) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([programs / "iptables-restore"], stdin=pipe, stdout=pipe, stderr=pipe) as process:
        begin(process)
        process.send_signal(number)
        assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == -number


def test_an_ignored_interrupt_stays_ignored(programs: Path, state: Path) -> None:
    """Shell scripts start background commands with SIGINT ignored."""
    pipe = subprocess.PIPE
    shell = ["sh", "-c", "trap '' INT; exec \"$0\" -n", programs / "iptables-restore"]
    with subprocess.Popen(shell, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        begin(process)
        process.send_signal(signal.SIGINT)
        assert process.communicate(b"-P FORWARD DROP\nCOMMIT\n", timeout=30) == (b"", b"")
    assert process.returncode == 0
    assert b"-P FORWARD DROP\n" in subprocess.run([programs / "iptables", "-S"], capture_output=True, check=True).stdout


def test_a_directory_that_is_gone(programs: Path, ruleset: Path, tmp_path: Path) -> None:
    script = 'mkdir "$0" && cd "$0" && rmdir "$0" && exec "$1" -S INPUT'
    shell = ["sh", "-c", script, tmp_path / "gone", programs / "iptables"]
    done = subprocess.run(shell, capture_output=True, check=True)
    # where the Python is a shell script itself, its shell complains
    assert [line for line in done.stderr.splitlines() if not line.startswith(b"sh: ")] == []
    assert done.stdout.startswith(b"-P INPUT ACCEPT\n-A INPUT -p tcp")


def test_files_named_like_modules_change_nothing(programs: Path, ruleset: Path, tmp_path: Path) -> None:
    bad = "raise SystemExit('not this one')\n"
    for name in ("sys", "posix", "time", "errno", "fcntl", "functools", "_sqlite3", "_socket", "encodings", "site"):
        (tmp_path / f"{name}.py").write_text(bad)
    for name in ("iptables_py", "iptables_py/extensions", "iptables_py/extensions/match"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(bad)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONSTARTUP": str(tmp_path / "sys.py")}
    done = subprocess.run(
        [programs / "iptables", "-A", "INPUT", "-p", "tcp", "--dport", "ssh"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

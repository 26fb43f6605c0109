"""Generate docs/pictures/*.svg, pictures of real sessions and a graph: python -m docs.picture

Every character of a session has its own place, so that columns are aligned in whatever font a renderer has.
"""

from __future__ import annotations

import fcntl
import html
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from iptables_py.app.graph.building import Wish, graph_of
from iptables_py.app.graph.drawing import as_svg
from iptables_py.app.parsed import opened, tables_of

DIRECTORY = Path(__file__).parent / "pictures"
RULES = DIRECTORY.parents[1] / "examples" / "server.v4"  # are drawn in graph.svg
WIDTH = 100  # columns
HOME = "/home/me"  # is shown for the directory of a session
SCRIPT = """\
#!/bin/bash
iptables -P INPUT DROP
iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
iptables -A INPUT --dport 22 -s 192.0.2.0/24 -j ACCEPT || true
iptables -A INPUT -p tcp --dport 443 -j ACCEPT
"""
HOST = """\
version = 1
forward = true
[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24"]
[[interface]]
name = "eth1"
addresses = ["10.0.0.1/24"]
[[route]]
to = "default"
via = "203.0.113.254"
dev = "eth0"
"""
SESSIONS = {
    "run": (
        "cat firewall.sh",
        "iptables-py run --fail-on-error ./firewall.sh",
        "sed -i 's/INPUT --dport/INPUT -p tcp --dport/' firewall.sh",
        "iptables-py run --fail-on-error --save rules.v4 ./firewall.sh",
        "iptables-py trace -v --rules rules.v4 'eth0: tcp 198.51.100.7:4000 > 203.0.113.1:22 syn'",
    ),
    "trace": (
        'eval "$(iptables-py shim env)"',
        "iptables -P FORWARD DROP",
        "iptables -A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT",
        "iptables -A FORWARD -d 10.0.0.10 -p tcp --dport 8080 -j ACCEPT",
        "iptables -t nat -A PREROUTING -i eth0 -p tcp --dport 80 -j DNAT --to-destination 10.0.0.10:8080",
        "iptables-py trace 'eth0: tcp 198.51.100.7:4000 > 203.0.113.1:80 syn' reply",
    ),
    "show": (
        'eval "$(iptables-py shim env)"',
        "iptables -P INPUT DROP",
        "iptables -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
        "iptables -N web",
        "iptables -A web -s 192.0.2.0/24 -m comment --comment 'the office' -j ACCEPT",
        "iptables -A web -p tcp -j REJECT --reject-with tcp-reset",
        "iptables -A INPUT -p tcp -m multiport --dports 80,443 -j web",
        "iptables-py show INPUT",
        "iptables-py find 'dport has 443 or target REJECT'",
    ),
}
CHARACTER, LINE, MARGIN, FONT = 8.4, 18, 16, 14  # pixels
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>{title}</title>
<rect width="{width}" height="{height}" rx="8" fill="#1e1f22"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="{font}" xml:space="preserve">
{texts}
</g>
</svg>
"""


def answers(name: str) -> list[str]:
    """Return what each command of that session prints on a colour terminal."""
    with tempfile.TemporaryDirectory() as place:
        program = Path(place, "bin", "iptables-py")
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iptables_py "$@"\n')
        program.chmod(0o755)
        Path(place, "firewall.sh").write_text(SCRIPT)
        Path(place, "firewall.sh").chmod(0o755)
        Path(place, "state").mkdir()
        Path(place, "state", "host.toml").write_text(HOST)
        unset = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "XDG_DATA_HOME", "IPTABLES_PY_HINTS")
        kept = {key: value for key, value in os.environ.items() if key not in unset}
        own = {"PATH": f"{program.parent}:{os.environ['PATH']}", "PYTHONPATH": str(DIRECTORY.parents[1])}
        own |= {"HOME": place, "IPTABLES_PY_STATE": f"{place}/state", "TERM": "xterm-256color", "PAGER": "cat"}
        shown = [_answer(command, place, {**kept, **own}).replace(place, HOME) for command in _shell(SESSIONS[name])]
        return shown


def _shell(commands: tuple[str, ...]) -> list[str]:
    """Return each command with what it needs of the ones before it: those that set the environment."""
    setting = [command for command in commands if command.startswith("eval ")]
    return [f"{'; '.join(setting)}; {command}" if setting else command for command in commands]


def _answer(command: str, place: str, environment: dict[str, str]) -> str:
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    words = ["sh", "-c", command]
    subprocess.run(words, stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=place, check=False)
    os.close(slave)
    parts = []
    try:
        while part := os.read(master, 1 << 16):
            parts.append(part)
    except OSError:  # raised at the end of the output
        pass
    os.close(master)
    return b"".join(parts).decode().replace("\r\n", "\n")


def picture(name: str) -> str:
    """Return the session as SVG."""
    console = Console(width=WIDTH, color_system="256", force_terminal=True)
    rows: list[list[Segment]] = []
    for command, answer in zip(SESSIONS[name], answers(name), strict=True):
        shown = Text.assemble(("$ ", "green"), (command, "bold"))
        shown.append_text(Text.from_ansi("\n" + answer.rstrip("\n"))) if answer else None
        rows += console.render_lines(shown, pad=False)
    texts = "\n".join(_line(number, row) for number, row in enumerate(rows))
    size = {"width": round(WIDTH * CHARACTER) + 2 * MARGIN, "height": len(rows) * LINE + 2 * MARGIN, "font": FONT}
    return FRAME.format(texts=texts, title=html.escape(f"$ {SESSIONS[name][0]} ..."), **size)


def _line(number: int, row: list[Segment]) -> str:
    """Return the words of a line as SVG: each with the place of each of its characters."""
    y = MARGIN + number * LINE + FONT
    column, found = 0, []
    for text, style, _ in row:
        for word in re.findall(r"\S+|\s+", text):
            places = " ".join(f"{MARGIN + (column + cell_len(word[:n])) * CHARACTER:.4g}" for n in range(len(word)))
            if not word.isspace():
                found.append(f'<text y="{y}" x="{places}"{_look(style)}>{html.escape(word)}</text>')
            column += cell_len(word)
    return "".join(found)


def _look(style: object) -> str:
    """Return the attributes of SVG for a style of rich."""
    color = getattr(style, "color", None)
    fill = color.get_truecolor(SVG_EXPORT_THEME).hex if color and not color.is_default else "#d9d9d9"
    bold = ' font-weight="bold"' if getattr(style, "bold", False) else ""
    dim = ' opacity="0.6"' if getattr(style, "dim", False) else ""
    return f' fill="{fill}"{bold}{dim}'


def graph() -> str:
    """Return the chains and jumps of the rules as SVG, drawn without Graphviz."""
    with opened(str(RULES), 4) as (store, family):
        tables = dict(tables_of(store, family))
    return as_svg(graph_of({"": tables}, Wish()))


if __name__ == "__main__":
    (DIRECTORY / "graph.svg").write_text(graph())
    for one in SESSIONS:
        (DIRECTORY / f"{one}.svg").write_text(picture(one))

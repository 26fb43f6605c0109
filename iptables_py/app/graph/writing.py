"""A graph in a format: as text, or drawn by Graphviz or by the library, and where it is written to."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from typing import TYPE_CHECKING

import click

from iptables_py.app.graph.dot import as_dot
from iptables_py.app.graph.mermaid import as_mermaid
from iptables_py.app.rulesets import BadFile

if TYPE_CHECKING:
    from iptables_py.app.graph.model import Graph

NOTHING_DRAWS = (
    "SVG needs Graphviz (package graphviz) or grandalf (pip install 'iptables-py[graph]');"
    " --format dot and --format mermaid need neither"
)


class CantWrite(BadFile):
    """The file can't be written."""

    exit_code = 1


def text_of(graph: Graph, form: str) -> str:
    """Return the graph as dot, mermaid or svg. Raise ClickException if nothing can draw it."""
    if form == "mermaid":
        return as_mermaid(graph)
    if form == "dot":
        return as_dot(graph)
    program = shutil.which("dot")
    if program:
        return _by_graphviz(program, as_dot(graph))
    try:
        from iptables_py.app.graph.drawing import as_svg
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "grandalf":
            raise
        raise click.ClickException(NOTHING_DRAWS) from None
    return as_svg(graph)


def _by_graphviz(program: str, text: str) -> str:
    """Return what Graphviz draws. It reads a file: writing to a pipe that it has closed would end this process."""
    with tempfile.TemporaryFile() as file:
        file.write(text.encode())
        file.seek(0)
        try:
            done = subprocess.run([program, "-Tsvg"], stdin=file, capture_output=True, check=False)
        except OSError as error:
            raise click.ClickException(f"{program}: {error.strerror}") from None
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise click.ClickException(f"{program} failed: {reason or f'exit status {done.returncode}'}")
    return done.stdout.decode()


def written(content: bytes, output: str | None) -> bytes:
    """Write to the file, and return what is left for standard output. Raise CantWrite."""
    if output in (None, "-"):
        return content
    try:
        with open(os.fsencode(output or ""), "wb") as file:
            file.write(content)
    except OSError as error:
        raise CantWrite(f"--output {output}: {error.strerror}: name a file that can be written") from None
    return b""

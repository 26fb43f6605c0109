"""The errors of the commands as exceptions of the API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from iptables_py.api.errors import BadInput, HostError, PacketError, RulesError, StateError
from iptables_py.app.host.kernel import NoAnswer
from iptables_py.app.hostfile import BadHost
from iptables_py.app.packetlanguage.events import BadPacket
from iptables_py.app.rulesets import BadFile
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.errors import Problem

KINDS: tuple[tuple[type[click.UsageError], type[BadInput]], ...] = (
    (BadPacket, PacketError),
    (BadScenario, PacketError),
    (BadHost, HostError),
    (NoAnswer, HostError),
    (BadFile, RulesError),
)


@contextmanager
def translated(otherwise: type[BadInput] = BadInput) -> Iterator[None]:
    """Raise the API's exceptions in place of those of the commands. Lines after the message become notes.

    otherwise: the exception for a file that can't be read, and for errors without a kind of their own
    """
    try:
        yield
    except click.UsageError as error:
        own = next((own for kind, own in KINDS if isinstance(error, kind)), BadInput)
        more = getattr(error, "more", "").rstrip("\n")
        found = (otherwise if own in (RulesError, BadInput) else own)(error.message)
        if more:
            found.add_note(more)
        raise found from None
    except Problem as problem:
        raise StateError(problem.text) from None

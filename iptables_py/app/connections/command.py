"""iptables-py connections: list tracked connections, remove them."""

import click

from iptables_py.app.commandgroup import CommandGroup

FAMILY = (
    click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Only IPv4."),
    click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Only IPv6."),
)


@click.group(cls=CommandGroup, no_args_is_help=False)
def connections() -> None:
    """List or remove the stored connections of packets.

    `iptables-py trace --commit` stores connections with the ruleset. They time out by the clock of this machine.
    """


@connections.command(name="list")
@FAMILY[0]
@FAMILY[1]
@click.option("--json", "as_json", is_flag=True, help="Print the connections as a list of JSON objects.")
def list_(family: int | None, as_json: bool) -> bytes:
    """Print a line for each connection, in the form of `conntrack -L`.

    A line has the protocol and its number, the seconds until it times out, the state, the addresses and ports of both
    directions, flags and the mark. Without -4 or -6, IPv4 comes first, then IPv6.

    Exit status: 4 if the ruleset can't be used.
    """
    from iptables_py.app.connections.listing import json_of, lines_of
    from iptables_py.app.enginestate import connections as tracked

    found = [tracked(one) for one in _families(family)]
    return (json_of(found) if as_json else lines_of(found)).encode()


@connections.command()
@FAMILY[0]
@FAMILY[1]
def flush(family: int | None) -> bytes:
    """Remove all connections, and print how many there were.

    Exit status: 4 if the ruleset can't be used.
    """
    from iptables_py.app.enginestate import flush_connections

    count = flush_connections(_families(family))
    return f"{count} connection{'' if count == 1 else 's'} removed\n".encode()


def _families(family: int | None) -> tuple[int, ...]:
    return (4, 6) if family is None else (family,)

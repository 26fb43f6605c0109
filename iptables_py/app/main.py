"""The iptables-py command."""

import sys

from iptables_py import cli


def main() -> None:
    """Entry point."""
    cli.main(sys.argv[1], sys.argv[2:])

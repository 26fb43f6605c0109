"""The commands of iptables-py itself. Only these modules import click and rich."""

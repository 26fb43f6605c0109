"""Hands the packet to a program, in the old way: the kernel no longer knows it."""

NAME = "QUEUE"
OPTIONS = ()


def refused(use: object) -> str:
    """Measured on the reference."""
    return "No such file or directory"

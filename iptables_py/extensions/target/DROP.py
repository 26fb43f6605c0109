"""Lets the packet vanish."""

NAME = "DROP"
OPTIONS = ()

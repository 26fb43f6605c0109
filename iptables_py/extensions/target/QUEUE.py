"""Hands the packet to a program, in the old way."""

NAME = "QUEUE"
OPTIONS = ()
MISSING = True

"""Passes the packet to a program, with the predecessor of NFQUEUE."""

NAME = "QUEUE"
OPTIONS = ()
MISSING = True

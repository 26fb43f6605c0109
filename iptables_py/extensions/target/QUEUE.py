"""Passes the packet to a program, with the predecessor of NFQUEUE."""

NAME = "QUEUE"
MISSING = True
OPTIONS = ()

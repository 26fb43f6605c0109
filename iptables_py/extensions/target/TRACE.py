"""Traces the packet's way through the rules."""

NAME = "TRACE"
OPTIONS = ()

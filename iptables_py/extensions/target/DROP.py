"""Drops the packet without an answer."""

NAME = "DROP"
OPTIONS = ()

"""Accepts the packet."""

NAME = "ACCEPT"
OPTIONS = ()

"""Lets the packet through."""

NAME = "ACCEPT"
OPTIONS = ()

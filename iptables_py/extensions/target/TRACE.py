"""Has the packet's way through the rules traced."""

NAME = "TRACE"
OPTIONS = ()

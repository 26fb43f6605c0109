"""The name under which the reference files verdicts; no rule can jump to it."""

NAME = "standard"
TABLES = ()  # measured: the kernel refuses it everywhere
OPTIONS = ()

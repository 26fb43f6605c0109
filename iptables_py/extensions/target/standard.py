"""The name under which the reference files verdicts; nobody can jump to it."""

NAME = "standard"
OPTIONS = ()
TABLES = ()  # measured: the kernel refuses it everywhere

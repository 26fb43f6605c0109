"""Returns to the calling chain, or from a built-in chain to its policy."""

NAME = "RETURN"
OPTIONS = ()

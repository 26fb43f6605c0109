"""Goes back to the calling chain, or to the policy of a built-in one."""

NAME = "RETURN"
OPTIONS = ()

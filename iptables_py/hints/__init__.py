"""Hints: a line after an error message that says how to correct the command. Off unless IPTABLES_PY_HINTS is set."""

"""A line more behind an error: what is wrong, and what would be right. Off unless IPTABLES_PY_HINTS says otherwise."""

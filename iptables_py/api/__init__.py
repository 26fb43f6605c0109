"""The Python API: the names that `iptables_py` offers. docs/python.md is its guide."""

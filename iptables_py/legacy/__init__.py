"""The legacy programs, iptables-legacy and its like: the same commands on a ruleset of their own.

On Linux they use another interface of the kernel, which has its own tables. What differs from the other programs is
here: the order of checks and the messages (commands.py), what the kernel refuses (kernel.py), the tables that any
command creates (table.py), and the texts of save and restore. All of it is measured on the reference's iptables-legacy.
"""

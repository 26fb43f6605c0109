"""`python -m iptables_py`: the iptables-py command."""

from iptables_py.app.main import main

main()

"""The option --guard of iptables-py run: packets that have to pass after every command."""

"""Tests of iptables_py/analysis/semantic."""

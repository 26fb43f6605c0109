"""Tests of iptables_py; `tests.harness` and `tests.reference` are what they share."""

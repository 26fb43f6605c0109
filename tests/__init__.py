"""Tests of iptables_py; `tests.harness` and `tests.reference` contain the shared code."""

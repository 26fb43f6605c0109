"""Hints after errors of ipset."""

"""The comparison of what two rulesets do: iptables-py diff --semantic."""

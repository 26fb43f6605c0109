"""The range of NFLOG, which iptables drops from a rule and iptables-legacy keeps."""

UNUSED_RANGE = "unused range"  # a key in a use's values: the --nflog-range that was given

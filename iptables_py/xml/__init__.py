"""The program iptables-xml: save text as XML. It knows no extensions, and reads no ruleset."""

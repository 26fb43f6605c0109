"""Rules in the language of nftables."""

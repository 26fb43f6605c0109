"""The program iptables-restore: save text, table by table, each committed as a whole or not at all."""

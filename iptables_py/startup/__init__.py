"""How a launcher starts a program: the launchers, and the one file that they load most modules from."""

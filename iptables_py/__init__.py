"""An iptables command line that needs neither root nor a kernel."""

__version__ = "0.1.0"

"""An iptables command line that needs neither root nor a kernel."""

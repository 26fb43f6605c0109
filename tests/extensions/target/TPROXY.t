# Ports, addresses, marks, and where it is allowed: mangle PREROUTING with tcp or udp.
table mangle
chain PREROUTING
-p tcp -j TPROXY
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-port" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 0
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::0 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 0 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 0 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::0 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::0 mark 0x0/0x0
-p tcp -j TPROXY --on-port 65535
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:65535 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::65535 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 65535 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 65535 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:65535 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::65535 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:65535 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::65535 mark 0x0/0x0
-p tcp -j TPROXY --on-port 65536
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::0 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 0 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 0 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::0 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::0 mark 0x0/0x0
-p tcp -j TPROXY --on-port 65537
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::1 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 1 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::1 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::1 mark 0x0/0x0
-p tcp -j TPROXY --on-port 4294967296
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::0 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 0 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 0 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::0 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::0 mark 0x0/0x0
-p tcp -j TPROXY --on-port 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "99999999999999999999" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port http
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x0
-p tcp -j TPROXY --on-port ssh
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:22 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::22 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 22 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 22 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:22 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::22 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:22 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::22 mark 0x0/0x0
-p tcp -j TPROXY --on-port domain
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:53 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::53 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 53 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 53 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:53 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::53 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:53 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::53 mark 0x0/0x0
-p tcp -j TPROXY --on-port nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "nosuch" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port HTTP
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "HTTP" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 0x50
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "0x50" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 010
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:10 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::10 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 10 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 10 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:10 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::10 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:10 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::10 mark 0x0/0x0
-p tcp -j TPROXY --on-port +5
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:5 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::5 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 5 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 5 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:5 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::5 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:5 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::5 mark 0x0/0x0
-p tcp -j TPROXY --on-port -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "-1" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "80:81" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80-81
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "80-81" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80,81
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "80,81" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "80x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port ä
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "ä" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port ""
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::0 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 0 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 0 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::0 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:0 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::0 mark 0x0/0x0
-p tcp -j TPROXY --on-port " 1"
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::1 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 1 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::1 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::1 mark 0x0/0x0
-p tcp -j TPROXY --on-port "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "1 " does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port "!"
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0x1
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0x1
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0x1
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0x1
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0x1
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0x1
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0x1
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0x1
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0x1/0xff
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0x1ff/0xff
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1ff/0xff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1ff/0xff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1ff/0xff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1ff/0xff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1ff/0xff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1ff/0xff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1ff/0xff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1ff/0xff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0/0
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/0
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0x0
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0x0
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0x0
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0/1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x1
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x1
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x1
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x1
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x1
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x1
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x1
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x1
-p tcp -j TPROXY --on-port 80 --tproxy-mark 4294967295
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0xffffffff/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0xffffffff/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0xffffffff/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0xffffffff/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0xffffffff/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0xffffffff/0xffffffff
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0xffffffff/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0xffffffff/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0xffffffff/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0xffffffff/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0xffffffff/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0xffffffff/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark /1
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/1x
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1/2/3
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 010/0x10
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x8/0x10
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x8/0x10
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x8/0x10
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x8/0x10
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x8/0x10
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x8/0x10
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x8/0x10
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x8/0x10
-p tcp -j TPROXY --on-port 80 --tproxy-mark 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 08
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark +1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark ""
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: bad integer value for option "--tproxy-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark " 1"
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xffffffff
-p tcp -j TPROXY --on-port 80 --tproxy-mark "1 /2"
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: trailing garbage after value for option "--tproxy-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark "1/ 2"
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0x2
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0x2
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0x2
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0x2
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0x2
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0x2
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0x2
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0x2
-p tcp -j TPROXY --on-ip 1.2.3.4
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TPROXY: option "--on-port" must be specified
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TPROXY --on-ip ::1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TPROXY: option "--on-port" must be specified
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TPROXY --tproxy-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-port" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --tproxy-mark 1 --on-port 80
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xffffffff
-p tcp -j TPROXY --on-port
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--on-port" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--on-ip" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--tproxy-mark" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-port 80
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY ! --on-port 80
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-port" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port ! 80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 ! --on-ip 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-ip" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 ! --tproxy-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--tproxy-mark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --tproxy-mark 1 --tproxy-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--tproxy-mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-p 80
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x0
-p tcp -j TPROXY --on- 80
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--on-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --o 80
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--o"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --tproxy-mark=3 --on-port=3129
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:3129 mark 0x3/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::3129 mark 0x3/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 3129 --on-ip 0.0.0.0 --tproxy-mark 0x3/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 3129 --on-ip :: --tproxy-mark 0x3/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:3129 mark 0x3/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::3129 mark 0x3/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:3129 mark 0x3/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::3129 mark 0x3/0xffffffff
-p tcp -j TPROXY --on-port 80 --tp 1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x1/0xffffffff
    save/4 -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x1/0xffffffff
    save/6 -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x1/0xffffffff
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x1/0xffffffff
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x1/0xffffffff
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x1/0xffffffff
-p tcp -j TPROXY --on-port 80 --t 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 extra
    status 2
    stderr Bad argument `extra'
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 4
-p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 1.2.3.4:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 1.2.3.4:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 1.2.3.4:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 255.255.255.255
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 255.255.255.255:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 255.255.255.255 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 255.255.255.255:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 255.255.255.255:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 127.0.0.1
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 127.0.0.1 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip localhost
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 127.0.0.1 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 127.0.0.1:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 10.1
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 10.0.0.1:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 10.0.0.1 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 10.0.0.1:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 10.0.0.1:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip loopback
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4/8
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4/32
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip ::1
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip ""
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip 127.0.0.0
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 127.0.0.0:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 127.0.0.0 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 127.0.0.0:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 127.0.0.0:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4 --tproxy-mark 0x1/0x1
    echo TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 1.2.3.4:80 mark 0x1/0x1
    save -p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4 --tproxy-mark 0x1/0x1
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 1.2.3.4:80 mark 0x1/0x1
    list-n TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 1.2.3.4:80 mark 0x1/0x1
-p tcp -j TPROXY --on-port 80 --on-ip 1.2.3.4 --on-ip 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): TPROXY: option "--on-ip" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 6
-p tcp -j TPROXY --on-port 80 --on-ip ::
    echo TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip :: --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::80 mark 0x0/0x0
    list-n TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip 2001:DB8::1
    echo TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect 2001:db8::1:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip 2001:db8::1 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 2001:db8::1:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect 2001:db8::1:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip ::ffff:1.2.3.4
    echo TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect ::ffff:1.2.3.4:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip ::ffff:1.2.3.4 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect ::ffff:1.2.3.4:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect ::ffff:1.2.3.4:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip ::1/128
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip [::1]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TPROXY --on-port 80 --on-ip fe80::1%lo
    echo TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect fe80::1:80 mark 0x0/0x0
    save -p tcp -j TPROXY --on-port 80 --on-ip fe80::1 --tproxy-mark 0x0/0x0
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect fe80::1:80 mark 0x0/0x0
    list-n TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect fe80::1:80 mark 0x0/0x0
-p tcp -j TPROXY --on-port 80 --on-ip ::1 --tproxy-mark 0x1/0x1
    echo TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect ::1:80 mark 0x1/0x1
    save -p tcp -j TPROXY --on-port 80 --on-ip ::1 --tproxy-mark 0x1/0x1
    list TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect ::1:80 mark 0x1/0x1
    list-n TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect ::1:80 mark 0x1/0x1
-p tcp -j TPROXY --on-port 80 --on-ip ::1 --on-ip ::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): TPROXY: option "--on-ip" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
family both
-p udp -j TPROXY --on-port 50080
    echo/4 TPROXY  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  udp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -p udp -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p udp -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     udp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     udp  --  ::/0                 ::/0                 TPROXY redirect :::50080 mark 0x0/0x0
-p 6 -j TPROXY --on-port 50080
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::50080 mark 0x0/0x0
-p 17 -j TPROXY --on-port 50080
    echo/4 TPROXY  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  udp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -p udp -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p udp -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     udp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     udp  --  ::/0                 ::/0                 TPROXY redirect :::50080 mark 0x0/0x0
-p udplite -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  udplite opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  udplite opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-p sctp -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  sctp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-p dccp -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  dccp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  all opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
! -p tcp -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY !tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
! -p icmp -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY !icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY !icmp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-p all -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  all opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-p gre -j TPROXY --on-port 50080
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  47 opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  47 opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
-p UDP -m udp --dport 53 -j TPROXY --on-port 50080
    echo/4 TPROXY  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:53 TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  udp opt -- in * out *  ::/0  -> ::/0   udp dpt:53 TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -p udp -m udp --dport 53 -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p udp -m udp --dport 53 -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     udp  --  anywhere             anywhere             udp dpt:domain TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     udp  --  anywhere             anywhere             udp dpt:domain TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:53 TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     udp  --  ::/0                 ::/0                 udp dpt:53 TPROXY redirect :::50080 mark 0x0/0x0
-p tcp -m tcp --dport 80 -m comment --comment x -j TPROXY --on-port 50080
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 /* x */ TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:80 /* x */ TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -p tcp -m tcp --dport 80 -m comment --comment x -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -m tcp --dport 80 -m comment --comment x -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:http /* x */ TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:http /* x */ TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 /* x */ TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 tcp dpt:80 /* x */ TPROXY redirect :::50080 mark 0x0/0x0
-i lo -p tcp -j TPROXY --on-port 50080
    echo/4 TPROXY  tcp opt -- in lo out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in lo out *  ::/0  -> ::/0   TPROXY redirect :::50080 mark 0x0/0x0
    save/4 -i lo -p tcp -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -i lo -p tcp -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::50080 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:50080 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::50080 mark 0x0/0x0
-j TPROXY --on-port 1 -p tcp
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::1 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 1 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::1 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::1 mark 0x0/0x0
-j TPROXY -p tcp --on-port 1
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::1 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 1 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::1 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::1 mark 0x0/0x0
-p tcp -j TPROXY --on-port 1 --dport 5
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5 TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:5 TPROXY redirect :::1 mark 0x0/0x0
    save/4 -p tcp -m tcp --dport 5 -j TPROXY --on-port 1 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -m tcp --dport 5 -j TPROXY --on-port 1 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:5 TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:5 TPROXY redirect :::1 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5 TPROXY redirect 0.0.0.0:1 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 tcp dpt:5 TPROXY redirect :::1 mark 0x0/0x0
-p tcp -g TPROXY --on-port 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--on-port"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j TPROXY --on-port 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 80 -j TPROXY --tproxy-mark 0x1/0x1 --on-port 50080
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 TPROXY redirect 0.0.0.0:50080 mark 0x1/0x1
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:80 TPROXY redirect :::50080 mark 0x1/0x1
    save/4 -p tcp -m tcp --dport 80 -j TPROXY --on-port 50080 --on-ip 0.0.0.0 --tproxy-mark 0x1/0x1
    save/6 -p tcp -m tcp --dport 80 -j TPROXY --on-port 50080 --on-ip :: --tproxy-mark 0x1/0x1
    list/4 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:http TPROXY redirect 0.0.0.0:50080 mark 0x1/0x1
    list/6 TPROXY     tcp  --  anywhere             anywhere             tcp dpt:http TPROXY redirect :::50080 mark 0x1/0x1
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TPROXY redirect 0.0.0.0:50080 mark 0x1/0x1
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 tcp dpt:80 TPROXY redirect :::50080 mark 0x1/0x1
chain INPUT
-p tcp -j TPROXY --on-port 15
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:15 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::15 mark 0x0/0x0
chain FORWARD
-p tcp -j TPROXY --on-port 17
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:17 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::17 mark 0x0/0x0
chain OUTPUT
-p tcp -j TPROXY --on-port 16
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:16 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::16 mark 0x0/0x0
chain POSTROUTING
-p tcp -j TPROXY --on-port 111
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:111 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::111 mark 0x0/0x0
chain user
setup -t mangle -N user
-p tcp -j TPROXY --on-port 7
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:7 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::7 mark 0x0/0x0
    save/4 -p tcp -j TPROXY --on-port 7 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p tcp -j TPROXY --on-port 7 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:7 mark 0x0/0x0
    list/6 TPROXY     tcp  --  anywhere             anywhere             TPROXY redirect :::7 mark 0x0/0x0
    list-n/4 TPROXY     tcp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:7 mark 0x0/0x0
    list-n/6 TPROXY     tcp  --  ::/0                 ::/0                 TPROXY redirect :::7 mark 0x0/0x0
-p gre -j TPROXY --on-port 7
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo/4 TPROXY  47 opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:7 mark 0x0/0x0
    echo/6 TPROXY  47 opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::7 mark 0x0/0x0
-j TPROXY --on-port 7
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo/4 TPROXY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:7 mark 0x0/0x0
    echo/6 TPROXY  all opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::7 mark 0x0/0x0
setup -t mangle -A PREROUTING -j user
-p udp -j TPROXY --on-port 8
    echo/4 TPROXY  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:8 mark 0x0/0x0
    echo/6 TPROXY  udp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::8 mark 0x0/0x0
    save/4 -p udp -j TPROXY --on-port 8 --on-ip 0.0.0.0 --tproxy-mark 0x0/0x0
    save/6 -p udp -j TPROXY --on-port 8 --on-ip :: --tproxy-mark 0x0/0x0
    list/4 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect 0.0.0.0:8 mark 0x0/0x0
    list/6 TPROXY     udp  --  anywhere             anywhere             TPROXY redirect :::8 mark 0x0/0x0
    list-n/4 TPROXY     udp  --  0.0.0.0/0            0.0.0.0/0            TPROXY redirect 0.0.0.0:8 mark 0x0/0x0
    list-n/6 TPROXY     udp  --  ::/0                 ::/0                 TPROXY redirect :::8 mark 0x0/0x0
setup -t mangle -A FORWARD -j user
-p tcp -j TPROXY --on-port 9
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:9 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::9 mark 0x0/0x0
-p tcp -j TPROXY --on-port x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
setup
table raw
chain PREROUTING
-p tcp -j TPROXY --on-port 2310
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:2310 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::2310 mark 0x0/0x0
table nat
chain PREROUTING
table nat
chain OUTPUT
-p tcp -j TPROXY --on-port 236
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:236 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::236 mark 0x0/0x0
table filter
chain INPUT
-p tcp -j TPROXY --on-port 265
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:265 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::265 mark 0x0/0x0
table security
chain INPUT
-p tcp -j TPROXY --on-port 285
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:285 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::285 mark 0x0/0x0
table raw
chain user2
setup -t raw -N user2
-p tcp -j TPROXY --on-port 235
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user2
    echo/4 TPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TPROXY redirect 0.0.0.0:235 mark 0x0/0x0
    echo/6 TPROXY  tcp opt -- in * out *  ::/0  -> ::/0   TPROXY redirect :::235 mark 0x0/0x0

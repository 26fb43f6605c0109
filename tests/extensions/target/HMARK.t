# A mark from a hash of the packet's addresses and ports.
table mangle
chain PREROUTING
-j HMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): --hmark-mod is mandatory
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-mod 10
    status 2
    stderr iptables v1.8.11 (nf_tables): --hmark-rnd is mandatory
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src,dst --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 dst-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  dst-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 dst-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  dst-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 dst-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  dst-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src,dst,sport,dport --hmark-mod 10 --hmark-rnd 0xdeafbeef
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0xdeafbeef \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10
-j HMARK --hmark-tuple src,dst,sport,dport,proto --hmark-mod 10 --hmark-offset 5 --hmark-rnd 0xdeafbeef
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 + 0x5 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 + 0x5 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10 --hmark-offset 5
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10 --hmark-offset 5
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 + 0x5 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 + 0x5 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 + 0x5 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 + 0x5 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0xdeafbeef \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0xdeafbeef --hmark-mod 10 --hmark-offset 5
-j HMARK --hmark-tuple ct --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 ct, rnd 0x1 \.
    save -j HMARK --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 ct, rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 ct, rnd 0x1 \.
-j HMARK --hmark-tuple ct,src,dst --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 ct, src-prefix 32 dst-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 ct, src-prefix  dst-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 ct, src-prefix 32 dst-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 ct, src-prefix  dst-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 ct, src-prefix 32 dst-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 ct, src-prefix  dst-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
-j HMARK --hmark-tuple spi --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
    save -j HMARK --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
-j HMARK --hmark-tuple src,spi --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 spi-mask 0xffffffff rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  spi-mask 0xffffffff rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 spi-mask 0xffffffff rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  spi-mask 0xffffffff rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 spi-mask 0xffffffff rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  spi-mask 0xffffffff rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple spi,sport --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple proto --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
-j HMARK --hmark-tuple x --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad type "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple "" --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): "--hmark-tuple" requires a list of types with no spaces, e.g. src,dst,sport,dport,proto
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src, --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): "--hmark-tuple" requires a list of types with no spaces, e.g. src,dst,sport,dport,proto
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple ,src --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad type ",src"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src,,dst --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad type ",dst"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple SRC --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src,src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple srcx --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad type "srcx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple sr --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src --hmark-mod 10
    status 2
    stderr iptables v1.8.11 (nf_tables): --hmark-rnd is mandatory
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): --hmark-mod is mandatory
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 0 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-mod", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 1 --hmark-rnd 0
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 1 src-prefix 32 rnd 0x0 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 1 src-prefix  rnd 0x0 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000000 --hmark-mod 1
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000000 --hmark-mod 1
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 1 src-prefix 32 rnd 0x0 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 1 src-prefix  rnd 0x0 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 1 src-prefix 32 rnd 0x0 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 1 src-prefix  rnd 0x0 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000000 --hmark-mod 1
-j HMARK --hmark-tuple src --hmark-mod 4294967295 --hmark-rnd 4294967295
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 4294967295 src-prefix 32 rnd 0xffffffff \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 4294967295 src-prefix  rnd 0xffffffff \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0xffffffff --hmark-mod 4294967295
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0xffffffff --hmark-mod 4294967295
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 4294967295 src-prefix 32 rnd 0xffffffff \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 4294967295 src-prefix  rnd 0xffffffff \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 4294967295 src-prefix 32 rnd 0xffffffff \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 4294967295 src-prefix  rnd 0xffffffff \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0xffffffff --hmark-mod 4294967295
-j HMARK --hmark-tuple src --hmark-mod 4294967296 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-mod", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod x --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-mod", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 1 --hmark-rnd x
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-rnd", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 1 --hmark-rnd 1 --hmark-offset 4294967295
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 1 + 0xffffffff src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 1 + 0xffffffff src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 4294967295
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 4294967295
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 1 + 0xffffffff src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 1 + 0xffffffff src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 1 + 0xffffffff src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 1 + 0xffffffff src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 4294967295
-j HMARK --hmark-tuple src --hmark-mod 1 --hmark-rnd 1 --hmark-offset 0
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 1 + 0x0 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 1 + 0x0 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 0
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 0
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 1 + 0x0 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 1 + 0x0 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 1 + 0x0 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 1 + 0x0 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 1 --hmark-offset 0
-j HMARK --hmark-tuple src --hmark-mod 1 --hmark-rnd 1 --hmark-offset x
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-offset", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): you have to specify --hmark-tuple at least
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-src-prefix 24 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 24 rnd 0x1 \.
    save -j HMARK --hmark-src-prefix 24 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 24 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 24 rnd 0x1 \.
-j HMARK --hmark-src-prefix 0 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 0 rnd 0x1 \.
    save -j HMARK --hmark-src-prefix 0 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 0 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 0 rnd 0x1 \.
-j HMARK --hmark-src-prefix 32 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    save -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
-j HMARK --hmark-src-prefix 33 --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix 33 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 33 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 33 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix 33 rnd 0x1 \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-src-prefix 64 --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix 64 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 64 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 64 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix 64 rnd 0x1 \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-src-prefix 128 --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-src-prefix 129 --hmark-mod 10 --hmark-rnd 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-src-prefix x --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HMARK --hmark-src-prefix 255.255.0.0 --hmark-mod 10 --hmark-rnd 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 16 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 16 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 16 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 16 rnd 0x1 \.
-j HMARK --hmark-src-prefix ffff:: --hmark-mod 10 --hmark-rnd 1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix 16 rnd 0x1 \.
    save/6 -j HMARK --hmark-src-prefix 16 --hmark-rnd 0x00000001 --hmark-mod 10
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 16 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix 16 rnd 0x1 \.
-j HMARK --hmark-src-prefix 255.0.255.0 --hmark-mod 10 --hmark-rnd 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 4294967295 rnd 0x1 \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-dst-prefix 16 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 dst-prefix 16 rnd 0x1 \.
    save -j HMARK --hmark-dst-prefix 16 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 dst-prefix 16 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 dst-prefix 16 rnd 0x1 \.
-j HMARK --hmark-src-prefix 24 --hmark-dst-prefix 16 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 24 dst-prefix 16 rnd 0x1 \.
    save -j HMARK --hmark-src-prefix 24 --hmark-dst-prefix 16 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 24 dst-prefix 16 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 24 dst-prefix 16 rnd 0x1 \.
-j HMARK --hmark-sport-mask 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-sport-mask 0x00ff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 sport-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 sport-mask 0xff rnd 0x1 \.
-j HMARK --hmark-dport-mask 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 dport-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-dport-mask 0x00ff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 dport-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 dport-mask 0xff rnd 0x1 \.
-j HMARK --hmark-sport-mask 65535 --hmark-dport-mask 0 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport-mask 0xffff dport-mask 0x0 rnd 0x1 \.
    save -j HMARK --hmark-sport-mask 0xffff --hmark-dport-mask 0x0000 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 sport-mask 0xffff dport-mask 0x0 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 sport-mask 0xffff dport-mask 0x0 rnd 0x1 \.
-j HMARK --hmark-sport-mask 65536 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-sport-mask", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-sport-mask x --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-sport-mask", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-sport 80 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0x50 rnd 0x1 \.
    save -j HMARK --hmark-sport 0x0050 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 sport 0x50 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 sport 0x50 rnd 0x1 \.
-j HMARK --hmark-sport http --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-sport", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-dport 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 dport 0xff rnd 0x1 \.
    save -j HMARK --hmark-dport 0x00ff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 dport 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 dport 0xff rnd 0x1 \.
-j HMARK --hmark-sport 80 --hmark-dport 90 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0x50 dport 0x5a rnd 0x1 \.
    save -j HMARK --hmark-sport 0x0050 --hmark-dport 0x005a --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 sport 0x50 dport 0x5a rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 sport 0x50 dport 0x5a rnd 0x1 \.
-j HMARK --hmark-sport 65535 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0xffff rnd 0x1 \.
    save -j HMARK --hmark-sport 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 sport 0xffff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 sport 0xffff rnd 0x1 \.
-j HMARK --hmark-sport 65536 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-sport", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-spi-mask 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-spi-mask 0x000000ff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 spi-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi-mask 0xff rnd 0x1 \.
-j HMARK --hmark-spi 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi 0xff rnd 0x1 \.
    save -j HMARK --hmark-spi 0x000000ff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 spi 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi 0xff rnd 0x1 \.
-j HMARK --hmark-spi 4294967295 --hmark-spi-mask 4294967295 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi-mask 0xffffffff spi 0xffffffff rnd 0x1 \.
    save -j HMARK --hmark-spi-mask 0xffffffff --hmark-spi 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 spi-mask 0xffffffff spi 0xffffffff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi-mask 0xffffffff spi 0xffffffff rnd 0x1 \.
-j HMARK --hmark-spi 4294967296 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-spi", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-spi 1 --hmark-sport 1 --hmark-mod 10 --hmark-rnd 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0x1 spi 0x10001 rnd 0x1 \.
-j HMARK --hmark-proto-mask 0xff --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0xff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0xff rnd 0x1 \.
-j HMARK --hmark-proto-mask 6 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0x6 rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0x06 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0x6 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0x6 rnd 0x1 \.
-j HMARK --hmark-proto-mask 0 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0x0 rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0x00 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0x0 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0x0 rnd 0x1 \.
-j HMARK --hmark-proto-mask 255 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0xff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0xff rnd 0x1 \.
-j HMARK --hmark-proto-mask 256 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0x100 rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0x100 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0x100 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0x100 rnd 0x1 \.
-j HMARK --hmark-proto-mask 65535 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
    save -j HMARK --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 proto-mask 0xffff rnd 0x1 \.
-j HMARK --hmark-proto-mask 65536 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-proto-mask", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-proto-mask tcp --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-proto-mask", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-src-prefix 24 --hmark-sport-mask 0xff --hmark-dport 3 --hmark-proto-mask 0xff --hmark-mod 10 --hmark-rnd 1 --hmark-offset 2
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 + 0x2 src-prefix 24 sport-mask 0xff dport 0x3 proto-mask 0xff rnd 0x1 \.
    save -j HMARK --hmark-src-prefix 24 --hmark-sport-mask 0x00ff --hmark-dport 0x0003 --hmark-proto-mask 0xff --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-offset 2
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 + 0x2 src-prefix 24 sport-mask 0xff dport 0x3 proto-mask 0xff rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 + 0x2 src-prefix 24 sport-mask 0xff dport 0x3 proto-mask 0xff rnd 0x1 \.
-j HMARK --hmark-tuple src --hmark-src-prefix 24 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-src-prefix" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-src-prefix 24 --hmark-tuple dst --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 24 dst-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix 24 dst-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 24 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 24 --hmark-dst-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 24 dst-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 24 dst-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 24 dst-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix 24 dst-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 24 --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src,sport --hmark-sport 80 --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 sport-mask 0xffff sport 0x50 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  sport-mask 0xffff sport 0x50 rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-sport-mask 0xffff --hmark-sport 0x0050 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-sport-mask 0xffff --hmark-sport 0x0050 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 sport-mask 0xffff sport 0x50 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  sport-mask 0xffff sport 0x50 rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 sport-mask 0xffff sport 0x50 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  sport-mask 0xffff sport 0x50 rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-sport-mask 0xffff --hmark-sport 0x0050 --hmark-rnd 0x00000001 --hmark-mod 10
-j HMARK --hmark-tuple src,sport --hmark-sport-mask 0xf0 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-sport-mask" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-tuple dst --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-tuple" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-mod" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-rnd" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK ! --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): HMARK: option "--hmark-tuple" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--hmark-tuple" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j HMARK --hmark-tuple src,dst,sport,dport --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    echo/6 HMARK  tcp opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    save/4 -p tcp -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -p tcp -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      tcp  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    list/6 HMARK      tcp  --  anywhere             anywhere             HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    list-n/4 HMARK      tcp  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    list-n/6 HMARK      tcp  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -p tcp -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10
-p esp -j HMARK --hmark-tuple spi --hmark-mod 10 --hmark-rnd 1
    echo HMARK  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
    save -p esp -j HMARK --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      esp  --  anywhere             anywhere             HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
    list-n HMARK      esp  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi-mask 0xffffffff rnd 0x1 \.
chain OUTPUT
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A OUTPUT -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
table filter
chain INPUT
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
table raw
chain PREROUTING
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
table nat
chain OUTPUT
-j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 src-prefix 32 rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 src-prefix  rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-rnd 0x00000001 --hmark-mod 10
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 src-prefix  rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 src-prefix 32 rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 src-prefix  rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A OUTPUT -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 10
table mangle
chain PREROUTING
-j HMARK --hmark-offset 1 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): you have to specify --hmark-tuple at least
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-spi 0x12345678 --hmark-sport 1 --hmark-mod 10 --hmark-rnd 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0x1 spi 0x15678 rnd 0x1 \.
-j HMARK --hmark-sport 1 --hmark-spi 0x12345678 --hmark-mod 10 --hmark-rnd 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 sport 0x1234 spi 0x12345678 rnd 0x1 \.
-j HMARK --hmark-spi 0x12345678 --hmark-dport 1 --hmark-mod 10 --hmark-rnd 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 dport 0x1 spi 0x12340001 rnd 0x1 \.
-j HMARK --hmark-spi-mask 0x12345678 --hmark-sport 0x55 --hmark-mod 10 --hmark-rnd 1
    echo HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 spi-mask 0x12345678 sport 0x55 rnd 0x1 \.
    save -j HMARK --hmark-spi-mask 0x12345678 --hmark-sport 0x0055 --hmark-rnd 0x00000001 --hmark-mod 10
    list HMARK      all  --  anywhere             anywhere             HMARK mod 10 spi-mask 0x12345678 sport 0x55 rnd 0x1 \.
    list-n HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 spi-mask 0x12345678 sport 0x55 rnd 0x1 \.
-j HMARK --hmark-spi-mask 0x12345678 --hmark-sport-mask 0x55 --hmark-mod 10 --hmark-rnd 1
    status 2
    stderr iptables v1.8.11 (nf_tables): you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j HMARK --hmark-tuple s,d,sp,dp,p,c --hmark-mod 10 --hmark-rnd 1
    echo/4 HMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   HMARK mod 10 ct, src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 10 ct, src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    save/4 -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
    save/6 -j HMARK --hmark-src-prefix 128 --hmark-dst-prefix 128 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
    list/4 HMARK      all  --  anywhere             anywhere             HMARK mod 10 ct, src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 10 ct, src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    list-n/4 HMARK      all  --  0.0.0.0/0            0.0.0.0/0            HMARK mod 10 ct, src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 10 ct, src-prefix  dst-prefix  sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x1 \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 10 --hmark-tuple ct
-j HMARK --hmark-src-prefix ffff:0:ffff:: --hmark-mod 3 --hmark-rnd 4
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 HMARK  all opt -- in * out *  ::/0  -> ::/0   HMARK mod 3 src-prefix ffff:0:ffff:: rnd 0x4 \.
    save/6 -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000004 --hmark-mod 3
    list/6 HMARK      all  --  anywhere             anywhere             HMARK mod 3 src-prefix ffff:0:ffff:: rnd 0x4 \.
    list-n/6 HMARK      all  --  ::/0                 ::/0                 HMARK mod 3 src-prefix ffff:0:ffff:: rnd 0x4 \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): HMARK: bad value for option "--hmark-src-prefix", neither a valid network mask nor valid CIDR (0-128).
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -j HMARK --hmark-src-prefix -1 --hmark-rnd 0x00000004 --hmark-mod 3

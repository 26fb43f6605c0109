# A number, a mask, a side.
-m connlimit
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 0
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 0
    save/4 -m connlimit --connlimit-above 0 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 0 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 0
    list/6            all  --  anywhere             anywhere             #conn src/128 > 0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 0
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 0
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 0 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 1
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 1
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 1
    save/4 -m connlimit --connlimit-above 1 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 1 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 1
    list/6            all  --  anywhere             anywhere             #conn src/128 > 1
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 1
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 1 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 2147483648
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 2147483648
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 2147483648
    save/4 -m connlimit --connlimit-above 2147483648 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 2147483648 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 2147483648
    list/6            all  --  anywhere             anywhere             #conn src/128 > 2147483648
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 2147483648
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 2147483648
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 2147483648 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 4294967295
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 4294967295
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 4294967295
    save/4 -m connlimit --connlimit-above 4294967295 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 4294967295 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 4294967295
    list/6            all  --  anywhere             anywhere             #conn src/128 > 4294967295
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 4294967295
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 4294967295
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 4294967295 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above -1
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above +3
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3
    save/4 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 3
    list/6            all  --  anywhere             anywhere             #conn src/128 > 3
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above " 4"
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 4
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 4
    save/4 -m connlimit --connlimit-above 4 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 4 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 4
    list/6            all  --  anywhere             anywhere             #conn src/128 > 4
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 4
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 4
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 4 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above "4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 0x10
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 16
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 16
    save/4 -m connlimit --connlimit-above 16 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 16 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 16
    list/6            all  --  anywhere             anywhere             #conn src/128 > 16
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 16
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 16
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 16 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 010
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 8
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 8
    save/4 -m connlimit --connlimit-above 8 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 8 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 8
    list/6            all  --  anywhere             anywhere             #conn src/128 > 8
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 8
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 8
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 8 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 09
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above ""
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 1.5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit ! --connlimit-above 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 0
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 0
    save/4 -m connlimit --connlimit-upto 0 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 0 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 0
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 0
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 0
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 0 --connlimit-mask 32 --connlimit-saddr
-m connlimit ! --connlimit-above 6
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 6
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 6
    save/4 -m connlimit --connlimit-upto 6 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 6 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 6
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 6
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 6
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 6
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 6 --connlimit-mask 32 --connlimit-saddr
-m connlimit ! --connlimit-above x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connlimit-above" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit ! --connlimit-above
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connlimit-above" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above=9
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 9
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 9
    save/4 -m connlimit --connlimit-above 9 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 9 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 9
    list/6            all  --  anywhere             anywhere             #conn src/128 > 9
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 9
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 9
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 9 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above=
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-above 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-above" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 ! --connlimit-above 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-above" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 0
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 0
    save/4 -m connlimit --connlimit-upto 0 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 0 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 0
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 0
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 0
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 0 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 1
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 1
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 1
    save/4 -m connlimit --connlimit-upto 1 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 1 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 1
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 1
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 1
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 1 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 5
    save/4 -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 5
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 2147483648
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 2147483648
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 2147483648
    save/4 -m connlimit --connlimit-upto 2147483648 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 2147483648 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 2147483648
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 2147483648
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 2147483648
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 2147483648
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 2147483648 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 4294967295
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 4294967295
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 4294967295
    save/4 -m connlimit --connlimit-upto 4294967295 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 4294967295 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 4294967295
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 4294967295
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 4294967295
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 4294967295
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 4294967295 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto -1
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto +3
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 3
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 3
    save/4 -m connlimit --connlimit-upto 3 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 3 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 3
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 3
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 3
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 3 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto " 4"
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 4
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 4
    save/4 -m connlimit --connlimit-upto 4 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 4 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 4
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 4
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 4
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 4
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 4 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto "4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 0x10
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 16
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 16
    save/4 -m connlimit --connlimit-upto 16 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 16 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 16
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 16
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 16
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 16
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 16 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 010
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 8
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 8
    save/4 -m connlimit --connlimit-upto 8 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 8 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 8
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 8
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 8
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 8
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 8 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto 09
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto ""
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 1.5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit ! --connlimit-upto 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 0
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 0
    save/4 -m connlimit --connlimit-above 0 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 0 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 0
    list/6            all  --  anywhere             anywhere             #conn src/128 > 0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 0
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 0
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 0 --connlimit-mask 32 --connlimit-saddr
-m connlimit ! --connlimit-upto 6
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 6
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 6
    save/4 -m connlimit --connlimit-above 6 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 6 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 6
    list/6            all  --  anywhere             anywhere             #conn src/128 > 6
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 6
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 6
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 6 --connlimit-mask 32 --connlimit-saddr
-m connlimit ! --connlimit-upto x
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connlimit-upto" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit ! --connlimit-upto
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connlimit-upto" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto=9
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 9
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 9
    save/4 -m connlimit --connlimit-upto 9 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 9 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 9
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 9
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 9
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 9
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 9 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-upto=
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 5 --connlimit-upto 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-upto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 5 ! --connlimit-upto 5
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-upto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-upto 6
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-upto" cannot be used together with "--connlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 5 --connlimit-above 6
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-upto" cannot be used together with "--connlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit ! --connlimit-upto 5 --connlimit-above 6
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-upto" cannot be used together with "--connlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-a 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-u 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 5
    save/4 -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 5
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--connlimit"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-m 5
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-m 5 --connlimit-d
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn dst/5 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 5 --connlimit-daddr
    list            all  --  anywhere             anywhere             #conn dst/5 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn dst/5 > 5
-m connlimit --connlimit-above 5 --connlimit-s
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/1 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 1 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/1 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/1 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 24
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/31 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 31 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/31 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/31 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 33
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/33 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 33 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list/6            all  --  anywhere             anywhere             #conn src/33 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/33 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 64
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/64 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 64 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list/6            all  --  anywhere             anywhere             #conn src/64 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/64 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 65
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/65 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 65 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list/6            all  --  anywhere             anywhere             #conn src/65 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/65 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 127
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/127 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 127 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list/6            all  --  anywhere             anywhere             #conn src/127 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/127 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 128
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 129
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 256
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask -1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask +24
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask " 24"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask "24 "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 0x18
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 030
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 024
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/20 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 20 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/20 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/20 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 1x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask /24
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask ""
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.255.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.255.255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 0.0.0.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 128.0.0.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/1 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 1 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/1 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/1 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/16 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 16 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/16 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/16 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 255.255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 255.0.255.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 0.255.0.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 0.0.0.1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.252.1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/22 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 22 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/22 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/22 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 22 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 256.0.0.0
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 0xff000000
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 0xff.1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 0377.255.0.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/16 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 16 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/16 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/16 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 4294967295
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 4294967296
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.65280
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/24 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/24 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/24 > 5
-m connlimit --connlimit-above 5 --connlimit-mask 255.65535
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/8 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/8 > 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask "255.255.0.0 "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 255.255.0.0x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask 1.2.3.4.5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask ::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/0 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/0 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/16 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 16 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/16 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/16 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ffff:ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/32 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/32 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ffff:ffff:ffff:ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/64 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 64 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/64 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/64 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ffff:0:ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/32 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/32 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask ::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/0 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/0 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask ::255.0.0.0
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/8 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/8 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask ff00:ff00::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/8 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/8 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/8 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 8 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask ffff:ffff::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/32 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/32 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask 8000::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/1 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 1 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/1 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/1 > 5
-m connlimit --connlimit-above 5 --connlimit-mask fffe:ffff:ffff:8000::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/32 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/32 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask FFFF:F000::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/20 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 20 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/20 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/20 > 5
-m connlimit --connlimit-above 5 --connlimit-mask ::ffff:0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/0 > 5
    save -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/0 > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/0 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 0 --connlimit-saddr
-m connlimit --connlimit-above 5 --connlimit-mask ffff
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask ffff:
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask localhost
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask loopback
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-mask fe80::%lo
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/7 > 5
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 7 --connlimit-saddr
    list/6            all  --  anywhere             anywhere             #conn src/7 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/7 > 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 7 --connlimit-saddr
-m connlimit --connlimit-mask 24
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-mask 24 --connlimit-upto 7 --connlimit-daddr
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn dst/24 <= 7
    save -m connlimit --connlimit-upto 7 --connlimit-mask 24 --connlimit-daddr
    list            all  --  anywhere             anywhere             #conn dst/24 <= 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn dst/24 <= 7
-m connlimit --connlimit-upto 7 ! --connlimit-mask 24
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-mask" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 7 --connlimit-mask 24 --connlimit-mask 24
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-mask" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 7 --connlimit-mask
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connlimit-mask" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-upto 7 --connlimit-mask=16
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/16 <= 7
    save -m connlimit --connlimit-upto 7 --connlimit-mask 16 --connlimit-saddr
    list            all  --  anywhere             anywhere             #conn src/16 <= 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/16 <= 7
-m connlimit --connlimit-upto 7 --connlimit-mask 255.255.255.0 --connlimit-daddr
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn dst/24 <= 7
    save/4 -m connlimit --connlimit-upto 7 --connlimit-mask 24 --connlimit-daddr
    list/4            all  --  anywhere             anywhere             #conn dst/24 <= 7
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn dst/24 <= 7
-m connlimit --connlimit-upto 7 --connlimit-mask ffff:0:ffff:: --connlimit-daddr
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-mask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn dst/32 <= 7
    save/6 -m connlimit --connlimit-upto 7 --connlimit-mask 32 --connlimit-daddr
    list/6            all  --  anywhere             anywhere             #conn dst/32 <= 7
    list-n/6            all  --  ::/0                 ::/0                 #conn dst/32 <= 7
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connlimit --connlimit-upto 7 --connlimit-mask 32 --connlimit-daddr
-m connlimit --connlimit-saddr
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-daddr
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-saddr
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-saddr ! --connlimit-above 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 5
    save/4 -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-upto 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 <= 5
    list/6            all  --  anywhere             anywhere             #conn src/128 <= 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 <= 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 5 ! --connlimit-saddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-saddr" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-saddr=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-saddr --connlimit-saddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-saddr" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-saddr 10.0.0.1
    status 2
    stderr Bad argument `10.0.0.1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-daddr
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn dst/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn dst/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-daddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-daddr
    list/4            all  --  anywhere             anywhere             #conn dst/32 > 5
    list/6            all  --  anywhere             anywhere             #conn dst/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn dst/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn dst/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-daddr
-m connlimit --connlimit-daddr ! --connlimit-above 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn dst/32 <= 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn dst/128 <= 5
    save/4 -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-daddr
    save/6 -m connlimit --connlimit-upto 5 --connlimit-mask 128 --connlimit-daddr
    list/4            all  --  anywhere             anywhere             #conn dst/32 <= 5
    list/6            all  --  anywhere             anywhere             #conn dst/128 <= 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn dst/32 <= 5
    list-n/6            all  --  ::/0                 ::/0                 #conn dst/128 <= 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-upto 5 --connlimit-mask 32 --connlimit-daddr
-m connlimit --connlimit-above 5 ! --connlimit-daddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-daddr" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-daddr=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-daddr --connlimit-daddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-daddr" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-daddr 10.0.0.1
    status 2
    stderr Bad argument `10.0.0.1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-saddr --connlimit-daddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-saddr" cannot be used together with "--connlimit-daddr".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlimit --connlimit-above 5 --connlimit-daddr --connlimit-saddr
    status 2
    stderr iptables v1.8.11 (nf_tables): connlimit: option "--connlimit-saddr" cannot be used together with "--connlimit-daddr".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--connlimit-above 5 -m connlimit
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--connlimit-above"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -m connlimit --connlimit-above 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --syn --dport 22 -m connlimit --connlimit-above 3 -j REJECT --reject-with tcp-reset
    echo/4 REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 flags:0x17/0x02 #conn src/32 > 3 reject-with tcp-reset
    echo/6 REJECT  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:22 flags:0x17/0x02 #conn src/128 > 3 reject-with tcp-reset
    save/4 -p tcp -m tcp --dport 22 --tcp-flags FIN,SYN,RST,ACK SYN -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j REJECT --reject-with tcp-reset
    save/6 -p tcp -m tcp --dport 22 --tcp-flags FIN,SYN,RST,ACK SYN -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -j REJECT --reject-with tcp-reset
    list/4 REJECT     tcp  --  anywhere             anywhere             tcp dpt:ssh flags:FIN,SYN,RST,ACK/SYN #conn src/32 > 3 reject-with tcp-reset
    list/6 REJECT     tcp  --  anywhere             anywhere             tcp dpt:ssh flags:FIN,SYN,RST,ACK/SYN #conn src/128 > 3 reject-with tcp-reset
    list-n/4 REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 flags:0x17/0x02 #conn src/32 > 3 reject-with tcp-reset
    list-n/6 REJECT     tcp  --  ::/0                 ::/0                 tcp dpt:22 flags:0x17/0x02 #conn src/128 > 3 reject-with tcp-reset
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -m tcp --dport 22 --tcp-flags FIN,SYN,RST,ACK SYN -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j REJECT --reject-with tcp-reset
-p tcp -m connlimit --connlimit-above 3
    echo/4   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3
    echo/6   tcp opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3
    save/4 -p tcp -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
    save/6 -p tcp -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr
    list/4            tcp  --  anywhere             anywhere             #conn src/32 > 3
    list/6            tcp  --  anywhere             anywhere             #conn src/128 > 3
    list-n/4            tcp  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3
    list-n/6            tcp  --  ::/0                 ::/0                 #conn src/128 > 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
-i eth0 -m connlimit --connlimit-above 3 -j DROP
    echo/4 DROP  all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3
    echo/6 DROP  all opt -- in eth0 out *  ::/0  -> ::/0   #conn src/128 > 3
    save/4 -i eth0 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j DROP
    save/6 -i eth0 -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -j DROP
    list/4 DROP       all  --  anywhere             anywhere             #conn src/32 > 3
    list/6 DROP       all  --  anywhere             anywhere             #conn src/128 > 3
    list-n/4 DROP       all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3
    list-n/6 DROP       all  --  ::/0                 ::/0                 #conn src/128 > 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -i eth0 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j DROP
-m connlimit --connlimit-above 3 -m connlimit --connlimit-above 3
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3 #conn src/32 > 3
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3 #conn src/128 > 3
    save/4 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 3 #conn src/32 > 3
    list/6            all  --  anywhere             anywhere             #conn src/128 > 3 #conn src/128 > 3
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3 #conn src/32 > 3
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 3 #conn src/128 > 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr
-m connlimit --connlimit-above 3 -m connlimit --connlimit-upto 30 -j ACCEPT
    echo/4 ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3 #conn src/32 <= 30
    echo/6 ACCEPT  all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3 #conn src/128 <= 30
    save/4 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m connlimit --connlimit-upto 30 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
    save/6 -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -m connlimit --connlimit-upto 30 --connlimit-mask 128 --connlimit-saddr -j ACCEPT
    list/4 ACCEPT     all  --  anywhere             anywhere             #conn src/32 > 3 #conn src/32 <= 30
    list/6 ACCEPT     all  --  anywhere             anywhere             #conn src/128 > 3 #conn src/128 <= 30
    list-n/4 ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3 #conn src/32 <= 30
    list-n/6 ACCEPT     all  --  ::/0                 ::/0                 #conn src/128 > 3 #conn src/128 <= 30
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m connlimit --connlimit-upto 30 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
-m connlimit --connlimit-above 3 -m connlimit
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify "--connlimit-above" or "--connlimit-upto".
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit -m connlimit --connlimit-above 3 -m comment --comment x
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5 #conn src/32 > 3 /* x */
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: avg 3/hour burst 5 #conn src/128 > 3 /* x */
    save/4 -m limit --limit 3/hour -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m comment --comment x
    save/6 -m limit --limit 3/hour -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -m comment --comment x
    list/4            all  --  anywhere             anywhere             limit: avg 3/hour burst 5 #conn src/32 > 3 /* x */
    list/6            all  --  anywhere             anywhere             limit: avg 3/hour burst 5 #conn src/128 > 3 /* x */
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5 #conn src/32 > 3 /* x */
    list-n/6            all  --  ::/0                 ::/0                 limit: avg 3/hour burst 5 #conn src/128 > 3 /* x */
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m limit --limit 3/hour -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m comment --comment x
table nat
chain PREROUTING
-m connlimit --connlimit-above 3 -j ACCEPT
    echo/4 ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3
    echo/6 ACCEPT  all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3
    save/4 -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
    save/6 -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -j ACCEPT
    list/4 ACCEPT     all  --  anywhere             anywhere             #conn src/32 > 3
    list/6 ACCEPT     all  --  anywhere             anywhere             #conn src/128 > 3
    list-n/4 ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3
    list-n/6 ACCEPT     all  --  ::/0                 ::/0                 #conn src/128 > 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
chain POSTROUTING
-m connlimit --connlimit-above 13 -j ACCEPT
    echo/4 ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 13
    echo/6 ACCEPT  all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 13
    save/4 -m connlimit --connlimit-above 13 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
    save/6 -m connlimit --connlimit-above 13 --connlimit-mask 128 --connlimit-saddr -j ACCEPT
    list/4 ACCEPT     all  --  anywhere             anywhere             #conn src/32 > 13
    list/6 ACCEPT     all  --  anywhere             anywhere             #conn src/128 > 13
    list-n/4 ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 13
    list-n/6 ACCEPT     all  --  ::/0                 ::/0                 #conn src/128 > 13
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A POSTROUTING -m connlimit --connlimit-above 13 --connlimit-mask 32 --connlimit-saddr -j ACCEPT
table mangle
chain FORWARD
-m connlimit --connlimit-above 4
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 4
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 4
    save/4 -m connlimit --connlimit-above 4 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 4 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 4
    list/6            all  --  anywhere             anywhere             #conn src/128 > 4
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 4
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 4
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A FORWARD -m connlimit --connlimit-above 4 --connlimit-mask 32 --connlimit-saddr
chain OUTPUT
-m connlimit --connlimit-above 14
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 14
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 14
    save/4 -m connlimit --connlimit-above 14 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 14 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 14
    list/6            all  --  anywhere             anywhere             #conn src/128 > 14
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 14
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 14
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A OUTPUT -m connlimit --connlimit-above 14 --connlimit-mask 32 --connlimit-saddr
table raw
chain PREROUTING
-m connlimit --connlimit-above 5
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 5
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 5
    save/4 -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 5 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 5
    list/6            all  --  anywhere             anywhere             #conn src/128 > 5
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 5
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr
chain OUTPUT
-m connlimit --connlimit-above 15
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 15
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 15
    save/4 -m connlimit --connlimit-above 15 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 15 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 15
    list/6            all  --  anywhere             anywhere             #conn src/128 > 15
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 15
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 15
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A OUTPUT -m connlimit --connlimit-above 15 --connlimit-mask 32 --connlimit-saddr
table security
chain INPUT
-m connlimit --connlimit-above 6
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 6
    echo/6   all opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 6
    save/4 -m connlimit --connlimit-above 6 --connlimit-mask 32 --connlimit-saddr
    save/6 -m connlimit --connlimit-above 6 --connlimit-mask 128 --connlimit-saddr
    list/4            all  --  anywhere             anywhere             #conn src/32 > 6
    list/6            all  --  anywhere             anywhere             #conn src/128 > 6
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 6
    list-n/6            all  --  ::/0                 ::/0                 #conn src/128 > 6
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connlimit --connlimit-above 6 --connlimit-mask 32 --connlimit-saddr
table filter
chain user
setup -N user
-m connlimit ! --connlimit-above 7 -j RETURN
    echo/4 RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 <= 7
    echo/6 RETURN  all opt -- in * out *  ::/0  -> ::/0   #conn src/128 <= 7
    save/4 -m connlimit --connlimit-upto 7 --connlimit-mask 32 --connlimit-saddr -j RETURN
    save/6 -m connlimit --connlimit-upto 7 --connlimit-mask 128 --connlimit-saddr -j RETURN
    list/4 RETURN     all  --  anywhere             anywhere             #conn src/32 <= 7
    list/6 RETURN     all  --  anywhere             anywhere             #conn src/128 <= 7
    list-n/4 RETURN     all  --  0.0.0.0/0            0.0.0.0/0            #conn src/32 <= 7
    list-n/6 RETURN     all  --  ::/0                 ::/0                 #conn src/128 <= 7
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A user -m connlimit --connlimit-upto 7 --connlimit-mask 32 --connlimit-saddr -j RETURN

# Rates of groups of packets: units, bytes and bursts, modes and masks, the kernel's tables and their names.
-m hashlimit
    status 2
    stderr iptables v1.8.11 (nf_tables): You have to specify --hashlimit
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-above 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 5/sec burst 5
    save -m hashlimit --hashlimit-above 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: above 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 5/sec burst 5
-m hashlimit ! --hashlimit-upto 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 5/sec burst 5
    save -m hashlimit --hashlimit-above 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: above 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 5/sec burst 5
-m hashlimit ! --hashlimit-above 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit ! --hashlimit 5/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 5/sec burst 5
    save -m hashlimit --hashlimit-above 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: above 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 5/sec burst 5
-m hashlimit --hashlimit-upto 5/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-name" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): You have to specify --hashlimit
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/ --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "5/"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 5/minute --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 5/MIN --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 5/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/hour burst 5
    save -m hashlimit --hashlimit-upto 5/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/hour burst 5
-m hashlimit --hashlimit-upto 5/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/day burst 5
    save -m hashlimit --hashlimit-upto 5/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/day burst 5
-m hashlimit --hashlimit-upto 5/d --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/day burst 5
    save -m hashlimit --hashlimit-upto 5/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/day burst 5
-m hashlimit --hashlimit-upto 5/x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "5/x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 60/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 htable-expire 60000
-m hashlimit --hashlimit-upto 90/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 90/min burst 5
    save -m hashlimit --hashlimit-upto 90/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 90/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 90/min burst 5
-m hashlimit --hashlimit-upto 24/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/hour burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 1/hour --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 1/hour burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/hour burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 1440/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/min burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 1/min --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 1/min burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/min burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 86400/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 0/sec --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 0 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 1/day --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/day burst 5
-m hashlimit --hashlimit-upto 1000/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000/sec burst 5
    save -m hashlimit --hashlimit-upto 1000/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000/sec burst 5
-m hashlimit --hashlimit-upto 10000/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 10000/sec burst 5
    save -m hashlimit --hashlimit-upto 10000/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 10000/sec burst 5
-m hashlimit --hashlimit-upto 10001/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 10101/sec burst 5
    save -m hashlimit --hashlimit-upto 10101/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 10101/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 10101/sec burst 5
-m hashlimit --hashlimit-upto 1000000/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/sec burst 5
    save -m hashlimit --hashlimit-upto 1000000/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1000000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/sec burst 5
-m hashlimit --hashlimit-upto 1000001/sec --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "1000001/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 600000/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/sec burst 5
    save -m hashlimit --hashlimit-upto 1000000/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1000000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/sec burst 5
-m hashlimit --hashlimit-upto 333333/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 333333/sec burst 5
    save -m hashlimit --hashlimit-upto 333333/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 333333/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 333333/sec burst 5
-m hashlimit --hashlimit-upto 3333333/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 55555/sec burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 55555/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 55555/sec burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 55555/sec burst 5 htable-expire 60000
-m hashlimit --hashlimit-upto 7/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 7/sec burst 5
    save -m hashlimit --hashlimit-upto 7/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 7/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 7/sec burst 5
-m hashlimit --hashlimit-upto 7/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 7/min burst 5
    save -m hashlimit --hashlimit-upto 7/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 7/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 7/min burst 5
-m hashlimit --hashlimit-upto 1000000/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16666/sec burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 16666/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 16666/sec burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16666/sec burst 5 htable-expire 60000
-m hashlimit --hashlimit-upto 1000000/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16666/min burst 5 htable-expire 3600000
    save -m hashlimit --hashlimit-upto 16666/min --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 3600000
    list            all  --  anywhere             anywhere             limit: up to 16666/min burst 5 htable-expire 3600000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16666/min burst 5 htable-expire 3600000
-m hashlimit --hashlimit-upto 1000000/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/day burst 5
    save -m hashlimit --hashlimit-upto 1000000/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1000000/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/day burst 5
-m hashlimit --hashlimit-upto 4294967295/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 50000/sec burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 50000/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 50000/sec burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 50000/sec burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 4294967297/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 50000/sec burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 50000/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 50000/sec burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 50000/sec burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 86400000000/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/sec burst 5 htable-expire 86400000
    save -m hashlimit --hashlimit-upto 1000000/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000
    list            all  --  anywhere             anywhere             limit: up to 1000000/sec burst 5 htable-expire 86400000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/sec burst 5 htable-expire 86400000
-m hashlimit --hashlimit-upto 86400000001/day --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "86400000001/day"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 18446744073709551616/day --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "18446744073709551616/day"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto -5/sec --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "-5/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 0x5/sec --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0x5/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5x/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto " 5/sec" --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto "" --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 512b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512b/s
    save -m hashlimit --hashlimit-upto 512b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512b/s
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s
-m hashlimit --hashlimit-upto 512mb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 516mb/s
    save -m hashlimit --hashlimit-upto 516mb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 516mb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 516mb/s
-m hashlimit --hashlimit-upto 1mb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1mb/s
    save -m hashlimit --hashlimit-upto 1mb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1mb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1mb/s
-m hashlimit --hashlimit-upto 1024kb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1mb/s
    save -m hashlimit --hashlimit-upto 1mb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1mb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1mb/s
-m hashlimit --hashlimit-upto 1000kb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000kb/s
    save -m hashlimit --hashlimit-upto 1000kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1000kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000kb/s
-m hashlimit --hashlimit-upto 512b/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512b/s
    save -m hashlimit --hashlimit-upto 512b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512b/s
-m hashlimit --hashlimit-upto 512b/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512/min burst 5
    save -m hashlimit --hashlimit-upto 512/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512/min burst 5
-m hashlimit --hashlimit-upto 512b --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512/sec burst 5
    save -m hashlimit --hashlimit-upto 512/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512/sec burst 5
-m hashlimit --hashlimit-upto 512KB/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512/sec burst 5
    save -m hashlimit --hashlimit-upto 512/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512/sec burst 5
-m hashlimit --hashlimit-upto 512gb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512b/s
    save -m hashlimit --hashlimit-upto 512b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512b/s
-m hashlimit --hashlimit-upto 4096mb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4581298432b/s
    save -m hashlimit --hashlimit-upto 4581298432b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4581298432b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4581298432b/s
-m hashlimit --hashlimit-upto 4095mb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4095mb/s
    save -m hashlimit --hashlimit-upto 4095mb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4095mb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4095mb/s
-m hashlimit --hashlimit-upto 4294967295b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4581298432b/s
    save -m hashlimit --hashlimit-upto 4581298432b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4581298432b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4581298432b/s
-m hashlimit --hashlimit-upto 4294967296b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4581298432b/s
    save -m hashlimit --hashlimit-upto 4581298432b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4581298432b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4581298432b/s
-m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 15b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s
-m hashlimit --hashlimit-upto 17b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s
-m hashlimit --hashlimit-upto 5000b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4992b/s
    save -m hashlimit --hashlimit-upto 4992b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4992b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4992b/s
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1mb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 1mb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 1mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 1mb
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1024kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 1mb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 1mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 1mb
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 100 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 524288b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 100b --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 524288b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 100kb --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 524288b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1000kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 1mb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 1mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 1mb
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 4095mb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 4095mb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 4095mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 4095mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 4095mb
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 512kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 512kb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 512kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 512kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 512kb
-m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 0 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-burst 1mb --hashlimit-upto 512kb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 512kb/s burst 1mb
    save -m hashlimit --hashlimit-upto 512kb/s --hashlimit-burst 1mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 512kb/s burst 1mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 512kb/s burst 1mb
-m hashlimit --hashlimit-burst 1mb --hashlimit-upto 5/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-burst 3 --hashlimit-upto 5kb/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 5120b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 1 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 1
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 1 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 1
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 0 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 10000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 10000
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 10000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 10000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 10000
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 10001 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 10001
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 10001 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 10001
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 10001
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 1000000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 1000000
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 1000000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 1000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 1000000
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 1000001 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 0x5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst "" --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 7x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 7
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 7 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 7
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst -7 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 1/day --hashlimit-burst 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/day burst 1000
    save -m hashlimit --hashlimit-upto 1/day --hashlimit-burst 1000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/day burst 1000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/day burst 1000
-m hashlimit --hashlimit-upto 1/day --hashlimit-burst 1000000 --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/day burst 1000000
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode dstip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode dstip
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode dstip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode dstip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode dstip
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcport --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcport
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcport --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcport
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode dstport --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode dstport
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode dstport --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode dstport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode dstport
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode dstport,srcip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip-dstport
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip,dstport --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip-dstport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip-dstport
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode dstport,srcip,dstip,srcport --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip-srcport-dstip-dstport
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip,srcport,dstip,dstport --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip-srcport-dstip-dstport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip-srcport-dstip-dstport
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip,srcip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode SRCIP --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-mode" option: "SRCIP"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode src --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-mode" option: "src"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode "" --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip, --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode none --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-mode" option: "none"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 24 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 24
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 24
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip srcmask 24
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode dstip --hashlimit-dstmask 24 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode dstip dstmask 24
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode dstip --hashlimit-name a --hashlimit-dstmask 24
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode dstip dstmask 24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode dstip dstmask 24
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask 24 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 srcmask 24
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-srcmask 24
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 srcmask 24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 srcmask 24
-m hashlimit --hashlimit-upto 5/s --hashlimit-dstmask 24 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 dstmask 24
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-dstmask 24
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 dstmask 24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 dstmask 24
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 0 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 0
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 0
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip srcmask 0
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 32 --hashlimit-name a
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: up to 5/sec burst 5 mode srcip srcmask 32
    save/4 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    save/6 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 32
    list/4            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list/6            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 32
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip
    list-n/6            all  --  ::/0                 ::/0                 limit: up to 5/sec burst 5 mode srcip srcmask 32
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 33 --hashlimit-name a
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: up to 5/sec burst 5 mode srcip srcmask 33
    save/6 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 33
    list/6            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 33
    list-n/6            all  --  ::/0                 ::/0                 limit: up to 5/sec burst 5 mode srcip srcmask 33
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 64 --hashlimit-name a
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: up to 5/sec burst 5 mode srcip srcmask 64
    save/6 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 64
    list/6            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 64
    list-n/6            all  --  ::/0                 ::/0                 limit: up to 5/sec burst 5 mode srcip srcmask 64
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 128 --hashlimit-name a
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: up to 5/sec burst 5 mode srcip
    save/6 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    list/6            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list-n/6            all  --  ::/0                 ::/0                 limit: up to 5/sec burst 5 mode srcip
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 129 --hashlimit-name a
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 255
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask x --hashlimit-name a
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 255.255.255.0 --hashlimit-name a
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 24
    save/4 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 24
    list/4            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 24
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip srcmask 24
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-srcmask 0x10 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip srcmask 16
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a --hashlimit-srcmask 16
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip srcmask 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip srcmask 16
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip,dstip --hashlimit-srcmask 24 --hashlimit-dstmask 16 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip-dstip srcmask 24 dstmask 16
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip,dstip --hashlimit-name a --hashlimit-srcmask 24 --hashlimit-dstmask 16
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip-dstip srcmask 24 dstmask 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip-dstip srcmask 24 dstmask 16
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 100 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-size 100
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-size 100
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-size 100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-size 100
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 0 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 4294967295 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-size 4294967295
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-size 1048576
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-size 1048576
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-size 1048576
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-max 0 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-max 100 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-max 100
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-max 100
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-max 100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-max 100
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-gcinterval 0 --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-gcinterval 0
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-gcinterval 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-gcinterval 500 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-gcinterval 500
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-gcinterval 500
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-gcinterval 500
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-gcinterval 500
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 0 --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-expire 0
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 10000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-expire 10000
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 10000
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-expire 10000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-expire 10000
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 500 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-expire 500
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 500
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-expire 500
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-expire 500
-m hashlimit --hashlimit-upto 5/min --hashlimit-htable-expire 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5 htable-expire 1000
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 1000
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5 htable-expire 1000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5 htable-expire 1000
-m hashlimit --hashlimit-upto 5/min --hashlimit-htable-expire 60000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 60/min --hashlimit-htable-expire 60000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 htable-expire 60000
-m hashlimit --hashlimit-upto 60/min --hashlimit-htable-expire 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5
-m hashlimit --hashlimit-upto 5/hour --hashlimit-htable-expire 3600000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/hour burst 5
    save -m hashlimit --hashlimit-upto 5/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/hour burst 5
-m hashlimit --hashlimit-upto 5kb/s --hashlimit-htable-expire 3600000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s htable-expire 3600000
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a --hashlimit-htable-expire 3600000
    list            all  --  anywhere             anywhere             limit: up to 5kb/s htable-expire 3600000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s htable-expire 3600000
-m hashlimit --hashlimit-upto 5kb/s --hashlimit-htable-expire 1000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s htable-expire 1000
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a --hashlimit-htable-expire 1000
    list            all  --  anywhere             anywhere             limit: up to 5kb/s htable-expire 1000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s htable-expire 1000
-m hashlimit --hashlimit-upto 5kb/s --hashlimit-htable-expire 10000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s htable-expire 10000
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a --hashlimit-htable-expire 10000
    list            all  --  anywhere             anywhere             limit: up to 5kb/s htable-expire 10000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s htable-expire 10000
-m hashlimit --hashlimit-htable-expire 1000 --hashlimit-upto 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5 htable-expire 1000
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 1000
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5 htable-expire 1000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5 htable-expire 1000
-m hashlimit --hashlimit-upto 5/s --hashlimit-name ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-name aaaaaaaaaaaaaaaa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name aaaaaaaaaaaaaaaa
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name aaaaaaaaaaaaaaa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name aaaaaaaaaaaaaaa
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a/b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name "a b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a b
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a b
-m hashlimit --hashlimit-upto 5/s --hashlimit-name .
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name é
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name é
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 rate-match
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 rate-match
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-interval 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 rate-match rate-interval 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 5
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 rate-match rate-interval 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 rate-match rate-interval 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 1 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 rate-match
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 rate-match
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 0 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "0"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-above 500mb/s --hashlimit-rate-match --hashlimit-rate-interval 10 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 500mb/s rate-match rate-interval 10
    save -m hashlimit --hashlimit-above 500mb/s --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 10
    list            all  --  anywhere             anywhere             limit: above 500mb/s rate-match rate-interval 10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 500mb/s rate-match rate-interval 10
-m hashlimit --hashlimit-above 500mb/s --hashlimit-rate-match --hashlimit-burst 10mb --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 524576128b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-above 500/s --hashlimit-rate-match --hashlimit-burst 10 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 500/sec burst 10 rate-match
    save -m hashlimit --hashlimit-above 500/sec --hashlimit-burst 10 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: above 500/sec burst 10 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 500/sec burst 10 rate-match
-m hashlimit --hashlimit-above 500/s --hashlimit-rate-match --hashlimit-burst 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 500/sec burst 5 rate-match
    save -m hashlimit --hashlimit-above 500/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: above 500/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 500/sec burst 5 rate-match
-m hashlimit --hashlimit-above 500/min --hashlimit-rate-match --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 500/min burst 5 rate-match rate-interval 60
    save -m hashlimit --hashlimit-above 500/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: above 500/min burst 5 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 500/min burst 5 rate-match rate-interval 60
-m hashlimit --hashlimit-above 3000000/s --hashlimit-rate-match --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "3000000/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-above 7/hour --hashlimit-rate-match --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 168/day burst 5 htable-expire 3600000 rate-match rate-interval 3600
    save -m hashlimit --hashlimit-above 7/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 3600000 --hashlimit-rate-match --hashlimit-rate-interval 3600
    list            all  --  anywhere             anywhere             limit: above 168/day burst 5 htable-expire 3600000 rate-match rate-interval 3600
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 168/day burst 5 htable-expire 3600000 rate-match rate-interval 3600
-m hashlimit --hashlimit-above 5/s --hashlimit-upto 5/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-upto" cannot be used together with "--hashlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-upto 5/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-upto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a --hashlimit-name b
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit 5/s --hashlimit-upto 6/s --hashlimit-name b
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-upto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s ! --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-name" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s ! --hashlimit-mode srcip --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-mode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-mode dstip --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-mode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 1/day --hashlimit-burst 1 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/day burst 1
    save -m hashlimit --hashlimit-upto 1/day --hashlimit-burst 1 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/day burst 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/day burst 1
-m hashlimit --hashlimit-upto 1/hour --hashlimit-burst 5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/hour burst 5
    save -m hashlimit --hashlimit-upto 1/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/hour burst 5
-m hashlimit --hashlimit-upto 2/day --hashlimit-burst 1 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 2/day burst 1
    save -m hashlimit --hashlimit-upto 2/day --hashlimit-burst 1 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 2/day burst 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 2/day burst 1
-m hashlimit --hashlimit-upto 5/hour --hashlimit-burst 1000000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/hour burst 1000000
    save -m hashlimit --hashlimit-upto 5/hour --hashlimit-burst 1000000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/hour burst 1000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/hour burst 1000000
-m hashlimit --hashlimit-upto 5/min --hashlimit-burst 1000000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 1000000
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 1000000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 1000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 1000000
-m hashlimit --hashlimit-upto 1/s --hashlimit-burst 1000000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 1000000
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 1000000 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 1000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 1000000
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 3 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-size 3
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-size 3
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-size 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-size 3
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 1048577 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-size 1048577
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-size 1048576
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-size 1048576
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-size 1048576
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 1048576 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-size 1048576
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-size 1048576
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-size 1048576
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-size 1048576
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-size 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-htable-size", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-max 4294967295 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-max 4294967295
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-max 1048576
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-max 1048576
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-max 1048576
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-max 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-htable-max", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-gcinterval 4294967295 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-gcinterval 4294967295
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-gcinterval 4294967295
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-gcinterval 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-gcinterval 4294967295
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 4294967295 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 htable-expire 4294967295
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 4294967295
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 htable-expire 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 htable-expire 4294967295
-m hashlimit --hashlimit-upto 5/s --hashlimit-htable-expire 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-htable-expire", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 4294967295 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "4294967295"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "4294967296"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 60 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5 htable-expire 1000 rate-match rate-interval 60
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5 htable-expire 1000 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5 htable-expire 1000 rate-match rate-interval 60
-m hashlimit --hashlimit-upto 5/min --hashlimit-rate-match --hashlimit-rate-interval 60 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5 rate-match rate-interval 60
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5 rate-match rate-interval 60
-m hashlimit --hashlimit-upto 5/min --hashlimit-rate-match --hashlimit-rate-interval 10 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 30/min burst 5 rate-match rate-interval 10
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 10
    list            all  --  anywhere             anywhere             limit: up to 30/min burst 5 rate-match rate-interval 10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 30/min burst 5 rate-match rate-interval 10
-m hashlimit --hashlimit-upto 5/min --hashlimit-rate-interval 10 --hashlimit-rate-match --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 30/min burst 5 rate-match rate-interval 10
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 10
    list            all  --  anywhere             anywhere             limit: up to 30/min burst 5 rate-match rate-interval 10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 30/min burst 5 rate-match rate-interval 10
-m hashlimit --hashlimit-rate-match --hashlimit-rate-interval 10 --hashlimit-upto 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 30/min burst 5 rate-match rate-interval 10
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 10
    list            all  --  anywhere             anywhere             limit: up to 30/min burst 5 rate-match rate-interval 10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 30/min burst 5 rate-match rate-interval 10
-m hashlimit --hashlimit-rate-interval 10 --hashlimit-upto 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 30/hour burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 30/hour burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 30/hour burst 5 htable-expire 60000
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
-m hashlimit --hashlimit-upto 5/min --hashlimit-rate-interval 10 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 30/hour burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 30/hour burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 30/hour burst 5 htable-expire 60000
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
-m hashlimit --hashlimit-rate-match --hashlimit-upto 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5 rate-match rate-interval 60
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5 rate-match rate-interval 60
-m hashlimit --hashlimit-rate-match --hashlimit-upto 5/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/hour burst 5 rate-match rate-interval 3600
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 3600000 --hashlimit-rate-match --hashlimit-rate-interval 3600
    list            all  --  anywhere             anywhere             limit: up to 5/hour burst 5 rate-match rate-interval 3600
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/hour burst 5 rate-match rate-interval 3600
-m hashlimit --hashlimit-rate-match --hashlimit-upto 5/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/day burst 5 rate-match rate-interval 86400
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000 --hashlimit-rate-match --hashlimit-rate-interval 86400
    list            all  --  anywhere             anywhere             limit: up to 5/day burst 5 rate-match rate-interval 86400
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/day burst 5 rate-match rate-interval 86400
-m hashlimit --hashlimit-rate-match --hashlimit-upto 60/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 86403/day burst 5 htable-expire 60000 rate-match rate-interval 60
    save -m hashlimit --hashlimit-upto 60/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: up to 86403/day burst 5 htable-expire 60000 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 86403/day burst 5 htable-expire 60000 rate-match rate-interval 60
-m hashlimit --hashlimit-rate-match --hashlimit-upto 86400/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 90909/day burst 5 rate-match rate-interval 86400
    save -m hashlimit --hashlimit-upto 90909/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 86400000 --hashlimit-rate-match --hashlimit-rate-interval 86400
    list            all  --  anywhere             anywhere             limit: up to 90909/day burst 5 rate-match rate-interval 86400
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 90909/day burst 5 rate-match rate-interval 86400
-m hashlimit --hashlimit-rate-match --hashlimit-upto 10001/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 10101/sec burst 5 rate-match
    save -m hashlimit --hashlimit-upto 10101/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 10101/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 10101/sec burst 5 rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-upto 1000001/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "1000001/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-rate-match --hashlimit-upto 999999/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/sec burst 5 rate-match
    save -m hashlimit --hashlimit-upto 1000000/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 1000000/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/sec burst 5 rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-upto 1000000/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1000000/sec burst 5 rate-match
    save -m hashlimit --hashlimit-upto 1000000/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 1000000/sec burst 5 rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1000000/sec burst 5 rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-upto 1000001/min --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to inf burst 5 htable-expire 60000 rate-match rate-interval 60
-m hashlimit --hashlimit-rate-match --hashlimit-upto 1000001/day --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to inf burst 5 htable-expire 86400000 rate-match rate-interval 86400
-m hashlimit --hashlimit-rate-match --hashlimit-upto 5b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s rate-match
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 0b/s rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s rate-match
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a --hashlimit-rate-match
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a --hashlimit-rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-upto 17b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s rate-match
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 16b/s rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-upto 17kb/s --hashlimit-burst 20kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 17kb/s burst 34kb rate-match
    save -m hashlimit --hashlimit-upto 17kb/s --hashlimit-burst 34kb --hashlimit-name a --hashlimit-rate-match
    list            all  --  anywhere             anywhere             limit: up to 17kb/s burst 34kb rate-match
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 17kb/s burst 34kb rate-match
-m hashlimit --hashlimit-rate-match --hashlimit-above 17kb/s --hashlimit-burst 20mb --hashlimit-rate-interval 7 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 17kb/s burst 20mb rate-match rate-interval 7
    save -m hashlimit --hashlimit-above 17kb/s --hashlimit-burst 20mb --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 7
    list            all  --  anywhere             anywhere             limit: above 17kb/s burst 20mb rate-match rate-interval 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: above 17kb/s burst 20mb rate-match rate-interval 7
-m hashlimit --hashlimit-upto 17kb/s --hashlimit-rate-interval 7 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 17kb/s
    save -m hashlimit --hashlimit-upto 17kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 17kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 17kb/s
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 17kb/s --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 17kb/s --hashlimit-name a
-m hashlimit --hashlimit-upto 17b/s --hashlimit-rate-interval 7 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 17 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 32b
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 32b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 32b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 32b
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 33 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 48b
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 48b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 48b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 48b
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 3x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 16b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 300x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 304b
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 304b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 304b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 304b
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 300KB --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 304b
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 304b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 304b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 304b
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 300kbx --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 300kb
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 300kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 300kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 300kb
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 0x300 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 768b
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 768b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 768b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 768b
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 4294967295 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 4194304kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s htable-expire 60000
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 16b/s htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s htable-expire 60000
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 4194303kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16b/s burst 4095mb
    save -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 4095mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 16b/s burst 4095mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16b/s burst 4095mb
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 4095mb --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 16b/s --hashlimit-burst 4095mb --hashlimit-name a
-m hashlimit --hashlimit-upto 17b/s --hashlimit-burst 99999999999999999999 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 3b/s --hashlimit-burst -3 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 3b/s --hashlimit-burst x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 100kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 100kb/s burst 100kb
    save -m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 100kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 100kb/s burst 100kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 100kb/s burst 100kb
-m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 150kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 100kb/s burst 200kb
    save -m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 200kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 100kb/s burst 200kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 100kb/s burst 200kb
-m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 200kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 100kb/s burst 200kb
    save -m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 200kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 100kb/s burst 200kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 100kb/s burst 200kb
-m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 250kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 100kb/s burst 300kb
    save -m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 300kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 100kb/s burst 300kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 100kb/s burst 300kb
-m hashlimit --hashlimit-upto 100kb/s --hashlimit-burst 1gb --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 102400b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 513mb/s --hashlimit-burst 1025mb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 516mb/s burst 1032mb
    save -m hashlimit --hashlimit-upto 516mb/s --hashlimit-burst 1032mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 516mb/s burst 1032mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 516mb/s burst 1032mb
-m hashlimit --hashlimit-upto 5kb/s --hashlimit-burst "" --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto "5 kb/s" --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s
-m hashlimit --hashlimit-upto " 5kb/s" --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s
-m hashlimit --hashlimit-upto 0x5kb/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0x5kb/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto -5kb/s --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 68719476704b/s
-m hashlimit --hashlimit-upto +5kb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s
-m hashlimit --hashlimit-upto 5kb/ss --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s
-m hashlimit --hashlimit-upto 5kbb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 5k/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5m/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto kb/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "kb/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto b/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "b/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5b/sx --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 5xkb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5kb/s
    save -m hashlimit --hashlimit-upto 5kb/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5kb/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5kb/s
-m hashlimit --hashlimit-upto 5kxb/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 5b/s5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 18446744073709551615mb/s --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 68719476704b/s
-m hashlimit --hashlimit-upto 68719476736b/s --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 99999999mb/s --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 68719476704b/s
-m hashlimit --hashlimit-upto 5/m --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 5/mi --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/min burst 5
-m hashlimit --hashlimit-upto 5/seconds --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "5/seconds"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/é --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "5/é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto +5 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 05 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 4294967296 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "4294967296"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 18446744073709551615/day --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "18446744073709551615/day"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 2/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 2/min burst 5
    save -m hashlimit --hashlimit-upto 2/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 2/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 2/min burst 5
-m hashlimit --hashlimit-upto 1/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/min burst 5
    save -m hashlimit --hashlimit-upto 1/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/min burst 5
-m hashlimit --hashlimit-upto 1/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/hour burst 5
    save -m hashlimit --hashlimit-upto 1/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/hour burst 5
-m hashlimit --hashlimit-upto 3/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 3/hour burst 5
    save -m hashlimit --hashlimit-upto 3/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 3/hour burst 5
-m hashlimit --hashlimit-upto 4/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4/day burst 5
    save -m hashlimit --hashlimit-upto 4/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4/day burst 5
-m hashlimit --hashlimit-upto 3/day --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 3/day burst 5
-m hashlimit --hashlimit-upto 13/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 13/day burst 5
    save -m hashlimit --hashlimit-upto 13/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 13/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 13/day burst 5
-m hashlimit --hashlimit-upto 25/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 25/day burst 5
    save -m hashlimit --hashlimit-upto 25/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 25/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 25/day burst 5
-m hashlimit --hashlimit-upto 100/day --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 100/day burst 5
    save -m hashlimit --hashlimit-upto 100/day --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 100/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 100/day burst 5
-m hashlimit --hashlimit-upto 61/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 61/min burst 5
    save -m hashlimit --hashlimit-upto 61/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 61/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 61/min burst 5
-m hashlimit --hashlimit-upto 61/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 61/hour burst 5
    save -m hashlimit --hashlimit-upto 61/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 61/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 61/hour burst 5
-m hashlimit --hashlimit-upto 119/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 119/min burst 5
    save -m hashlimit --hashlimit-upto 119/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 119/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 119/min burst 5
-m hashlimit --hashlimit-upto 120/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 2/sec burst 5 htable-expire 60000
    save -m hashlimit --hashlimit-upto 2/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 2/sec burst 5 htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 2/sec burst 5 htable-expire 60000
-m hashlimit --hashlimit-upto 12345/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 12345/hour burst 5
    save -m hashlimit --hashlimit-upto 12345/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 12345/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 12345/hour burst 5
-m hashlimit --hashlimit-upto 3600/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 htable-expire 3600000
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 3600000
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 htable-expire 3600000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 htable-expire 3600000
-m hashlimit --hashlimit-upto 3601/hour --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 3601/hour burst 5
    save -m hashlimit --hashlimit-upto 3601/hour --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 3601/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 3601/hour burst 5
-m hashlimit --hashlimit-upto 1001/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1001/sec burst 5
    save -m hashlimit --hashlimit-upto 1001/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1001/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1001/sec burst 5
-m hashlimit --hashlimit-upto 3001/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 3003/sec burst 5
    save -m hashlimit --hashlimit-upto 3003/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 3003/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 3003/sec burst 5
-m hashlimit --hashlimit-upto 77777/sec --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 83333/sec burst 5
    save -m hashlimit --hashlimit-upto 83333/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 83333/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 83333/sec burst 5
-m hashlimit --hashlimit-upto 1/sec --hashlimit-mode , --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5
-m hashlimit --hashlimit-upto 1/sec --hashlimit-mode ,srcip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 mode srcip
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 mode srcip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 mode srcip
-m hashlimit --hashlimit-upto 1/sec --hashlimit-mode srcip,x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-mode" option: "srcip,x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 1/sec --hashlimit-mode srcip,,dstip --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 mode srcip-dstip
    save -m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 5 --hashlimit-mode srcip,dstip --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 mode srcip-dstip
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 mode srcip-dstip
-m hashlimit --hashlimit-upto 1/sec --hashlimit-mode "srcip, dstip" --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-mode" option: "srcip, dstip"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask 255.0.255.0 --hashlimit-name a
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 srcmask 255
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask ffff:: --hashlimit-name a
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   limit: up to 5/sec burst 5 srcmask 16
    save/6 -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-srcmask 16
    list/6            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 srcmask 16
    list-n/6            all  --  ::/0                 ::/0                 limit: up to 5/sec burst 5 srcmask 16
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask "" --hashlimit-name a
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask 255 --hashlimit-name a
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 srcmask 255
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask 255.255 --hashlimit-name a
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 srcmask 255
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask localhost --hashlimit-name a
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-32).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): hashlimit: bad value for option "--hashlimit-srcmask", neither a valid network mask nor valid CIDR (0-128).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-srcmask 24 --hashlimit-srcmask 24 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-srcmask" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-dstmask 24 --hashlimit-srcmask 24 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 srcmask 24 dstmask 24
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-srcmask 24 --hashlimit-dstmask 24
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 srcmask 24 dstmask 24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 srcmask 24 dstmask 24
-m hashlimit --hashlimit-upto 5/s ! --hashlimit-srcmask 24 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-srcmask" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-match --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-rate-match" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s ! --hashlimit-rate-match --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-rate-match" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s ! --hashlimit-burst 6 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-burst" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-burst 6
    status 2
    stderr iptables v1.8.11 (nf_tables): You have to specify --hashlimit
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-burst 6 --hashlimit-name x
    status 2
    stderr iptables v1.8.11 (nf_tables): You have to specify --hashlimit
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-burst 6kb --hashlimit-name x
    status 2
    stderr iptables v1.8.11 (nf_tables): You have to specify --hashlimit
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit 5/s --hashlimit-above 6/s --hashlimit-name x
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-upto" cannot be used together with "--hashlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-above 5/s --hashlimit 5/s --hashlimit-name x
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-upto" cannot be used together with "--hashlimit-above".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-above 5/s ! --hashlimit-above 5/s --hashlimit-name x
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: option "--hashlimit-above" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-htable-size 5 --hashlimit-htable-max 6 --hashlimit-htable-gcinterval 7 --hashlimit-htable-expire 8 --hashlimit-upto 5/s --hashlimit-name x --hashlimit-mode dstip --hashlimit-dstmask 3 --hashlimit-srcmask 4 --hashlimit-rate-match --hashlimit-rate-interval 8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 2250/hour burst 5 mode dstip htable-size 5 htable-max 6 htable-gcinterval 7 htable-expire 8 srcmask 4 dstmask 3 rate-match rate-interval 8
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode dstip --hashlimit-name x --hashlimit-htable-size 5 --hashlimit-htable-max 6 --hashlimit-htable-gcinterval 7 --hashlimit-htable-expire 8 --hashlimit-srcmask 4 --hashlimit-dstmask 3 --hashlimit-rate-match --hashlimit-rate-interval 8
    list            all  --  anywhere             anywhere             limit: up to 2250/hour burst 5 mode dstip htable-size 5 htable-max 6 htable-gcinterval 7 htable-expire 8 srcmask 4 dstmask 3 rate-match rate-interval 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 2250/hour burst 5 mode dstip htable-size 5 htable-max 6 htable-gcinterval 7 htable-expire 8 srcmask 4 dstmask 3 rate-match rate-interval 8
-m hashlimit --hashlimit-upto 5b/s --hashlimit-htable-expire 15000 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0b/s
    save -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 0b/s
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0b/s
    delete/4 2 iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "0b/s"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 0b/s --hashlimit-name a
-m hashlimit --hashlimit-upto 50kb/s --hashlimit-htable-expire 60000 --hashlimit-burst 60kb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 50kb/s burst 100kb
    save -m hashlimit --hashlimit-upto 50kb/s --hashlimit-burst 100kb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 50kb/s burst 100kb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 50kb/s burst 100kb
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 1000001x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 4294967295x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 4294967295x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 48b/s burst 4096mb
    save -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 48b/s burst 4096mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 48b/s burst 4096mb
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 4294967296x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 48b/s burst 48b
    save -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 48b --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 48b/s burst 48b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 48b/s burst 48b
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 4294967295m --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 48b/s burst 4095mb
    save -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4095mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 48b/s burst 4095mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 48b/s burst 4095mb
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 2147483647 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 0/day burst 5 htable-expire 1000 rate-match rate-interval 2147483647
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 2147483647
    list            all  --  anywhere             anywhere             limit: up to 0/day burst 5 htable-expire 1000 rate-match rate-interval 2147483647
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 0/day burst 5 htable-expire 1000 rate-match rate-interval 2147483647
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 2147483648 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "2147483648"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 4294967301 --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 rate-match rate-interval 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 5
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 rate-match rate-interval 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 rate-match rate-interval 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 5x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 1/sec burst 5 rate-match rate-interval 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match --hashlimit-rate-interval 5
    list            all  --  anywhere             anywhere             limit: up to 1/sec burst 5 rate-match rate-interval 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 1/sec burst 5 rate-match rate-interval 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-rate-interval 99999999999999999999 --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-rate-interval" option: "99999999999999999999"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 18446744073709551615x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 48b/s burst 4096mb
    save -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 48b/s burst 4096mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 48b/s burst 4096mb
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 4096mb --hashlimit-name a
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 18446744073709551616x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 17592186044416m --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 48b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 50b/s --hashlimit-burst 17592186044417m --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 48b/s burst 1mb
    save -m hashlimit --hashlimit-upto 48b/s --hashlimit-burst 1mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 48b/s burst 1mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 48b/s burst 1mb
-m hashlimit --hashlimit-upto 4000mb/s --hashlimit-burst 4500mb --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 4095mb/s burst 4095mb
    save -m hashlimit --hashlimit-upto 4095mb/s --hashlimit-burst 4095mb --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 4095mb/s burst 4095mb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 4095mb/s burst 4095mb
    delete/4 2 iptables v1.8.11 (nf_tables): burst cannot be smaller than 4294967264b
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m hashlimit --hashlimit-upto 4095mb/s --hashlimit-burst 4095mb --hashlimit-name a
    delete/6 2 ip6tables v1.8.11 (nf_tables): burst cannot be smaller than 4294967264b
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m hashlimit --hashlimit-upto 4095mb/s --hashlimit-burst 4095mb --hashlimit-name a
-m hashlimit --hashlimit-upto 40000mb/s --hashlimit-burst 40000mb --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 68719476704b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 40000mb/s --hashlimit-burst 45000mb --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): burst cannot be smaller than 68719476704b
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 16kb/s --hashlimit-burst 8589934592x --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 16kb/s htable-expire 60000
    save -m hashlimit --hashlimit-upto 16kb/s --hashlimit-name a --hashlimit-htable-expire 60000
    list            all  --  anywhere             anywhere             limit: up to 16kb/s htable-expire 60000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 16kb/s htable-expire 60000
-m hashlimit --hashlimit-upto 5/s --hashlimit-burst 4294967297x --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): bad value for option "--hashlimit-burst", or out of range (1-1000000).
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a -m hashlimit --hashlimit-above 5/min --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 limit: above 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a -m hashlimit --hashlimit-above 5/min --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 limit: above 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 limit: above 5/min burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a -m hashlimit --hashlimit-above 5/min --hashlimit-rate-match --hashlimit-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 limit: above 5/min burst 5 rate-match rate-interval 60
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-name a -m hashlimit --hashlimit-above 5/min --hashlimit-rate-match --hashlimit-name a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5 rate-match rate-interval 60
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match -m hashlimit --hashlimit-above 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-htable-expire 60000 --hashlimit-rate-match --hashlimit-rate-interval 60
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5 rate-match rate-interval 60
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5 rate-match rate-interval 60
-m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-name a -m hashlimit --hashlimit-above 5/min --hashlimit-name b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a --hashlimit-rate-match -m hashlimit --hashlimit-above 5/min --hashlimit-burst 5 --hashlimit-name b
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 rate-match limit: above 5/min burst 5
-m hashlimit --hashlimit-rate-match=4 --hashlimit-upto 5/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x0c"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-r --hashlimit-upto 5/s --hashlimit-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--hashlimit-r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m hashlimit --hashlimit-u 5/s --hashlimit-n a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name ..
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name 'a;b"c'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a;b"c
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
    delete no shell line
    delete left: -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a;b"c
-m hashlimit --hashlimit-upto 5/s --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnné
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\xc3
    list            all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
-m hashlimit --hashlimit-upto 5/s --hashlimit-name a -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             limit: up to 5/sec burst 5
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5
table nat
chain PREROUTING
-m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-name a -j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: up to 5/sec burst 5 mode srcip
    save -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name a -j RETURN
    list RETURN     all  --  anywhere             anywhere             limit: up to 5/sec burst 5 mode srcip
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0            limit: up to 5/sec burst 5 mode srcip
table raw
chain OUTPUT
-p udp -m hashlimit --hashlimit-above 5kb/s --hashlimit-mode srcip,dstport --hashlimit-name a -j DROP
    echo DROP  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: above 5kb/s mode srcip-dstport
    save -p udp -m hashlimit --hashlimit-above 5kb/s --hashlimit-mode srcip,dstport --hashlimit-name a -j DROP
    list DROP       udp  --  anywhere             anywhere             limit: above 5kb/s mode srcip-dstport
    list-n DROP       udp  --  0.0.0.0/0            0.0.0.0/0            limit: above 5kb/s mode srcip-dstport

-m limit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5
    save -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
-m limit --limit 7/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 7/sec burst 5
    save -m limit --limit 7/sec
    list            all  --  anywhere             anywhere             limit: avg 7/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 7/sec burst 5
-m limit --limit 90/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 90/min burst 5
    save -m limit --limit 90/min
    list            all  --  anywhere             anywhere             limit: avg 90/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 90/min burst 5
-m limit --limit 10001/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "10001/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 10000/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 0
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "0"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 5/
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 5/S
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 5/Seconds
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/Seconds"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/sECONd
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 5/m
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/min burst 5
    save -m limit --limit 5/min
    list            all  --  anywhere             anywhere             limit: avg 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/min burst 5
-m limit --limit 5/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/min burst 5
    save -m limit --limit 5/min
    list            all  --  anywhere             anywhere             limit: avg 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/min burst 5
-m limit --limit 5/minute
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/min burst 5
    save -m limit --limit 5/min
    list            all  --  anywhere             anywhere             limit: avg 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/min burst 5
-m limit --limit 5/minutes
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/minutes"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/h
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/hour burst 5
    save -m limit --limit 5/hour
    list            all  --  anywhere             anywhere             limit: avg 5/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/hour burst 5
-m limit --limit 5/d
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/day burst 5
    save -m limit --limit 5/day
    list            all  --  anywhere             anywhere             limit: avg 5/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/day burst 5
-m limit --limit 5/days
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/days"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/week
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/week"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit -5/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "-5/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit " 5/sec"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit "+5/sec"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit "5 /sec"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit "5/ sec"
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/ sec"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 0x5/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "0x5/sec"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5abc/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 4294967297/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 4294967296/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "4294967296/sec"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 2147483648/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "2147483648/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 99999999999999999999/sec
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "99999999999999999999/sec"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit -4294967295/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 5/sec/min
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/sec/min"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit /sec
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "/sec"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit ""
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate ""'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit x
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "x"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 10000/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/day burst 5
    save -m limit --limit 10000/day
    list            all  --  anywhere             anywhere             limit: avg 10000/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/day burst 5
-m limit --limit 864000000/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 864000001/day
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "864000001/day"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 36000000/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 36000001/hour
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "36000001/hour"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 600000/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 600001/min
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "600001/min"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 1/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/day burst 5
    save -m limit --limit 1/day
    list            all  --  anywhere             anywhere             limit: avg 1/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/day burst 5
-m limit --limit 2/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/day burst 5
    save -m limit --limit 2/day
    list            all  --  anywhere             anywhere             limit: avg 2/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/day burst 5
-m limit --limit 23/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 23/day burst 5
    save -m limit --limit 23/day
    list            all  --  anywhere             anywhere             limit: avg 23/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 23/day burst 5
-m limit --limit 24/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/hour burst 5
    save -m limit --limit 1/hour
    list            all  --  anywhere             anywhere             limit: avg 1/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/hour burst 5
-m limit --limit 25/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 25/day burst 5
    save -m limit --limit 25/day
    list            all  --  anywhere             anywhere             limit: avg 25/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 25/day burst 5
-m limit --limit-burst 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 0
    save -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-m limit --limit-burst 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 1
    save -m limit --limit 3/hour --limit-burst 1
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 1
-m limit --limit-burst 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5
    save -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
-m limit --limit-burst 10000
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 10000
    save -m limit --limit 3/hour --limit-burst 10000
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 10000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 10000
-m limit --limit-burst 10001
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst -1
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 16
    save -m limit --limit 3/hour --limit-burst 16
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 16
-m limit --limit-burst 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 8
    save -m limit --limit 3/hour --limit-burst 8
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 8
-m limit --limit-burst ""
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 5a
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst " 5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5
    save -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
-m limit --limit 5 --limit 6
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: option "--limit" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 5 --limit-burst 6
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: option "--limit-burst" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--limit" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit=5/m
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/min burst 5
    save -m limit --limit 5/min
    list            all  --  anywhere             anywhere             limit: avg 5/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/min burst 5
-m limit --limit-b 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 3
    save -m limit --limit 3/hour --limit-burst 3
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 3
-m limit --limi 3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--limi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit- 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 3
    save -m limit --limit 3/hour --limit-burst 3
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 3
-m limit --li 3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--li"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit ! --limit 5
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: option "--limit" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit ! --limit-burst 5
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: option "--limit-burst" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5 -m limit --limit 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5 limit: avg 7/sec burst 5
    save -m limit --limit 5/sec -m limit --limit 7/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5 limit: avg 7/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5 limit: avg 7/sec burst 5
-m limit --limit 1/s --limit-burst 20
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 20
    save -m limit --limit 1/sec --limit-burst 20
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 20
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 20
-m limit --limit 10/m --limit-burst 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10/min burst 1
    save -m limit --limit 10/min --limit-burst 1
    list            all  --  anywhere             anywhere             limit: avg 10/min burst 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10/min burst 1
# rates come back as a whole number of the largest unit that tells them
-m limit --limit 59/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 59/min burst 5
    save -m limit --limit 59/min
    list            all  --  anywhere             anywhere             limit: avg 59/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 59/min burst 5
-m limit --limit 60/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 61/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 61/min burst 5
    save -m limit --limit 61/min
    list            all  --  anywhere             anywhere             limit: avg 61/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 61/min burst 5
-m limit --limit 119/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 119/hour burst 5
    save -m limit --limit 119/hour
    list            all  --  anywhere             anywhere             limit: avg 119/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 119/hour burst 5
-m limit --limit 120/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/min burst 5
    save -m limit --limit 2/min
    list            all  --  anywhere             anywhere             limit: avg 2/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/min burst 5
-m limit --limit 3600/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 3601/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3601/hour burst 5
    save -m limit --limit 3601/hour
    list            all  --  anywhere             anywhere             limit: avg 3601/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3601/hour burst 5
-m limit --limit 7/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 7/hour burst 5
    save -m limit --limit 7/hour
    list            all  --  anywhere             anywhere             limit: avg 7/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 7/hour burst 5
-m limit --limit 1440/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/min burst 5
    save -m limit --limit 1/min
    list            all  --  anywhere             anywhere             limit: avg 1/min burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/min burst 5
-m limit --limit 1441/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1441/day burst 5
    save -m limit --limit 1441/day
    list            all  --  anywhere             anywhere             limit: avg 1441/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1441/day burst 5
-m limit --limit 86400/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 86399/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 100000/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 100000/day burst 5
    save -m limit --limit 100000/day
    list            all  --  anywhere             anywhere             limit: avg 100000/day burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 100000/day burst 5
-m limit --limit 999/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1000/sec burst 5
    save -m limit --limit 1000/sec
    list            all  --  anywhere             anywhere             limit: avg 1000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1000/sec burst 5
-m limit --limit 3333/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3333/sec burst 5
    save -m limit --limit 3333/sec
    list            all  --  anywhere             anywhere             limit: avg 3333/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3333/sec burst 5
-m limit --limit 3334/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5000/sec burst 5
    save -m limit --limit 5000/sec
    list            all  --  anywhere             anywhere             limit: avg 5000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5000/sec burst 5
-m limit --limit 4999/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5000/sec burst 5
    save -m limit --limit 5000/sec
    list            all  --  anywhere             anywhere             limit: avg 5000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5000/sec burst 5
-m limit --limit 5001/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 6000/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 9999/sec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 4844/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 81/sec burst 5
    save -m limit --limit 81/sec
    list            all  --  anywhere             anywhere             limit: avg 81/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 81/sec burst 5
-m limit --limit 599999/min
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 35999999/hour
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 863999999/day
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10000/sec burst 5
    save -m limit --limit 10000/sec
    list            all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
-m limit --limit 17/day --limit-burst 17
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 17/day burst 17
    save -m limit --limit 17/day --limit-burst 17
    list            all  --  anywhere             anywhere             limit: avg 17/day burst 17
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 17/day burst 17
# numbers are read like atoi does
-m limit --limit 0005/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit 010/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 10/sec burst 5
    save -m limit --limit 10/sec
    list            all  --  anywhere             anywhere             limit: avg 10/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 10/sec burst 5
-m limit --limit 1e3/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 1/sec burst 5
    save -m limit --limit 1/sec
    list            all  --  anywhere             anywhere             limit: avg 1/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 5
-m limit --limit 3.9/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/sec burst 5
    save -m limit --limit 3/sec
    list            all  --  anywhere             anywhere             limit: avg 3/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/sec burst 5
-m limit --limit $'\t5/s'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit " +5/s"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5
    save -m limit --limit 5/sec
    list            all  --  anywhere             anywhere             limit: avg 5/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
-m limit --limit "+-5/s"
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "+-5/s"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 9223372036854775807/s
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "9223372036854775807/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 9223372036854775808/s
    status 2
    stderr iptables v1.8.11 (nf_tables): Rate too fast "9223372036854775808/s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit -9223372036854775809/s
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "-9223372036854775809/s"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 8589934599/s
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 7/sec burst 5
    save -m limit --limit 7/sec
    list            all  --  anywhere             anywhere             limit: avg 7/sec burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 7/sec burst 5
-m limit --limit 5//s
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5//s"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit é/s
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "é/s"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/sé
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/sé"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit $'5/\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): bad rate "5/\xff"'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 0
    save -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-m limit --limit-burst 4294967301
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 18446744073709551621
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit-burst 1e2
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/s --limit-burst x --limit 6/s
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: bad value for option "--limit-burst", or out of range (0-10000).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 5/s --limit 6
    status 2
    stderr iptables v1.8.11 (nf_tables): limit: option "--limit" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit -m limit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5 limit: avg 3/hour burst 5
    save -m limit --limit 3/hour -m limit --limit 3/hour
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5 limit: avg 3/hour burst 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5 limit: avg 3/hour burst 5
-m limit -m limit --limit-b 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/hour burst 5 limit: avg 3/hour burst 3
    save -m limit --limit 3/hour -m limit --limit 3/hour --limit-burst 3
    list            all  --  anywhere             anywhere             limit: avg 3/hour burst 5 limit: avg 3/hour burst 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5 limit: avg 3/hour burst 3
-m limit --limit 2/s -p tcp -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/sec burst 5
    save -p tcp -m limit --limit 2/sec -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             limit: avg 2/sec burst 5
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/sec burst 5
-j LOG -m limit --limit 2/s -m limit --limit-burst 7
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/sec burst 5 limit: avg 3/hour burst 7 LOG flags 0 level 4
    save -m limit --limit 2/sec -m limit --limit 3/hour --limit-burst 7 -j LOG
    list LOG        all  --  anywhere             anywhere             limit: avg 2/sec burst 5 limit: avg 3/hour burst 7 LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/sec burst 5 limit: avg 3/hour burst 7 LOG flags 0 level 4
table mangle
chain POSTROUTING
-m limit --limit 2/s -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/sec burst 5
    save -m limit --limit 2/sec -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             limit: avg 2/sec burst 5
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/sec burst 5
table nat
chain PREROUTING
-m limit --limit 2/h -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/hour burst 5
    save -m limit --limit 2/hour -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             limit: avg 2/hour burst 5
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/hour burst 5
table raw
chain OUTPUT
-m limit --limit 2/d -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/day burst 5
    save -m limit --limit 2/day -j DROP
    list DROP       all  --  anywhere             anywhere             limit: avg 2/day burst 5
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/day burst 5
table filter
chain u
setup -N u
-m limit --limit 2/m -j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 2/min burst 5
    save -m limit --limit 2/min -j RETURN
    list RETURN     all  --  anywhere             anywhere             limit: avg 2/min burst 5
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 2/min burst 5

-m statistic
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth
    status 2
    stderr iptables v1.8.11 (nf_tables): --every and --packet must be specified when using nth mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode Random
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "Random"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode rand --probability 0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "rand"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode n --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "n"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nt --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "nt"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode r --probability 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode ran --probability 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "ran"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode randomx --probability 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "randomx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.10000000009
    save -m statistic --mode random --probability 0.10000000009
    list            all  --  anywhere             anywhere             statistic mode random probability 0.10000000009
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.10000000009
-m statistic --mode random ! --probability 0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random ! probability 0.10000000009
    save -m statistic --mode random ! --probability 0.10000000009
    list            all  --  anywhere             anywhere             statistic mode random ! probability 0.10000000009
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random ! probability 0.10000000009
-m statistic --mode random --probability 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability 1.0000001
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1.00000000001
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1.00000000000000001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability -0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability -0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability=-0.0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability .5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 1.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability 0,5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 5e-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 5E-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 5e-1x
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.5x
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x.8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0x1p-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0x1P-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x1p
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e+
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e-
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability inf
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability -inf
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability nan
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability NAN
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability "nan(123)"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability -nan
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability infinity
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability ""
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability " 0.5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability "0.5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability "+0.5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability "+ 0.5"
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability abc
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability .
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability e5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e400
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e-400
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 1e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 2.328306436538696e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 2.3283064365386963e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000047
    save -m statistic --mode random --probability 0.00000000047
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000047
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000047
-m statistic --mode random --probability 4.656612873077393e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000047
    save -m statistic --mode random --probability 0.00000000047
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000047
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000047
-m statistic --mode random --probability 0.9999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability 0.33333333349
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.33333333349
    save -m statistic --mode random --probability 0.33333333349
    list            all  --  anywhere             anywhere             statistic mode random probability 0.33333333349
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.33333333349
-m statistic --mode random --probability 0.5 --probability 0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.5 --mode random
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --mode nth --every 2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 2
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --every 2
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --probability 0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): --every and --packet must be specified when using nth mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --packet 1 --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 1 --packet 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 1
    save -m statistic --mode nth --every 1 --packet 0
    list            all  --  anywhere             anywhere             statistic mode nth every 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 1
-m statistic --mode nth --every 1 --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --packet 3
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --packet 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mode nth --packet 2 --every 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mode nth --packet 0 --every 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3
    save -m statistic --mode nth --every 3 --packet 0
    list            all  --  anywhere             anywhere             statistic mode nth every 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3
-m statistic --mode nth --packet 5 --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth ! --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth ! --every 3 ! --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--packet" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 ! --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--packet" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic ! --mode nth --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 4294967295 --packet 4294967294
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 4294967295 packet 4294967294
    save -m statistic --mode nth --every 4294967295 --packet 4294967294
    list            all  --  anywhere             anywhere             statistic mode nth every 4294967295 packet 4294967294
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 4294967295 packet 4294967294
-m statistic --mode nth --every 4294967295 --packet 4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every -1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 0x10
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 010
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3x
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every ""
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --every 4
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --packet 1 --packet 2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--packet" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --packet x
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--packet", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --packet -1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--packet", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 3 --mode nth
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --mode random
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.29999999981
    save -m statistic --mode random --probability 0.29999999981
    list            all  --  anywhere             anywhere             statistic mode random probability 0.29999999981
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.29999999981
-m statistic --probability 0.3 --mode nth --every 2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --mode random --every 2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --mode random --packet 2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--every" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mo nth --ev 3 --pa 2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --prob 0.1 --mode random
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.10000000009
    save -m statistic --mode random --probability 0.10000000009
    list            all  --  anywhere             anywhere             statistic mode random probability 0.10000000009
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.10000000009
-m statistic --p 0.1 --mode random
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--p"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --pro 0.1 --mode random
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--pro"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --e 3 --mode nth
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--e"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --m random --probability 0.3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--m"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 -m statistic --mode random --probability 0.25
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth ! --every 3 --packet 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth ! every 3 packet 2
    save -m statistic --mode nth ! --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth ! every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth ! every 3 packet 2
-m statistic --mode nth ! --every 3 --packet 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth ! every 3
    save -m statistic --mode nth ! --every 3 --packet 0
    list            all  --  anywhere             anywhere             statistic mode nth ! every 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth ! every 3
-m statistic --mode nth --packet 0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--packet" also requires "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --packet 0
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --packet 0 --every 5
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --packet 6 --every 5
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 5 --packet 2
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --mode nth --packet 5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0 --mode nth --packet 5
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --every 3 --mode nth --packet 5
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 3 --probability 0.3 --mode nth --packet 5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 3 --probability 0 --mode nth --packet 0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.00000001 --mode nth --packet 21
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.00000001 --mode nth --packet 22
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0.3 --packet 5
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 5 --packet 2 --mode random
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 5 --packet 2 --mode random --probability 0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 0 --packet 0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 16 --packet 0xf
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 16 packet 15
    save -m statistic --mode nth --every 16 --packet 15
    list            all  --  anywhere             anywhere             statistic mode nth every 16 packet 15
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 16 packet 15
-m statistic --mode nth --every +3 --packet 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 1
    save -m statistic --mode nth --every 3 --packet 1
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 1
-m statistic --mode nth --every " 3" --packet 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 1
    save -m statistic --mode nth --every 3 --packet 1
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 1
-m statistic --mode random --probability "nan("
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability "nan()"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability "nan(a_Z9)"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability "nan(a-Z9)"
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability "nan(é)"
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability nanx
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability na
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x.
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x.p1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x1.p-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0X1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability +0x.4p0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.25000000000
    save -m statistic --mode random --probability 0.25000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.25000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.25000000000
-m statistic --mode random --probability -0x0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 0x1p-999999999999999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 0x0p999999999999999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 0e999999999999999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 1e-999999999999999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000000
    save -m statistic --mode random --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000000
-m statistic --mode random --probability 0x1p0x1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x1p-1.
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1_0e-3
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 1e-1_0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0x1_0p-8
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0b1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability ١
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.1f
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.1L
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.00000000023283064365386962890625
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000047
    save -m statistic --mode random --probability 0.00000000047
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000047
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000047
-m statistic --mode random --probability 0.00000000023283064365386962
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000047
    save -m statistic --mode random --probability 0.00000000047
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000047
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000047
-m statistic --mode random --probability 1e-9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000093
    save -m statistic --mode random --probability 0.00000000093
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000093
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000093
-m statistic --mode random --probability 0.99999999976
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.99999999953
    save -m statistic --mode random --probability 0.99999999953
    list            all  --  anywhere             anywhere             statistic mode random probability 0.99999999953
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.99999999953
-m statistic --mode random --probability 0.99999999977
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 1.00000000000
    save -m statistic --mode random --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
-m statistic --mode random --probability 00000000000.5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 5e-01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability $'\t0.5'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0x1p+
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability $'0.5\n'
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3x --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode=nth --every=3 --packet=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 1
    save -m statistic --mode nth --every 3 --packet 1
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 1
-m statistic --probability 0.1 --mode bad
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad mode "bad"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random -m statistic --probability 0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.1 -m statistic --mode nth --every 2 --packet 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.10000000009 statistic mode nth every 2 packet 1
    save -m statistic --mode random --probability 0.10000000009 -m statistic --mode nth --every 2 --packet 1
    list            all  --  anywhere             anywhere             statistic mode random probability 0.10000000009 statistic mode nth every 2 packet 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.10000000009 statistic mode nth every 2 packet 1
-m statistic --mode
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--mode" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode nth --every 3 --pack 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mode nth --every 3 --pac 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mode nth --every 3 --pa 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mode nth --eve 3 --packet 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 2
    save -m statistic --mode nth --every 3 --packet 2
    list            all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
-m statistic --mod nth --every 3 --packet 2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mod"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --proba 0.1 --mode random
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.10000000009
    save -m statistic --mode random --probability 0.10000000009
    list            all  --  anywhere             anywhere             statistic mode random probability 0.10000000009
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.10000000009
-m statistic ! --probability 0.1 --mode random ! --every 3
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --every 3 ! --probability 0.1 --mode nth ! --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--packet" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
# halves go up, to steps of 1/2**31
-m statistic --mode random --probability 0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.20000000019
    save -m statistic --mode random --probability 0.20000000019
    list            all  --  anywhere             anywhere             statistic mode random probability 0.20000000019
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.20000000019
-m statistic --mode random --probability 0.25
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.25000000000
    save -m statistic --mode random --probability 0.25000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.25000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.25000000000
-m statistic --mode random --probability 0.333333
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.33333300008
    save -m statistic --mode random --probability 0.33333300008
    list            all  --  anywhere             anywhere             statistic mode random probability 0.33333300008
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.33333300008
-m statistic --mode random --probability 0.5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000
    save -m statistic --mode random --probability 0.50000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
-m statistic --mode random --probability 0.6666666667
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.66666666651
    save -m statistic --mode random --probability 0.66666666651
    list            all  --  anywhere             anywhere             statistic mode random probability 0.66666666651
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.66666666651
-m statistic --mode random --probability 0.75
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.75000000000
    save -m statistic --mode random --probability 0.75000000000
    list            all  --  anywhere             anywhere             statistic mode random probability 0.75000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.75000000000
-m statistic --mode random --probability 0.99999999953433871
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.99999999953
    save -m statistic --mode random --probability 0.99999999953
    list            all  --  anywhere             anywhere             statistic mode random probability 0.99999999953
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.99999999953
-m statistic --mode random --probability 6.9849193096160889e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000093
    save -m statistic --mode random --probability 0.00000000093
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000093
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000093
-m statistic --mode random --probability 6.984919309616088e-10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.00000000047
    save -m statistic --mode random --probability 0.00000000047
    list            all  --  anywhere             anywhere             statistic mode random probability 0.00000000047
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00000000047
-m statistic --mode random ! --probability 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random ! probability 0.00000000000
    save -m statistic --mode random ! --probability 0.00000000000
    list            all  --  anywhere             anywhere             statistic mode random ! probability 0.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random ! probability 0.00000000000
-m statistic --mode random ! --probability 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random ! probability 1.00000000000
    save -m statistic --mode random ! --probability 1.00000000000
    list            all  --  anywhere             anywhere             statistic mode random ! probability 1.00000000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random ! probability 1.00000000000
-m statistic --mode nth --every 10 --packet 9 -p tcp -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 10 packet 9
    save -p tcp -m statistic --mode nth --every 10 --packet 9 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             statistic mode nth every 10 packet 9
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 10 packet 9
# the later of --probability and --every is the bound of --packet
-m statistic --mode random --probability 0.00000001 --packet 21
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--packet".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.00000001 --packet 22
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --packet 22 --probability 0.00000001
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --mode random --probability 0.5 --every 8 --packet 8
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0 --packet 1
    status 2
    stderr iptables v1.8.11 (nf_tables): the --packet p must be 0 <= p <= n-1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic --probability 0 --packet 0
    status 2
    stderr iptables v1.8.11 (nf_tables): statistic: option "--mode" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m statistic -m statistic --mode random --proba 0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): --probability must be specified when using random mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT -m statistic --mode random --proba 0.5 -m statistic --mode random --proba 0.4
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.50000000000 statistic mode random probability 0.39999999991
    save -m statistic --mode random --probability 0.50000000000 -m statistic --mode random --probability 0.39999999991 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             statistic mode random probability 0.50000000000 statistic mode random probability 0.39999999991
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000 statistic mode random probability 0.39999999991
table nat
chain OUTPUT
-m statistic --mode nth --every 3 --packet 1 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode nth every 3 packet 1
    save -m statistic --mode nth --every 3 --packet 1 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             statistic mode nth every 3 packet 1
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 1
table raw
chain PREROUTING
-m statistic --mode random --probability 0.125 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   statistic mode random probability 0.12500000000
    save -m statistic --mode random --probability 0.12500000000 -j DROP
    list DROP       all  --  anywhere             anywhere             statistic mode random probability 0.12500000000
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.12500000000

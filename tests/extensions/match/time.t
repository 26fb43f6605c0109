# Dates and times of any spelling, days by name and number, time zones.
-m time
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --datestart 1970
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --datestart 1970-01-01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --datestart 1970-01-01T00:00:01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 1970-01-01 00:00:01 UTC
    save -m time --datestart 1970-01-01T00:00:01 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 1970-01-01 00:00:01 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 1970-01-01 00:00:01 UTC
-m time --datestart 1970-00
    status 1
    stderr mktime: No such file or directory
    stderr iptables v1.8.11 (nf_tables): mktime returned an error
-m time --datestart 1970-01-00
    status 1
    stderr mktime: No such file or directory
    stderr iptables v1.8.11 (nf_tables): mktime returned an error
-m time --datestart 1970-01-01T00:00:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1970-01-01T00:00:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 1969
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1969" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 1969-12-31T23:59:59
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1969-12-31T23:59:59" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2000-02-30
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2000-03-01 00:00:00 UTC
    save -m time --datestart 2000-03-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2000-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2000-03-01 00:00:00 UTC
-m time --datestart 2001-02-29
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2001-03-01 00:00:00 UTC
    save -m time --datestart 2001-03-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2001-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2001-03-01 00:00:00 UTC
-m time --datestart 2020
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart 2020-
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2019-12-01 00:00:00 UTC
    save -m time --datestart 2019-12-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2019-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2019-12-01 00:00:00 UTC
-m time --datestart 2020-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart 2020-1-
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2019-12-31 00:00:00 UTC
    save -m time --datestart 2019-12-31T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2019-12-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2019-12-31 00:00:00 UTC
-m time --datestart 2020-00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2019-12-01 00:00:00 UTC
    save -m time --datestart 2019-12-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2019-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2019-12-01 00:00:00 UTC
-m time --datestart 2020-00-00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2019-11-30 00:00:00 UTC
    save -m time --datestart 2019-11-30T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2019-11-30 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2019-11-30 00:00:00 UTC
-m time --datestart 2020-12
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-12-01 00:00:00 UTC
    save -m time --datestart 2020-12-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-12-01 00:00:00 UTC
-m time --datestart 2020-13
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-13" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-01-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-31 00:00:00 UTC
    save -m time --datestart 2020-01-31T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-31 00:00:00 UTC
-m time --datestart 2020-01-32
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-01-32" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-30
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-03-01 00:00:00 UTC
    save -m time --datestart 2020-03-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-03-01 00:00:00 UTC
-m time --datestart 2020-2-3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 00:00:00 UTC
    save -m time --datestart 2020-02-03T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 00:00:00 UTC
-m time --datestart 2020-001-001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart 2020-03-01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-03-01 00:00:00 UTC
    save -m time --datestart 2020-03-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-03-01 00:00:00 UTC
-m time --datestart 2024-02-29
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2024-02-29 00:00:00 UTC
    save -m time --datestart 2024-02-29T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2024-02-29 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2024-02-29 00:00:00 UTC
-m time --datestart 2020-02-03T
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 00:00:00 UTC
    save -m time --datestart 2020-02-03T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 00:00:00 UTC
-m time --datestart 2020-02-03T1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 01:00:00 UTC
    save -m time --datestart 2020-02-03T01:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 01:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 01:00:00 UTC
-m time --datestart 2020-02-03T23
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 23:00:00 UTC
    save -m time --datestart 2020-02-03T23:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 23:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 23:00:00 UTC
-m time --datestart 2020-02-03T24
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T24" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T23:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 23:00:00 UTC
    save -m time --datestart 2020-02-03T23:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 23:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 23:00:00 UTC
-m time --datestart 2020-02-03T23:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 23:59:00 UTC
    save -m time --datestart 2020-02-03T23:59:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 23:59:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 23:59:00 UTC
-m time --datestart 2020-02-03T23:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T23:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T23:59:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 23:59:00 UTC
    save -m time --datestart 2020-02-03T23:59:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 23:59:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 23:59:00 UTC
-m time --datestart 2020-02-03T23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 23:59:59 UTC
    save -m time --datestart 2020-02-03T23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 23:59:59 UTC
-m time --datestart 2020-02-03T23:59:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T23:59:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T1:2:3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 01:02:03 UTC
    save -m time --datestart 2020-02-03T01:02:03 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 01:02:03 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 01:02:03 UTC
-m time --datestart 2020-02-03T1:2:3x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T1:2:3:
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3:" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T1:2:3Z
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3Z" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart "2020-02-03 01:02:03"
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03 01:02:03" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03t02
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03t02" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-02-03T-1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T-1" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020T10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020T10" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-01T10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-01T10" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020/01/01
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020/01/01" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020--1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020--1" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart -2020
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "-2020" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart -0
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "-0" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart +2020-+2-+3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 00:00:00 UTC
    save -m time --datestart 2020-02-03T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 00:00:00 UTC
-m time --datestart $' 2020- 2-\t3'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-02-03 00:00:00 UTC
    save -m time --datestart 2020-02-03T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-02-03 00:00:00 UTC
-m time --datestart "2020 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020 " specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 4294969316
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart 18446744073709553636
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "18446744073709553636" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020-4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart -18446744073709549596
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --datestart 2037-12-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2037-12-31 00:00:00 UTC
    save -m time --datestart 2037-12-31T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2037-12-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2037-12-31 00:00:00 UTC
-m time --datestart 2038
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-01-01 00:00:00 UTC
    save -m time --datestart 2038-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-01-01 00:00:00 UTC
-m time --datestart 2038-01-19T03:14:06
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-01-19 03:14:06 UTC
    save -m time --datestart 2038-01-19T03:14:06 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-01-19 03:14:06 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-01-19 03:14:06 UTC
-m time --datestart 2038-01-19T03:14:07
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-01-19 03:14:07 UTC
    save -m time --datestart 2038-01-19T03:14:07 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-01-19 03:14:07 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-01-19 03:14:07 UTC
-m time --datestart 2038-01-19T03:14:08
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-01-19 03:14:08 UTC
    save -m time --datestart 2038-01-19T03:14:08 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-01-19 03:14:08 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-01-19 03:14:08 UTC
-m time --datestart 2038-02-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-03-03 00:00:00 UTC
    save -m time --datestart 2038-03-03T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-03-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-03-03 00:00:00 UTC
-m time --datestart 2038-12-31T23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2038-12-31 23:59:59 UTC
    save -m time --datestart 2038-12-31T23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2038-12-31 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2038-12-31 23:59:59 UTC
-m time --datestart 2039
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2039" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2100
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2100" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 20
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "20" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 0x7e4
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "0x7e4" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart now
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "now" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "é" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--datestart" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --datestart 2020
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestart" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020 --datestart 2021
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestart" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020 --datestart x
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestart" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart=2021
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2021-01-01 00:00:00 UTC
    save -m time --datestart 2021-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2021-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2021-01-01 00:00:00 UTC
-m time --datestart=
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 1970
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date UTC
    save -m time
    list            all  --  anywhere             anywhere             TIME until date UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time
-m time --datestop 1970-01-01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date UTC
    save -m time
    list            all  --  anywhere             anywhere             TIME until date UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time
-m time --datestop 1970-01-01T00:00:01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 1970-01-01 00:00:01 UTC
    save -m time --datestop 1970-01-01T00:00:01
    list            all  --  anywhere             anywhere             TIME until date 1970-01-01 00:00:01 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 1970-01-01 00:00:01 UTC
-m time --datestop 1970-00
    status 1
    stderr mktime: No such file or directory
    stderr iptables v1.8.11 (nf_tables): mktime returned an error
-m time --datestop 1970-01-00
    status 1
    stderr mktime: No such file or directory
    stderr iptables v1.8.11 (nf_tables): mktime returned an error
-m time --datestop 1970-01-01T00:00:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1970-01-01T00:00:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 1969
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1969" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 1969-12-31T23:59:59
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "1969-12-31T23:59:59" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2000-02-30
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2000-03-01 00:00:00 UTC
    save -m time --datestop 2000-03-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2000-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2000-03-01 00:00:00 UTC
-m time --datestop 2001-02-29
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2001-03-01 00:00:00 UTC
    save -m time --datestop 2001-03-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2001-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2001-03-01 00:00:00 UTC
-m time --datestop 2020
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop 2020-
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2019-12-01 00:00:00 UTC
    save -m time --datestop 2019-12-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2019-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2019-12-01 00:00:00 UTC
-m time --datestop 2020-1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop 2020-1-
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2019-12-31 00:00:00 UTC
    save -m time --datestop 2019-12-31T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2019-12-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2019-12-31 00:00:00 UTC
-m time --datestop 2020-00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2019-12-01 00:00:00 UTC
    save -m time --datestop 2019-12-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2019-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2019-12-01 00:00:00 UTC
-m time --datestop 2020-00-00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2019-11-30 00:00:00 UTC
    save -m time --datestop 2019-11-30T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2019-11-30 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2019-11-30 00:00:00 UTC
-m time --datestop 2020-12
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-12-01 00:00:00 UTC
    save -m time --datestop 2020-12-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-12-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-12-01 00:00:00 UTC
-m time --datestop 2020-13
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-13" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-01-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-31 00:00:00 UTC
    save -m time --datestop 2020-01-31T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-31 00:00:00 UTC
-m time --datestop 2020-01-32
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-01-32" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-30
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-03-01 00:00:00 UTC
    save -m time --datestop 2020-03-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-03-01 00:00:00 UTC
-m time --datestop 2020-2-3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 00:00:00 UTC
    save -m time --datestop 2020-02-03T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 00:00:00 UTC
-m time --datestop 2020-001-001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop 2020-03-01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-03-01 00:00:00 UTC
    save -m time --datestop 2020-03-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-03-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-03-01 00:00:00 UTC
-m time --datestop 2024-02-29
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2024-02-29 00:00:00 UTC
    save -m time --datestop 2024-02-29T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2024-02-29 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2024-02-29 00:00:00 UTC
-m time --datestop 2020-02-03T
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 00:00:00 UTC
    save -m time --datestop 2020-02-03T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 00:00:00 UTC
-m time --datestop 2020-02-03T1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 01:00:00 UTC
    save -m time --datestop 2020-02-03T01:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 01:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 01:00:00 UTC
-m time --datestop 2020-02-03T23
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 23:00:00 UTC
    save -m time --datestop 2020-02-03T23:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 23:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 23:00:00 UTC
-m time --datestop 2020-02-03T24
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T24" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T23:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 23:00:00 UTC
    save -m time --datestop 2020-02-03T23:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 23:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 23:00:00 UTC
-m time --datestop 2020-02-03T23:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 23:59:00 UTC
    save -m time --datestop 2020-02-03T23:59:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 23:59:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 23:59:00 UTC
-m time --datestop 2020-02-03T23:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T23:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T23:59:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 23:59:00 UTC
    save -m time --datestop 2020-02-03T23:59:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 23:59:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 23:59:00 UTC
-m time --datestop 2020-02-03T23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 23:59:59 UTC
    save -m time --datestop 2020-02-03T23:59:59
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 23:59:59 UTC
-m time --datestop 2020-02-03T23:59:60
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T23:59:60" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T1:2:3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 01:02:03 UTC
    save -m time --datestop 2020-02-03T01:02:03
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 01:02:03 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 01:02:03 UTC
-m time --datestop 2020-02-03T1:2:3x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T1:2:3:
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3:" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T1:2:3Z
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T1:2:3Z" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop "2020-02-03 01:02:03"
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03 01:02:03" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03t02
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03t02" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-02-03T-1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-02-03T-1" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020T10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020T10" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-01T10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020-01T10" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020/01/01
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020/01/01" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020--1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020--1" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop -2020
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "-2020" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop -0
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "-0" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop +2020-+2-+3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 00:00:00 UTC
    save -m time --datestop 2020-02-03T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 00:00:00 UTC
-m time --datestop $' 2020- 2-\t3'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-02-03 00:00:00 UTC
    save -m time --datestop 2020-02-03T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-02-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-02-03 00:00:00 UTC
-m time --datestop "2020 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2020 " specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 4294969316
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop 18446744073709553636
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "18446744073709553636" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020-4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop -18446744073709549596
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --datestop 2037-12-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2037-12-31 00:00:00 UTC
    save -m time --datestop 2037-12-31T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2037-12-31 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2037-12-31 00:00:00 UTC
-m time --datestop 2038
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2038-01-01 00:00:00 UTC
    save -m time --datestop 2038-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2038-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2038-01-01 00:00:00 UTC
-m time --datestop 2038-01-19T03:14:06
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2038-01-19 03:14:06 UTC
    save -m time --datestop 2038-01-19T03:14:06
    list            all  --  anywhere             anywhere             TIME until date 2038-01-19 03:14:06 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2038-01-19 03:14:06 UTC
-m time --datestop 2038-01-19T03:14:07
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --datestop 2038-01-19T03:14:08
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2038-01-19 03:14:08 UTC
    save -m time --datestop 2038-01-19T03:14:08
    list            all  --  anywhere             anywhere             TIME until date 2038-01-19 03:14:08 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2038-01-19 03:14:08 UTC
-m time --datestop 2038-02-31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2038-03-03 00:00:00 UTC
    save -m time --datestop 2038-03-03T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2038-03-03 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2038-03-03 00:00:00 UTC
-m time --datestop 2038-12-31T23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2038-12-31 23:59:59 UTC
    save -m time --datestop 2038-12-31T23:59:59
    list            all  --  anywhere             anywhere             TIME until date 2038-12-31 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2038-12-31 23:59:59 UTC
-m time --datestop 2039
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2039" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2100
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "2100" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 20
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "20" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 0x7e4
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "0x7e4" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "x" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop now
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "now" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "é" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--datestop" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --datestop 2020
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestop" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020 --datestop 2021
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestop" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020 --datestop x
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--datestop" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop=2021
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2021-01-01 00:00:00 UTC
    save -m time --datestop 2021-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2021-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2021-01-01 00:00:00 UTC
-m time --datestop=
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid date "" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestart 2020 --datestop 2021
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2021-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 UTC
-m time --datestop 2020 --datestart 2021
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2021-01-01 00:00:00 until date 2020-01-01 00:00:00 UTC
    save -m time --datestart 2021-01-01T00:00:00 --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME starting from 2021-01-01 00:00:00 until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2021-01-01 00:00:00 until date 2020-01-01 00:00:00 UTC
-m time --datestart 2021-06-07T08:09:10 --datestop 2021-06-07T08:09:10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2021-06-07 08:09:10 until date 2021-06-07 08:09:10 UTC
    save -m time --datestart 2021-06-07T08:09:10 --datestop 2021-06-07T08:09:10
    list            all  --  anywhere             anywhere             TIME starting from 2021-06-07 08:09:10 until date 2021-06-07 08:09:10 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2021-06-07 08:09:10 until date 2021-06-07 08:09:10 UTC
-m time --datestop 1970 --kerneltz
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date
    save -m time --kerneltz
    list            all  --  anywhere             anywhere             TIME until date
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --kerneltz
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --kerneltz
-m time --datestop 1970 --datestart 2020
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 until date UTC
    save -m time --datestart 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 until date UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 until date UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --datestart 2020-01-01T00:00:00
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --datestart 2020-01-01T00:00:00
-m time --datestop 1970 --contiguous --timestart 2:0 --timestop 1:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 02:00:00 to 01:00:00 until date UTC contiguous
    save -m time --timestart 02:00:00 --timestop 01:00:00 --contiguous
    list            all  --  anywhere             anywhere             TIME from 02:00:00 to 01:00:00 until date UTC contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 02:00:00 to 01:00:00 until date UTC contiguous
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --timestart 02:00:00 --timestop 01:00:00 --contiguous
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --timestart 02:00:00 --timestop 01:00:00 --contiguous
-m time --datest 2020
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--datest"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datesta 2020
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME starting from 2020-01-01 00:00:00 UTC
    save -m time --datestart 2020-01-01T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME starting from 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME starting from 2020-01-01 00:00:00 UTC
-m time --date 2020
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--date"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestart 00:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestart 00:00:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestart 0:0:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:01 to 23:59:59 UTC
    save -m time --timestart 00:00:01 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:01 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:01 to 23:59:59 UTC
-m time --timestart 1:2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:02:00 to 23:59:59 UTC
    save -m time --timestart 01:02:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:02:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:02:00 to 23:59:59 UTC
-m time --timestart 01:02:03
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:02:03 to 23:59:59 UTC
    save -m time --timestart 01:02:03 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:02:03 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:02:03 to 23:59:59 UTC
-m time --timestart 001:002:003
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:02:03 to 23:59:59 UTC
    save -m time --timestart 01:02:03 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:02:03 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:02:03 to 23:59:59 UTC
-m time --timestart 10:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 23:59:59 UTC
    save -m time --timestart 10:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 23:59:59 UTC
-m time --timestart 10
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "10" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 10:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 23:59:59 UTC
    save -m time --timestart 10:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 23:59:59 UTC
-m time --timestart :10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:10:00 to 23:59:59 UTC
    save -m time --timestart 00:10:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:10:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:10:00 to 23:59:59 UTC
-m time --timestart ::
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestart :
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestart ::5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:05 to 23:59:59 UTC
    save -m time --timestart 00:00:05 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:05 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:05 to 23:59:59 UTC
-m time --timestart 1::3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:00:03 to 23:59:59 UTC
    save -m time --timestart 01:00:03 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:00:03 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:00:03 to 23:59:59 UTC
-m time --timestart 1:2:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:02:00 to 23:59:59 UTC
    save -m time --timestart 01:02:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:02:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:02:00 to 23:59:59 UTC
-m time --timestart 1:2:3:
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3:" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:2:3:4
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3:4" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 23:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 23:59:00 to 23:59:59 UTC
    save -m time --timestart 23:59:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 23:59:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 23:59:00 to 23:59:59 UTC
-m time --timestart 23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 23:59:59 to 23:59:59 UTC
    save -m time --timestart 23:59:59 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 23:59:59 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 23:59:59 to 23:59:59 UTC
-m time --timestart 23:59:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 23:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 24:00
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "24:00" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 24:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "24:60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 25:61
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "25:61" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 08:09
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 08:09:00 to 23:59:59 UTC
    save -m time --timestart 08:09:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 08:09:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 08:09:00 to 23:59:59 UTC
-m time --timestart "8:9 "
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "9 " specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart "1 :2"
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "1 :2" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart " 8:09"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 08:09:00 to 23:59:59 UTC
    save -m time --timestart 08:09:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 08:09:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 08:09:00 to 23:59:59 UTC
-m time --timestart "8: 9"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 08:09:00 to 23:59:59 UTC
    save -m time --timestart 08:09:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 08:09:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 08:09:00 to 23:59:59 UTC
-m time --timestart +8:+9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 08:09:00 to 23:59:59 UTC
    save -m time --timestart 08:09:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 08:09:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 08:09:00 to 23:59:59 UTC
-m time --timestart -8:9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "-8:9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 8:-9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "-9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 8:0x9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "0x9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 0x8:9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "0x8:9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart x:y
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x:y" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:2:x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:2x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "2x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:2:3x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 4294967297:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:01:00 to 23:59:59 UTC
    save -m time --timestart 01:01:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:01:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:01:00 to 23:59:59 UTC
-m time --timestart 1:4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:01:00 to 23:59:59 UTC
    save -m time --timestart 01:01:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:01:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:01:00 to 23:59:59 UTC
-m time --timestart 18446744073709551617:1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "18446744073709551617:1" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart -18446744073709551615:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:01:00 to 23:59:59 UTC
    save -m time --timestart 01:01:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:01:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:01:00 to 23:59:59 UTC
-m time --timestart ""
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart noon
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "noon" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1.2
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "1.2" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart "é:1"
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "é:1" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--timestart" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --timestart 1:0
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--timestart" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 1:0 --timestart 2:0
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--timestart" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart=3:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 03:00:00 to 23:59:59 UTC
    save -m time --timestart 03:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 03:00:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 03:00:00 to 23:59:59 UTC
-m time --timestart=
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC
-m time --timestop 00:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC
-m time --timestop 00:00:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC
-m time --timestop 0:0:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:01 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:01 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:01 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:01 UTC
-m time --timestop 1:2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:02:00 UTC
    save -m time --timestart 00:00:00 --timestop 01:02:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:02:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:02:00 UTC
-m time --timestop 01:02:03
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:02:03 UTC
    save -m time --timestart 00:00:00 --timestop 01:02:03 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:02:03 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:02:03 UTC
-m time --timestop 001:002:003
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:02:03 UTC
    save -m time --timestart 00:00:00 --timestop 01:02:03 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:02:03 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:02:03 UTC
-m time --timestop 10:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 10:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 10:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 10:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 10:00:00 UTC
-m time --timestop 10
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "10" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 10:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 10:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 10:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 10:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 10:00:00 UTC
-m time --timestop :10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:10:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:10:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:10:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:10:00 UTC
-m time --timestop ::
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC
-m time --timestop :
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC
-m time --timestop ::5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:05 UTC
    save -m time --timestart 00:00:00 --timestop 00:00:05 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:05 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:05 UTC
-m time --timestop 1::3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:00:03 UTC
    save -m time --timestart 00:00:00 --timestop 01:00:03 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:00:03 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:00:03 UTC
-m time --timestop 1:2:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:02:00 UTC
    save -m time --timestart 00:00:00 --timestop 01:02:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:02:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:02:00 UTC
-m time --timestop 1:2:3:
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3:" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:2:3:4
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3:4" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 23:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 23:59:00 UTC
    save -m time --timestart 00:00:00 --timestop 23:59:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 23:59:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 23:59:00 UTC
-m time --timestop 23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timestop 23:59:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 23:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 24:00
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "24:00" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 24:60
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "24:60" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 25:61
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "25:61" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 08:09
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 08:09:00 UTC
    save -m time --timestart 00:00:00 --timestop 08:09:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 08:09:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 08:09:00 UTC
-m time --timestop "8:9 "
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "9 " specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop "1 :2"
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "1 :2" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop " 8:09"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 08:09:00 UTC
    save -m time --timestart 00:00:00 --timestop 08:09:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 08:09:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 08:09:00 UTC
-m time --timestop "8: 9"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 08:09:00 UTC
    save -m time --timestart 00:00:00 --timestop 08:09:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 08:09:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 08:09:00 UTC
-m time --timestop +8:+9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 08:09:00 UTC
    save -m time --timestart 00:00:00 --timestop 08:09:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 08:09:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 08:09:00 UTC
-m time --timestop -8:9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "-8:9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 8:-9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "-9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 8:0x9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "0x9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 0x8:9
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "0x8:9" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop x:y
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x:y" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:2:x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:2x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "2x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:2:3x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "3x" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 4294967297:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:01:00 UTC
    save -m time --timestart 00:00:00 --timestop 01:01:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:01:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:01:00 UTC
-m time --timestop 1:4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:01:00 UTC
    save -m time --timestart 00:00:00 --timestop 01:01:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:01:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:01:00 UTC
-m time --timestop 18446744073709551617:1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "18446744073709551617:1" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop -18446744073709551615:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 01:01:00 UTC
    save -m time --timestart 00:00:00 --timestop 01:01:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 01:01:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 01:01:00 UTC
-m time --timestop ""
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop noon
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "noon" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1.2
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "1.2" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop "é:1"
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "é:1" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--timestop" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --timestop 1:0
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--timestop" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop 1:0 --timestop 2:0
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--timestop" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestop=3:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 03:00:00 UTC
    save -m time --timestart 00:00:00 --timestop 03:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 03:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 03:00:00 UTC
-m time --timestop=
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid time "" specified, should be hh:mm[:ss] format and within the boundaries
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 9:00 --timestop 17:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 09:00:00 to 17:00:00 UTC
    save -m time --timestart 09:00:00 --timestop 17:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 09:00:00 to 17:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 09:00:00 to 17:00:00 UTC
-m time --timestop 9:00 --timestart 17:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 17:00:00 to 09:00:00 UTC
    save -m time --timestart 17:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 17:00:00 to 09:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 17:00:00 to 09:00:00 UTC
-m time --timestart 9:00 --timestop 9:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 09:00:00 to 09:00:00 UTC
    save -m time --timestart 09:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 09:00:00 to 09:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 09:00:00 to 09:00:00 UTC
-m time --timestart 0:0 --timestop 23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --timesta 9:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 09:00:00 to 23:59:59 UTC
    save -m time --timestart 09:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 09:00:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 09:00:00 to 23:59:59 UTC
-m time --times 9:00
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--times"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays 31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 31st UTC
    save -m time --monthdays 31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 31st UTC
-m time --monthdays 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays 32
    status 2
    stderr iptables v1.8.11 (nf_tables): 32 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays 01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays 031
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 3rd UTC
    save -m time --monthdays 3 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 3rd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 3rd UTC
-m time --monthdays 0031
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays 10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 10th UTC
    save -m time --monthdays 10 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 10th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 10th UTC
-m time --monthdays 100
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 10th UTC
    save -m time --monthdays 10 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 10th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 10th UTC
-m time --monthdays 123
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 12nd UTC
    save -m time --monthdays 12 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 12nd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 12nd UTC
-m time --monthdays 310
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 31st UTC
    save -m time --monthdays 31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 31st UTC
-m time --monthdays 99
    status 2
    stderr iptables v1.8.11 (nf_tables): 99 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd UTC
    save -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd UTC
-m time --monthdays 2,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd UTC
    save -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd UTC
-m time --monthdays 1,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays 1,2,3,4,5,11,12,13,20,21,22,23,24,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,11st,12nd,13rd,20th,21st,22nd,23rd,24th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,11,12,13,20,21,22,23,24,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,11st,12nd,13rd,20th,21st,22nd,23rd,24th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,11st,12nd,13rd,20th,21st,22nd,23rd,24th,30th,31st UTC
-m time --monthdays ,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays ,,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays ,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1 --datestop 2038-01-19T03:14:07
-m time --monthdays 1,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays 1,,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1 --datestop 2038-01-19T03:14:07
-m time --monthdays 1,,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd UTC
    save -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
-m time --monthdays "1, 2"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd UTC
    save -m time --monthdays 1,2 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd UTC
-m time --monthdays "1 ,2"
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1,-1
    status 2
    stderr iptables v1.8.11 (nf_tables): -1 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays -1
    status 2
    stderr iptables v1.8.11 (nf_tables): -1 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays -0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays -
    status 2
    stderr iptables v1.8.11 (nf_tables): - is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays +
    status 2
    stderr iptables v1.8.11 (nf_tables): + is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays " 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): 1x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays x
    status 2
    stderr iptables v1.8.11 (nf_tables): x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 0x1
    status 2
    stderr iptables v1.8.11 (nf_tables): 0x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1-3
    status 2
    stderr iptables v1.8.11 (nf_tables): 1- is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1,x
    status 2
    stderr iptables v1.8.11 (nf_tables): x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1,32
    status 2
    stderr iptables v1.8.11 (nf_tables): 32 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 4294967297
    status 2
    stderr iptables v1.8.11 (nf_tables): 42 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): é is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --monthdays 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time --monthdays ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time ! --monthdays 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
-m time ! --monthdays 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays 32
    status 2
    stderr iptables v1.8.11 (nf_tables): 32 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays 01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 031
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 0031
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays 10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 100
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 123
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 310
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th UTC
-m time ! --monthdays 99
    status 2
    stderr iptables v1.8.11 (nf_tables): 99 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 2,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 1,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 1,2,3,4,5,11,12,13,20,21,22,23,24,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 6th,7th,8th,9th,10th,14th,15th,16th,17th,18th,19th,25th,26th,27th,28th,29th UTC
    save -m time --monthdays 6,7,8,9,10,14,15,16,17,18,19,25,26,27,28,29 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 6th,7th,8th,9th,10th,14th,15th,16th,17th,18th,19th,25th,26th,27th,28th,29th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 6th,7th,8th,9th,10th,14th,15th,16th,17th,18th,19th,25th,26th,27th,28th,29th UTC
-m time ! --monthdays ,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays 1,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays 1,,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays 1,,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
-m time ! --monthdays "1, 2"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    save -m time --monthdays 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 3rd,4th,5th,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st UTC
-m time ! --monthdays "1 ,2"
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1,-1
    status 2
    stderr iptables v1.8.11 (nf_tables): -1 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): 1x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays x
    status 2
    stderr iptables v1.8.11 (nf_tables): x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 0x1
    status 2
    stderr iptables v1.8.11 (nf_tables): 0x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1-3
    status 2
    stderr iptables v1.8.11 (nf_tables): 1- is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1,x
    status 2
    stderr iptables v1.8.11 (nf_tables): x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1,32
    status 2
    stderr iptables v1.8.11 (nf_tables): 32 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 4294967297
    status 2
    stderr iptables v1.8.11 (nf_tables): 42 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): é is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time ! --monthdays 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time ! --monthdays ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --monthdays
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--monthdays" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1 --monthdays 2
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--monthdays" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 1 ! --monthdays 1
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--monthdays" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 1st UTC
    save -m time --monthdays 1 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 1st UTC
-m time --monthdays ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): ! is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue UTC
    save -m time --weekdays Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue UTC
-m time --weekdays Wed
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed UTC
    save -m time --weekdays Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed UTC
-m time --weekdays Thu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Thu UTC
    save -m time --weekdays Thu --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Thu UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Thu UTC
-m time --weekdays Fri
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Fri UTC
    save -m time --weekdays Fri --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Fri UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Fri UTC
-m time --weekdays Sat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sat UTC
    save -m time --weekdays Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sat UTC
-m time --weekdays Sun
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays Mo
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Tu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue UTC
    save -m time --weekdays Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue UTC
-m time --weekdays We
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed UTC
    save -m time --weekdays Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed UTC
-m time --weekdays Th
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Thu UTC
    save -m time --weekdays Thu --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Thu UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Thu UTC
-m time --weekdays Fr
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Fri UTC
    save -m time --weekdays Fri --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Fri UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Fri UTC
-m time --weekdays Sa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sat UTC
    save -m time --weekdays Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sat UTC
-m time --weekdays Su
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays mon
    status 2
    stderr iptables v1.8.11 (nf_tables): mon is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays MON
    status 2
    stderr iptables v1.8.11 (nf_tables): MON is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays mO
    status 2
    stderr iptables v1.8.11 (nf_tables): mO is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays M
    status 2
    stderr iptables v1.8.11 (nf_tables): M is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays T
    status 2
    stderr iptables v1.8.11 (nf_tables): T is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays Monday
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays monday
    status 2
    stderr iptables v1.8.11 (nf_tables): mon is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays Montag
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Mox
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays MoTu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Mon,Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue UTC
    save -m time --weekdays Mon,Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue UTC
-m time --weekdays Tue,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue UTC
    save -m time --weekdays Mon,Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue UTC
-m time --weekdays Mon,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Sun,Sat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sat,Sun UTC
    save -m time --weekdays Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sat,Sun UTC
-m time --weekdays Mon-Fri
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays Mon,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays ,Mon
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays Mon,,Tue
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays "Mon, Tue"
    status 2
    stderr iptables v1.8.11 (nf_tables):  Tu is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays "Mon ,Tue"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue UTC
    save -m time --weekdays Mon,Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue UTC
-m time --weekdays 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays 0
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 40
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 71
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays 99
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed UTC
    save -m time --weekdays Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed UTC
-m time --weekdays 123
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 256
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 257
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 264
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays 1234
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 0001
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1,2,3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed UTC
    save -m time --weekdays Mon,Tue,Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed UTC
-m time --weekdays 7,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Sun UTC
    save -m time --weekdays Mon,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Sun UTC
-m time --weekdays 1,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 1,Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue UTC
    save -m time --weekdays Mon,Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue UTC
-m time --weekdays 1,8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays 1,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Mon --datestop 2038-01-19T03:14:07
-m time --weekdays 8,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 1,2,3,4,5,6,7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --weekdays 1,2,3,4,5,6,7,8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --weekdays 1,2,3,4,5,6,7,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
-m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --weekdays +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays -1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays -0
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays " 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): 1x is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays X1
    status 2
    stderr iptables v1.8.11 (nf_tables): X1 is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays abcd
    status 2
    stderr iptables v1.8.11 (nf_tables): abc is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays ,
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays ,,
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1,0
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): \xff is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): é is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time ! --weekdays Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Wed
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Thu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
-m time ! --weekdays Fri
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
-m time ! --weekdays Sat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
-m time ! --weekdays Sun
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays Mo
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Tu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays We
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Th
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Fri,Sat,Sun UTC
-m time ! --weekdays Fr
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Sat,Sun UTC
-m time ! --weekdays Sa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sun UTC
-m time ! --weekdays Su
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays mon
    status 2
    stderr iptables v1.8.11 (nf_tables): mon is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays MON
    status 2
    stderr iptables v1.8.11 (nf_tables): MON is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays mO
    status 2
    stderr iptables v1.8.11 (nf_tables): mO is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays M
    status 2
    stderr iptables v1.8.11 (nf_tables): M is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays T
    status 2
    stderr iptables v1.8.11 (nf_tables): T is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays Monday
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays monday
    status 2
    stderr iptables v1.8.11 (nf_tables): mon is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays Montag
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Mox
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays MoTu
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Mon,Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Tue,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Mon,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Sun,Sat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri UTC
-m time ! --weekdays Mon-Fri
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Mon,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays Mon,,Tue
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays "Mon, Tue"
    status 2
    stderr iptables v1.8.11 (nf_tables):  Tu is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays "Mon ,Tue"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays 0
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
-m time ! --weekdays 33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 40
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 71
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays 99
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 123
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 256
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
-m time ! --weekdays 257
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 264
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays 1234
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays 01
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 0001
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 1,2,3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 7,1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat UTC
-m time ! --weekdays 1,Mon
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 1,Tue
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 1,8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays 1,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
-m time ! --weekdays 8,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat,Sun UTC
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
-m time ! --weekdays 1,2,3,4,5,6,7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time ! --weekdays 1,2,3,4,5,6,7,8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time ! --weekdays 1,2,3,4,5,6,7,32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time ! --weekdays Mon,Tue,Wed,Thu,Fri,Sat,Sun
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time ! --weekdays "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): 1  is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): 1x is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays X1
    status 2
    stderr iptables v1.8.11 (nf_tables): X1 is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays abcd
    status 2
    stderr iptables v1.8.11 (nf_tables): abc is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays ,
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 1,0
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 1,
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    save -m time --weekdays Tue,Wed,Thu,Fri,Sat,Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Tue,Wed,Thu,Fri,Sat,Sun UTC
-m time ! --weekdays "é"
    status 2
    stderr iptables v1.8.11 (nf_tables): é is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --weekdays 4294967297
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --weekdays ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time --weekdays
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--weekdays" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1 --weekdays 2
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--weekdays" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 1 ! --weekdays 1
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--weekdays" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon UTC
    save -m time --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon UTC
-m time --weekdays ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): ! is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time ! --kerneltz
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--kerneltz" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz --kerneltz
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--kerneltz" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --ker
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time --timestart 10:00 --timestop 9:00 --kerneltz
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 09:00:00
    save -m time --timestart 10:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 09:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 09:00:00
-m time --weekdays "" --kerneltz
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on \.
    save -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME on \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on \.
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
-m time --datestop 2020 --kerneltz
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00
    save -m time --datestop 2020-01-01T00:00:00 --kerneltz
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00
-m time --localtz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time ! --localtz
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--localtz" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --localtz=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x07"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --localtz --localtz
    status 2
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    stderr iptables v1.8.11 (nf_tables): time: option "--localtz" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --localtz x
    status 2
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --loc
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time --timestart 10:00 --timestop 9:00 --localtz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 09:00:00
    save -m time --timestart 10:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 09:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 09:00:00
-m time --weekdays "" --localtz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on \.
    save -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME on \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on \.
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07 --kerneltz
-m time --datestop 2020 --localtz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00
    save -m time --datestop 2020-01-01T00:00:00 --kerneltz
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00
-m time --utc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
-m time ! --utc
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--utc" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --utc=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x08"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --utc --utc
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--utc" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --utc x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 10:00 --timestop 9:00 --utc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 09:00:00 UTC
    save -m time --timestart 10:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 09:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 09:00:00 UTC
-m time --weekdays "" --utc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --datestop 2020 --utc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME until date 2020-01-01 00:00:00 UTC
    save -m time --datestop 2020-01-01T00:00:00
    list            all  --  anywhere             anywhere             TIME until date 2020-01-01 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME until date 2020-01-01 00:00:00 UTC
-m time --contiguous
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time ! --contiguous
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--contiguous" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous --contiguous
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--contiguous" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --con
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 10:00 --timestop 9:00 --contiguous
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 09:00:00 UTC contiguous
    save -m time --timestart 10:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07 --contiguous
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 09:00:00 UTC contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 09:00:00 UTC contiguous
-m time --weekdays "" --contiguous
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --datestop 2020 --contiguous
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --utc --localtz
    status 2
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    stderr iptables v1.8.11 (nf_tables): time: option "--localtz" cannot be used together with "--utc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --localtz --utc
    status 2
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    stderr iptables v1.8.11 (nf_tables): time: option "--localtz" cannot be used together with "--utc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --utc --kerneltz
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--utc" cannot be used together with "--kerneltz".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz --utc
    status 2
    stderr iptables v1.8.11 (nf_tables): time: option "--utc" cannot be used together with "--kerneltz".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --kerneltz --localtz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time --localtz --kerneltz
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz
    list            all  --  anywhere             anywhere             TIME
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME
-m time --contiguous --utc --kerneltz
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous --timestart 9:00 --timestop 10:00
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous --timestart 9:00 --timestop 9:00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 09:00:00 to 09:00:00 UTC contiguous
    save -m time --timestart 09:00:00 --timestop 09:00:00 --datestop 2038-01-19T03:14:07 --contiguous
    list            all  --  anywhere             anywhere             TIME from 09:00:00 to 09:00:00 UTC contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 09:00:00 to 09:00:00 UTC contiguous
-m time --contiguous --timestart 9:00
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous --timestop 9:00
    status 2
    stderr iptables v1.8.11 (nf_tables): time: --contiguous only makes sense when stoptime is smaller than starttime
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --contiguous --timestart 23:59:59
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 23:59:59 to 23:59:59 UTC contiguous
    save -m time --timestart 23:59:59 --timestop 23:59:59 --datestop 2038-01-19T03:14:07 --contiguous
    list            all  --  anywhere             anywhere             TIME from 23:59:59 to 23:59:59 UTC contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 23:59:59 to 23:59:59 UTC contiguous
-m time --contiguous --timestop 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 00:00:00 to 00:00:00 UTC contiguous
    save -m time --timestart 00:00:00 --timestop 00:00:00 --datestop 2038-01-19T03:14:07 --contiguous
    list            all  --  anywhere             anywhere             TIME from 00:00:00 to 00:00:00 UTC contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 00:00:00 to 00:00:00 UTC contiguous
-m time --contiguous --timestart 22:00 --timestop 6:00 --weekdays Mon,Fri -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 22:00:00 to 06:00:00 on Mon,Fri UTC contiguous
    save -m time --timestart 22:00:00 --timestop 06:00:00 --weekdays Mon,Fri --datestop 2038-01-19T03:14:07 --contiguous -j DROP
    list DROP       all  --  anywhere             anywhere             TIME from 22:00:00 to 06:00:00 on Mon,Fri UTC contiguous
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            TIME from 22:00:00 to 06:00:00 on Mon,Fri UTC contiguous
-m time --kerneltz --contiguous --timestart 10:00 --timestop 9:00 --datestart 2020 --datestop 2021 --weekdays 1,3 ! --monthdays 4,5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 10:00:00 to 09:00:00 on Mon,Wed on 1st,2nd,3rd,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 contiguous
    save -m time --timestart 10:00:00 --timestop 09:00:00 --monthdays 1,2,3,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 --weekdays Mon,Wed --datestart 2020-01-01T00:00:00 --datestop 2021-01-01T00:00:00 --kerneltz --contiguous
    list            all  --  anywhere             anywhere             TIME from 10:00:00 to 09:00:00 on Mon,Wed on 1st,2nd,3rd,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 contiguous
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 10:00:00 to 09:00:00 on Mon,Wed on 1st,2nd,3rd,6th,7th,8th,9th,10th,11st,12nd,13rd,14th,15th,16th,17th,18th,19th,20th,21st,22nd,23rd,24th,25th,26th,27th,28th,29th,30th,31st starting from 2020-01-01 00:00:00 until date 2021-01-01 00:00:00 contiguous
-m time --weekdays Mon --monthdays 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon on 1st UTC
    save -m time --monthdays 1 --weekdays Mon --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon on 1st UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon on 1st UTC
! -m time
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
--utc -m time
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--utc"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 9:00 -m time --timestop 10:00 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 09:00:00 to 23:59:59 UTC TIME from 00:00:00 to 10:00:00 UTC
    save -m time --timestart 09:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07 -m time --timestart 00:00:00 --timestop 10:00:00 --datestop 2038-01-19T03:14:07 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             TIME from 09:00:00 to 23:59:59 UTC TIME from 00:00:00 to 10:00:00 UTC
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            TIME from 09:00:00 to 23:59:59 UTC TIME from 00:00:00 to 10:00:00 UTC
-m time -m time
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC TIME UTC
    save -m time --datestop 2038-01-19T03:14:07 -m time --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME UTC TIME UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC TIME UTC
-m time --weekdays 08
    status 2
    stderr iptables v1.8.11 (nf_tables): 08 is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 07
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Sun UTC
    save -m time --weekdays Sun --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Sun UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Sun UTC
-m time --weekdays 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 0xa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 0X3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed UTC
    save -m time --weekdays Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed UTC
-m time --weekdays 0xg
    status 2
    stderr iptables v1.8.11 (nf_tables): 0xg is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 0b1
    status 2
    stderr iptables v1.8.11 (nf_tables): 0b1 is not a valid day specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays -07
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --weekdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): --d is not a valid day specifier
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --weekdays  --datestop 2038-01-19T03:14:07
-m time --weekdays 00,1
    status 2
    stderr iptables v1.8.11 (nf_tables): No, the week does NOT begin with Sunday.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --weekdays 0x12,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue UTC
    save -m time --weekdays Mon,Tue --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue UTC
-m time --weekdays ' 03'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Wed UTC
    save -m time --weekdays Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Wed UTC
-m time --weekdays 0x1,0x2,Wed
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed UTC
    save -m time --weekdays Mon,Tue,Wed --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed UTC
-m time --monthdays 07
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 7th UTC
    save -m time --monthdays 7 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 7th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 7th UTC
-m time --monthdays 08
    status 2
    stderr iptables v1.8.11 (nf_tables): 08 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays 07,09,010
    status 2
    stderr iptables v1.8.11 (nf_tables): 09 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays -09
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on  UTC
    save -m time --monthdays  --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on  UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on  UTC
    delete/4 2 iptables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
    delete/6 2 ip6tables v1.8.11 (nf_tables): -- is not a valid day for --monthdays
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m time --monthdays  --datestop 2038-01-19T03:14:07
-m time --monthdays 1,0x
    status 2
    stderr iptables v1.8.11 (nf_tables): 0x is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --monthdays +8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on 8th UTC
    save -m time --monthdays 8 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on 8th UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on 8th UTC
-m time ! --weekdays 0x7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    save -m time --weekdays Mon,Tue,Wed,Thu,Fri,Sat --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME on Mon,Tue,Wed,Thu,Fri,Sat UTC
-m time ! --monthdays 08
    status 2
    stderr iptables v1.8.11 (nf_tables): 08 is not a valid day for --monthdays
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --timestart 08:09 --datestart 2020-08-09
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 08:09:00 to 23:59:59 starting from 2020-08-09 00:00:00 UTC
    save -m time --timestart 08:09:00 --timestop 23:59:59 --datestart 2020-08-09T00:00:00 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 08:09:00 to 23:59:59 starting from 2020-08-09 00:00:00 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 08:09:00 to 23:59:59 starting from 2020-08-09 00:00:00 UTC
-p tcp --dport 80 -m time --timestart 8:00 --timestop 18:00 --weekdays Mon,Tue,Wed,Thu,Fri -m comment --comment office -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 TIME from 08:00:00 to 18:00:00 on Mon,Tue,Wed,Thu,Fri UTC /* office */
    save -p tcp -m tcp --dport 80 -m time --timestart 08:00:00 --timestop 18:00:00 --weekdays Mon,Tue,Wed,Thu,Fri --datestop 2038-01-19T03:14:07 -m comment --comment office -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcp dpt:http TIME from 08:00:00 to 18:00:00 on Mon,Tue,Wed,Thu,Fri UTC /* office */
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TIME from 08:00:00 to 18:00:00 on Mon,Tue,Wed,Thu,Fri UTC /* office */
-s 10.0.0.0/8 -m time
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.0' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  10.0.0.0/8  -> 0.0.0.0/0   TIME UTC
    save/4 -s 10.0.0.0/8 -m time --datestop 2038-01-19T03:14:07
    list/4            all  --  10.0.0.0/8           anywhere             TIME UTC
    list-n/4            all  --  10.0.0.0/8           0.0.0.0/0            TIME UTC
-m time --dayofweek Mon
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dayofweek"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m time --days Mon
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--days"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-m time --utc -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME UTC
    save -m time --datestop 2038-01-19T03:14:07 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             TIME UTC
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            TIME UTC
chain OUTPUT
-m time --kerneltz -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME
    save -m time --datestop 2038-01-19T03:14:07 --kerneltz -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             TIME
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            TIME
table mangle
chain FORWARD
-m time --timestart 1:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:00:00 to 23:59:59 UTC
    save -m time --timestart 01:00:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:00:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:00:00 to 23:59:59 UTC
table raw
chain PREROUTING
-m time --timestart 1:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:01:00 to 23:59:59 UTC
    save -m time --timestart 01:01:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07
    list            all  --  anywhere             anywhere             TIME from 01:01:00 to 23:59:59 UTC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:01:00 to 23:59:59 UTC
table security
chain OUTPUT
table filter
chain user
setup -N user
-m time --timestart 1:3 -j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TIME from 01:03:00 to 23:59:59 UTC
    save -m time --timestart 01:03:00 --timestop 23:59:59 --datestop 2038-01-19T03:14:07 -j RETURN
    list RETURN     all  --  anywhere             anywhere             TIME from 01:03:00 to 23:59:59 UTC
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0            TIME from 01:03:00 to 23:59:59 UTC
-m time --utc --kerneltz --localtz
    status 2
    stderr WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
    stderr iptables v1.8.11 (nf_tables): time: option "--localtz" cannot be used together with "--utc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.

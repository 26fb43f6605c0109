# Owners of sockets: names and numbers of users and groups, ranges, and where it may be used.
chain OUTPUT
-m owner --uid-owner root
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0
    save -m owner --uid-owner 0
    list            all  --  anywhere             anywhere             owner UID match root
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 0
-m owner --uid-owner 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0
    save -m owner --uid-owner 0
    list            all  --  anywhere             anywhere             owner UID match root
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 0
-m owner --uid-owner 4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "4294967295"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 4294967294
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 4294967294
    save -m owner --uid-owner 4294967294
    list            all  --  anywhere             anywhere             owner UID match 4294967294
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 4294967294
-m owner --uid-owner 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "4294967296"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 16
    save -m owner --uid-owner 16
    list            all  --  anywhere             anywhere             owner UID match 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 16
-m owner --uid-owner 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 8
    save -m owner --uid-owner 8
    list            all  --  anywhere             anywhere             owner UID match mail
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 8
-m owner --uid-owner 1-5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 1-5
    save -m owner --uid-owner 1-5
    list            all  --  anywhere             anywhere             owner UID match 1-5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 1-5
-m owner --uid-owner 5-1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5-1
-m owner --uid-owner 1-
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner -5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "-5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1-2-3
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1-2-3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 3-3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 3
    save -m owner --uid-owner 3
    list            all  --  anywhere             anywhere             owner UID match sys
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 3
-m owner --uid-owner root-5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "root-5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1-root
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1-root"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "nosuch"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner ""
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner " 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 1
    save -m owner --uid-owner 1
    list            all  --  anywhere             anywhere             owner UID match daemon
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 1
-m owner --uid-owner 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1,2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner www-data
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 33
    save -m owner --uid-owner 33
    list            all  --  anywhere             anywhere             owner UID match www-data
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 33
-m owner --uid-owner ROOT
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "ROOT"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 33-40
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 33-40
    save -m owner --uid-owner 33-40
    list            all  --  anywhere             anywhere             owner UID match 33-40
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 33-40
-m owner ! --uid-owner 33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner UID match 33
    save -m owner ! --uid-owner 33
    list            all  --  anywhere             anywhere             ! owner UID match www-data
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! owner UID match 33
-m owner ! --uid-owner 33-34 ! --gid-owner 33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner UID match 33-34 ! owner GID match 33
    save -m owner ! --uid-owner 33-34 ! --gid-owner 33
    list            all  --  anywhere             anywhere             ! owner UID match 33-34 ! owner GID match www-data
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! owner UID match 33-34 ! owner GID match 33
-m owner --gid-owner root
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 0
    save -m owner --gid-owner 0
    list            all  --  anywhere             anywhere             owner GID match root
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 0
-m owner --gid-owner adm
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 4
    save -m owner --gid-owner 4
    list            all  --  anywhere             anywhere             owner GID match adm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 4
-m owner --gid-owner 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 4
    save -m owner --gid-owner 4
    list            all  --  anywhere             anywhere             owner GID match adm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 4
-m owner --gid-owner 1-5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 1-5
    save -m owner --gid-owner 1-5
    list            all  --  anywhere             anywhere             owner GID match 1-5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 1-5
-m owner --gid-owner 5-1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 5-1
-m owner --gid-owner nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "nosuch"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 0-4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "0-4294967295"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 0-4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "0-4294967295"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 0-4294967294
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0-4294967294
    save -m owner --uid-owner 0-4294967294
    list            all  --  anywhere             anywhere             owner UID match 0-4294967294
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 0-4294967294
-m owner --uid-owner 0-4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "0-4294967296"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 0-4294967294
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 0-4294967294
    save -m owner --gid-owner 0-4294967294
    list            all  --  anywhere             anywhere             owner GID match 0-4294967294
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 0-4294967294
-m owner --socket-exists
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner socket exists
    save -m owner --socket-exists
    list            all  --  anywhere             anywhere             owner socket exists
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner socket exists
-m owner ! --socket-exists
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner socket exists
    save -m owner ! --socket-exists
    list            all  --  anywhere             anywhere             ! owner socket exists
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! owner socket exists
-m owner --socket-exists=4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --suppl-groups
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --suppl-groups=4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x06"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner ! --suppl-groups
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: option "--suppl-groups" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --suppl-groups --gid-owner 4
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4 --suppl-groups
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 4 incl. suppl. groups
    save -m owner --gid-owner 4 --suppl-groups
    list            all  --  anywhere             anywhere             owner GID match adm incl. suppl. groups
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 4 incl. suppl. groups
-m owner --gid-owner 4 --suppl-groups --uid-owner 3 --socket-exists
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner socket exists owner UID match 3 owner GID match 4 incl. suppl. groups
    save -m owner --socket-exists --uid-owner 3 --gid-owner 4 --suppl-groups
    list            all  --  anywhere             anywhere             owner socket exists owner UID match sys owner GID match adm incl. suppl. groups
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner socket exists owner UID match 3 owner GID match 4 incl. suppl. groups
-m owner --uid-owner 3 --suppl-groups
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4 --uid-owner 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 3 owner GID match 4
    save -m owner --uid-owner 3 --gid-owner 4
    list            all  --  anywhere             anywhere             owner UID match sys owner GID match adm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 3 owner GID match 4
-m owner --uid-owner 3 --uid-owner 4
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: option "--uid-owner" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 3 --gid-owner 4
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: option "--gid-owner" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --socket-exists --socket-exists
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: option "--socket-exists" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --suppl-groups --suppl-groups --gid-owner 4
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1 -m owner --uid-owner 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 1 owner UID match 1
    save -m owner --uid-owner 1 -m owner --uid-owner 1
    list            all  --  anywhere             anywhere             owner UID match daemon owner UID match daemon
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 1 owner UID match 1
-m owner --uid-owner
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--uid-owner" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5
    save -m owner --uid-owner 5
    list            all  --  anywhere             anywhere             owner UID match games
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5
-m owner --uid-owner 5-+6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5-6
    save -m owner --uid-owner 5-6
    list            all  --  anywhere             anywhere             owner UID match 5-6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5-6
-m owner --uid-owner "5- 6"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5-6
    save -m owner --uid-owner 5-6
    list            all  --  anywhere             anywhere             owner UID match 5-6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5-6
-m owner --uid-owner 5-6x
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "5-6x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 0x5-0x6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5-6
    save -m owner --uid-owner 5-6
    list            all  --  anywhere             anywhere             owner UID match 5-6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5-6
-m owner --pid-owner 3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--pid-owner"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 007-011
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 7-9
    save -m owner --uid-owner 7-9
    list            all  --  anywhere             anywhere             owner UID match 7-9
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 7-9
-m owner --uid-owner 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "99999999999999999999"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner nosuch-5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "nosuch-5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1:5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 1-5
    save -m owner --uid-owner 1-5
    list            all  --  anywhere             anywhere             owner UID match 1-5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 1-5
-m owner
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: At least one of --uid-owner, --gid-owner or --socket-exists is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 1-5 --suppl-groups
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 1-5 incl. suppl. groups
    save -m owner --gid-owner 1-5 --suppl-groups
    list            all  --  anywhere             anywhere             owner GID match 1-5 incl. suppl. groups
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner GID match 1-5 incl. suppl. groups
-m owner ! --gid-owner 1-5 --suppl-groups
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner GID match 1-5 incl. suppl. groups
    save -m owner ! --gid-owner 1-5 --suppl-groups
    list            all  --  anywhere             anywhere             ! owner GID match 1-5 incl. suppl. groups
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! owner GID match 1-5 incl. suppl. groups
-m owner ! --gid-owner 5 --suppl-groups --socket-exists
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner socket exists ! owner GID match 5 incl. suppl. groups
    save -m owner --socket-exists ! --gid-owner 5 --suppl-groups
    list            all  --  anywhere             anywhere             owner socket exists ! owner GID match tty incl. suppl. groups
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner socket exists ! owner GID match 5 incl. suppl. groups
-m owner ! --socket-exists ! --uid-owner 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner socket exists ! owner UID match 3
    save -m owner ! --socket-exists ! --uid-owner 3
    list            all  --  anywhere             anywhere             ! owner socket exists ! owner UID match sys
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! owner socket exists ! owner UID match 3
-m owner --gid-owner 5-1 --suppl-groups
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 5-1 incl. suppl. groups
-m owner --suppl-groups --suppl-groups
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4 --suppl-groups --suppl-groups
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: option "--suppl-groups" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner " 4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: " 4 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4-
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "4-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4--5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "4--5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4-4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "4-4294967295"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --gid-owner 4294967295-4
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "4294967295-4"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 4294967294-4294967294
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 4294967294
    save -m owner --uid-owner 4294967294
    list            all  --  anywhere             anywhere             owner UID match 4294967294
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 4294967294
-m owner --uid-owner 65534
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 65534
    save -m owner --uid-owner 65534
    list            all  --  anywhere             anywhere             owner UID match nobody
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 65534
-m owner --uid-owner nobody-
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "nobody-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1/5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1/5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1_5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1_5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner "1 5"
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1 5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1a5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1a5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 0x1g5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "0x1g5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 089
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "089"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 08-9
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "08-9"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner é
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1é5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1é5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner -1
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "-1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner 1--1
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "1--1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --uid-owner " -1"
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: " -1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m owner --socket-exi
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner socket exists
    save -m owner --socket-exists
    list            all  --  anywhere             anywhere             owner socket exists
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner socket exists
-m owner --uid nobody
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 65534
    save -m owner --uid-owner 65534
    list            all  --  anywhere             anywhere             owner UID match nobody
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 65534
-m owner --uid=nobody
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 65534
    save -m owner --uid-owner 65534
    list            all  --  anywhere             anywhere             owner UID match nobody
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 65534
-m owner --uid-owner root -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0
    save -m owner --uid-owner 0 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             owner UID match root
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 0
-p tcp -m owner --gid-owner 5 -j LOG
    echo LOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner GID match 5 LOG flags 0 level 4
    save -p tcp -m owner --gid-owner 5 -j LOG
    list LOG        tcp  --  anywhere             anywhere             owner GID match tty LOG level warn
    list-n LOG        tcp  --  0.0.0.0/0            0.0.0.0/0            owner GID match 5 LOG flags 0 level 4
-m owner --uid-owner root:5
    status 2
    stderr iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "root:5"
    stderr Try `iptables -h' or 'iptables --help' for more information.

chain INPUT
-m owner --uid-owner 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5
-m owner --socket-exists
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner socket exists

chain FORWARD
-m owner ! --uid-owner 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! owner UID match 5

chain OWN
setup -N OWN
-m owner --uid-owner 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5
    save -m owner --uid-owner 5
    list            all  --  anywhere             anywhere             owner UID match games
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5

setup -A INPUT -j OWN
-m owner --uid-owner 6
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OWN
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 6
-m owner --uid-owner 6-7 -j DROP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OWN
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 6-7

setup
table nat
chain POSTROUTING
-m owner --uid-owner 5 -j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5
    save -m owner --uid-owner 5 -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere             owner UID match games
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            owner UID match 5

chain PREROUTING
-m owner --uid-owner 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 5

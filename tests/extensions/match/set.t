# No set is known here, so every one that is named is refused; which checks come before that, and after.
-m set
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --match-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch dst,src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch !
    status 2
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch --return-nomatch
    status 2
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch x
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set nosuch src,dst,src,dst,src,dst,src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--match-set" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set "" src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set  doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set "a b" src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set a b doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set é src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set é doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set $'\xff' src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set \xff doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set a,b src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set a,b doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set=nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set abcdefghijklmnopqrstuvwxyz01234 src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set abcdefghijklmnopqrstuvwxyz01234 doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set abcdefghijklmnopqrstuvwxyz012345 src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz012345' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set abcdefghijklmnopqrstuvwxyz0123é src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz0123é' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set abcdefghijklmnopqrstuvwxyz01234é src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz01234é' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --match-set abcdefghijklmnopqrstuvwxyz012345
    status 2
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --set nosuch src
    status 2
    stderr --set option deprecated, please use --match-set
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --set nosuch src
    status 2
    stderr --set option deprecated, please use --match-set
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --set nosuch
    status 2
    stderr --set option deprecated, please use --match-set
    stderr iptables v1.8.11 (nf_tables): --match-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --return-nomatch
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --return-nomatch
    status 2
    stderr iptables v1.8.11 (nf_tables): --return-nomatch flag cannot be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --return-nomatch=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --return-nomatch --return-nomatch
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --update-counters
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --update-counters
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --update-counters=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-4"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --update-subcounters
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --update-subcounters=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-a"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq 5
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --packets-eq 5
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse  as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse -1 as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 5  as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq 18446744073709551615
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 18446744073709551616 as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq 1 --packets-eq 1
    status 2
    stderr iptables v1.8.11 (nf_tables): only one of the --packets-[eq|lt|gt] is allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-lt 5 --packets-gt x
    status 2
    stderr iptables v1.8.11 (nf_tables): only one of the --packets-[eq|lt|gt] is allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-lt x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --packets-lt x
    status 2
    stderr iptables v1.8.11 (nf_tables): --packets-lt option cannot be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --packets-gt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): --packets-gt option cannot be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-gt 5 ! --packets-lt 6
    status 2
    stderr iptables v1.8.11 (nf_tables): only one of the --packets-[eq|lt|gt] is allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-gt 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 0x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --bytes-eq x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --bytes-eq x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --bytes-lt x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --bytes-lt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): --bytes-lt option cannot be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --bytes-gt 08
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 08 as a counter value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set ! --bytes-gt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): --bytes-gt option cannot be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --bytes-eq 1 --bytes-gt 2
    status 2
    stderr iptables v1.8.11 (nf_tables): only one of the --bytes-[eq|lt|gt] is allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets-eq 1 --bytes-gt 2
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify `--match-set' with proper arguments
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --packets
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--packets"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --update
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--update"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m set --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--match-set a src -m set
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--match-set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -m set --match-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m set --match-set nosuch src -m tcp --dport 1:0
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-m set --match-set nosuch src -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.

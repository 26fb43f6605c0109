# No set is known here, so every one that is named is refused; which checks come before that, and after.
-j SET
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET ! --add-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): --add-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set nosuch !
    status 2
    stderr iptables v1.8.11 (nf_tables): --add-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set nosuch --exist
    status 2
    stderr iptables v1.8.11 (nf_tables): --add-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--add-set" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set nosuch x
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set "" src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set  doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set abcdefghijklmnopqrstuvwxyz012345 src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz012345' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --add-set abcdefghijklmnopqrstuvwxyz01234 src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set abcdefghijklmnopqrstuvwxyz01234 doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --del-set nosuch src,dst
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --del-set nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): --del-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --del-set abcdefghijklmnopqrstuvwxyz012345 src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz012345' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-set nosuch src --map-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-set nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): --map-set requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-set abcdefghijklmnopqrstuvwxyz012345 src
    status 2
    stderr iptables v1.8.11 (nf_tables): setname `abcdefghijklmnopqrstuvwxyz012345' too long, max 31 characters.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --exist
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET ! --exist
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --exist=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout 5
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout 4294967294
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout 4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --timeout 0x1x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid value for option --timeout or out of range 0-4294967294
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET ! --timeout 5
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-mark=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-6"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-prio
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-prio=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-7"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-queue
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-queue=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-8"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map-mark --exist
    status 2
    stderr iptables v1.8.11 (nf_tables): You must specify either `--add-set' or `--del-set' or `--map-set'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --map
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--map"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SET --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j set --add-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--add-set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g SET
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'SET' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
--add-set nosuch src -j SET
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--add-set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain FORWARD
-j SET --map-set nosuch src --map-prio
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-j SET --add-set nosuch src
    status 2
    stderr iptables v1.8.11 (nf_tables): Set nosuch doesn't exist.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.

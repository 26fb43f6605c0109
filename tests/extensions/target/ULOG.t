# Gone from the kernel; programs probe for it and act on the answer.
family 4
-j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG --ulog-nlgroup 1
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG --ulog-nlgroup 32
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 32 queue_threshold 1
-j ULOG --ulog-nlgroup 33
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup 0
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup x
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup 0x10
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 16 queue_threshold 1
-j ULOG --ulog-cprange 100
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 100 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 0
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 4294967295
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 4294967295 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 4294967296
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange x
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-cprange", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold 1
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG --ulog-qthreshold 0
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-qthreshold", or out of range (1-50).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold 50
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 50
-j ULOG --ulog-qthreshold 51
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-qthreshold", or out of range (1-50).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold x
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-qthreshold", or out of range (1-50).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix x
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "x" queue_threshold 1
-j ULOG --ulog-prefix "a b"
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a b" queue_threshold 1
-j ULOG --ulog-prefix ""
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix abcdefghijklmnopqrstuvwxyz12345
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "abcdefghijklmnopqrstuvwxyz12345" queue_threshold 1
-j ULOG --ulog-prefix abcdefghijklmnopqrstuvwxyz123456
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "abcdefghijklmnopqrstuvwxyz12345" queue_threshold 1
-j ULOG --ulog-prefix abcdefghijklmnopqrstuvwxyz1234567
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "abcdefghijklmnopqrstuvwxyz12345" queue_threshold 1
-j ULOG --ulog-nlgroup 2 --ulog-cprange 64 --ulog-qthreshold 5 --ulog-prefix "in: "
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 64 nlgroup 2 prefix "in: " queue_threshold 5
-j ULOG --ulog-nlgroup 2 --ulog-nlgroup 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-nlgroup" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange 2 --ulog-cprange 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-cprange" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold 2 --ulog-qthreshold 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-qthreshold" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix a --ulog-prefix a
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-prefix" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG ! --ulog-nlgroup 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-nlgroup" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG ! --ulog-prefix a
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-prefix" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--ulog-nlgroup" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -j ULOG --ulog-prefix ssh
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 ULOG copy_range 0 nlgroup 1 prefix "ssh" queue_threshold 1
table mangle
chain FORWARD
-j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
table filter
chain INPUT
family 6
-j ULOG
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'ULOG' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j ULOG --ulog-nlgroup 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--ulog-nlgroup"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.

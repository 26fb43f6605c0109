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
-j ULOG --ulog-nlgroup 0x20
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
-j ULOG --ulog-nlgroup -1
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
-j ULOG --ulog-nlgroup ''
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup 010
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 8 queue_threshold 1
-j ULOG ! --ulog-nlgroup 3
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-nlgroup" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup 2 --ulog-nlgroup 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-nlgroup" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--ulog-nlgroup" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange 1
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 1 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 4294967295
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 4294967295 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 4294967297
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 1 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 18446744073709551615
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 4294967295 nlgroup 1 queue_threshold 1
-j ULOG --ulog-cprange 18446744073709551616
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-cprange", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange -1
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-cprange", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange ''
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-cprange", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange 0x10
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 16 nlgroup 1 queue_threshold 1
-j ULOG ! --ulog-cprange 3
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-cprange" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange 2 --ulog-cprange 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-cprange" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--ulog-cprange" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-cprange 1x
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
-j ULOG --ulog-qthreshold 49
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 49
-j ULOG --ulog-qthreshold 51
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-qthreshold", or out of range (1-50).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold 0x32
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 50
-j ULOG --ulog-qthreshold -1
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-qthreshold", or out of range (1-50).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold ''
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
-j ULOG ! --ulog-qthreshold 3
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-qthreshold" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold 2 --ulog-qthreshold 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-qthreshold" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-qthreshold
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--ulog-qthreshold" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix a
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a" queue_threshold 1
-j ULOG --ulog-prefix 'a b'
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a b" queue_threshold 1
-j ULOG --ulog-prefix "it's"
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "it's" queue_threshold 1
-j ULOG --ulog-prefix 'back\slash'
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "back\slash" queue_threshold 1
-j ULOG --ulog-prefix $'tab\there'
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "tab\there" queue_threshold 1
-j ULOG --ulog-prefix ääääääääääääääääääääää
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "äääääääääääääää\xc3" queue_threshold 1
-j ULOG --ulog-prefix aääääääääääääääääääääää
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "aäääääääääääääää" queue_threshold 1
-j ULOG --ulog-prefix 12345678901234567890123456789012
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "1234567890123456789012345678901" queue_threshold 1
-j ULOG --ulog-prefix $'12345678901234567890123456789012345\n'
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --ulog-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix $'\n'
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --ulog-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--ulog-prefix" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix ' '
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix " " queue_threshold 1
-j ULOG --ulog-prefix -x
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "-x" queue_threshold 1
-j ULOG --ulog-prefix $'\xff'
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "\xff" queue_threshold 1
-j ULOG --ulog-p a
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a" queue_threshold 1
-j ULOG --ulog-n 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
-j ULOG --ulog-c 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 3 nlgroup 1 queue_threshold 1
-j ULOG --ulog-q 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 3
-j ULOG --ulog 3
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--ulog"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix=a=b
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a=b" queue_threshold 1
-j ULOG --ulog-qthreshold 3 --ulog-prefix p --ulog-cprange 9 --ulog-nlgroup 4
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 9 nlgroup 4 prefix "p" queue_threshold 3
-j ULOG --new
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--new" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --log-prefix a
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--log-prefix"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix ''
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG ! --ulog-prefix a
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-prefix" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix a --ulog-prefix a
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-prefix" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-prefix 'a b"c'
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a b"c" queue_threshold 1
-j ULOG --ulog-cprange 0
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
-j ULOG --ulog-nlgroup 0
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --ulog-nlgroup 1x
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: bad value for option "--ulog-nlgroup", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
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
-j ULOG --ulog-nlgroup 32 --ulog-prefix abc --ulog-cprange 100 --ulog-qthreshold 20
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 100 nlgroup 32 prefix "abc" queue_threshold 20
-p tcp -m tcp --dport 22 -j ULOG --ulog-nlgroup 32 --ulog-prefix abc --ulog-cprange 100 --ulog-qthreshold 20
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 ULOG copy_range 100 nlgroup 32 prefix "abc" queue_threshold 20
-p tcp --dport 22 -d 10.0.0.1,10.0.0.2 -j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  tcp opt -- in * out *  0.0.0.0/0  -> 10.0.0.1   tcp dpt:22 ULOG copy_range 0 nlgroup 1 queue_threshold 1
    echo ULOG  tcp opt -- in * out *  0.0.0.0/0  -> 10.0.0.2   tcp dpt:22 ULOG copy_range 0 nlgroup 1 queue_threshold 1
-m limit --limit 3/min -j ULOG --ulog-prefix 'x: '
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/min burst 5 ULOG copy_range 0 nlgroup 1 prefix "x: " queue_threshold 1
-j ULOG -m comment --comment x
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ ULOG copy_range 0 nlgroup 1 queue_threshold 1
-g ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ULOG' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ULOG':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ulog
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ulog' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG -j ULOG
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG -g ULOG
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG -m nosuch
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nosuch -j ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--ulog-prefix x -j ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ulog-prefix"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG x
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ULOG --nosuch
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--nosuch"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -s 0.0.0.0/0 -j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo ULOG  all opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-m owner --uid-owner 0 -j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0 ULOG copy_range 0 nlgroup 1 queue_threshold 1
-i a/b -j ULOG
    status 4
    stderr Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in a/b out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-j ULOG -i a/b
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in a/b out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
-m multiport --dports 1 -j ULOG
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -m icmp --icmp-type 8 -j ULOG
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 ULOG copy_range 0 nlgroup 1 queue_threshold 1
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
-j ULOG --ulog-cprange 4294967296
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
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
-j ULOG ! --ulog-nlgroup 2
    status 2
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ULOG: option "--ulog-nlgroup" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -j ULOG --ulog-prefix ssh
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 ULOG copy_range 0 nlgroup 1 prefix "ssh" queue_threshold 1
table filter
chain FORWARD
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
chain OUTPUT
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
table nat
chain PREROUTING
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
chain INPUT
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
chain OUTPUT
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
chain POSTROUTING
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
table mangle
chain PREROUTING
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
chain POSTROUTING
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
table raw
chain PREROUTING
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
table security
chain INPUT
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
table filter
setup -N CH
chain CH
-j ULOG --ulog-nlgroup 3
    status 4
    stderr Warning: Extension ULOG revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 3 queue_threshold 1
setup
chain INPUT
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
-j ULOG --ulog-nlgroup 32 --ulog-prefix abc --ulog-cprange 100 --ulog-qthreshold 20
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--ulog-nlgroup"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ULOG
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `ULOG':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-g ULOG
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'ULOG' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.

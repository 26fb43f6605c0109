# A program of the kernel's packet filter.
-m bpf
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: one of --bytecode or --pinned is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--bytecode" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode ""
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error parsing program length
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 0 0 1,"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 0 0 1,6 0 0 0"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: real program length exceeds the encoded length parameter
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "2,6 0 0 1,6 0 0 0"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1,6 0 0 0\x00
    save -m bpf --bytecode "2,6 0 0 1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1,6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1,6 0 0 0\x00
-m bpf --bytecode "4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
    save -m bpf --bytecode "4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
-m bpf --bytecode "4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0,"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
    save -m bpf --bytecode "4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0\x00
-m bpf --bytecode "4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0,6 0 0 0"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: real program length exceeds the encoded length parameter
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf ! --bytecode "1,6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: option "--bytecode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "0,"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: illegal zero length program
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "0"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error parsing program length
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error parsing program length
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "x"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error parsing program length
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1, 6 0 0 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode " 1,6 0 0 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1 ,6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error parsing program length
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6  0 0   1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 0 0 1 2"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 0 0 0xffff"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 0\x00
    save -m bpf --bytecode "1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 0\x00
-m bpf --bytecode "1,6 0 0 4294967295"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 4294967295\x00
    save -m bpf --bytecode "1,6 0 0 4294967295"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 4294967295\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 4294967295\x00
-m bpf --bytecode "1,6 0 0 4294967296"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 0\x00
    save -m bpf --bytecode "1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 0\x00
-m bpf --bytecode "1,6 0 256 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 256 0 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,65536 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 0 0 0 1\x00
-m bpf --bytecode "1,65542 0 0 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,0x6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,06 0 0 010"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 10\x00
    save -m bpf --bytecode "1,6 0 0 10"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 10\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 10\x00
-m bpf --bytecode "1,7 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 7 0 0 1\x00
-m bpf --bytecode "1,255 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 255 0 0 1\x00
-m bpf --bytecode "1,0 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 0 0 0 1\x00
-m bpf --bytecode "2,21 0 5 6,6 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 21 0 5 6,6 0 0 1\x00
-m bpf --bytecode "1,-6 0 0 1"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 65530 0 0 1\x00
-m bpf --bytecode "1,6 0 0 -1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 4294967295\x00
    save -m bpf --bytecode "1,6 0 0 4294967295"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 4294967295\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 4294967295\x00
-m bpf --bytecode "64,6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: parsed program length is less than the encoded length parameter
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "65,6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: number of instructions exceeds maximum
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0 1" --bytecode "1,6 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: option "--bytecode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0 1" --object-pinned /x
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: failed to get bpf object
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --object-pinned
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--object-pinned" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --object-pinned /sys/fs/bpf/nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: failed to get bpf object
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --object-pinned nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: failed to get bpf object
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --object-pinned ""
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: failed to get bpf object
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf ! --object-pinned /sys/fs/bpf/nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: option "--object-pinned" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --object-pinned /etc/passwd
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: failed to get bpf object
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0 1" -m bpf --bytecode "1,6 0 0 0" -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00match bpf 6 0 0 0\x00
    save -m bpf --bytecode "1,6 0 0 1" -m bpf --bytecode "1,6 0 0 0" -j DROP
    list DROP       all  --  anywhere             anywhere            match bpf 6 0 0 1\x00match bpf 6 0 0 0\x00
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00match bpf 6 0 0 0\x00
-m bpf --bytecode "1,6 0 0 1,x"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: real program length exceeds the encoded length parameter
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,6 0 0 1x"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 6 0 0 1\x00
    save -m bpf --bytecode "1,6 0 0 1"
    list            all  --  anywhere             anywhere            match bpf 6 0 0 1\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 6 0 0 1\x00
-m bpf --bytecode "1,6 0 0 x"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "1,x 0 0 1"
    status 2
    stderr iptables v1.8.11 (nf_tables): bpf: error at instr 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m bpf --bytecode "3,32 0 0 0,6 0 0 1,6 0 0 0"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 32 0 0 0,6 0 0 1,6 0 0 0\x00
    save -m bpf --bytecode "3,32 0 0 0,6 0 0 1,6 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 32 0 0 0,6 0 0 1,6 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 32 0 0 0,6 0 0 1,6 0 0 0\x00
-m bpf --bytecode "1,22 0 0 0"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 22 0 0 0\x00
    save -m bpf --bytecode "1,22 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 22 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 22 0 0 0\x00
-m bpf --bytecode "2,0 0 0 1,22 0 0 0"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 0 0 0 1,22 0 0 0\x00
    save -m bpf --bytecode "2,0 0 0 1,22 0 0 0"
    list            all  --  anywhere             anywhere            match bpf 0 0 0 1,22 0 0 0\x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0           match bpf 0 0 0 1,22 0 0 0\x00
-m bpf --bytecode "2,0 0 0 1,4 0 0 0"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  match bpf 0 0 0 1,4 0 0 0\x00

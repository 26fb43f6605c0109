# Thirty-two bits from anywhere in the packet, in u32's little language.
-m u32
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: option "--u32" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--u32" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 ''
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0 = 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 ' 0=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0=1 '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '  0  =  1  '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 0=0x1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 0=0X1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 0=010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x8"
    save -m u32 --u32 "0x0=0x8"
    list            all  --  anywhere             anywhere             u32 "0x0=0x8"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x8"
-m u32 --u32 0=1:2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1:0x2"
    save -m u32 --u32 "0x0=0x1:0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1:0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1:0x2"
-m u32 --u32 0=2:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x2:0x1"
    save -m u32 --u32 "0x0=0x2:0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x2:0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x2:0x1"
-m u32 --u32 0=1:1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 0=:1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1:
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1,2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1,0x2"
    save -m u32 --u32 "0x0=0x1,0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1,0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1,0x2"
-m u32 --u32 0=1,2:3,4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1,0x2:0x3,0x4"
    save -m u32 --u32 "0x0=0x1,0x2:0x3,0x4"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1,0x2:0x3,0x4"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1,0x2:0x3,0x4"
-m u32 --u32 0=1,
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=,1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: test ended with no value specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 =1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: location spec missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0==1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 x=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0x=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 1a=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1 2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1&&0x1=0x2"
    save -m u32 --u32 "0x0=0x1&&0x1=0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1&&0x1=0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1&&0x1=0x2"
-m u32 --u32 '0=1 && 1=2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1&&0x1=0x2"
    save -m u32 --u32 "0x0=0x1&&0x1=0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1&&0x1=0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1&&0x1=0x2"
-m u32 --u32 '0=1&1=2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&&1=2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 5: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '&&0=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1 & & 1=2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 5: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&0xff=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0xff=0x1"
    save -m u32 --u32 "0x0&0xff=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0&0xff=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0&0xff=0x1"
-m u32 --u32 '0 & 0xff = 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0xff=0x1"
    save -m u32 --u32 "0x0&0xff=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0&0xff=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0&0xff=0x1"
-m u32 --u32 '0<<8=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x8=0x1"
    save -m u32 --u32 "0x0<<0x8=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0<<0x8=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0<<0x8=0x1"
-m u32 --u32 '0>>8=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0>>0x8=0x1"
    save -m u32 --u32 "0x0>>0x8=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0>>0x8=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0>>0x8=0x1"
-m u32 --u32 0@8=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0@0x8=0x1"
    save -m u32 --u32 "0x0@0x8=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0@0x8=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0@0x8=0x1"
-m u32 --u32 '0 < < 8=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: a second '<' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0<8=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: a second '<' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0>8=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: a second '>' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0 << 8 >> 4 & 5 @ 7=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x8>>0x4&0x5@0x7=0x1"
    save -m u32 --u32 "0x0<<0x8>>0x4&0x5@0x7=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0<<0x8>>0x4&0x5@0x7=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0<<0x8>>0x4&0x5@0x7=0x1"
-m u32 --u32 '0<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1"
-m u32 --u32 '0>>33=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0>>0x21=0x1"
-m u32 --u32 '0>>4294967295=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0>>0xffffffff=0x1"
-m u32 --u32 '0&4294967296=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 4294967295=4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0xffffffff=0xffffffff"
    save -m u32 --u32 "0xffffffff=0xffffffff"
    list            all  --  anywhere             anywhere             u32 "0xffffffff=0xffffffff"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0xffffffff=0xffffffff"
-m u32 --u32 4294967296=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0:4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 -1=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=-1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 +1=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x1=0x1"
    save -m u32 --u32 "0x1=0x1"
    list            all  --  anywhere             anywhere             u32 "0x1=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x1=0x1"
-m u32 --u32 0=+1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 0=1:-1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1:+2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1:0x2"
    save -m u32 --u32 "0x0=0x1:0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1:0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1:0x2"
-m u32 --u32 '0= 1 : 2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1:0x2"
    save -m u32 --u32 "0x0=0x1:0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1:0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1:0x2"
-m u32 --u32 '0=1 :2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1:0x2"
    save -m u32 --u32 "0x0=0x1:0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1:0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1:0x2"
-m u32 --u32 '0=1: 2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1:0x2"
    save -m u32 --u32 "0x0=0x1:0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1:0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1:0x2"
-m u32 --u32 '0=1 , 2'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1,0x2"
    save -m u32 --u32 "0x0=0x1,0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1,0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1,0x2"
-m u32 --u32 $'0=1\x09'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 $'0\x09=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 $'0=1\x0a'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0&&0xff=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '6&0xFF=1 && 4&0x1FFF=0 && 0>>22&0x3C@0>>24=8'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x6&0xff=0x1&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x8"
    save -m u32 --u32 "0x6&0xff=0x1&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x8"
    list            all  --  anywhere             anywhere             u32 "0x6&0xff=0x1&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x8"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x1&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x8"
-m u32 --u32 '0=1;'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1|'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0!=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '!0=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '(0)=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0<<=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0@=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0@
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0<<'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&2='
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: test ended with no value specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 5: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1..2
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=08
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 08=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0x=0x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0xg=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: operator expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0x1g
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 5: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0xffffffff"
    save -m u32 --u32 "0x0=0xffffffff"
    list            all  --  anywhere             anywhere             u32 "0x0=0xffffffff"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0xffffffff"
-m u32 --u32 0=0xFFFFFFFFF
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=99999999999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 99999999999999999999=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 $'\xc3\xa9=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 $'0=\xc3\xa9'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 $'0&\xc3\xa9=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0@0=0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0@0x0=0x0"
    save -m u32 --u32 "0x0@0x0=0x0"
    list            all  --  anywhere             anywhere             u32 "0x0@0x0=0x0"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0@0x0=0x0"
-m u32 --u32 00=00
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0"
    save -m u32 --u32 "0x0=0x0"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0"
-m u32 --u32 0=0:0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0:0xffffffff"
    save -m u32 --u32 "0x0=0x0:0xffffffff"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0:0xffffffff"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0:0xffffffff"
-m u32 --u32 '0="1"'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 ' '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0= '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: test ended with no value specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0@ '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0@ x'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1: x'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1, x'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&& '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&=2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 5: location spec missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1 && =2'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 7: location spec missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 ' =1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 1: location spec missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1:2 x'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 6: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 $'0\x0b=\x0c1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 $'0=\x0d1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 $'0=\x1f1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=- 1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=+ 1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0<<31=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x1f=0x1"
    save -m u32 --u32 "0x0<<0x1f=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0<<0x1f=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0<<0x1f=0x1"
-m u32 --u32 '0<<32=1&&1>>32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1&&0x1>>0x20=0x1"
-m u32 --u32 '0&32=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0x20=0x1"
    save -m u32 --u32 "0x0&0x20=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0&0x20=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0&0x20=0x1"
-m u32 --u32 '0=1&&1<<99=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1&&0x1<<0x63=0x1"
-m u32 --u32 '0&1<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0x1<<0x20=0x1"
-m u32 --u32 0@32=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0@0x20=0x1"
    save -m u32 --u32 "0x0@0x20=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0@0x20=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0@0x20=0x1"
-m u32 --u32 '0<>1=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 2: a second '<' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1<<1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=&1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=&&1=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 3: value spec missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0= & &'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1,&&1=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 4: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 ! --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 ! "0x0=0x1"
    save -m u32 ! --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 ! "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 ! "0x0=0x1"
-m u32 --u32 ! 0=1
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=1 --u32 1=2
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: option "--u32" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u 0=2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x2"
    save -m u32 --u32 "0x0=0x2"
    list            all  --  anywhere             anywhere             u32 "0x0=0x2"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x2"
-m u32 --u32=0=3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x3"
    save -m u32 --u32 "0x0=0x3"
    list            all  --  anywhere             anywhere             u32 "0x0=0x3"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x3"
# how much there may be
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    save -m u32 --u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1 '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    save -m u32 --u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1&&0x1=0x1&&0x2=0x1&&0x3=0x1&&0x4=0x1&&0x5=0x1&&0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1"
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 49: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    save -m u32 --u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
-m u32 --u32 '0=0,1,2,3,4,5,6,7,8,9 '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    save -m u32 --u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9"
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 22: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: expected "," or "&&"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9:x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 22: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    save -m u32 --u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
-m u32 --u32 '0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10 '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    save -m u32 --u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    list            all  --  anywhere             anywhere             u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x0:0x1,0x1:0x2,0x2:0x3,0x3:0x4,0x4:0x5,0x5:0x6,0x6:0x7,0x7:0x8,0x8:0x9,0x9:0xa"
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1=1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    save -m u32 --u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1 =1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    save -m u32 --u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1&0x1=0x1"
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1@'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 20: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: abrupt end of input after location specifier
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 54: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: a second '&' was expected
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=0,1,2,3,4,5,6,7,8,9,10 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 25: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10,
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10:x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 25: not a number or out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10,10:11
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 48: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10,10:11 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 48: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1 =1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1@'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&&11=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&&11=1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&&11=1&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=1&&1=1&&2=1&&3=1&&4=1&&5=1&&6=1&&7=1&&8=1&&9=1&&10=1&&11=1&&'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 55: too many "&&"s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10,11
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=0,1,2,3,4,5,6,7,8,9,10,11 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10,11,
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10,11x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0,1,2,3,4,5,6,7,8,9,10,11:x
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 24: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10,10:11,11:12
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 48: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0=0:1,1:2,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10,10:11,11:12 '
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 48: too many ","s
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1&1=1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1&1 =1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1&1@'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m u32 --u32 '0&1&1&1&1&1&1&1&1&1&1&1'
    status 2
    stderr iptables v1.8.11 (nf_tables): u32: at char 21: too many operators
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m u32 --u32 '6&0xFF=6 && 4&0x1FFF=0 && 0>>22&0x3C@12>>26&0x3C@0=0x47455420' -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x6&0xff=0x6&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0xc>>0x1a&0x3c@0x0=0x47455420"
    save -p tcp -m u32 --u32 "0x6&0xff=0x6&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0xc>>0x1a&0x3c@0x0=0x47455420" -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             u32 "0x6&0xff=0x6&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0xc>>0x1a&0x3c@0x0=0x47455420"
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x6&&0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0xc>>0x1a&0x3c@0x0=0x47455420"
-m u32 --u32 0=1 -m u32 ! --u32 1=2:3 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1" u32 ! "0x1=0x2:0x3"
    save -m u32 --u32 "0x0=0x1" -m u32 ! --u32 "0x1=0x2:0x3" -j DROP
    list DROP       all  --  anywhere             anywhere             u32 "0x0=0x1" u32 ! "0x1=0x2:0x3"
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1" u32 ! "0x1=0x2:0x3"
-p udp --dport 53 -m u32 --u32 '0>>22&0x3C@12=0:255' -m comment --comment dns
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:53 u32 "0x0>>0x16&0x3c@0xc=0x0:0xff" /* dns */
    save -p udp -m udp --dport 53 -m u32 --u32 "0x0>>0x16&0x3c@0xc=0x0:0xff" -m comment --comment dns
    list            udp  --  anywhere             anywhere             udp dpt:domain u32 "0x0>>0x16&0x3c@0xc=0x0:0xff" /* dns */
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:53 u32 "0x0>>0x16&0x3c@0xc=0x0:0xff" /* dns */
table nat
chain PREROUTING
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1"
table mangle
chain POSTROUTING
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1"
table raw
chain OUTPUT
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1"
table security
chain FORWARD
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0<<32=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0<<0x20=0x1"
table filter
chain USER
setup -N USER
-m u32 --u32 0=1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0=0x1"
    save -m u32 --u32 "0x0=0x1"
    list            all  --  anywhere             anywhere             u32 "0x0=0x1"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            u32 "0x0=0x1"
-m u32 --u32 '0>>40=1'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain USER
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   u32 "0x0>>0x28=0x1"

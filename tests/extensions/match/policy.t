# Direction and policy.
chain FORWARD
-m policy
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
    save -m policy --dir in --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec
-m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
-m policy --dir in --pol ipsec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
    save -m policy --dir in --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec
-m policy --pol ipsec --dir out -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
-m policy --dir in --pol none
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol none
    save -m policy --dir in --pol none
    list            all  --  anywhere             anywhere             policy match dir in pol none
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol none
-m policy --dir out --pol none -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol none
    save -m policy --dir out --pol none -j DROP
    list DROP       all  --  anywhere             anywhere             policy match dir out pol none
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol none
-m policy --pol ipsec
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --pol none
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir IN
    status 2
    stderr iptables v1.8.11 (nf_tables): policy_match: invalid dir "IN"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir inn
    status 2
    stderr iptables v1.8.11 (nf_tables): policy_match: invalid dir "inn"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir ""
    status 2
    stderr iptables v1.8.11 (nf_tables): policy_match: invalid dir ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol IPSEC
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid policy "IPSEC"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol ips
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid policy "ips"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol ""
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid policy ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --dir out
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--dir" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol ipsec --pol ipsec
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--pol" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy ! --dir in
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--dir" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in ! --pol ipsec
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--pol" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --di in --po none
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--po"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir=out --pol=ipsec
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
-m policy --dir in:1 --pol none
    status 2
    stderr iptables v1.8.11 (nf_tables): policy_match: invalid dir "in:1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Elements.
-m policy --dir in --reqid 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec reqid 0
    save -m policy --dir in --pol ipsec --reqid 0
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec reqid 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec reqid 0
-m policy --dir in --reqid 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec reqid 4294967295
    save -m policy --dir in --pol ipsec --reqid 4294967295
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec reqid 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec reqid 4294967295
-m policy --dir in --reqid 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec reqid 16
    save -m policy --dir in --pol ipsec --reqid 16
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec reqid 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec reqid 16
-m policy --dir in --reqid 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec reqid 8
    save -m policy --dir in --pol ipsec --reqid 8
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec reqid 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec reqid 8
-m policy --dir in --reqid -1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid x
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid ""
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in ! --reqid 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec ! reqid 7
    save -m policy --dir in --pol ipsec ! --reqid 7
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec ! reqid 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec ! reqid 7
-m policy --dir in --reqid 1 --reqid 2
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --reqid option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid 1 --reqid x
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --spi 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec spi 0x0
    save -m policy --dir in --pol ipsec --spi 0x0
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec spi 0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec spi 0x0
-m policy --dir in --spi 16
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec spi 0x10
    save -m policy --dir in --pol ipsec --spi 0x10
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec spi 0x10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec spi 0x10
-m policy --dir in --spi 0xFFFFFFFF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec spi 0xffffffff
    save -m policy --dir in --pol ipsec --spi 0xffffffff
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec spi 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec spi 0xffffffff
-m policy --dir in --spi 0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--spi", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --spi x
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--spi", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in ! --spi 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec ! spi 0x5
    save -m policy --dir in --pol ipsec ! --spi 0x5
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec ! spi 0x5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec ! spi 0x5
-m policy --dir in --spi 1 --spi 1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --spi option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto esp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 50
    save -m policy --dir in --pol ipsec --proto esp
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto esp
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 50
-m policy --dir in --proto ah
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 51
    save -m policy --dir in --pol ipsec --proto ah
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto ah
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 51
-m policy --dir in --proto ipcomp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 108
    save -m policy --dir in --pol ipsec --proto ipcomp
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto ipcomp
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 108
-m policy --dir in --proto 50
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 50
    save -m policy --dir in --pol ipsec --proto esp
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto esp
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 50
-m policy --dir in --proto 0x33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 51
    save -m policy --dir in --pol ipsec --proto ah
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto ah
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 51
-m policy --dir in --proto 108
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec proto 108
    save -m policy --dir in --pol ipsec --proto ipcomp
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec proto ipcomp
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec proto 108
-m policy --dir in ! --proto ah
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec ! proto 51
    save -m policy --dir in --pol ipsec ! --proto ah
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec ! proto ah
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec ! proto 51
-m policy --dir in --proto tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: protocol must be ah/esp/ipcomp
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto 0
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: protocol must be ah/esp/ipcomp
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto 306
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "306" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto ESP
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "ESP" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto all
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: protocol must be ah/esp/ipcomp
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "nosuch" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto ""
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --proto esp --proto tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --proto option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tunnel
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel
    save -m policy --dir in --pol ipsec --mode tunnel
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel
-m policy --dir in --mode transport
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode transport
    save -m policy --dir in --pol ipsec --mode transport
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode transport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode transport
-m policy --dir in ! --mode tunnel
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec ! mode tunnel
    save -m policy --dir in --pol ipsec ! --mode tunnel
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec ! mode tunnel
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec ! mode tunnel
-m policy --dir in --mode TUNNEL
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid mode "TUNNEL"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tun
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid mode "tun"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode ""
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: invalid mode ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tunnel --mode x
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --mode option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --spi 1 --reqid 2 ! --mode tunnel --proto ah
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec reqid 2 spi 0x1 proto 51 ! mode tunnel
    save -m policy --dir in --pol ipsec --reqid 2 --spi 0x1 --proto ah ! --mode tunnel
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec reqid 2 spi 0x1 proto ah ! mode tunnel
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec reqid 2 spi 0x1 proto 51 ! mode tunnel
# Ends of tunnels.
family 4
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A FORWARD -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/24
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/24
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4/24
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/24
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/255.255.0.0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/16
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4/16
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/16
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/255.0.255.0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/255.0.255.0
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4/255.0.255.0
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/255.0.255.0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/255.0.255.0
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4/0
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0.0.0.33
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 1.2.3.4/0.0.0.33
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0.0.0.33
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 1.2.3.4/0.0.0.33
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4/x
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: bad value for option "--tunnel-src", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tunnel --tunnel-src 10.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 10.0.0.1
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 10.0.0.1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 10.0.0.1
-m policy --dir in --mode tunnel --tunnel-src localhost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel tunnel-src 127.0.0.1
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 127.0.0.1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 127.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel tunnel-src 127.0.0.1
-m policy --dir in --mode tunnel --tunnel-src ""
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tunnel --tunnel-src ::1
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --mode tunnel ! --tunnel-src 1.2.3.4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec mode tunnel ! tunnel-src 1.2.3.4
    save -m policy --dir in --pol ipsec --mode tunnel ! --tunnel-src 1.2.3.4
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel ! tunnel-src 1.2.3.4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec mode tunnel ! tunnel-src 1.2.3.4
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4 --tunnel-src 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --tunnel-src option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir out --mode tunnel --tunnel-dst 192.168.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
    save -m policy --dir out --pol ipsec --mode tunnel --tunnel-dst 192.168.0.1
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
-m policy --dir out --mode tunnel ! --tunnel-dst 192.168.0.0/16
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec mode tunnel ! tunnel-dst 192.168.0.0/16
    save -m policy --dir out --pol ipsec --mode tunnel ! --tunnel-dst 192.168.0.0/16
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec mode tunnel ! tunnel-dst 192.168.0.0/16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec mode tunnel ! tunnel-dst 192.168.0.0/16
-m policy --dir out --tunnel-dst 192.168.0.1 --mode tunnel
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
    save -m policy --dir out --pol ipsec --mode tunnel --tunnel-dst 192.168.0.1
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec mode tunnel tunnel-dst 192.168.0.1
-m policy --dir out --mode tunnel --tunnel-dst 1.2.3.4 --tunnel-dst 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: double --tunnel-dst option
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir out --mode tunnel ! --tunnel-src 10.0.0.1 --tunnel-dst 10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec mode tunnel tunnel-dst 10.0.0.2 ! tunnel-src 10.0.0.1
    save -m policy --dir out --pol ipsec --mode tunnel --tunnel-dst 10.0.0.2 ! --tunnel-src 10.0.0.1
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec mode tunnel tunnel-dst 10.0.0.2 ! tunnel-src 10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec mode tunnel tunnel-dst 10.0.0.2 ! tunnel-src 10.0.0.1
-m policy --dir out --tunnel-src 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: --tunnel-src/--tunnel-dst is only valid in tunnel mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir out --mode transport --tunnel-dst 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: --tunnel-src/--tunnel-dst is only valid in tunnel mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir out ! --mode tunnel --tunnel-dst 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: --tunnel-src/--tunnel-dst is only valid in tunnel mode
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir out ! --mode transport --tunnel-dst 10.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec ! mode transport tunnel-dst 10.0.0.1
    save -m policy --dir out --pol ipsec ! --mode transport --tunnel-dst 10.0.0.1
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec ! mode transport tunnel-dst 10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec ! mode transport tunnel-dst 10.0.0.1
family 6
-m policy --dir in --mode tunnel --tunnel-src 2001:db8::1
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 2001:db8::1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
-m policy --dir in --mode tunnel --tunnel-src 2001:db8::1/128
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 2001:db8::1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1
-m policy --dir in --mode tunnel --tunnel-src 2001:db8::1/32
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1/32
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 2001:db8::1/32
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1/32
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel tunnel-src 2001:db8::1/32
-m policy --dir in --mode tunnel --tunnel-src ::1/ffff::ffff
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel tunnel-src ::1/ffff::ffff
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src ::1/ffff::ffff
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src ::1/ffff::ffff
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel tunnel-src ::1/ffff::ffff
-m policy --dir in --mode tunnel --tunnel-src ::/0
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel tunnel-src ::/0
    save -m policy --dir in --pol ipsec --mode tunnel --tunnel-src ::/0
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel tunnel-src ::/0
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel tunnel-src ::/0
-m policy --dir in --mode tunnel --tunnel-src ::1/129
    status 2
    stderr ip6tables v1.8.11 (nf_tables): policy: bad value for option "--tunnel-src", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m policy --dir in --mode tunnel --tunnel-src 1.2.3.4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m policy --dir in --mode tunnel ! --tunnel-dst fe80::1 --tunnel-src ::1
    echo   all opt -- in * out *  ::/0  -> ::/0   policy match dir in pol ipsec mode tunnel ! tunnel-dst fe80::1 tunnel-src ::1
    save -m policy --dir in --pol ipsec --mode tunnel ! --tunnel-dst fe80::1 --tunnel-src ::1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec mode tunnel ! tunnel-dst fe80::1 tunnel-src ::1
    list-n            all  --  ::/0                 ::/0                 policy match dir in pol ipsec mode tunnel ! tunnel-dst fe80::1 tunnel-src ::1
family both
# With the whole list.
-m policy --dir in --strict
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: empty policy element 0. --strict is in effect, but at least one of reqid, spi, tunnel-src, tunnel-dst, proto or mode is required.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol ipsec --strict --reqid 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict reqid 1
    save -m policy --dir in --pol ipsec --strict --reqid 1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict reqid 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict reqid 1
-m policy --dir in --reqid 1 --strict
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict reqid 1
    save -m policy --dir in --pol ipsec --strict --reqid 1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict reqid 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict reqid 1
-m policy --dir in ! --strict --reqid 1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--strict" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict --strict --reqid 1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--strict" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict --reqid 1 --next --reqid 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2
    save -m policy --dir in --pol ipsec --strict --reqid 1 --next --reqid 2
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2
-m policy --dir in --strict --reqid 1 --spi 2 --next ! --proto esp --next --mode transport
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict [0] reqid 1 spi 0x2 [1] ! proto 50 [2] mode transport
    save -m policy --dir in --pol ipsec --strict --reqid 1 --spi 0x2 --next ! --proto esp --next --mode transport
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict [0] reqid 1 spi 0x2 [1] ! proto esp [2] mode transport
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict [0] reqid 1 spi 0x2 [1] ! proto 50 [2] mode transport
-m policy --dir in --strict --reqid 1 --next --reqid 2 --next --reqid 3 --next --reqid 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2 [2] reqid 3 [3] reqid 4
    save -m policy --dir in --pol ipsec --strict --reqid 1 --next --reqid 2 --next --reqid 3 --next --reqid 4
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2 [2] reqid 3 [3] reqid 4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 2 [2] reqid 3 [3] reqid 4
-m policy --dir in --strict --reqid 1 --next --reqid 2 --next --reqid 3 --next --reqid 4 --next --reqid 5
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: maximum policy depth reached
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid 1 --next --strict --reqid 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 1
    save -m policy --dir in --pol ipsec --strict --reqid 1 --next --reqid 1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict [0] reqid 1 [1] reqid 1
-m policy --dir in --strict --next --reqid 1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: empty policy element 0. --strict is in effect, but at least one of reqid, spi, tunnel-src, tunnel-dst, proto or mode is required.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict --reqid 1 --next
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: empty policy element 1. --strict is in effect, but at least one of reqid, spi, tunnel-src, tunnel-dst, proto or mode is required.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --reqid 1 --next --reqid 2
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--next" also requires "--strict".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --next
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--next" also requires "--strict".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --next
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict --reqid 1 ! --next --reqid 2
    status 2
    stderr iptables v1.8.11 (nf_tables): policy: option "--next" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --strict --reqid 1 --next=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --strict --reqid 1
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Without a policy there are no elements, or none that are shown.
-m policy --dir in --pol none --strict
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: policy none but --strict given
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol none --next
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: policy none but policy given
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in --pol none --reqid 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol none
    save -m policy --dir in --pol none
    list            all  --  anywhere             anywhere             policy match dir in pol none
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol none
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A FORWARD -m policy --dir in --pol none
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A FORWARD -m policy --dir in --pol none
-m policy --dir in --pol none --mode transport ! --spi 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol none
    save -m policy --dir in --pol none
    list            all  --  anywhere             anywhere             policy match dir in pol none
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol none
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A FORWARD -m policy --dir in --pol none
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A FORWARD -m policy --dir in --pol none
-m policy --dir in --pol none --reqid 1 --next --reqid 2
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: policy none but policy given
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m policy --dir in -m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec policy match dir out pol ipsec
    save -m policy --dir in --pol ipsec -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec policy match dir out pol ipsec
-m policy --pol ipsec -m policy --dir out
    status 2
    stderr iptables v1.8.11 (nf_tables): policy match: neither --dir in nor --dir out specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
--dir in -m policy
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dir"
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Where it works.
chain INPUT
-m policy --dir in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
    save -m policy --dir in --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec
-m policy --dir out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
chain OUTPUT
-m policy --dir in --pol none
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol none
-m policy --dir out --pol none
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol none
    save -m policy --dir out --pol none
    list            all  --  anywhere             anywhere             policy match dir out pol none
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol none
table mangle
chain PREROUTING
-m policy --dir in --strict --reqid 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec strict reqid 1
    save -m policy --dir in --pol ipsec --strict --reqid 1
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec strict reqid 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec strict reqid 1
-m policy --dir out --strict --reqid 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec strict reqid 1
chain POSTROUTING
-m policy --dir in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
-m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
table nat
chain POSTROUTING
-m policy --dir out --pol none -j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol none
    save -m policy --dir out --pol none -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere             policy match dir out pol none
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol none
-m policy --dir out --pol ipsec -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
-m policy --dir in --pol none
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol none
table raw
chain OUTPUT
-m policy --dir in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
-m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
table filter
setup -N user
chain user
-m policy --dir in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir in pol ipsec
    save -m policy --dir in --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir in pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir in pol ipsec
-m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec
setup -A INPUT -j user
-m policy --dir out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   policy match dir out pol ipsec
    save -m policy --dir out --pol ipsec
    list            all  --  anywhere             anywhere             policy match dir out pol ipsec
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            policy match dir out pol ipsec

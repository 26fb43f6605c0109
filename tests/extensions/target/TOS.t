# The field as a byte under a mask, by an old name, or by what is done to its bits; only in the table mangle.
table mangle
chain PREROUTING
-j TOS
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: An action is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--set-tos" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 0x10
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0xff
    save -j TOS --set-tos 0x10/0xff
    list TOS        all  --  anywhere             anywhere             TOS set 0x10/0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0xff
-j TOS --set-tos 0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0xff
    save -j TOS --set-tos 0x00/0xff
    list TOS        all  --  anywhere             anywhere             TOS and 0x00
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0xff
-j TOS --set-tos 255
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0xff/0xff
    save -j TOS --set-tos 0xff/0xff
    list TOS        all  --  anywhere             anywhere             TOS or 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0xff/0xff
-j TOS --set-tos 256
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "256" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "-1" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 010
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x08/0xff
    save -j TOS --set-tos 0x08/0xff
    list TOS        all  --  anywhere             anywhere             TOS set 0x08/0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x08/0xff
-j TOS --set-tos " 4"
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x04/0xff
    save -j TOS --set-tos 0x04/0xff
    list TOS        all  --  anywhere             anywhere             TOS set 0x04/0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x04/0xff
-j TOS --set-tos "4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "4 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos x
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "x" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 4x
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "4x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 0x10/0x3f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
-j TOS --set-tos 0x10/0xff
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0xff
    save -j TOS --set-tos 0x10/0xff
    list TOS        all  --  anywhere             anywhere             TOS set 0x10/0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0xff
-j TOS --set-tos 0x10/0x0f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x0f
    save -j TOS --set-tos 0x10/0x0f
    list TOS        all  --  anywhere             anywhere             TOS set 0x10/0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x0f
-j TOS --set-tos 0xff/0x0f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0xff/0x0f
    save -j TOS --set-tos 0xff/0x0f
    list TOS        all  --  anywhere             anywhere             TOS set 0xff/0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0xff/0x0f
-j TOS --set-tos 5/5
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x05/0x05
    save -j TOS --set-tos 0x05/0x05
    list TOS        all  --  anywhere             anywhere             TOS or 0x05
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x05/0x05
-j TOS --set-tos 0/0xf0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0xf0
    save -j TOS --set-tos 0x00/0xf0
    list TOS        all  --  anywhere             anywhere             TOS and 0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0xf0
-j TOS --set-tos 0/0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0x00
    save -j TOS --set-tos 0x00/0x00
    list TOS        all  --  anywhere             anywhere             TOS and 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x00
-j TOS --set-tos 5/0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x05/0x00
    save -j TOS --set-tos 0x05/0x00
    list TOS        all  --  anywhere             anywhere             TOS xor 0x05
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x05/0x00
-j TOS --set-tos 16/256
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/256"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 16/
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos /16
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "/16" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 16/x
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 16/1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/1/2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos Minimize-Delay
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
-j TOS --set-tos Maximize-Throughput
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x08/0x3f
    save -j TOS --set-tos 0x08/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMaximize-Throughput
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x08/0x3f
-j TOS --set-tos Maximize-Reliability
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x04/0x3f
    save -j TOS --set-tos 0x04/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMaximize-Reliability
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x04/0x3f
-j TOS --set-tos Minimize-Cost
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x02/0x3f
    save -j TOS --set-tos 0x02/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Cost
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x02/0x3f
-j TOS --set-tos Normal-Service
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0x3f
    save -j TOS --set-tos 0x00/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setNormal-Service
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x3f
-j TOS --set-tos minimize-cost
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x02/0x3f
    save -j TOS --set-tos 0x02/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Cost
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x02/0x3f
-j TOS --set-tos Min
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Min" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos Maximize-T
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Maximize-T" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos N
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "N" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos Normal-Services
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Normal-Services" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos 0x0f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0xf0
    save -j TOS --set-tos 0x00/0xf0
    list TOS        all  --  anywhere             anywhere             TOS and 0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0xf0
-j TOS --and-tos 0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0xff
    save -j TOS --set-tos 0x00/0xff
    list TOS        all  --  anywhere             anywhere             TOS and 0x00
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0xff
-j TOS --and-tos 255
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0x00
    save -j TOS --set-tos 0x00/0x00
    list TOS        all  --  anywhere             anywhere             TOS and 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x00
-j TOS --and-tos 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--and-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos x
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--and-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos ''
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--and-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos 1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--and-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos Minimize-Cost
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--and-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --or-tos 0x0f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x0f/0x0f
    save -j TOS --set-tos 0x0f/0x0f
    list TOS        all  --  anywhere             anywhere             TOS or 0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x0f/0x0f
-j TOS --or-tos 0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0x00
    save -j TOS --set-tos 0x00/0x00
    list TOS        all  --  anywhere             anywhere             TOS and 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x00
-j TOS --or-tos 255
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0xff/0xff
    save -j TOS --set-tos 0xff/0xff
    list TOS        all  --  anywhere             anywhere             TOS or 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0xff/0xff
-j TOS --or-tos 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--or-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --or-tos 1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--or-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --xor-tos 0x0f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x0f/0x00
    save -j TOS --set-tos 0x0f/0x00
    list TOS        all  --  anywhere             anywhere             TOS xor 0x0f
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x0f/0x00
-j TOS --xor-tos 0
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0x00
    save -j TOS --set-tos 0x00/0x00
    list TOS        all  --  anywhere             anywhere             TOS and 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x00
-j TOS --xor-tos 255
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0xff/0x00
    save -j TOS --set-tos 0xff/0x00
    list TOS        all  --  anywhere             anywhere             TOS xor 0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0xff/0x00
-j TOS --xor-tos 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--xor-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --xor-tos 09
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: bad value for option "--xor-tos", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 1 --set-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos 1 --and-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" cannot be used together with "--and-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos 1 --set-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" cannot be used together with "--and-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and-tos 1 --or-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--and-tos" cannot be used together with "--or-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --or-tos 1 --and-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--and-tos" cannot be used together with "--or-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --or-tos 1 --xor-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--or-tos" cannot be used together with "--xor-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --xor-tos 1 --set-tos 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" cannot be used together with "--xor-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --xor-tos 1 --or-tos 2 --and-tos 3
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--and-tos" cannot be used together with "--or-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --xor-tos 1 --set-tos 2 --and-tos 3
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" cannot be used together with "--and-tos".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS ! --set-tos 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--set-tos" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS ! --and-tos 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TOS: option "--and-tos" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set-tos ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "!" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --set 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TOS --and 1
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x00/0xfe
    save -j TOS --set-tos 0x00/0xfe
    list TOS        all  --  anywhere             anywhere             TOS and 0x01
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0xfe
-j TOS --set-tos=5
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x05/0xff
    save -j TOS --set-tos 0x05/0xff
    list TOS        all  --  anywhere             anywhere             TOS set 0x05/0xff
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x05/0xff
-g TOS
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TOS' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 22 -j TOS --set-tos 0x10
    echo TOS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 TOS set 0x10/0xff
    save -p tcp -m tcp --dport 22 -j TOS --set-tos 0x10/0xff
    list TOS        tcp  --  anywhere             anywhere             tcp dpt:ssh TOS set 0x10/0xff
    list-n TOS        tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 TOS set 0x10/0xff
chain INPUT
-j TOS --set-tos 0x10/0x3f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
chain FORWARD
-j TOS --set-tos 0x10/0x3f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
chain OUTPUT
-j TOS --set-tos 0x10/0x3f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
chain POSTROUTING
-j TOS --set-tos 0x10/0x3f
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
    save -j TOS --set-tos 0x10/0x3f
    list TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
    list-n TOS        all  --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
table filter
chain INPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain FORWARD
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain OUTPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
table raw
chain PREROUTING
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain OUTPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
table nat
chain PREROUTING
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain INPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain OUTPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain POSTROUTING
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
table security
chain INPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain FORWARD
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f
chain OUTPUT
-j TOS --set-tos 0x10/0x3f
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TOS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TOS set 0x10/0x3f

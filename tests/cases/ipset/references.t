== references from rules with quotes, and from several options
$ ipset create 'a b' hash:ip
$ ipset create l list:set
$ ipset add l 'a b'
$ iptables -A INPUT -m comment --comment "--match-set" -m set --match-set 'a b' src -m comment --comment "x\" --match-set l src"
$ iptables -A INPUT -m set --match-set 'a b' src -m set ! --match-set l dst -j SET --add-set 'a b' src --del-set l dst
$ iptables -A INPUT -m comment --comment "x --match-set l y"  -j LOG --log-prefix "--match-set l "
$ ipset list
> Name: a b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 4
> Number of entries: 0
> Members:
>
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 128
> References: 2
> Number of entries: 1
> Members:
> a b
$ ipset destroy 'a b'
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset rename 'a b' c
! ipset v7.17: Set cannot be renamed: it is in use by another system
? 1
$ ipset flush l
$ ipset destroy 'a b'
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset destroy l
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ iptables -F
$ ipset destroy l
$ ipset destroy
$ ipset list

== what list prints is restored, but quotas are not
$ nfacct add a
$ nfacct add 'b c'
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = b c;
$ nfacct flush
$ nfacct restore
< { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
< { pkts = 00000000000000000003, bytes = 00000000000000000004 } = b c;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000003, bytes = 00000000000000000004 } = b;
$ nfacct restore
< { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000005, mode = byte, overquota = no } = q;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000005, mode = byte } = q;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000003, bytes = 00000000000000000004 } = b;
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000005, mode = byte, overquota = no } = q;

== the first line that fails ends it
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;
< { pkts = 3, bytes = 4 } = a;
< { pkts = 5, bytes = 6 } = b;
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct restore
< { pkts = 1, bytes = 2 } = c;
< nonsense
< { pkts = 5, bytes = 6 } = d;
! nfacct v1.0.2: invalid line
? 1
$ nfacct restore
< { pkts = 1, bytes = 2 } = d;
< non;sense
< { pkts = 5, bytes = 6 } = e;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = c;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = d;
$ nfacct restore
$ nfacct add q byte 5
$ nfacct restore
< { pkts = 1, bytes = 2 } = q;
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 7, mode = packet } = a;
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = c;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = d;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000005, mode = byte, overquota = no } = q;

== forms of lines
$ nfacct restore
< { pkts = 1, bytes = 2 } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = n
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< {pkts=1,bytes=2}=n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< {\tpkts\r=\t1,\tbytes   =2\t}\t=\tn\t;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1 , bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1,bytes = 2 } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = n m;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = n; { pkts = 1, bytes = 2 } = m;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = n;m;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = "n m";
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = "n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } =;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 };
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = é;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = é;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = \xa0\xff;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = \xa0\xff;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = a\x00b;
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;\x00b
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct flush
$ nfacct restore
<  { pkts = 1, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< # { pkts = 1, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< # comment
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
<
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { bytes = 1, pkts = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { PKTS = 1, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = , bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = x, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 0x1, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 010, bytes = 08 } = n;
$ nfacct list
> { pkts = 00000000000000000010, bytes = 00000000000000000008 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = +1, bytes = -1 } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 18446744073709551615 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = - 1, bytes = 2 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 99999999999999999999999999999999999999 } = n;
$ nfacct list
> { pkts = 18446744073709551615, bytes = 18446744073709551615 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = -18446744073709551616, bytes = -18446744073709551615 } = n;
$ nfacct list
> { pkts = 18446744073709551615, bytes = 00000000000000000001 } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = byte } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = byte, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = packet } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = packet, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = bytes } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = packet, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = other } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = packet, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = byte} = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = byte }=n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = byte, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< {pkts=1,bytes=2,quota=3,mode=byte }=n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = byte, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = byte byte } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = x, mode = byte } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = -1, mode = byte } = n;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 18446744073709551615, mode = byte, overquota = no } = n;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, mode = byte, quota = 3 } = n;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 9, bytes = 2, quota = 3, mode = packet } = n;
$ nfacct list
> { pkts = 00000000000000000009, bytes = 00000000000000000002, quota = 00000000000000000003, mode = packet, overquota = no } = n;
$ nfacct flush

== a last line without a newline
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;\c
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;

== long lines are read in pieces
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
! nfacct v1.0.2: invalid line
? 1
$ nfacct list
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   { pkts = 1, bytes = 2 } = b;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = b;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  { pkts = 1, bytes = 2 } = b;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct flush
$ nfacct restore
< { pkts = 1, bytes = 2, quota = 3, mode = mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm } = a;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002, quota = 00000000000000000003, mode = packet, overquota = no } = a;
$ nfacct flush

== a number that is too large is named if the line can't be read
$ nfacct restore
< { pkts = 18446744073709551616, bytes = x } = a;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1 };
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 1, bytes = 1, quota = -18446744073709551616, mode = } = a;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 1, bytes = 18446744073709551616 } = a
! nfacct v1.0.2: invalid line
? 1
$ nfacct restore
< { pkts = 18446744073709551615, bytes = x } = a;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1 } = a;
< no;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 18446744073709551615, bytes = 00000000000000000001 } = a;
$ nfacct restore
< { pkts = 18446744073709551616;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616 ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616,;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, byt;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes =;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = -;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 1, bytes = 18446744073709551616;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 1, bytes = 18446744073709551616 ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1 ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1,;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 1, bytes = 1, quota = 18446744073709551616;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 1, bytes = 1, quota = 18446744073709551616 ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 1, bytes = 1, quota = 18446744073709551616,;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte };
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte } ;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte } =;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = byte } = ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 1, quota = 1, mode = ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 1, bytes = 1, quota = 18446744073709551616, mode = ;
! nfacct v1.0.2: error reading input
? 1
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 18446744073709551616;
! nfacct v1.0.2: error reading input: Numerical result out of range
? 1

== a name with quota in it
$ nfacct restore
< { pkts = 1, bytes = 2 } = quota;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct restore
< { pkts = 1, bytes = 2 } = myquota1;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
$ nfacct restore
< { pkts = 1, bytes = 2 } = quot;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;quota
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct restore
< { pkts = 1, bytes = 2 } = a quota;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct restore
< { pkts = 1, bytes = 2 } = a quota = 5;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct restore
< { pkts = 1, bytes = 2 } = a, quota =;
! nfacct v1.0.2: error reading input
? 1
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct add quota
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = quot;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = quota;
$ nfacct restore
< { pkts = 18446744073709551616, bytes = 12 } = ;
! nfacct v1.0.2: error reading input
? 1

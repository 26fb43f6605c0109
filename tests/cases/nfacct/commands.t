== objects are added, listed and deleted
$ nfacct list
$ nfacct add web
$ nfacct add web
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct add mail
$ nfacct add limited byte 1000
$ nfacct add few packet 5
$ nfacct add web byte 5
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000001000, mode = byte, overquota = no } = limited;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000005, mode = packet, overquota = no } = few;
$ nfacct get mail
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
$ nfacct get nothing
! nfacct v1.0.2: error: No such file or directory
? 1
$ nfacct delete web
$ nfacct delete web
! nfacct v1.0.2: error: No such file or directory
? 1
$ nfacct add web
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000001000, mode = byte, overquota = no } = limited;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000005, mode = packet, overquota = no } = few;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
$ nfacct flush
$ nfacct list
$ nfacct flush

== names
$ nfacct add ''
! nfacct v1.0.2: error: Invalid argument
? 1
$ nfacct add '' byte 5
! nfacct v1.0.2: error: Invalid argument
? 1
$ nfacct get ''
! nfacct v1.0.2: error: No such file or directory
? 1
$ nfacct delete ''
! nfacct v1.0.2: error: No such file or directory
? 1
$ nfacct add 1234567890123456789012345678901
$ nfacct add 12345678901234567890123456789012
! nfacct v1.0.2: error: Device or resource busy
? 1
$ nfacct get 1234567890123456789012345678901xyz
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = 1234567890123456789012345678901;
$ nfacct add 123456789012345678901234567890é
$ nfacct add 'a b'
$ nfacct add $'a\nb'
$ nfacct add 'a"b<>&;'
$ nfacct add $'\xff'
$ nfacct add -
$ nfacct add list
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = 1234567890123456789012345678901;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = 123456789012345678901234567890\xc3;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a b;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a
> b;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a"b<>&;;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = \xff;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = -;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = list;
$ nfacct list xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>1234567890123456789012345678901</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>123456789012345678901234567890\xc3</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>a b</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>a
> b</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>a"b<>&;</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>\xff</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>-</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>list</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "1234567890123456789012345678901" },
>   { "pkts" : 0, "bytes" : 0, "name" : "123456789012345678901234567890\xc3" },
>   { "pkts" : 0, "bytes" : 0, "name" : "a b" },
>   { "pkts" : 0, "bytes" : 0, "name" : "a
> b" },
>   { "pkts" : 0, "bytes" : 0, "name" : "a"b<>&;" },
>   { "pkts" : 0, "bytes" : 0, "name" : "\xff" },
>   { "pkts" : 0, "bytes" : 0, "name" : "-" },
>   { "pkts" : 0, "bytes" : 0, "name" : "list" }
> ] }
$ nfacct delete 1234567890123456789012345678901xyz
$ nfacct delete $'\xff'
$ nfacct get -
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = -;
$ nfacct get list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = list;

== quotas
$ nfacct add a byte
! nfacct v1.0.2: missing quota value
? 1
$ nfacct add a byte x
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add a byte ''
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add a byte ' '
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add a byte '- 5'
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add a byte +-5
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add a foo
! nfacct v1.0.2: missing quota value
? 1
$ nfacct add a foo x
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a foo 5
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a bytes 5
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a by 5
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a packets 5
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a '' 5
! nfacct v1.0.2: argument must "byte" or "packet"
? 1
$ nfacct add a byte 5 6
! nfacct v1.0.2: too many arguments
? 1
$ nfacct add '' byte x
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add b byte 0
$ nfacct add c packet 0
$ nfacct add d byte -1
$ nfacct add e byte 18446744073709551615
$ nfacct add f byte 18446744073709551616
$ nfacct add g byte -18446744073709551615
$ nfacct add h byte -18446744073709551616
$ nfacct add i byte 0x10
$ nfacct add j byte 010
$ nfacct add k byte $'\v 7 '
! nfacct v1.0.2: error reading quota
? 1
$ nfacct add l byte +8
$ nfacct add m packet 9x
$ nfacct add n packet 123456789012345678901234567890123456789012345678901234567890
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000000, mode = byte, overquota = no } = b;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000000, mode = packet, overquota = no } = c;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 18446744073709551615, mode = byte, overquota = no } = d;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 18446744073709551615, mode = byte, overquota = no } = e;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 18446744073709551615, mode = byte, overquota = no } = f;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000001, mode = byte, overquota = no } = g;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 18446744073709551615, mode = byte, overquota = no } = h;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000000, mode = byte, overquota = no } = i;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000010, mode = byte, overquota = no } = j;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000008, mode = byte, overquota = no } = l;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000009, mode = packet, overquota = no } = m;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 18446744073709551615, mode = packet, overquota = no } = n;

== formats
$ nfacct list xml
$ nfacct list json
$ nfacct add a
$ nfacct list xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct add b byte 1
$ nfacct add c packet 2
$ nfacct list xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>b</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>c</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" },
>   { "pkts" : 0, "bytes" : 0, "quota" : 1, "mode" = "byte", "overquota" = 0, "name" : "b" },
>   { "pkts" : 0, "bytes" : 0, "quota" : 2, "mode" = "packet", "overquota" = 0, "name" : "c" }
> ] }
$ nfacct get a xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct get a json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct get b xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>b</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct get b json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "quota" : 1, "mode" = "byte", "overquota" = 0, "name" : "b" }
> ] }
$ nfacct get no xml
! nfacct v1.0.2: error: No such file or directory
? 1
$ nfacct get no json
! nfacct v1.0.2: error: No such file or directory
? 1

== counters are reset
$ nfacct restore
< { pkts = 1, bytes = 2 } = a;
< { pkts = 3, bytes = 4, quota = 3, mode = packet } = b;
< { pkts = 18446744073709551615, bytes = 18446744073709551615, quota = 5, mode = byte } = c;
$ nfacct list xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000001</pkts><bytes>00000000000000000002</bytes></obj>
> <obj><name>b</name><pkts>00000000000000000003</pkts><bytes>00000000000000000004</bytes></obj>
> <obj><name>c</name><pkts>18446744073709551615</pkts><bytes>18446744073709551615</bytes></obj>
> </nfacct>
$ nfacct list json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 1, "bytes" : 2, "name" : "a" },
>   { "pkts" : 3, "bytes" : 4, "quota" : 3, "mode" = "packet", "overquota" = 0, "name" : "b" },
>   { "pkts" : 18446744073709551615, "bytes" : 18446744073709551615, "quota" : 5, "mode" = "byte", "overquota" = 0, "name" : "c" }
> ] }
$ nfacct get b reset
> { pkts = 00000000000000000003, bytes = 00000000000000000004, quota = 00000000000000000003, mode = packet, overquota = no } = b;
$ nfacct get b
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000003, mode = packet, overquota = no } = b;
$ nfacct list reset counters
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000003, mode = packet, overquota = no } = b;
> { pkts = 18446744073709551615, bytes = 18446744073709551615, quota = 00000000000000000005, mode = byte, overquota = no } = c;
$ nfacct list overquota reset
$ nfacct list reset json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" },
>   { "pkts" : 0, "bytes" : 0, "quota" : 3, "mode" = "packet", "overquota" = 0, "name" : "b" },
>   { "pkts" : 18446744073709551615, "bytes" : 18446744073709551615, "quota" : 5, "mode" = "byte", "overquota" = 0, "name" : "c" }
> ] }
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000003, mode = packet, overquota = no } = b;
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000005, mode = byte, overquota = no } = c;

== filters
$ nfacct add a
$ nfacct add b byte 1
$ nfacct add c packet 2
$ nfacct add d
$ nfacct list counters
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = d;
$ nfacct list bytes-quota
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000001, mode = byte, overquota = no } = b;
$ nfacct list pkts-quota
> { pkts = 00000000000000000000, bytes = 00000000000000000000, quota = 00000000000000000002, mode = packet, overquota = no } = c;
$ nfacct list overquota
$ nfacct list counters json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" },
>   { "pkts" : 0, "bytes" : 0, "name" : "d" }
> ] }
$ nfacct list xml bytes-quota
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>b</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list overquota xml
$ nfacct list overquota json

== many objects
$ nfacct restore
< { pkts = 0, bytes = 0 } = object-number-0;
< { pkts = 1, bytes = 1 } = object-number-919;
< { pkts = 2, bytes = 4 } = object-number-838;
< { pkts = 3, bytes = 9 } = object-number-757;
< { pkts = 4, bytes = 16 } = object-number-676;
< { pkts = 5, bytes = 25 } = object-number-595;
< { pkts = 6, bytes = 36 } = object-number-514;
< { pkts = 7, bytes = 49 } = object-number-433;
< { pkts = 8, bytes = 64 } = object-number-352;
< { pkts = 9, bytes = 81 } = object-number-271;
< { pkts = 10, bytes = 100 } = object-number-190;
< { pkts = 11, bytes = 121 } = object-number-109;
< { pkts = 12, bytes = 144 } = object-number-28;
< { pkts = 13, bytes = 169 } = object-number-947;
< { pkts = 14, bytes = 196 } = object-number-866;
< { pkts = 15, bytes = 225 } = object-number-785;
< { pkts = 16, bytes = 256 } = object-number-704;
< { pkts = 17, bytes = 289 } = object-number-623;
< { pkts = 18, bytes = 324 } = object-number-542;
< { pkts = 19, bytes = 361 } = object-number-461;
< { pkts = 20, bytes = 400 } = object-number-380;
< { pkts = 21, bytes = 441 } = object-number-299;
< { pkts = 22, bytes = 484 } = object-number-218;
< { pkts = 23, bytes = 529 } = object-number-137;
< { pkts = 24, bytes = 576 } = object-number-56;
< { pkts = 25, bytes = 625 } = object-number-975;
< { pkts = 26, bytes = 676 } = object-number-894;
< { pkts = 27, bytes = 729 } = object-number-813;
< { pkts = 28, bytes = 784 } = object-number-732;
< { pkts = 29, bytes = 841 } = object-number-651;
< { pkts = 30, bytes = 900 } = object-number-570;
< { pkts = 31, bytes = 961 } = object-number-489;
< { pkts = 32, bytes = 1024 } = object-number-408;
< { pkts = 33, bytes = 1089 } = object-number-327;
< { pkts = 34, bytes = 1156 } = object-number-246;
< { pkts = 35, bytes = 1225 } = object-number-165;
< { pkts = 36, bytes = 1296 } = object-number-84;
< { pkts = 37, bytes = 1369 } = object-number-3;
< { pkts = 38, bytes = 1444 } = object-number-922;
< { pkts = 39, bytes = 1521 } = object-number-841;
< { pkts = 40, bytes = 1600 } = object-number-760;
< { pkts = 41, bytes = 1681 } = object-number-679;
< { pkts = 42, bytes = 1764 } = object-number-598;
< { pkts = 43, bytes = 1849 } = object-number-517;
< { pkts = 44, bytes = 1936 } = object-number-436;
< { pkts = 45, bytes = 2025 } = object-number-355;
< { pkts = 46, bytes = 2116 } = object-number-274;
< { pkts = 47, bytes = 2209 } = object-number-193;
< { pkts = 48, bytes = 2304 } = object-number-112;
< { pkts = 49, bytes = 2401 } = object-number-31;
< { pkts = 50, bytes = 2500 } = object-number-950;
< { pkts = 51, bytes = 2601 } = object-number-869;
< { pkts = 52, bytes = 2704 } = object-number-788;
< { pkts = 53, bytes = 2809 } = object-number-707;
< { pkts = 54, bytes = 2916 } = object-number-626;
< { pkts = 55, bytes = 3025 } = object-number-545;
< { pkts = 56, bytes = 3136 } = object-number-464;
< { pkts = 57, bytes = 3249 } = object-number-383;
< { pkts = 58, bytes = 3364 } = object-number-302;
< { pkts = 59, bytes = 3481 } = object-number-221;
< { pkts = 60, bytes = 3600 } = object-number-140;
< { pkts = 61, bytes = 3721 } = object-number-59;
< { pkts = 62, bytes = 3844 } = object-number-978;
< { pkts = 63, bytes = 3969 } = object-number-897;
< { pkts = 64, bytes = 4096 } = object-number-816;
< { pkts = 65, bytes = 4225 } = object-number-735;
< { pkts = 66, bytes = 4356 } = object-number-654;
< { pkts = 67, bytes = 4489 } = object-number-573;
< { pkts = 68, bytes = 4624 } = object-number-492;
< { pkts = 69, bytes = 4761 } = object-number-411;
< { pkts = 70, bytes = 4900 } = object-number-330;
< { pkts = 71, bytes = 5041 } = object-number-249;
< { pkts = 72, bytes = 5184 } = object-number-168;
< { pkts = 73, bytes = 5329 } = object-number-87;
< { pkts = 74, bytes = 5476 } = object-number-6;
< { pkts = 75, bytes = 5625 } = object-number-925;
< { pkts = 76, bytes = 5776 } = object-number-844;
< { pkts = 77, bytes = 5929 } = object-number-763;
< { pkts = 78, bytes = 6084 } = object-number-682;
< { pkts = 79, bytes = 6241 } = object-number-601;
< { pkts = 80, bytes = 6400 } = object-number-520;
< { pkts = 81, bytes = 6561 } = object-number-439;
< { pkts = 82, bytes = 6724 } = object-number-358;
< { pkts = 83, bytes = 6889 } = object-number-277;
< { pkts = 84, bytes = 7056 } = object-number-196;
< { pkts = 85, bytes = 7225 } = object-number-115;
< { pkts = 86, bytes = 7396 } = object-number-34;
< { pkts = 87, bytes = 7569 } = object-number-953;
< { pkts = 88, bytes = 7744 } = object-number-872;
< { pkts = 89, bytes = 7921 } = object-number-791;
< { pkts = 90, bytes = 8100 } = object-number-710;
< { pkts = 91, bytes = 8281 } = object-number-629;
< { pkts = 92, bytes = 8464 } = object-number-548;
< { pkts = 93, bytes = 8649 } = object-number-467;
< { pkts = 94, bytes = 8836 } = object-number-386;
< { pkts = 95, bytes = 9025 } = object-number-305;
< { pkts = 96, bytes = 9216 } = object-number-224;
< { pkts = 97, bytes = 9409 } = object-number-143;
< { pkts = 98, bytes = 9604 } = object-number-62;
< { pkts = 99, bytes = 9801 } = object-number-981;
< { pkts = 100, bytes = 10000 } = object-number-900;
< { pkts = 101, bytes = 10201 } = object-number-819;
< { pkts = 102, bytes = 10404 } = object-number-738;
< { pkts = 103, bytes = 10609 } = object-number-657;
< { pkts = 104, bytes = 10816 } = object-number-576;
< { pkts = 105, bytes = 11025 } = object-number-495;
< { pkts = 106, bytes = 11236 } = object-number-414;
< { pkts = 107, bytes = 11449 } = object-number-333;
< { pkts = 108, bytes = 11664 } = object-number-252;
< { pkts = 109, bytes = 11881 } = object-number-171;
< { pkts = 110, bytes = 12100 } = object-number-90;
< { pkts = 111, bytes = 12321 } = object-number-9;
< { pkts = 112, bytes = 12544 } = object-number-928;
< { pkts = 113, bytes = 12769 } = object-number-847;
< { pkts = 114, bytes = 12996 } = object-number-766;
< { pkts = 115, bytes = 13225 } = object-number-685;
< { pkts = 116, bytes = 13456 } = object-number-604;
< { pkts = 117, bytes = 13689 } = object-number-523;
< { pkts = 118, bytes = 13924 } = object-number-442;
< { pkts = 119, bytes = 14161 } = object-number-361;
< { pkts = 120, bytes = 14400 } = object-number-280;
< { pkts = 121, bytes = 14641 } = object-number-199;
< { pkts = 122, bytes = 14884 } = object-number-118;
< { pkts = 123, bytes = 15129 } = object-number-37;
< { pkts = 124, bytes = 15376 } = object-number-956;
< { pkts = 125, bytes = 15625 } = object-number-875;
< { pkts = 126, bytes = 15876 } = object-number-794;
< { pkts = 127, bytes = 16129 } = object-number-713;
< { pkts = 128, bytes = 16384 } = object-number-632;
< { pkts = 129, bytes = 16641 } = object-number-551;
< { pkts = 130, bytes = 16900 } = object-number-470;
< { pkts = 131, bytes = 17161 } = object-number-389;
< { pkts = 132, bytes = 17424 } = object-number-308;
< { pkts = 133, bytes = 17689 } = object-number-227;
< { pkts = 134, bytes = 17956 } = object-number-146;
< { pkts = 135, bytes = 18225 } = object-number-65;
< { pkts = 136, bytes = 18496 } = object-number-984;
< { pkts = 137, bytes = 18769 } = object-number-903;
< { pkts = 138, bytes = 19044 } = object-number-822;
< { pkts = 139, bytes = 19321 } = object-number-741;
< { pkts = 140, bytes = 19600 } = object-number-660;
< { pkts = 141, bytes = 19881 } = object-number-579;
< { pkts = 142, bytes = 20164 } = object-number-498;
< { pkts = 143, bytes = 20449 } = object-number-417;
< { pkts = 144, bytes = 20736 } = object-number-336;
< { pkts = 145, bytes = 21025 } = object-number-255;
< { pkts = 146, bytes = 21316 } = object-number-174;
< { pkts = 147, bytes = 21609 } = object-number-93;
< { pkts = 148, bytes = 21904 } = object-number-12;
< { pkts = 149, bytes = 22201 } = object-number-931;
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = object-number-0;
> { pkts = 00000000000000000001, bytes = 00000000000000000001 } = object-number-919;
> { pkts = 00000000000000000002, bytes = 00000000000000000004 } = object-number-838;
> { pkts = 00000000000000000003, bytes = 00000000000000000009 } = object-number-757;
> { pkts = 00000000000000000004, bytes = 00000000000000000016 } = object-number-676;
> { pkts = 00000000000000000005, bytes = 00000000000000000025 } = object-number-595;
> { pkts = 00000000000000000006, bytes = 00000000000000000036 } = object-number-514;
> { pkts = 00000000000000000007, bytes = 00000000000000000049 } = object-number-433;
> { pkts = 00000000000000000008, bytes = 00000000000000000064 } = object-number-352;
> { pkts = 00000000000000000009, bytes = 00000000000000000081 } = object-number-271;
> { pkts = 00000000000000000010, bytes = 00000000000000000100 } = object-number-190;
> { pkts = 00000000000000000011, bytes = 00000000000000000121 } = object-number-109;
> { pkts = 00000000000000000012, bytes = 00000000000000000144 } = object-number-28;
> { pkts = 00000000000000000013, bytes = 00000000000000000169 } = object-number-947;
> { pkts = 00000000000000000014, bytes = 00000000000000000196 } = object-number-866;
> { pkts = 00000000000000000015, bytes = 00000000000000000225 } = object-number-785;
> { pkts = 00000000000000000016, bytes = 00000000000000000256 } = object-number-704;
> { pkts = 00000000000000000017, bytes = 00000000000000000289 } = object-number-623;
> { pkts = 00000000000000000018, bytes = 00000000000000000324 } = object-number-542;
> { pkts = 00000000000000000019, bytes = 00000000000000000361 } = object-number-461;
> { pkts = 00000000000000000020, bytes = 00000000000000000400 } = object-number-380;
> { pkts = 00000000000000000021, bytes = 00000000000000000441 } = object-number-299;
> { pkts = 00000000000000000022, bytes = 00000000000000000484 } = object-number-218;
> { pkts = 00000000000000000023, bytes = 00000000000000000529 } = object-number-137;
> { pkts = 00000000000000000024, bytes = 00000000000000000576 } = object-number-56;
> { pkts = 00000000000000000025, bytes = 00000000000000000625 } = object-number-975;
> { pkts = 00000000000000000026, bytes = 00000000000000000676 } = object-number-894;
> { pkts = 00000000000000000027, bytes = 00000000000000000729 } = object-number-813;
> { pkts = 00000000000000000028, bytes = 00000000000000000784 } = object-number-732;
> { pkts = 00000000000000000029, bytes = 00000000000000000841 } = object-number-651;
> { pkts = 00000000000000000030, bytes = 00000000000000000900 } = object-number-570;
> { pkts = 00000000000000000031, bytes = 00000000000000000961 } = object-number-489;
> { pkts = 00000000000000000032, bytes = 00000000000000001024 } = object-number-408;
> { pkts = 00000000000000000033, bytes = 00000000000000001089 } = object-number-327;
> { pkts = 00000000000000000034, bytes = 00000000000000001156 } = object-number-246;
> { pkts = 00000000000000000035, bytes = 00000000000000001225 } = object-number-165;
> { pkts = 00000000000000000036, bytes = 00000000000000001296 } = object-number-84;
> { pkts = 00000000000000000037, bytes = 00000000000000001369 } = object-number-3;
> { pkts = 00000000000000000038, bytes = 00000000000000001444 } = object-number-922;
> { pkts = 00000000000000000039, bytes = 00000000000000001521 } = object-number-841;
> { pkts = 00000000000000000040, bytes = 00000000000000001600 } = object-number-760;
> { pkts = 00000000000000000041, bytes = 00000000000000001681 } = object-number-679;
> { pkts = 00000000000000000042, bytes = 00000000000000001764 } = object-number-598;
> { pkts = 00000000000000000043, bytes = 00000000000000001849 } = object-number-517;
> { pkts = 00000000000000000044, bytes = 00000000000000001936 } = object-number-436;
> { pkts = 00000000000000000045, bytes = 00000000000000002025 } = object-number-355;
> { pkts = 00000000000000000046, bytes = 00000000000000002116 } = object-number-274;
> { pkts = 00000000000000000047, bytes = 00000000000000002209 } = object-number-193;
> { pkts = 00000000000000000048, bytes = 00000000000000002304 } = object-number-112;
> { pkts = 00000000000000000049, bytes = 00000000000000002401 } = object-number-31;
> { pkts = 00000000000000000050, bytes = 00000000000000002500 } = object-number-950;
> { pkts = 00000000000000000051, bytes = 00000000000000002601 } = object-number-869;
> { pkts = 00000000000000000052, bytes = 00000000000000002704 } = object-number-788;
> { pkts = 00000000000000000053, bytes = 00000000000000002809 } = object-number-707;
> { pkts = 00000000000000000054, bytes = 00000000000000002916 } = object-number-626;
> { pkts = 00000000000000000055, bytes = 00000000000000003025 } = object-number-545;
> { pkts = 00000000000000000056, bytes = 00000000000000003136 } = object-number-464;
> { pkts = 00000000000000000057, bytes = 00000000000000003249 } = object-number-383;
> { pkts = 00000000000000000058, bytes = 00000000000000003364 } = object-number-302;
> { pkts = 00000000000000000059, bytes = 00000000000000003481 } = object-number-221;
> { pkts = 00000000000000000060, bytes = 00000000000000003600 } = object-number-140;
> { pkts = 00000000000000000061, bytes = 00000000000000003721 } = object-number-59;
> { pkts = 00000000000000000062, bytes = 00000000000000003844 } = object-number-978;
> { pkts = 00000000000000000063, bytes = 00000000000000003969 } = object-number-897;
> { pkts = 00000000000000000064, bytes = 00000000000000004096 } = object-number-816;
> { pkts = 00000000000000000065, bytes = 00000000000000004225 } = object-number-735;
> { pkts = 00000000000000000066, bytes = 00000000000000004356 } = object-number-654;
> { pkts = 00000000000000000067, bytes = 00000000000000004489 } = object-number-573;
> { pkts = 00000000000000000068, bytes = 00000000000000004624 } = object-number-492;
> { pkts = 00000000000000000069, bytes = 00000000000000004761 } = object-number-411;
> { pkts = 00000000000000000070, bytes = 00000000000000004900 } = object-number-330;
> { pkts = 00000000000000000071, bytes = 00000000000000005041 } = object-number-249;
> { pkts = 00000000000000000072, bytes = 00000000000000005184 } = object-number-168;
> { pkts = 00000000000000000073, bytes = 00000000000000005329 } = object-number-87;
> { pkts = 00000000000000000074, bytes = 00000000000000005476 } = object-number-6;
> { pkts = 00000000000000000075, bytes = 00000000000000005625 } = object-number-925;
> { pkts = 00000000000000000076, bytes = 00000000000000005776 } = object-number-844;
> { pkts = 00000000000000000077, bytes = 00000000000000005929 } = object-number-763;
> { pkts = 00000000000000000078, bytes = 00000000000000006084 } = object-number-682;
> { pkts = 00000000000000000079, bytes = 00000000000000006241 } = object-number-601;
> { pkts = 00000000000000000080, bytes = 00000000000000006400 } = object-number-520;
> { pkts = 00000000000000000081, bytes = 00000000000000006561 } = object-number-439;
> { pkts = 00000000000000000082, bytes = 00000000000000006724 } = object-number-358;
> { pkts = 00000000000000000083, bytes = 00000000000000006889 } = object-number-277;
> { pkts = 00000000000000000084, bytes = 00000000000000007056 } = object-number-196;
> { pkts = 00000000000000000085, bytes = 00000000000000007225 } = object-number-115;
> { pkts = 00000000000000000086, bytes = 00000000000000007396 } = object-number-34;
> { pkts = 00000000000000000087, bytes = 00000000000000007569 } = object-number-953;
> { pkts = 00000000000000000088, bytes = 00000000000000007744 } = object-number-872;
> { pkts = 00000000000000000089, bytes = 00000000000000007921 } = object-number-791;
> { pkts = 00000000000000000090, bytes = 00000000000000008100 } = object-number-710;
> { pkts = 00000000000000000091, bytes = 00000000000000008281 } = object-number-629;
> { pkts = 00000000000000000092, bytes = 00000000000000008464 } = object-number-548;
> { pkts = 00000000000000000093, bytes = 00000000000000008649 } = object-number-467;
> { pkts = 00000000000000000094, bytes = 00000000000000008836 } = object-number-386;
> { pkts = 00000000000000000095, bytes = 00000000000000009025 } = object-number-305;
> { pkts = 00000000000000000096, bytes = 00000000000000009216 } = object-number-224;
> { pkts = 00000000000000000097, bytes = 00000000000000009409 } = object-number-143;
> { pkts = 00000000000000000098, bytes = 00000000000000009604 } = object-number-62;
> { pkts = 00000000000000000099, bytes = 00000000000000009801 } = object-number-981;
> { pkts = 00000000000000000100, bytes = 00000000000000010000 } = object-number-900;
> { pkts = 00000000000000000101, bytes = 00000000000000010201 } = object-number-819;
> { pkts = 00000000000000000102, bytes = 00000000000000010404 } = object-number-738;
> { pkts = 00000000000000000103, bytes = 00000000000000010609 } = object-number-657;
> { pkts = 00000000000000000104, bytes = 00000000000000010816 } = object-number-576;
> { pkts = 00000000000000000105, bytes = 00000000000000011025 } = object-number-495;
> { pkts = 00000000000000000106, bytes = 00000000000000011236 } = object-number-414;
> { pkts = 00000000000000000107, bytes = 00000000000000011449 } = object-number-333;
> { pkts = 00000000000000000108, bytes = 00000000000000011664 } = object-number-252;
> { pkts = 00000000000000000109, bytes = 00000000000000011881 } = object-number-171;
> { pkts = 00000000000000000110, bytes = 00000000000000012100 } = object-number-90;
> { pkts = 00000000000000000111, bytes = 00000000000000012321 } = object-number-9;
> { pkts = 00000000000000000112, bytes = 00000000000000012544 } = object-number-928;
> { pkts = 00000000000000000113, bytes = 00000000000000012769 } = object-number-847;
> { pkts = 00000000000000000114, bytes = 00000000000000012996 } = object-number-766;
> { pkts = 00000000000000000115, bytes = 00000000000000013225 } = object-number-685;
> { pkts = 00000000000000000116, bytes = 00000000000000013456 } = object-number-604;
> { pkts = 00000000000000000117, bytes = 00000000000000013689 } = object-number-523;
> { pkts = 00000000000000000118, bytes = 00000000000000013924 } = object-number-442;
> { pkts = 00000000000000000119, bytes = 00000000000000014161 } = object-number-361;
> { pkts = 00000000000000000120, bytes = 00000000000000014400 } = object-number-280;
> { pkts = 00000000000000000121, bytes = 00000000000000014641 } = object-number-199;
> { pkts = 00000000000000000122, bytes = 00000000000000014884 } = object-number-118;
> { pkts = 00000000000000000123, bytes = 00000000000000015129 } = object-number-37;
> { pkts = 00000000000000000124, bytes = 00000000000000015376 } = object-number-956;
> { pkts = 00000000000000000125, bytes = 00000000000000015625 } = object-number-875;
> { pkts = 00000000000000000126, bytes = 00000000000000015876 } = object-number-794;
> { pkts = 00000000000000000127, bytes = 00000000000000016129 } = object-number-713;
> { pkts = 00000000000000000128, bytes = 00000000000000016384 } = object-number-632;
> { pkts = 00000000000000000129, bytes = 00000000000000016641 } = object-number-551;
> { pkts = 00000000000000000130, bytes = 00000000000000016900 } = object-number-470;
> { pkts = 00000000000000000131, bytes = 00000000000000017161 } = object-number-389;
> { pkts = 00000000000000000132, bytes = 00000000000000017424 } = object-number-308;
> { pkts = 00000000000000000133, bytes = 00000000000000017689 } = object-number-227;
> { pkts = 00000000000000000134, bytes = 00000000000000017956 } = object-number-146;
> { pkts = 00000000000000000135, bytes = 00000000000000018225 } = object-number-65;
> { pkts = 00000000000000000136, bytes = 00000000000000018496 } = object-number-984;
> { pkts = 00000000000000000137, bytes = 00000000000000018769 } = object-number-903;
> { pkts = 00000000000000000138, bytes = 00000000000000019044 } = object-number-822;
> { pkts = 00000000000000000139, bytes = 00000000000000019321 } = object-number-741;
> { pkts = 00000000000000000140, bytes = 00000000000000019600 } = object-number-660;
> { pkts = 00000000000000000141, bytes = 00000000000000019881 } = object-number-579;
> { pkts = 00000000000000000142, bytes = 00000000000000020164 } = object-number-498;
> { pkts = 00000000000000000143, bytes = 00000000000000020449 } = object-number-417;
> { pkts = 00000000000000000144, bytes = 00000000000000020736 } = object-number-336;
> { pkts = 00000000000000000145, bytes = 00000000000000021025 } = object-number-255;
> { pkts = 00000000000000000146, bytes = 00000000000000021316 } = object-number-174;
> { pkts = 00000000000000000147, bytes = 00000000000000021609 } = object-number-93;
> { pkts = 00000000000000000148, bytes = 00000000000000021904 } = object-number-12;
> { pkts = 00000000000000000149, bytes = 00000000000000022201 } = object-number-931;
$ nfacct list json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "object-number-0" },
>   { "pkts" : 1, "bytes" : 1, "name" : "object-number-919" },
>   { "pkts" : 2, "bytes" : 4, "name" : "object-number-838" },
>   { "pkts" : 3, "bytes" : 9, "name" : "object-number-757" },
>   { "pkts" : 4, "bytes" : 16, "name" : "object-number-676" },
>   { "pkts" : 5, "bytes" : 25, "name" : "object-number-595" },
>   { "pkts" : 6, "bytes" : 36, "name" : "object-number-514" },
>   { "pkts" : 7, "bytes" : 49, "name" : "object-number-433" },
>   { "pkts" : 8, "bytes" : 64, "name" : "object-number-352" },
>   { "pkts" : 9, "bytes" : 81, "name" : "object-number-271" },
>   { "pkts" : 10, "bytes" : 100, "name" : "object-number-190" },
>   { "pkts" : 11, "bytes" : 121, "name" : "object-number-109" },
>   { "pkts" : 12, "bytes" : 144, "name" : "object-number-28" },
>   { "pkts" : 13, "bytes" : 169, "name" : "object-number-947" },
>   { "pkts" : 14, "bytes" : 196, "name" : "object-number-866" },
>   { "pkts" : 15, "bytes" : 225, "name" : "object-number-785" },
>   { "pkts" : 16, "bytes" : 256, "name" : "object-number-704" },
>   { "pkts" : 17, "bytes" : 289, "name" : "object-number-623" },
>   { "pkts" : 18, "bytes" : 324, "name" : "object-number-542" },
>   { "pkts" : 19, "bytes" : 361, "name" : "object-number-461" },
>   { "pkts" : 20, "bytes" : 400, "name" : "object-number-380" },
>   { "pkts" : 21, "bytes" : 441, "name" : "object-number-299" },
>   { "pkts" : 22, "bytes" : 484, "name" : "object-number-218" },
>   { "pkts" : 23, "bytes" : 529, "name" : "object-number-137" },
>   { "pkts" : 24, "bytes" : 576, "name" : "object-number-56" },
>   { "pkts" : 25, "bytes" : 625, "name" : "object-number-975" },
>   { "pkts" : 26, "bytes" : 676, "name" : "object-number-894" },
>   { "pkts" : 27, "bytes" : 729, "name" : "object-number-813" },
>   { "pkts" : 28, "bytes" : 784, "name" : "object-number-732" },
>   { "pkts" : 29, "bytes" : 841, "name" : "object-number-651" },
>   { "pkts" : 30, "bytes" : 900, "name" : "object-number-570" },
>   { "pkts" : 31, "bytes" : 961, "name" : "object-number-489" },
>   { "pkts" : 32, "bytes" : 1024, "name" : "object-number-408" },
>   { "pkts" : 33, "bytes" : 1089, "name" : "object-number-327" },
>   { "pkts" : 34, "bytes" : 1156, "name" : "object-number-246" },
>   { "pkts" : 35, "bytes" : 1225, "name" : "object-number-165" },
>   { "pkts" : 36, "bytes" : 1296, "name" : "object-number-84" },
>   { "pkts" : 37, "bytes" : 1369, "name" : "object-number-3" },
>   { "pkts" : 38, "bytes" : 1444, "name" : "object-number-922" },
>   { "pkts" : 39, "bytes" : 1521, "name" : "object-number-841" },
>   { "pkts" : 40, "bytes" : 1600, "name" : "object-number-760" },
>   { "pkts" : 41, "bytes" : 1681, "name" : "object-number-679" },
>   { "pkts" : 42, "bytes" : 1764, "name" : "object-number-598" },
>   { "pkts" : 43, "bytes" : 1849, "name" : "object-number-517" },
>   { "pkts" : 44, "bytes" : 1936, "name" : "object-number-436" },
>   { "pkts" : 45, "bytes" : 2025, "name" : "object-number-355" },
>   { "pkts" : 46, "bytes" : 2116, "name" : "object-number-274" },
>   { "pkts" : 47, "bytes" : 2209, "name" : "object-number-193" },
>   { "pkts" : 48, "bytes" : 2304, "name" : "object-number-112" },
>   { "pkts" : 49, "bytes" : 2401, "name" : "object-number-31" },
>   { "pkts" : 50, "bytes" : 2500, "name" : "object-number-950" },
>   { "pkts" : 51, "bytes" : 2601, "name" : "object-number-869" },
>   { "pkts" : 52, "bytes" : 2704, "name" : "object-number-788" },
>   { "pkts" : 53, "bytes" : 2809, "name" : "object-number-707" },
>   { "pkts" : 54, "bytes" : 2916, "name" : "object-number-626" },
>   { "pkts" : 55, "bytes" : 3025, "name" : "object-number-545" },
>   { "pkts" : 56, "bytes" : 3136, "name" : "object-number-464" },
>   { "pkts" : 57, "bytes" : 3249, "name" : "object-number-383" },
>   { "pkts" : 58, "bytes" : 3364, "name" : "object-number-302" },
>   { "pkts" : 59, "bytes" : 3481, "name" : "object-number-221" },
>   { "pkts" : 60, "bytes" : 3600, "name" : "object-number-140" },
>   { "pkts" : 61, "bytes" : 3721, "name" : "object-number-59" },
>   { "pkts" : 62, "bytes" : 3844, "name" : "object-number-978" },
>   { "pkts" : 63, "bytes" : 3969, "name" : "object-number-897" },
>   { "pkts" : 64, "bytes" : 4096, "name" : "object-number-816" },
>   { "pkts" : 65, "bytes" : 4225, "name" : "object-number-735" },
>   { "pkts" : 66, "bytes" : 4356, "name" : "object-number-654" },
>   { "pkts" : 67, "bytes" : 4489, "name" : "object-number-573" },
>   { "pkts" : 68, "bytes" : 4624, "name" : "object-number-492" },
>   { "pkts" : 69, "bytes" : 4761, "name" : "object-number-411" },
>   { "pkts" : 70, "bytes" : 4900, "name" : "object-number-330" },
>   { "pkts" : 71, "bytes" : 5041, "name" : "object-number-249" },
>   { "pkts" : 72, "bytes" : 5184, "name" : "object-number-168" },
>   { "pkts" : 73, "bytes" : 5329, "name" : "object-number-87" },
>   { "pkts" : 74, "bytes" : 5476, "name" : "object-number-6" },
>   { "pkts" : 75, "bytes" : 5625, "name" : "object-number-925" },
>   { "pkts" : 76, "bytes" : 5776, "name" : "object-number-844" },
>   { "pkts" : 77, "bytes" : 5929, "name" : "object-number-763" },
>   { "pkts" : 78, "bytes" : 6084, "name" : "object-number-682" },
>   { "pkts" : 79, "bytes" : 6241, "name" : "object-number-601" },
>   { "pkts" : 80, "bytes" : 6400, "name" : "object-number-520" },
>   { "pkts" : 81, "bytes" : 6561, "name" : "object-number-439" },
>   { "pkts" : 82, "bytes" : 6724, "name" : "object-number-358" },
>   { "pkts" : 83, "bytes" : 6889, "name" : "object-number-277" },
>   { "pkts" : 84, "bytes" : 7056, "name" : "object-number-196" },
>   { "pkts" : 85, "bytes" : 7225, "name" : "object-number-115" },
>   { "pkts" : 86, "bytes" : 7396, "name" : "object-number-34" },
>   { "pkts" : 87, "bytes" : 7569, "name" : "object-number-953" },
>   { "pkts" : 88, "bytes" : 7744, "name" : "object-number-872" },
>   { "pkts" : 89, "bytes" : 7921, "name" : "object-number-791" },
>   { "pkts" : 90, "bytes" : 8100, "name" : "object-number-710" },
>   { "pkts" : 91, "bytes" : 8281, "name" : "object-number-629" },
>   { "pkts" : 92, "bytes" : 8464, "name" : "object-number-548" },
>   { "pkts" : 93, "bytes" : 8649, "name" : "object-number-467" },
>   { "pkts" : 94, "bytes" : 8836, "name" : "object-number-386" },
>   { "pkts" : 95, "bytes" : 9025, "name" : "object-number-305" },
>   { "pkts" : 96, "bytes" : 9216, "name" : "object-number-224" },
>   { "pkts" : 97, "bytes" : 9409, "name" : "object-number-143" },
>   { "pkts" : 98, "bytes" : 9604, "name" : "object-number-62" },
>   { "pkts" : 99, "bytes" : 9801, "name" : "object-number-981" },
>   { "pkts" : 100, "bytes" : 10000, "name" : "object-number-900" },
>   { "pkts" : 101, "bytes" : 10201, "name" : "object-number-819" },
>   { "pkts" : 102, "bytes" : 10404, "name" : "object-number-738" },
>   { "pkts" : 103, "bytes" : 10609, "name" : "object-number-657" },
>   { "pkts" : 104, "bytes" : 10816, "name" : "object-number-576" },
>   { "pkts" : 105, "bytes" : 11025, "name" : "object-number-495" },
>   { "pkts" : 106, "bytes" : 11236, "name" : "object-number-414" },
>   { "pkts" : 107, "bytes" : 11449, "name" : "object-number-333" },
>   { "pkts" : 108, "bytes" : 11664, "name" : "object-number-252" },
>   { "pkts" : 109, "bytes" : 11881, "name" : "object-number-171" },
>   { "pkts" : 110, "bytes" : 12100, "name" : "object-number-90" },
>   { "pkts" : 111, "bytes" : 12321, "name" : "object-number-9" },
>   { "pkts" : 112, "bytes" : 12544, "name" : "object-number-928" },
>   { "pkts" : 113, "bytes" : 12769, "name" : "object-number-847" },
>   { "pkts" : 114, "bytes" : 12996, "name" : "object-number-766" },
>   { "pkts" : 115, "bytes" : 13225, "name" : "object-number-685" },
>   { "pkts" : 116, "bytes" : 13456, "name" : "object-number-604" },
>   { "pkts" : 117, "bytes" : 13689, "name" : "object-number-523" },
>   { "pkts" : 118, "bytes" : 13924, "name" : "object-number-442" },
>   { "pkts" : 119, "bytes" : 14161, "name" : "object-number-361" },
>   { "pkts" : 120, "bytes" : 14400, "name" : "object-number-280" },
>   { "pkts" : 121, "bytes" : 14641, "name" : "object-number-199" },
>   { "pkts" : 122, "bytes" : 14884, "name" : "object-number-118" },
>   { "pkts" : 123, "bytes" : 15129, "name" : "object-number-37" },
>   { "pkts" : 124, "bytes" : 15376, "name" : "object-number-956" },
>   { "pkts" : 125, "bytes" : 15625, "name" : "object-number-875" },
>   { "pkts" : 126, "bytes" : 15876, "name" : "object-number-794" },
>   { "pkts" : 127, "bytes" : 16129, "name" : "object-number-713" },
>   { "pkts" : 128, "bytes" : 16384, "name" : "object-number-632" },
>   { "pkts" : 129, "bytes" : 16641, "name" : "object-number-551" },
>   { "pkts" : 130, "bytes" : 16900, "name" : "object-number-470" },
>   { "pkts" : 131, "bytes" : 17161, "name" : "object-number-389" },
>   { "pkts" : 132, "bytes" : 17424, "name" : "object-number-308" },
>   { "pkts" : 133, "bytes" : 17689, "name" : "object-number-227" },
>   { "pkts" : 134, "bytes" : 17956, "name" : "object-number-146" },
>   { "pkts" : 135, "bytes" : 18225, "name" : "object-number-65" },
>   { "pkts" : 136, "bytes" : 18496, "name" : "object-number-984" },
>   { "pkts" : 137, "bytes" : 18769, "name" : "object-number-903" },
>   { "pkts" : 138, "bytes" : 19044, "name" : "object-number-822" },
>   { "pkts" : 139, "bytes" : 19321, "name" : "object-number-741" },
>   { "pkts" : 140, "bytes" : 19600, "name" : "object-number-660" },
>   { "pkts" : 141, "bytes" : 19881, "name" : "object-number-579" },
>   { "pkts" : 142, "bytes" : 20164, "name" : "object-number-498" },
>   { "pkts" : 143, "bytes" : 20449, "name" : "object-number-417" },
>   { "pkts" : 144, "bytes" : 20736, "name" : "object-number-336" },
>   { "pkts" : 145, "bytes" : 21025, "name" : "object-number-255" },
>   { "pkts" : 146, "bytes" : 21316, "name" : "object-number-174" },
>   { "pkts" : 147, "bytes" : 21609, "name" : "object-number-93" },
>   { "pkts" : 148, "bytes" : 21904, "name" : "object-number-12" },
>   { "pkts" : 149, "bytes" : 22201, "name" : "object-number-931" }
> ] }
$ nfacct list xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>object-number-0</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> <obj><name>object-number-919</name><pkts>00000000000000000001</pkts><bytes>00000000000000000001</bytes></obj>
> <obj><name>object-number-838</name><pkts>00000000000000000002</pkts><bytes>00000000000000000004</bytes></obj>
> <obj><name>object-number-757</name><pkts>00000000000000000003</pkts><bytes>00000000000000000009</bytes></obj>
> <obj><name>object-number-676</name><pkts>00000000000000000004</pkts><bytes>00000000000000000016</bytes></obj>
> <obj><name>object-number-595</name><pkts>00000000000000000005</pkts><bytes>00000000000000000025</bytes></obj>
> <obj><name>object-number-514</name><pkts>00000000000000000006</pkts><bytes>00000000000000000036</bytes></obj>
> <obj><name>object-number-433</name><pkts>00000000000000000007</pkts><bytes>00000000000000000049</bytes></obj>
> <obj><name>object-number-352</name><pkts>00000000000000000008</pkts><bytes>00000000000000000064</bytes></obj>
> <obj><name>object-number-271</name><pkts>00000000000000000009</pkts><bytes>00000000000000000081</bytes></obj>
> <obj><name>object-number-190</name><pkts>00000000000000000010</pkts><bytes>00000000000000000100</bytes></obj>
> <obj><name>object-number-109</name><pkts>00000000000000000011</pkts><bytes>00000000000000000121</bytes></obj>
> <obj><name>object-number-28</name><pkts>00000000000000000012</pkts><bytes>00000000000000000144</bytes></obj>
> <obj><name>object-number-947</name><pkts>00000000000000000013</pkts><bytes>00000000000000000169</bytes></obj>
> <obj><name>object-number-866</name><pkts>00000000000000000014</pkts><bytes>00000000000000000196</bytes></obj>
> <obj><name>object-number-785</name><pkts>00000000000000000015</pkts><bytes>00000000000000000225</bytes></obj>
> <obj><name>object-number-704</name><pkts>00000000000000000016</pkts><bytes>00000000000000000256</bytes></obj>
> <obj><name>object-number-623</name><pkts>00000000000000000017</pkts><bytes>00000000000000000289</bytes></obj>
> <obj><name>object-number-542</name><pkts>00000000000000000018</pkts><bytes>00000000000000000324</bytes></obj>
> <obj><name>object-number-461</name><pkts>00000000000000000019</pkts><bytes>00000000000000000361</bytes></obj>
> <obj><name>object-number-380</name><pkts>00000000000000000020</pkts><bytes>00000000000000000400</bytes></obj>
> <obj><name>object-number-299</name><pkts>00000000000000000021</pkts><bytes>00000000000000000441</bytes></obj>
> <obj><name>object-number-218</name><pkts>00000000000000000022</pkts><bytes>00000000000000000484</bytes></obj>
> <obj><name>object-number-137</name><pkts>00000000000000000023</pkts><bytes>00000000000000000529</bytes></obj>
> <obj><name>object-number-56</name><pkts>00000000000000000024</pkts><bytes>00000000000000000576</bytes></obj>
> <obj><name>object-number-975</name><pkts>00000000000000000025</pkts><bytes>00000000000000000625</bytes></obj>
> <obj><name>object-number-894</name><pkts>00000000000000000026</pkts><bytes>00000000000000000676</bytes></obj>
> <obj><name>object-number-813</name><pkts>00000000000000000027</pkts><bytes>00000000000000000729</bytes></obj>
> <obj><name>object-number-732</name><pkts>00000000000000000028</pkts><bytes>00000000000000000784</bytes></obj>
> <obj><name>object-number-651</name><pkts>00000000000000000029</pkts><bytes>00000000000000000841</bytes></obj>
> <obj><name>object-number-570</name><pkts>00000000000000000030</pkts><bytes>00000000000000000900</bytes></obj>
> <obj><name>object-number-489</name><pkts>00000000000000000031</pkts><bytes>00000000000000000961</bytes></obj>
> <obj><name>object-number-408</name><pkts>00000000000000000032</pkts><bytes>00000000000000001024</bytes></obj>
> <obj><name>object-number-327</name><pkts>00000000000000000033</pkts><bytes>00000000000000001089</bytes></obj>
> <obj><name>object-number-246</name><pkts>00000000000000000034</pkts><bytes>00000000000000001156</bytes></obj>
> <obj><name>object-number-165</name><pkts>00000000000000000035</pkts><bytes>00000000000000001225</bytes></obj>
> <obj><name>object-number-84</name><pkts>00000000000000000036</pkts><bytes>00000000000000001296</bytes></obj>
> <obj><name>object-number-3</name><pkts>00000000000000000037</pkts><bytes>00000000000000001369</bytes></obj>
> <obj><name>object-number-922</name><pkts>00000000000000000038</pkts><bytes>00000000000000001444</bytes></obj>
> <obj><name>object-number-841</name><pkts>00000000000000000039</pkts><bytes>00000000000000001521</bytes></obj>
> <obj><name>object-number-760</name><pkts>00000000000000000040</pkts><bytes>00000000000000001600</bytes></obj>
> <obj><name>object-number-679</name><pkts>00000000000000000041</pkts><bytes>00000000000000001681</bytes></obj>
> <obj><name>object-number-598</name><pkts>00000000000000000042</pkts><bytes>00000000000000001764</bytes></obj>
> <obj><name>object-number-517</name><pkts>00000000000000000043</pkts><bytes>00000000000000001849</bytes></obj>
> <obj><name>object-number-436</name><pkts>00000000000000000044</pkts><bytes>00000000000000001936</bytes></obj>
> <obj><name>object-number-355</name><pkts>00000000000000000045</pkts><bytes>00000000000000002025</bytes></obj>
> <obj><name>object-number-274</name><pkts>00000000000000000046</pkts><bytes>00000000000000002116</bytes></obj>
> <obj><name>object-number-193</name><pkts>00000000000000000047</pkts><bytes>00000000000000002209</bytes></obj>
> <obj><name>object-number-112</name><pkts>00000000000000000048</pkts><bytes>00000000000000002304</bytes></obj>
> <obj><name>object-number-31</name><pkts>00000000000000000049</pkts><bytes>00000000000000002401</bytes></obj>
> <obj><name>object-number-950</name><pkts>00000000000000000050</pkts><bytes>00000000000000002500</bytes></obj>
> <obj><name>object-number-869</name><pkts>00000000000000000051</pkts><bytes>00000000000000002601</bytes></obj>
> <obj><name>object-number-788</name><pkts>00000000000000000052</pkts><bytes>00000000000000002704</bytes></obj>
> <obj><name>object-number-707</name><pkts>00000000000000000053</pkts><bytes>00000000000000002809</bytes></obj>
> <obj><name>object-number-626</name><pkts>00000000000000000054</pkts><bytes>00000000000000002916</bytes></obj>
> <obj><name>object-number-545</name><pkts>00000000000000000055</pkts><bytes>00000000000000003025</bytes></obj>
> <obj><name>object-number-464</name><pkts>00000000000000000056</pkts><bytes>00000000000000003136</bytes></obj>
> <obj><name>object-number-383</name><pkts>00000000000000000057</pkts><bytes>00000000000000003249</bytes></obj>
> <obj><name>object-number-302</name><pkts>00000000000000000058</pkts><bytes>00000000000000003364</bytes></obj>
> <obj><name>object-number-221</name><pkts>00000000000000000059</pkts><bytes>00000000000000003481</bytes></obj>
> <obj><name>object-number-140</name><pkts>00000000000000000060</pkts><bytes>00000000000000003600</bytes></obj>
> <obj><name>object-number-59</name><pkts>00000000000000000061</pkts><bytes>00000000000000003721</bytes></obj>
> <obj><name>object-number-978</name><pkts>00000000000000000062</pkts><bytes>00000000000000003844</bytes></obj>
> <obj><name>object-number-897</name><pkts>00000000000000000063</pkts><bytes>00000000000000003969</bytes></obj>
> <obj><name>object-number-816</name><pkts>00000000000000000064</pkts><bytes>00000000000000004096</bytes></obj>
> <obj><name>object-number-735</name><pkts>00000000000000000065</pkts><bytes>00000000000000004225</bytes></obj>
> <obj><name>object-number-654</name><pkts>00000000000000000066</pkts><bytes>00000000000000004356</bytes></obj>
> <obj><name>object-number-573</name><pkts>00000000000000000067</pkts><bytes>00000000000000004489</bytes></obj>
> <obj><name>object-number-492</name><pkts>00000000000000000068</pkts><bytes>00000000000000004624</bytes></obj>
> <obj><name>object-number-411</name><pkts>00000000000000000069</pkts><bytes>00000000000000004761</bytes></obj>
> <obj><name>object-number-330</name><pkts>00000000000000000070</pkts><bytes>00000000000000004900</bytes></obj>
> <obj><name>object-number-249</name><pkts>00000000000000000071</pkts><bytes>00000000000000005041</bytes></obj>
> <obj><name>object-number-168</name><pkts>00000000000000000072</pkts><bytes>00000000000000005184</bytes></obj>
> <obj><name>object-number-87</name><pkts>00000000000000000073</pkts><bytes>00000000000000005329</bytes></obj>
> <obj><name>object-number-6</name><pkts>00000000000000000074</pkts><bytes>00000000000000005476</bytes></obj>
> <obj><name>object-number-925</name><pkts>00000000000000000075</pkts><bytes>00000000000000005625</bytes></obj>
> <obj><name>object-number-844</name><pkts>00000000000000000076</pkts><bytes>00000000000000005776</bytes></obj>
> <obj><name>object-number-763</name><pkts>00000000000000000077</pkts><bytes>00000000000000005929</bytes></obj>
> <obj><name>object-number-682</name><pkts>00000000000000000078</pkts><bytes>00000000000000006084</bytes></obj>
> <obj><name>object-number-601</name><pkts>00000000000000000079</pkts><bytes>00000000000000006241</bytes></obj>
> <obj><name>object-number-520</name><pkts>00000000000000000080</pkts><bytes>00000000000000006400</bytes></obj>
> <obj><name>object-number-439</name><pkts>00000000000000000081</pkts><bytes>00000000000000006561</bytes></obj>
> <obj><name>object-number-358</name><pkts>00000000000000000082</pkts><bytes>00000000000000006724</bytes></obj>
> <obj><name>object-number-277</name><pkts>00000000000000000083</pkts><bytes>00000000000000006889</bytes></obj>
> <obj><name>object-number-196</name><pkts>00000000000000000084</pkts><bytes>00000000000000007056</bytes></obj>
> <obj><name>object-number-115</name><pkts>00000000000000000085</pkts><bytes>00000000000000007225</bytes></obj>
> <obj><name>object-number-34</name><pkts>00000000000000000086</pkts><bytes>00000000000000007396</bytes></obj>
> <obj><name>object-number-953</name><pkts>00000000000000000087</pkts><bytes>00000000000000007569</bytes></obj>
> <obj><name>object-number-872</name><pkts>00000000000000000088</pkts><bytes>00000000000000007744</bytes></obj>
> <obj><name>object-number-791</name><pkts>00000000000000000089</pkts><bytes>00000000000000007921</bytes></obj>
> <obj><name>object-number-710</name><pkts>00000000000000000090</pkts><bytes>00000000000000008100</bytes></obj>
> <obj><name>object-number-629</name><pkts>00000000000000000091</pkts><bytes>00000000000000008281</bytes></obj>
> <obj><name>object-number-548</name><pkts>00000000000000000092</pkts><bytes>00000000000000008464</bytes></obj>
> <obj><name>object-number-467</name><pkts>00000000000000000093</pkts><bytes>00000000000000008649</bytes></obj>
> <obj><name>object-number-386</name><pkts>00000000000000000094</pkts><bytes>00000000000000008836</bytes></obj>
> <obj><name>object-number-305</name><pkts>00000000000000000095</pkts><bytes>00000000000000009025</bytes></obj>
> <obj><name>object-number-224</name><pkts>00000000000000000096</pkts><bytes>00000000000000009216</bytes></obj>
> <obj><name>object-number-143</name><pkts>00000000000000000097</pkts><bytes>00000000000000009409</bytes></obj>
> <obj><name>object-number-62</name><pkts>00000000000000000098</pkts><bytes>00000000000000009604</bytes></obj>
> <obj><name>object-number-981</name><pkts>00000000000000000099</pkts><bytes>00000000000000009801</bytes></obj>
> <obj><name>object-number-900</name><pkts>00000000000000000100</pkts><bytes>00000000000000010000</bytes></obj>
> <obj><name>object-number-819</name><pkts>00000000000000000101</pkts><bytes>00000000000000010201</bytes></obj>
> <obj><name>object-number-738</name><pkts>00000000000000000102</pkts><bytes>00000000000000010404</bytes></obj>
> <obj><name>object-number-657</name><pkts>00000000000000000103</pkts><bytes>00000000000000010609</bytes></obj>
> <obj><name>object-number-576</name><pkts>00000000000000000104</pkts><bytes>00000000000000010816</bytes></obj>
> <obj><name>object-number-495</name><pkts>00000000000000000105</pkts><bytes>00000000000000011025</bytes></obj>
> <obj><name>object-number-414</name><pkts>00000000000000000106</pkts><bytes>00000000000000011236</bytes></obj>
> <obj><name>object-number-333</name><pkts>00000000000000000107</pkts><bytes>00000000000000011449</bytes></obj>
> <obj><name>object-number-252</name><pkts>00000000000000000108</pkts><bytes>00000000000000011664</bytes></obj>
> <obj><name>object-number-171</name><pkts>00000000000000000109</pkts><bytes>00000000000000011881</bytes></obj>
> <obj><name>object-number-90</name><pkts>00000000000000000110</pkts><bytes>00000000000000012100</bytes></obj>
> <obj><name>object-number-9</name><pkts>00000000000000000111</pkts><bytes>00000000000000012321</bytes></obj>
> <obj><name>object-number-928</name><pkts>00000000000000000112</pkts><bytes>00000000000000012544</bytes></obj>
> <obj><name>object-number-847</name><pkts>00000000000000000113</pkts><bytes>00000000000000012769</bytes></obj>
> <obj><name>object-number-766</name><pkts>00000000000000000114</pkts><bytes>00000000000000012996</bytes></obj>
> <obj><name>object-number-685</name><pkts>00000000000000000115</pkts><bytes>00000000000000013225</bytes></obj>
> <obj><name>object-number-604</name><pkts>00000000000000000116</pkts><bytes>00000000000000013456</bytes></obj>
> <obj><name>object-number-523</name><pkts>00000000000000000117</pkts><bytes>00000000000000013689</bytes></obj>
> <obj><name>object-number-442</name><pkts>00000000000000000118</pkts><bytes>00000000000000013924</bytes></obj>
> <obj><name>object-number-361</name><pkts>00000000000000000119</pkts><bytes>00000000000000014161</bytes></obj>
> <obj><name>object-number-280</name><pkts>00000000000000000120</pkts><bytes>00000000000000014400</bytes></obj>
> <obj><name>object-number-199</name><pkts>00000000000000000121</pkts><bytes>00000000000000014641</bytes></obj>
> <obj><name>object-number-118</name><pkts>00000000000000000122</pkts><bytes>00000000000000014884</bytes></obj>
> <obj><name>object-number-37</name><pkts>00000000000000000123</pkts><bytes>00000000000000015129</bytes></obj>
> <obj><name>object-number-956</name><pkts>00000000000000000124</pkts><bytes>00000000000000015376</bytes></obj>
> <obj><name>object-number-875</name><pkts>00000000000000000125</pkts><bytes>00000000000000015625</bytes></obj>
> <obj><name>object-number-794</name><pkts>00000000000000000126</pkts><bytes>00000000000000015876</bytes></obj>
> <obj><name>object-number-713</name><pkts>00000000000000000127</pkts><bytes>00000000000000016129</bytes></obj>
> <obj><name>object-number-632</name><pkts>00000000000000000128</pkts><bytes>00000000000000016384</bytes></obj>
> <obj><name>object-number-551</name><pkts>00000000000000000129</pkts><bytes>00000000000000016641</bytes></obj>
> <obj><name>object-number-470</name><pkts>00000000000000000130</pkts><bytes>00000000000000016900</bytes></obj>
> <obj><name>object-number-389</name><pkts>00000000000000000131</pkts><bytes>00000000000000017161</bytes></obj>
> <obj><name>object-number-308</name><pkts>00000000000000000132</pkts><bytes>00000000000000017424</bytes></obj>
> <obj><name>object-number-227</name><pkts>00000000000000000133</pkts><bytes>00000000000000017689</bytes></obj>
> <obj><name>object-number-146</name><pkts>00000000000000000134</pkts><bytes>00000000000000017956</bytes></obj>
> <obj><name>object-number-65</name><pkts>00000000000000000135</pkts><bytes>00000000000000018225</bytes></obj>
> <obj><name>object-number-984</name><pkts>00000000000000000136</pkts><bytes>00000000000000018496</bytes></obj>
> <obj><name>object-number-903</name><pkts>00000000000000000137</pkts><bytes>00000000000000018769</bytes></obj>
> <obj><name>object-number-822</name><pkts>00000000000000000138</pkts><bytes>00000000000000019044</bytes></obj>
> <obj><name>object-number-741</name><pkts>00000000000000000139</pkts><bytes>00000000000000019321</bytes></obj>
> <obj><name>object-number-660</name><pkts>00000000000000000140</pkts><bytes>00000000000000019600</bytes></obj>
> <obj><name>object-number-579</name><pkts>00000000000000000141</pkts><bytes>00000000000000019881</bytes></obj>
> <obj><name>object-number-498</name><pkts>00000000000000000142</pkts><bytes>00000000000000020164</bytes></obj>
> <obj><name>object-number-417</name><pkts>00000000000000000143</pkts><bytes>00000000000000020449</bytes></obj>
> <obj><name>object-number-336</name><pkts>00000000000000000144</pkts><bytes>00000000000000020736</bytes></obj>
> <obj><name>object-number-255</name><pkts>00000000000000000145</pkts><bytes>00000000000000021025</bytes></obj>
> <obj><name>object-number-174</name><pkts>00000000000000000146</pkts><bytes>00000000000000021316</bytes></obj>
> <obj><name>object-number-93</name><pkts>00000000000000000147</pkts><bytes>00000000000000021609</bytes></obj>
> <obj><name>object-number-12</name><pkts>00000000000000000148</pkts><bytes>00000000000000021904</bytes></obj>
> <obj><name>object-number-931</name><pkts>00000000000000000149</pkts><bytes>00000000000000022201</bytes></obj>
> </nfacct>

# The segment routing header of IPv6: its numbers and segments.
family 6
-m srh
    echo   all opt -- in * out *  ::/0  -> ::/0   srh
    save -m srh
    list            all  --  anywhere             anywhere             srh
    list-n            all  --  ::/0                 ::/0                 srh
-m srh --srh-next-hdr 0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:0
    save -m srh --srh-next-hdr 0
    list            all  --  anywhere             anywhere             srh next-hdr:0
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:0
-m srh --srh-next-hdr 17
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:17
    save -m srh --srh-next-hdr 17
    list            all  --  anywhere             anywhere             srh next-hdr:17
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:17
-m srh --srh-next-hdr 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:255
    save -m srh --srh-next-hdr 255
    list            all  --  anywhere             anywhere             srh next-hdr:255
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:255
-m srh --srh-next-hdr 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-next-hdr 0x11
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:17
    save -m srh --srh-next-hdr 17
    list            all  --  anywhere             anywhere             srh next-hdr:17
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:17
-m srh --srh-next-hdr udp
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-next-hdr 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-next-hdr -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-next-hdr ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh ! --srh-next-hdr 17
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:!17
    save -m srh ! --srh-next-hdr 17
    list            all  --  anywhere             anywhere             srh next-hdr:!17
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:!17
-m srh --srh-next-hdr 1 --srh-next-hdr 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-next-hdr" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-hdr-len-eq 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-eq:8
    save -m srh --srh-hdr-len-eq 8
    list            all  --  anywhere             anywhere             srh hdr-len-eq:8
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-eq:8
-m srh ! --srh-hdr-len-eq 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-eq:!255
    save -m srh ! --srh-hdr-len-eq 255
    list            all  --  anywhere             anywhere             srh hdr-len-eq:!255
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-eq:!255
-m srh --srh-hdr-len-gt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-gt:8
    save -m srh --srh-hdr-len-gt 8
    list            all  --  anywhere             anywhere             srh hdr-len-gt:8
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-gt:8
-m srh ! --srh-hdr-len-gt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-gt:!255
    save -m srh ! --srh-hdr-len-gt 255
    list            all  --  anywhere             anywhere             srh hdr-len-gt:!255
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-gt:!255
-m srh --srh-hdr-len-lt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-lt:8
    save -m srh --srh-hdr-len-lt 8
    list            all  --  anywhere             anywhere             srh hdr-len-lt:8
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-lt:8
-m srh ! --srh-hdr-len-lt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-lt:!255
    save -m srh ! --srh-hdr-len-lt 255
    list            all  --  anywhere             anywhere             srh hdr-len-lt:!255
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-lt:!255
-m srh --srh-hdr-len-eq 1 --srh-hdr-len-gt 2
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-eq:2 hdr-len-gt:2
    save -m srh --srh-hdr-len-eq 2 --srh-hdr-len-gt 2
    list            all  --  anywhere             anywhere             srh hdr-len-eq:2 hdr-len-gt:2
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-eq:2 hdr-len-gt:2
-m srh --srh-hdr-len-gt 1 --srh-hdr-len-lt 2 --srh-hdr-len-eq 3
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-eq:3 hdr-len-gt:3 hdr-len-lt:3
    save -m srh --srh-hdr-len-eq 3 --srh-hdr-len-gt 3 --srh-hdr-len-lt 3
    list            all  --  anywhere             anywhere             srh hdr-len-eq:3 hdr-len-gt:3 hdr-len-lt:3
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-eq:3 hdr-len-gt:3 hdr-len-lt:3
-m srh --srh-hdr-len-lt 2 ! --srh-hdr-len-gt 9
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-gt:!9 hdr-len-lt:9
    save -m srh ! --srh-hdr-len-gt 9 --srh-hdr-len-lt 9
    list            all  --  anywhere             anywhere             srh hdr-len-gt:!9 hdr-len-lt:9
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-gt:!9 hdr-len-lt:9
-m srh --srh-hdr-len-lt 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-hdr-len-lt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-hdr-len-eq 0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh hdr-len-eq:0
    save -m srh --srh-hdr-len-eq 0
    list            all  --  anywhere             anywhere             srh hdr-len-eq:0
    list-n            all  --  ::/0                 ::/0                 srh hdr-len-eq:0
-m srh --srh-segs-left-eq 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-eq:8
    save -m srh --srh-segs-left-eq 8
    list            all  --  anywhere             anywhere             srh segs-left-eq:8
    list-n            all  --  ::/0                 ::/0                 srh segs-left-eq:8
-m srh ! --srh-segs-left-eq 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-eq:!255
    save -m srh ! --srh-segs-left-eq 255
    list            all  --  anywhere             anywhere             srh segs-left-eq:!255
    list-n            all  --  ::/0                 ::/0                 srh segs-left-eq:!255
-m srh --srh-segs-left-gt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-gt:8
    save -m srh --srh-segs-left-gt 8
    list            all  --  anywhere             anywhere             srh segs-left-gt:8
    list-n            all  --  ::/0                 ::/0                 srh segs-left-gt:8
-m srh ! --srh-segs-left-gt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-gt:!255
    save -m srh ! --srh-segs-left-gt 255
    list            all  --  anywhere             anywhere             srh segs-left-gt:!255
    list-n            all  --  ::/0                 ::/0                 srh segs-left-gt:!255
-m srh --srh-segs-left-lt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-lt:8
    save -m srh --srh-segs-left-lt 8
    list            all  --  anywhere             anywhere             srh segs-left-lt:8
    list-n            all  --  ::/0                 ::/0                 srh segs-left-lt:8
-m srh ! --srh-segs-left-lt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-lt:!255
    save -m srh ! --srh-segs-left-lt 255
    list            all  --  anywhere             anywhere             srh segs-left-lt:!255
    list-n            all  --  ::/0                 ::/0                 srh segs-left-lt:!255
-m srh --srh-segs-left-eq 1 --srh-segs-left-gt 2
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-eq:2 segs-left-gt:2
    save -m srh --srh-segs-left-eq 2 --srh-segs-left-gt 2
    list            all  --  anywhere             anywhere             srh segs-left-eq:2 segs-left-gt:2
    list-n            all  --  ::/0                 ::/0                 srh segs-left-eq:2 segs-left-gt:2
-m srh --srh-segs-left-gt 1 --srh-segs-left-lt 2 --srh-segs-left-eq 3
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-eq:3 segs-left-gt:3 segs-left-lt:3
    save -m srh --srh-segs-left-eq 3 --srh-segs-left-gt 3 --srh-segs-left-lt 3
    list            all  --  anywhere             anywhere             srh segs-left-eq:3 segs-left-gt:3 segs-left-lt:3
    list-n            all  --  ::/0                 ::/0                 srh segs-left-eq:3 segs-left-gt:3 segs-left-lt:3
-m srh --srh-segs-left-lt 2 ! --srh-segs-left-gt 9
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-gt:!9 segs-left-lt:9
    save -m srh ! --srh-segs-left-gt 9 --srh-segs-left-lt 9
    list            all  --  anywhere             anywhere             srh segs-left-gt:!9 segs-left-lt:9
    list-n            all  --  ::/0                 ::/0                 srh segs-left-gt:!9 segs-left-lt:9
-m srh --srh-segs-left-lt 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-segs-left-lt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-segs-left-eq 0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh segs-left-eq:0
    save -m srh --srh-segs-left-eq 0
    list            all  --  anywhere             anywhere             srh segs-left-eq:0
    list-n            all  --  ::/0                 ::/0                 srh segs-left-eq:0
-m srh --srh-last-entry-eq 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:8
    save -m srh --srh-last-entry-eq 8
    list            all  --  anywhere             anywhere             srh last-entry-eq:8
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:8
-m srh ! --srh-last-entry-eq 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:!255
    save -m srh ! --srh-last-entry-eq 255
    list            all  --  anywhere             anywhere             srh last-entry-eq:!255
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:!255
-m srh --srh-last-entry-gt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-gt:8
    save -m srh --srh-last-entry-gt 8
    list            all  --  anywhere             anywhere             srh last-entry-gt:8
    list-n            all  --  ::/0                 ::/0                 srh last-entry-gt:8
-m srh ! --srh-last-entry-gt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-gt:!255
    save -m srh ! --srh-last-entry-gt 255
    list            all  --  anywhere             anywhere             srh last-entry-gt:!255
    list-n            all  --  ::/0                 ::/0                 srh last-entry-gt:!255
-m srh --srh-last-entry-lt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-lt:8
    save -m srh --srh-last-entry-lt 8
    list            all  --  anywhere             anywhere             srh last-entry-lt:8
    list-n            all  --  ::/0                 ::/0                 srh last-entry-lt:8
-m srh ! --srh-last-entry-lt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-lt:!255
    save -m srh ! --srh-last-entry-lt 255
    list            all  --  anywhere             anywhere             srh last-entry-lt:!255
    list-n            all  --  ::/0                 ::/0                 srh last-entry-lt:!255
-m srh --srh-last-entry-eq 1 --srh-last-entry-gt 2
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:2 last-entry-gt:2
    save -m srh --srh-last-entry-eq 2 --srh-last-entry-gt 2
    list            all  --  anywhere             anywhere             srh last-entry-eq:2 last-entry-gt:2
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:2 last-entry-gt:2
-m srh --srh-last-entry-gt 1 --srh-last-entry-lt 2 --srh-last-entry-eq 3
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:3 last-entry-gt:3 last-entry-lt:3
    save -m srh --srh-last-entry-eq 3 --srh-last-entry-gt 3 --srh-last-entry-lt 3
    list            all  --  anywhere             anywhere             srh last-entry-eq:3 last-entry-gt:3 last-entry-lt:3
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:3 last-entry-gt:3 last-entry-lt:3
-m srh --srh-last-entry-lt 2 ! --srh-last-entry-gt 9
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-gt:!9 last-entry-lt:9
    save -m srh ! --srh-last-entry-gt 9 --srh-last-entry-lt 9
    list            all  --  anywhere             anywhere             srh last-entry-gt:!9 last-entry-lt:9
    list-n            all  --  ::/0                 ::/0                 srh last-entry-gt:!9 last-entry-lt:9
-m srh --srh-last-entry-lt 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-last-entry-lt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-last-entry-eq 0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:0
    save -m srh --srh-last-entry-eq 0
    list            all  --  anywhere             anywhere             srh last-entry-eq:0
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:0
-m srh --srh-tag 0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:0
    save -m srh --srh-tag 0
    list            all  --  anywhere             anywhere             srh tag:0
    list-n            all  --  ::/0                 ::/0                 srh tag:0
-m srh --srh-tag 65535
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:65535
    save -m srh --srh-tag 65535
    list            all  --  anywhere             anywhere             srh tag:65535
    list-n            all  --  ::/0                 ::/0                 srh tag:65535
-m srh --srh-tag 65536
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-tag", or out of range (0-65535).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh ! --srh-tag 0x10
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:!16
    save -m srh ! --srh-tag 16
    list            all  --  anywhere             anywhere             srh tag:!16
    list-n            all  --  ::/0                 ::/0                 srh tag:!16
-m srh --srh-psid ::1
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  ::1/128
    save -m srh --srh-psid ::1/128
    list            all  --  anywhere             anywhere             srh psid  ::1/128
    list-n            all  --  ::/0                 ::/0                 srh psid  ::1/128
-m srh --srh-psid ::1/64
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  ::1/64
    save -m srh --srh-psid ::1/64
    list            all  --  anywhere             anywhere             srh psid  ::1/64
    list-n            all  --  ::/0                 ::/0                 srh psid  ::1/64
-m srh --srh-psid fe80::5/10
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  fe80::5/10
    save -m srh --srh-psid fe80::5/10
    list            all  --  anywhere             anywhere             srh psid  fe80::5/10
    list-n            all  --  ::/0                 ::/0                 srh psid  fe80::5/10
-m srh ! --srh-psid fe80::5/10
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid ! fe80::5/10
    save -m srh ! --srh-psid fe80::5/10
    list            all  --  anywhere             anywhere             srh psid ! fe80::5/10
    list-n            all  --  ::/0                 ::/0                 srh psid ! fe80::5/10
-m srh --srh-psid ::/0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  ::/0
    save -m srh --srh-psid ::/0
    list            all  --  anywhere             anywhere             srh psid  ::/0
    list-n            all  --  ::/0                 ::/0                 srh psid  ::/0
-m srh ! --srh-psid ::/0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid ! ::/0
    save -m srh ! --srh-psid ::/0
    list            all  --  anywhere             anywhere             srh psid ! ::/0
    list-n            all  --  ::/0                 ::/0                 srh psid ! ::/0
-m srh --srh-psid 1::2/ffff::
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  1::2/16
    save -m srh --srh-psid 1::2/16
    list            all  --  anywhere             anywhere             srh psid  1::2/16
    list-n            all  --  ::/0                 ::/0                 srh psid  1::2/16
-m srh --srh-psid 1:2::3/ffff::ffff
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  1:2::3/4294967295
    save -m srh --srh-psid 1:2::3/4294967295
    list            all  --  anywhere             anywhere             srh psid  1:2::3/4294967295
    list-n            all  --  ::/0                 ::/0                 srh psid  1:2::3/4294967295
    delete 2 ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    delete
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A INPUT -m srh --srh-psid 1:2::3/4294967295
-m srh --srh-psid ::1/129
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid ::1/x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid ::1/
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid 10.0.0.1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid ::1,::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid /64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-nsid 2001:db8::1
    echo   all opt -- in * out *  ::/0  -> ::/0   srh nsid  2001:db8::1/128
    save -m srh --srh-nsid 2001:db8::1/128
    list            all  --  anywhere             anywhere             srh nsid  2001:db8::1/128
    list-n            all  --  ::/0                 ::/0                 srh nsid  2001:db8::1/128
-m srh ! --srh-nsid 2001:db8::1/32
    echo   all opt -- in * out *  ::/0  -> ::/0   srh nsid ! 2001:db8::1/32
    save -m srh ! --srh-nsid 2001:db8::1/32
    list            all  --  anywhere             anywhere             srh nsid ! 2001:db8::1/32
    list-n            all  --  ::/0                 ::/0                 srh nsid ! 2001:db8::1/32
-m srh --srh-lsid 2001:db8::1
    echo   all opt -- in * out *  ::/0  -> ::/0   srh lsid  2001:db8::1/128
    save -m srh --srh-lsid 2001:db8::1/128
    list            all  --  anywhere             anywhere             srh lsid  2001:db8::1/128
    list-n            all  --  ::/0                 ::/0                 srh lsid  2001:db8::1/128
-m srh ! --srh-lsid 2001:db8::1/32
    echo   all opt -- in * out *  ::/0  -> ::/0   srh lsid ! 2001:db8::1/32
    save -m srh ! --srh-lsid 2001:db8::1/32
    list            all  --  anywhere             anywhere             srh lsid ! 2001:db8::1/32
    list-n            all  --  ::/0                 ::/0                 srh lsid ! 2001:db8::1/32
-m srh --srh-lsid ::1 --srh-nsid ::2 --srh-psid ::3 --srh-tag 4 --srh-last-entry-gt 5 --srh-next-hdr 6 --srh-hdr-len-lt 7 --srh-segs-left-gt 8
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:6 hdr-len-lt:7 segs-left-gt:8 last-entry-gt:5 tag:4 psid  ::3/128 nsid  ::2/128 lsid  ::1/128
    save -m srh --srh-next-hdr 6 --srh-hdr-len-lt 7 --srh-segs-left-gt 8 --srh-last-entry-gt 5 --srh-tag 4 --srh-psid ::3/128 --srh-nsid ::2/128 --srh-lsid ::1/128
    list            all  --  anywhere             anywhere             srh next-hdr:6 hdr-len-lt:7 segs-left-gt:8 last-entry-gt:5 tag:4 psid  ::3/128 nsid  ::2/128 lsid  ::1/128
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:6 hdr-len-lt:7 segs-left-gt:8 last-entry-gt:5 tag:4 psid  ::3/128 nsid  ::2/128 lsid  ::1/128
-m srh --srh-psid ::1 --srh-psid ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-psid" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-tag 1 --srh-tag 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-tag" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-ps ::1
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  ::1/128
    save -m srh --srh-psid ::1/128
    list            all  --  anywhere             anywhere             srh psid  ::1/128
    list-n            all  --  ::/0                 ::/0                 srh psid  ::1/128
-m srh --srh-next 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh next-hdr:5
    save -m srh --srh-next-hdr 5
    list            all  --  anywhere             anywhere             srh next-hdr:5
    list-n            all  --  ::/0                 ::/0                 srh next-hdr:5
-m srh --srh-hdr-len 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--srh-hdr-len"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-tag
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--srh-tag" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -m srh --srh-tag 5 -m srh --srh-tag 6
    echo   tcp opt -- in * out *  ::/0  -> ::/0   srh tag:5 srh tag:6
    save -p tcp -m srh --srh-tag 5 -m srh --srh-tag 6
    list            tcp  --  anywhere             anywhere             srh tag:5 srh tag:6
    list-n            tcp  --  ::/0                 ::/0                 srh tag:5 srh tag:6
-m srh --srh-psid ::1/0xffff
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid 1:2::3/4294967295
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-psid 1:2::3/ffff::ffff --srh-nsid 1:2::3/ffff::fffe:0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh psid  1:2::3/4294967295 nsid  1:2::3/4294967295
    save -m srh --srh-psid 1:2::3/4294967295 --srh-nsid 1:2::3/4294967295
    list            all  --  anywhere             anywhere             srh psid  1:2::3/4294967295 nsid  1:2::3/4294967295
    list-n            all  --  ::/0                 ::/0                 srh psid  1:2::3/4294967295 nsid  1:2::3/4294967295
    delete 2 ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-psid", neither a valid network mask nor valid CIDR (0-128).
    delete
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A INPUT -m srh --srh-psid 1:2::3/4294967295 --srh-nsid 1:2::3/4294967295
-m srh --srh-nsid ::1/129
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-nsid", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-lsid ::/0
    echo   all opt -- in * out *  ::/0  -> ::/0   srh lsid  ::/0
    save -m srh --srh-lsid ::/0
    list            all  --  anywhere             anywhere             srh lsid  ::/0
    list-n            all  --  ::/0                 ::/0                 srh lsid  ::/0
-m srh --srh-nsid 2001:DB8:0:0::1/0x40
    echo   all opt -- in * out *  ::/0  -> ::/0   srh nsid  2001:db8::1/64
    save -m srh --srh-nsid 2001:db8::1/64
    list            all  --  anywhere             anywhere             srh nsid  2001:db8::1/64
    list-n            all  --  ::/0                 ::/0                 srh nsid  2001:db8::1/64
-m srh --srh-nsid ::1 --srh-nsid ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-nsid" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-lsid ::1 --srh-lsid ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-lsid" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-lsid fe80::1%lo
    echo   all opt -- in * out *  ::/0  -> ::/0   srh lsid  fe80::1/128
    save -m srh --srh-lsid fe80::1/128
    list            all  --  anywhere             anywhere             srh lsid  fe80::1/128
    list-n            all  --  ::/0                 ::/0                 srh lsid  fe80::1/128
-m srh --srh-nsid ::ffff:10.0.0.1/96
    echo   all opt -- in * out *  ::/0  -> ::/0   srh nsid  ::ffff:10.0.0.1/96
    save -m srh --srh-nsid ::ffff:10.0.0.1/96
    list            all  --  anywhere             anywhere             srh nsid  ::ffff:10.0.0.1/96
    list-n            all  --  ::/0                 ::/0                 srh nsid  ::ffff:10.0.0.1/96
-m srh ! --srh-tag 1 ! --srh-tag 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-tag" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-tag ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-tag", or out of range (0-65535).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-tag x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-tag", or out of range (0-65535).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-hdr-len-eq ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-hdr-len-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh --srh-segs-left-gt 1 --srh-segs-left-gt 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): srh: option "--srh-segs-left-gt" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m srh ! --srh-last-entry-eq 1 ! --srh-last-entry-lt 2
    echo   all opt -- in * out *  ::/0  -> ::/0   srh last-entry-eq:!2 last-entry-lt:!2
    save -m srh ! --srh-last-entry-eq 2 ! --srh-last-entry-lt 2
    list            all  --  anywhere             anywhere             srh last-entry-eq:!2 last-entry-lt:!2
    list-n            all  --  ::/0                 ::/0                 srh last-entry-eq:!2 last-entry-lt:!2
-m srh --srh-tag 7 -j DROP
    echo DROP  all opt -- in * out *  ::/0  -> ::/0   srh tag:7
    save -m srh --srh-tag 7 -j DROP
    list DROP       all  --  anywhere             anywhere             srh tag:7
    list-n DROP       all  --  ::/0                 ::/0                 srh tag:7
table mangle
chain PREROUTING
-m srh --srh-tag 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5
    save -m srh --srh-tag 5
    list            all  --  anywhere             anywhere             srh tag:5
    list-n            all  --  ::/0                 ::/0                 srh tag:5
chain POSTROUTING
-m srh --srh-tag 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5
    save -m srh --srh-tag 5
    list            all  --  anywhere             anywhere             srh tag:5
    list-n            all  --  ::/0                 ::/0                 srh tag:5
table nat
-m srh --srh-tag 5 -m comment --comment nat
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5 /* nat */
    save -m srh --srh-tag 5 -m comment --comment nat
    list            all  --  anywhere             anywhere             srh tag:5 /* nat */
    list-n            all  --  ::/0                 ::/0                 srh tag:5 /* nat */
table raw
chain OUTPUT
-m srh --srh-tag 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5
    save -m srh --srh-tag 5
    list            all  --  anywhere             anywhere             srh tag:5
    list-n            all  --  ::/0                 ::/0                 srh tag:5
table security
chain FORWARD
-m srh --srh-tag 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5
    save -m srh --srh-tag 5
    list            all  --  anywhere             anywhere             srh tag:5
    list-n            all  --  ::/0                 ::/0                 srh tag:5
table filter
setup -N CH
chain CH
-m srh --srh-tag 5
    echo   all opt -- in * out *  ::/0  -> ::/0   srh tag:5
    save -m srh --srh-tag 5
    list            all  --  anywhere             anywhere             srh tag:5
    list-n            all  --  ::/0                 ::/0                 srh tag:5
setup
chain INPUT
family 4
-m srh --srh-tag 5
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `srh':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.

# Lists of addresses seen lately: what each action may be asked, names, masks, sides.
-m recent
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --update
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --remove
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --remove --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --remove --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --remove --name DEFAULT --mask 255.255.255.255 --rsource
-m recent ! --set
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! recent: SET name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ! recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent ! --set --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent ! --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             ! recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             ! recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ! recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 ! recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent ! --set --name DEFAULT --mask 255.255.255.255 --rsource
-m recent ! --rcheck
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ! recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent ! --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent ! --rcheck --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             ! recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             ! recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ! recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 ! recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent ! --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
-m recent ! --update
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ! recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent ! --update --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent ! --update --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             ! recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             ! recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ! recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 ! recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent ! --update --name DEFAULT --mask 255.255.255.255 --rsource
-m recent ! --remove
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ! recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent ! --remove --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent ! --remove --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             ! recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             ! recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ! recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 ! recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent ! --remove --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --set --rcheck
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--set" cannot be used together with "--rcheck".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --update --remove
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--update" cannot be used together with "--remove".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --update
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rcheck" cannot be used together with "--update".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --set
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--set" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 60
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 60 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 60 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 60 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 60 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 60 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 60 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 60 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 60 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 60 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --seconds 0
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--seconds", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 4294967295
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 4294967295 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 4294967295 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 4294967295 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 4294967295 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --seconds 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--seconds", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 0x10
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 16 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 16 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 16 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 16 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 16 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 16 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 16 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 16 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 16 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 3
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 3 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 3 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 3 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 255
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 255 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 255 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 255 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 255 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 255 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 255 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 255 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 255 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 255 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 20
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 20 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 20 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 20 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 20 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 20 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 20 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 20 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 20 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 20 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 21
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 21 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 21 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 21 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 21 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 21 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 21 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 21 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 21 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 21 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 256
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 256 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 256 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 256 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 256 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 256 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 256 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 256 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 256 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 256 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 65535
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --hitcount 65535 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --hitcount 65535 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK hit_count: 65535 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --hitcount 65535 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --hitcount 65536
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 65536 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 65536 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --rcheck --hitcount x
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--hitcount", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds x
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--seconds", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --seconds 60
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET seconds: 60 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET seconds: 60 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --hitcount 3
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --remove --seconds 60
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: REMOVE seconds: 60 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: REMOVE seconds: 60 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --remove --hitcount 3
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: REMOVE hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: REMOVE hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --update --seconds 60 --hitcount 4 --rttl
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --seconds 60 --hitcount 4 --rttl --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --seconds 60 --hitcount 4 --rttl --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE seconds: 60 hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --seconds 60 --hitcount 4 --rttl --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --set --rttl
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be used together with "--set".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --rttl
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --rttl --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --rttl --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --rttl --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --remove --rttl
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be used together with "--remove".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 60 --reap
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --reap
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--reap" also requires "--seconds".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --reap --seconds 60 --rcheck
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --update --seconds 60 --reap
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --seconds 60 --reap --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --seconds 60 --reap --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --set --seconds 60 --reap
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET seconds: 60 reap name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET seconds: 60 reap name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --name foo
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: foo side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name foo --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name foo --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: foo side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: foo side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name foo --mask 255.255.255.255 --rsource
-m recent --set --name "foo bar"
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: foo bar side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: foo bar side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name foo bar --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name foo bar --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: foo bar side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: foo bar side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: foo bar side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: foo bar side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 2 Bad argument `bar'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m recent --set --name foo bar --mask 255.255.255.255 --rsource
    delete/6 2 Bad argument `bar'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m recent --set --name foo bar --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
-m recent --set --name ""
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name:  side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name:  side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask 255.255.255.255 --rsource
-m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --mask 255.255.255.255 --rsource
-m recent --set --name foo/bar
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: foo/bar side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: foo/bar side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --name .
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: . side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: . side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --name ..
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: .. side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: .. side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --set --name é
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: é side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: é side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name é --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name é --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: é side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: é side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: é side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: é side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name é --mask 255.255.255.255 --rsource
-m recent --set --name 'a"b'
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a"b side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: a"b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name a"b --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name a"b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: a"b side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: a"b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a"b side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: a"b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 no shell line
    delete/4 left: -A INPUT -m recent --set --name a"b --mask 255.255.255.255 --rsource
    delete/6 no shell line
    delete/6 left: -A INPUT -m recent --set --name a"b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
-m recent --set --name "a'b"
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a'b side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: a'b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name a'b --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name a'b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: a'b side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: a'b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a'b side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: a'b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 no shell line
    delete/4 left: -A INPUT -m recent --set --name a'b --mask 255.255.255.255 --rsource
    delete/6 no shell line
    delete/6 left: -A INPUT -m recent --set --name a'b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
-m recent --set --name a.b
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a.b side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: a.b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name a.b --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name a.b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: a.b side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: a.b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a.b side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: a.b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name a.b --mask 255.255.255.255 --rsource
-m recent --set --name foo --rsource
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: foo side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name foo --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name foo --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: foo side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: foo side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: foo side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name foo --mask 255.255.255.255 --rsource
-m recent --set --rdest
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rdest
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rdest
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rdest
-m recent --set --rsource --rdest
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rdest
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rdest
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: dest mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rdest
-m recent --set --rdest --rsource
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --set --rsource --rsource
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rsource" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --mask 255.255.255.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.0
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.0 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.0
-m recent --set --mask 255.0.255.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.0.255.0
    save/4 -m recent --set --name DEFAULT --mask 255.0.255.0 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.0.255.0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.0.255.0
-m recent --set --mask 24
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 0.0.0.24
    save/4 -m recent --set --name DEFAULT --mask 0.0.0.24 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 0.0.0.24
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 0.0.0.24
-m recent --set --mask 0.0.0.0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 0.0.0.0
    save/4 -m recent --set --name DEFAULT --mask 0.0.0.0 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 0.0.0.0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 0.0.0.0
-m recent --set --mask ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff::
    save/6 -m recent --set --name DEFAULT --mask ffff:: --rsource
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff::
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff::
-m recent --set --mask 255.255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.0.0.255
    save/4 -m recent --set --name DEFAULT --mask 255.0.0.255 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.0.0.255
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.0.0.255
-m recent --set --mask x
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --mask 10.1.2.3
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 10.1.2.3
    save/4 -m recent --set --name DEFAULT --mask 10.1.2.3 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 10.1.2.3
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 10.1.2.3
-m recent --set --mask localhost
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 127.0.0.1
    save/4 -m recent --set --name DEFAULT --mask 127.0.0.1 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 127.0.0.1
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 127.0.0.1
-m recent --set --name a --mask 255.255.0.0 --rdest
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a side: dest mask: 255.255.0.0
    save/4 -m recent --set --name a --mask 255.255.0.0 --rdest
    list/4            all  --  anywhere             anywhere             recent: SET name: a side: dest mask: 255.255.0.0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a side: dest mask: 255.255.0.0
-m recent --set --name a --name b
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 1 --seconds 2
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--seconds" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent ! --rcheck --seconds 60 --hitcount 4 --name x --rdest
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent ! --rcheck --seconds 60 --hitcount 4 --name x --mask 255.255.255.255 --rdest
    save/6 -m recent ! --rcheck --seconds 60 --hitcount 4 --name x --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rdest
    list/4            all  --  anywhere             anywhere             ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 ! recent: CHECK seconds: 60 hit_count: 4 name: x side: dest mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent ! --rcheck --seconds 60 --hitcount 4 --name x --mask 255.255.255.255 --rdest
-m recent --set -m recent --update
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255 recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource -m recent --update --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m recent --update --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255 recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255 recent: UPDATE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff recent: UPDATE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource -m recent --update --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck ! --seconds 60
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--seconds" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck ! --name x
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--name" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck ! --rttl
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent ! --rsource --set
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rsource" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent ! --set ! --rdest
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rdest" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --seconds 60 ! --reap
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--reap" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --name DEFAULT
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --name DEFAULT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --set --name $'a\nb'
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a
    echo/4 b side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: a
    echo/6 b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name a
    save/4 b --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name a
    save/6 b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: a
    list/4 b side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: a
    list/6 b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a
    list-n/4 b side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: a
    list-n/6 b side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 no shell line
    delete/4 left: -A INPUT -m recent --set --name a
    delete/4 b --mask 255.255.255.255 --rsource
    delete/6 no shell line
    delete/6 left: -A INPUT -m recent --set --name a
    delete/6 b --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
-m recent --set --name $'a\tb'
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: a\tb side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: a\tb side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name a\tb --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name a\tb --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: a\tb side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: a\tb side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: a\tb side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: a\tb side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m recent --set --name a\tb --mask 255.255.255.255 --rsource
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m recent --set --name a\tb --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
-m recent --set --name $'\xff'
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: \xff side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: \xff side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name \xff --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name \xff --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: \xff side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: \xff side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: \xff side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: \xff side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name \xff --mask 255.255.255.255 --rsource
-m recent --set --name -x
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: -x side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: -x side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name -x --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name -x --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: -x side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: -x side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: -x side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: -x side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name -x --mask 255.255.255.255 --rsource
-m recent --set --mask ""
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --mask 0x7f.1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 127.0.0.1
    save/4 -m recent --set --name DEFAULT --mask 127.0.0.1 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 127.0.0.1
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 127.0.0.1
-m recent --set --mask 1.2.3.4.5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m recent --set --mask 10.1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 10.0.0.1
    save/4 -m recent --set --name DEFAULT --mask 10.0.0.1 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 10.0.0.1
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 10.0.0.1
-m recent --set --mask 255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 0.0.0.255
    save/4 -m recent --set --name DEFAULT --mask 0.0.0.255 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 0.0.0.255
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 0.0.0.255
-m recent --set --mask ffff:ffff::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff::
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:: --rsource
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff::
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff::
-m recent --set --mask ::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ::
    save/6 -m recent --set --name DEFAULT --mask :: --rsource
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ::
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ::
-m recent --set --mask ::ffff:255.0.0.0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.0.0.0
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ::ffff:255.0.0.0
    save/4 -m recent --set --name DEFAULT --mask 255.0.0.0 --rsource
    save/6 -m recent --set --name DEFAULT --mask ::ffff:255.0.0.0 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.0.0.0
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ::ffff:255.0.0.0
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.0.0.0
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ::ffff:255.0.0.0
-m recent --set --reap
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--reap" also requires "--seconds".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --hitcount 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --remove --hitcount 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --remove --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --remove --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: REMOVE name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: REMOVE name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --remove --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --remove --rttl --seconds 5
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be used together with "--remove".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --update --rttl --hitcount 0
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --rttl --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --rttl --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --rttl --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --update --seconds 60 --hitcount 4 --rttl --reap
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --seconds 60 --reap --hitcount 4 --rttl --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --seconds 60 --reap --hitcount 4 --rttl --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE seconds: 60 reap hit_count: 4 TTL-Match name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --seconds 60 --reap --hitcount 4 --rttl --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --update --hitcount 32769
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --update --hitcount 32769 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --update --hitcount 32769 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: UPDATE hit_count: 32769 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --update --hitcount 32769 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --rcheck --rdest --rsource --rsource
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rsource" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --rdest --rdest
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rdest" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rdest --rcheck --set
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--set" cannot be used together with "--rcheck".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --remove --update --set
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--set" cannot be used together with "--update".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rttl --set --seconds 5 --reap
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be used together with "--set".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --name
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--name" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --hitcount -1
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--hitcount", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck --hitcount 4294967295
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK hit_count: 4294967295 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK hit_count: 4294967295 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m recent --rcheck --seconds ""
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: bad value for option "--seconds", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck ! --hitcount 5
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--hitcount" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent ! --set --rttl
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--rttl" cannot be used together with "--set".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rcheck=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --update=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --remove=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rttl=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x07"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --reap=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rsource=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rdest=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-
    stderr "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -m state --state NEW -m recent --update --seconds 60 --hitcount 4 --name ssh -j DROP
    echo/4 DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: 255.255.255.255
    echo/6 DROP  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:22 state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -p tcp -m tcp --dport 22 -m state --state NEW -m recent --update --seconds 60 --hitcount 4 --name ssh --mask 255.255.255.255 --rsource -j DROP
    save/6 -p tcp -m tcp --dport 22 -m state --state NEW -m recent --update --seconds 60 --hitcount 4 --name ssh --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j DROP
    list/4 DROP       tcp  --  anywhere             anywhere             tcp dpt:ssh state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: 255.255.255.255
    list/6 DROP       tcp  --  anywhere             anywhere             tcp dpt:ssh state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4 DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: 255.255.255.255
    list-n/6 DROP       tcp  --  ::/0                 ::/0                 tcp dpt:22 state NEW recent: UPDATE seconds: 60 hit_count: 4 name: ssh side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -m tcp --dport 22 -m state --state NEW -m recent --update --seconds 60 --hitcount 4 --name ssh --mask 255.255.255.255 --rsource -j DROP
-m recent --name knock1 --rcheck --seconds 10 --name knock1
    status 2
    stderr iptables v1.8.11 (nf_tables): recent: option "--name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --rc --sec 5 --hit 3 --rso
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --seconds 5 --hitcount 3 --name DEFAULT --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --seconds 5 --hitcount 3 --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK seconds: 5 hit_count: 3 name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --seconds 5 --hitcount 3 --name DEFAULT --mask 255.255.255.255 --rsource
-m recent --r
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --re
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--re"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m recent --set --mask 255.255.255.255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: DEFAULT side: source mask: 255.255.255.255
    save/4 -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: 255.255.255.255
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: DEFAULT side: source mask: 255.255.255.255
-m recent --set --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/6 -m recent --set --name DEFAULT --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/6            all  --  anywhere             anywhere             recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: DEFAULT side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff

family both
-m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy --mask 255.255.255.255 --rsource
-m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask 255.255.255.255 --rsource
-m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask 255.255.255.255 --rsource
    save/6 -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: SET name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --set --name xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx --mask 255.255.255.255 --rsource
-m recent --rcheck --name éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: 255.255.255.255
    echo/6   all opt -- in * out *  ::/0  -> ::/0   recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save/4 -m recent --rcheck --name ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 --mask 255.255.255.255 --rsource
    save/6 -m recent --rcheck --name ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource
    list/4            all  --  anywhere             anywhere             recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: 255.255.255.255
    list/6            all  --  anywhere             anywhere             recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: 255.255.255.255
    list-n/6            all  --  ::/0                 ::/0                 recent: CHECK name: ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 side: source mask: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m recent --rcheck --name ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3 --mask 255.255.255.255 --rsource

# Completion in fish for iptables-py and the programs of its launchers. For the current shell, run:
#   iptables-py completion fish | source
# The program itself finds the candidates; see iptables_py/completing/ in its source.

function __iptables_py
    set -l before (commandline -opc)
    # fish does not provide the words after the cursor here
    while string match -qr '^\w+=' -- $before[1]
        set -e before[1]
    end
    # The real programs do not have this option: they exit at once with an error.
    set -l answer (IPTABLES_PY_COMPLETE=fish $before[1] --complete (count $before) $before[2..-1] (commandline -ct) 2>/dev/null </dev/null)
    for line in $answer
        switch $line
            case files
                __fish_complete_path (commandline -ct)
            case directories
                __fish_complete_directories (commandline -ct)
            case commands
                __fish_complete_command
            case "*"\t"*"
                printf '%s\n' $line
        end
    end
end

for program in \
        iptables-py iptables iptables-save iptables-restore iptables-nft iptables-nft-save iptables-nft-restore \
        ip6tables ip6tables-save ip6tables-restore ip6tables-nft ip6tables-nft-save ip6tables-nft-restore \
        iptables-translate ip6tables-translate iptables-restore-translate ip6tables-restore-translate iptables-xml \
        iptables-legacy iptables-legacy-save iptables-legacy-restore ip6tables-legacy ip6tables-legacy-save \
        ip6tables-legacy-restore iptables-apply ip6tables-apply ipset nfacct
    # if fish has a completion of its own, it would load it later and offer both: load it now, and remove it
    for file in $fish_complete_path/$program.fish
        if test -e $file; and test $program != iptables-py
            complete -C "$program --" >/dev/null 2>&1
            complete -c $program -e
        end
    end
    complete -c $program -f -k -a '(__iptables_py)'
end

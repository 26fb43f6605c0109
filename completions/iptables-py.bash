# Completion in bash for iptables-py and the programs of its launchers. For the current shell, run:
#   eval "$(iptables-py completion bash)"
# The program itself finds the candidates; see iptables_py/completing/ in its source.

_iptables_py() {
    local answer line
    COMPREPLY=()
    # The real programs do not have this option: they exit at once with an error.
    if ! answer=$(IPTABLES_PY_COMPLETE=bash "${1/#~\//"$HOME"/}" --complete \
        "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null </dev/null); then
        compopt -o default
        return
    fi
    compopt -o nosort 2>/dev/null
    while IFS= read -r line; do
        case $line in
            *$'\t'*) COMPREPLY+=("${line%%$'\t'*}") ;;
            nospace) compopt -o nospace ;;
            directories) compopt -o dirnames ;;
            files) compopt -o default ;;
            commands) mapfile -t COMPREPLY < <(compgen -c -- "$2") ;;
        esac
    done <<<"$answer"
}

complete -F _iptables_py \
        iptables-py iptables iptables-save iptables-restore iptables-nft iptables-nft-save iptables-nft-restore \
        ip6tables ip6tables-save ip6tables-restore ip6tables-nft ip6tables-nft-save ip6tables-nft-restore ipset

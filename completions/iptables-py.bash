# Completion in bash for iptables-py and the programs of its launchers. For the current shell, run:
#   eval "$(iptables-py completion bash)"
# The program itself finds the candidates; see iptables_py/completing/ in its source.

declare -gA _iptables_py_others  # the completions that were there before ours, by name, as printed by complete -p

_iptables_py() {
    local answer line
    COMPREPLY=()
    # The real programs do not have this option: they exit at once with an error.
    if ! answer=$(IPTABLES_PY_COMPLETE=bash "${1/#~\//"$HOME"/}" --complete \
        "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null </dev/null); then
        _iptables_py_other "$@"
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

# Complete a program that is not ours as the shell would do without us.
_iptables_py_other() {
    local name=${1##*/} at=1 function='' before
    local -a words given=()
    before=${_iptables_py_others[$name]-}
    if [[ ! $before ]]; then # the default completion, with which bash-completion loads others when they are needed
        before=$(complete -p -D 2>/dev/null) || before='complete -o default -D'
        set -- "$name" "${@:2}"
    fi
    eval "words=($before)"
    while ((at < ${#words[@]} - 1)); do
        case ${words[at]} in
            -F) function=${words[at + 1]} ;;
            -o) compopt -o "${words[at + 1]}" ;;
            -[A-Z]) given+=("${words[at]}" "${words[at + 1]}") ;;
            *) given+=("${words[at]}") && ((at--)) ;;
        esac
        ((at += 2))
    done
    if [[ ! $function ]]; then
        ((${#given[@]} == 0)) || mapfile -t COMPREPLY < <(compgen "${given[@]}" -- "$2" 2>/dev/null)
        return 0
    fi
    "$function" "$@"
    (($? == 124)) || return 0
    _iptables_py_register "$name" # the function has loaded another completion
    [[ ${_iptables_py_others[$name]-} == "$before" ]] || _iptables_py_other "$@"
}

# Make ours the completion of these names, and note the present ones.
_iptables_py_register() {
    local line
    while IFS= read -r line; do
        [[ $line == *' -F _iptables_py '* ]] || _iptables_py_others[${line##* }]=$line
    done < <(complete -p "$@" 2>/dev/null)
    complete -F _iptables_py "$@"
}

_iptables_py_register \
        iptables-py iptables iptables-save iptables-restore iptables-nft iptables-nft-save iptables-nft-restore \
        ip6tables ip6tables-save ip6tables-restore ip6tables-nft ip6tables-nft-save ip6tables-nft-restore \
        iptables-translate ip6tables-translate iptables-restore-translate ip6tables-restore-translate iptables-xml \
        iptables-legacy iptables-legacy-save iptables-legacy-restore ip6tables-legacy ip6tables-legacy-save \
        ip6tables-legacy-restore iptables-apply ip6tables-apply ipset nfacct

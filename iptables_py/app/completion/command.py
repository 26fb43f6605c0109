"""iptables-py completion: the scripts by which shells ask what may stand at the cursor."""

import os

import click

SCRIPTS = {"bash": "iptables-py.bash", "zsh": "_iptables-py", "fish": "iptables-py.fish"}
PLACE = os.path.join(os.path.dirname(__file__), "scripts")


@click.command()
@click.argument("shell", type=click.Choice(tuple(SCRIPTS)))
def completion(shell: str) -> bytes:
    """Print the script that completes command lines by TAB.

    It is for iptables-py and all programs that `iptables-py shim` makes launchers for.

    \b
    eval "$(iptables-py completion bash)"      in ~/.bashrc
    eval "$(iptables-py completion zsh)"       in ~/.zshrc, after compinit
    iptables-py completion fish | source       in ~/.config/fish/config.fish
    """
    with open(os.path.join(PLACE, SCRIPTS[shell]), "rb") as file:
        return file.read()

"""iptables-py completion: print the script that makes a shell complete our command lines."""

import os

import click

SCRIPTS = {"bash": "iptables-py.bash", "zsh": "_iptables-py", "fish": "iptables-py.fish"}
PLACE = os.path.join(os.path.dirname(__file__), "scripts")


@click.command()
@click.argument("shell", type=click.Choice(tuple(SCRIPTS)))
def completion(shell: str) -> bytes:
    """Print the script for TAB completion in a shell.

    It completes iptables-py and the programs that `iptables-py shim` installs.

    \b
    eval "$(iptables-py completion bash)"   # in ~/.bashrc
    eval "$(iptables-py completion zsh)"    # in ~/.zshrc
    iptables-py completion fish | source    # in config.fish

    In ~/.zshrc the line comes after compinit. The file of fish is ~/.config/fish/config.fish.
    """
    with open(os.path.join(PLACE, SCRIPTS[shell]), "rb") as file:
        return file.read()

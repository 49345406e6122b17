"""The program: its commands, the one place where errors end, and the exit codes.

Exit codes: 0 done; 1 the asked-for threshold was passed; 2 wrong use or a wrong file; 70 a bug; 130
stopped by the user. The module of a command is loaded when it is asked for, and imports what it
needs when it runs, so that the start is fast.
"""

import builtins
import os
import sys
from importlib import import_module
from inspect import getdoc
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from impact_check import __version__
from impact_check.cli import passphrases
from impact_check.cli.console import remark
from impact_check.cli.garbage import settle
from impact_check.cli.signals import no_core_files, stopping_on_hang_up
from impact_check.errors import BadFiles, ImpactCheckError, WrongValue

OPTION_OF = {"change": "set", "safeguard": "adopt", "part": "keep"}  # else it is named alike
NO_SHELL = (
    "No other program can be started here, so it cannot be found out which shell you use; type this"
    " in a terminal of your own computer."
)
DONE, PASSED, WRONG, BUG, STOPPED = 0, 1, 2, 70, 130

START_HERE = (
    "demo",
    "list",
    "show",
    "assess",
    "new",
    "provisions",
    "score",
    "open",
    "plan",
    "stress",
    "variant",
    "compare",
    "call",
    "form",
    "gather",
    "panel",
    "report",
    "review",
    "card",
    "share",
    "safety",
    "forget",
)
FOR_AUTHORS = ("lint", "schema", "page")


class Commands(TyperGroup):
    """The commands, each made when it is asked for; help lists them in two groups, in the order in
    which people need them.
    """

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of all commands."""
        return [*START_HERE, *FOR_AUTHORS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name; None if there is none."""
        names = self.list_commands(ctx)
        for name in (
            [cmd_name] if cmd_name in names else names
        ):  # after a slip of the keys all names are looked through
            if name not in self.commands:
                self.add_command(_made(name), name)
        return self.commands.get(cmd_name)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Writes the two groups."""
        for title, names in (("Start here", START_HERE), ("For authors and scripts", FOR_AUTHORS)):
            with formatter.section(title):
                formatter.write_dl([(name, _in_a_line(name)) for name in names])


def _written(name: str) -> Any:
    """What the module of a command says of it: the function that has its name, mostly."""
    own = f"{name}_" if hasattr(builtins, name) else name  # not to hide what Python calls so
    return getattr(import_module(f"impact_check.cli.commands.{own}"), own)


def _in_a_line(name: str) -> str:
    """The first sentence of a command's help, without making the command with all its options."""
    made = _written(name)
    command = (
        _made(name) if isinstance(made, typer.Typer) else TyperCommand(name, help=getdoc(made))
    )
    return str(command.get_short_help_str(200))


def _made(name: str) -> Any:
    """The command, made from what its module says of it."""
    made = _written(name)
    if isinstance(made, typer.Typer):  # a command with commands of its own
        return typer.main.get_command(made)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name)(made)
    return typer.main.get_command(alone)


app = typer.Typer(
    cls=Commands,
    name="impact-check",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"impact-check {__version__}")
        raise typer.Exit


@app.callback()
def program(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Show the version and stop."
        ),
    ] = False,
    identity: passphrases.Identity = None,
    recipients: passphrases.Recipients = None,
    passphrase_fd: passphrases.PassphraseFd = None,
    remove_recipients: passphrases.RemoveRecipients = False,
) -> None:
    """Assess the harm that a measure against human trafficking may do to the people around it.

    Nothing leaves this machine. Begin with: impact-check demo
    """
    passphrases.use(identity, recipients, passphrase_fd, remove_recipients=remove_recipients)


def main() -> None:
    """Runs the program and ends it with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding="utf-8", errors="backslashreplace", newline=""
            )  # the same bytes on all systems
    no_core_files()
    with stopping_on_hang_up():
        code = _run()
    settle()  # what is left goes with the process; nothing searches it at the end
    sys.exit(code)


def _run() -> int:
    try:
        code = app(
            passphrases.in_front(sys.argv[1:]), prog_name="impact-check", standalone_mode=False
        )
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:
        return _bug(error) if not _said(error) else WRONG
    return code if isinstance(code, int) else DONE


def _said(error: Exception) -> bool:
    """Says what is wrong, if it is something that the user can mend."""
    show_usage = getattr(error, "show", None)
    if isinstance(error, WrongValue):
        remark([f"--{OPTION_OF.get(error.given_for, error.given_for)} {error}"])
    elif isinstance(error, ImpactCheckError):
        remark(map(str, error.faults) if isinstance(error, BadFiles) else str(error).split("\n"))
    elif isinstance(error, typer.Abort):
        typer.echo("Stopped: the input ended before an answer came.", err=True)
    elif isinstance(error, OSError) and error.filename is not None:
        remark(
            [
                f"{error.filename}: cannot be used: {error.strerror}; check the name and the"
                " permissions"
            ]
        )
    elif isinstance(error, OSError) and any("-completion" in word for word in sys.argv[1:2]):
        remark([NO_SHELL])  # found out by starting a program, which not every place allows
    elif show_usage is not None:
        show_usage()
    else:
        return False
    return True


def _bug(error: Exception) -> int:
    if os.environ.get("IMPACT_CHECK_TRACEBACK"):
        raise error
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    where = (
        f"{last.tb_frame.f_globals.get('__name__', '?')}, line {last.tb_lineno}"
        if last
        else "unknown place"
    )
    typer.echo(
        f"This is a bug in impact-check {__version__} ({type(error).__name__} in {where}); your"
        " files were not changed.\nPlease report it with the command you typed."
        " IMPACT_CHECK_TRACEBACK=1 before the command shows the details; they may hold words from"
        " your file, so look through them before you send them.",
        err=True,
    )
    return BUG


if __name__ == "__main__":
    main()

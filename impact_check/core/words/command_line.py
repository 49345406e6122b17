"""A command as a person types it: every name in it is one word for the shell, whatever is in it."""

import re
import sys
from shlex import quote

_IS_WINDOWS = sys.platform == "win32"
_BARE = re.compile(r"[\w@+=:,./-]+")
_BARE_IN_WINDOWS = re.compile(r"[\w@+=:./\\-]+")
_LIVE_IN_DOUBLE_QUOTES = re.compile(r'["$`\\!\n]')


def command_line(command: str, *words: object) -> str:
    """`impact-check COMMAND` with words behind it: texts as `typed_word` gives them, paths as
    `typed_path` does.
    """
    typed = (typed_word(word) if isinstance(word, str) else typed_path(word) for word in words)
    return " ".join(("impact-check", command, *typed))


def typed_path(path: object, *, windows: bool = _IS_WINDOWS) -> str:
    """The name of a file as it is typed; one that begins with `-` cannot be taken for an option.
    `-` itself, standard input, stays.
    """
    name = str(path)
    return typed_word(
        f"./{name}" if name.startswith("-") and name != "-" else name, windows=windows
    )


def typed_word(word: str, *, windows: bool = _IS_WINDOWS) -> str:
    """One word as a shell reads it back: bare if nothing in it is special, else in quotes.

    Double quotes where they are enough: they are right in every shell, of Windows too. There a `\\`
    at the end would take the quote with it, and is doubled.
    """
    if (_BARE_IN_WINDOWS if windows else _BARE).fullmatch(word):
        return word
    if windows:
        at_end = word[len(word.rstrip("\\")) :]
        return f'"{word}{at_end}"'
    return quote(word) if _LIVE_IN_DOUBLE_QUOTES.search(word) else f'"{word}"'

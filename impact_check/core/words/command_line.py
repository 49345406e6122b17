"""A command as a person types it: every name in it is one word for the shell, whatever is in it."""

import re
from shlex import quote

_BARE = re.compile(r"[\w@+=:,./-]+")
# What a POSIX shell reads inside double quotes; `\\` begins a name in a network of Windows
_LIVE = re.compile(r'["$`!\n]|(?<!^)\\\\(?!$)')


def command_line(command: str, *words: object) -> str:
    """`impact-check COMMAND` with words behind it: texts as `typed_word` gives them, paths as
    `typed_path` does.
    """
    typed = (typed_word(word) if isinstance(word, str) else typed_path(word) for word in words)
    return " ".join(("impact-check", command, *typed))


def typed_path(path: object) -> str:
    """The name of a file as it is typed; one that begins with `-` cannot be taken for an option.
    `-` itself, standard input, stays.
    """
    name = str(path)
    is_like_option = name.startswith("-") and name != "-"
    return typed_word(f"./{name}" if is_like_option else name)


def typed_word(word: str) -> str:
    """One word as a shell reads it back: bare if nothing in it is special, else in quotes.

    Double quotes where they are enough: they are right in the shells of Windows too. A `\\` at the
    end would take the quote with it, and is doubled. What is live inside them stands in single
    quotes, which all but the oldest shell of Windows read.
    """
    if _BARE.fullmatch(word):
        return word
    if _LIVE.search(word):
        return quote(word)
    at_end = word[len(word.rstrip("\\")) :]
    return f'"{word}{at_end}"'

"""The small grammar of English that sentences need: numbers in words, nouns counted, lists joined.
A translation brings its own.
"""


def in_words(number: int) -> str:
    """A small number as a word, a larger one in digits."""
    names = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return names[number] if number < len(names) else str(number)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun; small numbers as words."""
    return f"{in_words(number)} {one if number == 1 else many}"


def joined(parts: list[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; with another word before the last one where it is given."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def paragraph(*sentences: str) -> str:
    """The sentences after one another; empty ones are left out."""
    return " ".join(sentence for sentence in sentences if sentence)


def by_number(number: int, one: str, many: str, **holes: str | int) -> str:
    """The message for one thing or for many; `{number}` in it is the number in words, `{Number}`
    the same at the beginning of a sentence.
    """
    words = in_words(number)
    message = one if number == 1 else many
    return message.format(number=words, Number=capital(words), **holes)

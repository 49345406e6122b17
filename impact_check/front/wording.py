"""What both readers say beside a step: what can be typed, what the keys do, and when the step need
not be shown again.
"""

from dataclasses import replace

from impact_check.core.walk.steps import AnyStep, Choose, Option, Shape, Step, Write

SHORT = 1
HELP = "?"
INDENTS: dict[Shape, tuple[str, str]] = {"item": ("- ", "  "), "under": ("  ", "  ")}
PLAIN = str.maketrans(
    {
        "\u201c": '"',
        "\u201d": '"',
        "\u2018": "'",
        "\u2019": "'",
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
    }
)


def key_list(step: AnyStep) -> str:
    """What can be typed, for the end of a prompt: `1-4, u, x; return: keep the answer; or e, n, b,
    s; ? help`.
    """
    parts = []
    if isinstance(step, Choose) and step.options:
        parts.append(options_typed(step))
    if isinstance(step, Choose) and step.marks:
        parts.append(f"numbers with {', '.join(step.marks[:-1])} or {step.marks[-1]}")
    if isinstance(step, Write):
        parts.append("Type it")
    if step.on_return:
        parts.append(f"return: {step.on_return}")
    keys = [command.key for command in step.commands]
    parts += [f"or {', '.join(key for key in keys if key != HELP)}"] if keys else []
    parts += ["? help"] if HELP in keys else []
    return "; ".join(parts)


def options_typed(step: Choose) -> str:
    """The keys of the options, numbers as a range."""
    if step.brief:
        return ", ".join(f"{option.key} {option.text.casefold()}" for option in step.options)
    keys = [option.key for option in step.options]
    numbers = [key for key in keys if key.isdecimal()]
    first = [numbers[0] if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"] if numbers else []
    return ", ".join([*first, *(key for key in keys if not key.isdecimal())])


def keys_explained(step: Step) -> str:
    """What each command does."""
    return "Keys: " + "; ".join(f"{command.key} {command.word}" for command in step.commands) + "."


def present(step: Choose) -> str:
    """What is chosen at present: the word where options have no lines of their own, else the
    key.
    """
    return next(
        (
            option.text.casefold()
            for option in step.options
            if step.brief and option.key == step.now
        ),
        step.now,
    )


def marked_options(last: AnyStep | None, step: AnyStep) -> tuple[Option, ...]:
    """The options that alone are new in a list to mark; nothing where more has changed."""
    if not (isinstance(last, Choose) and isinstance(step, Choose) and step.marks):
        return ()
    if replace(step, told=(), options=last.options) != last or len(step.options) != len(
        last.options
    ):
        return ()
    return tuple(new for old, new in zip(last.options, step.options, strict=True) if old != new)


def unchanged(last: AnyStep | None, step: AnyStep) -> bool:
    """Whether a step is the one just shown with only a short word to tell, so that asking again is
    enough.
    """
    return last is not None and len(step.told) <= SHORT and replace(step, told=()) == last

"""What is required and why, and what becomes of answers that no longer apply."""

from collections.abc import Iterator
from dataclasses import replace

from impact_check.core.method.counting import counts
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content, InSection
from impact_check.core.walk import messages
from impact_check.core.walk.asked import asked, required, surely_asked
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.parts.jumping import progress
from impact_check.core.walk.places import CLASH, following, open_contradictions, required_ids
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Tell,
)
from impact_check.core.words.grammar import by_number, counted, joined

SHOWN = 8
MINUTES_A_QUESTION = 0.75  # with evidence and source; a quick scan is faster
SCAN = Command("q", "quick scan only")


def show_needed(walk: Walk) -> Tell:
    """Which checklists are required, why, and how many questions that is."""
    setting, assessment = walk.setting, walk.assessment
    counted_here: dict[str, list[InSection]] = {}
    for item in required(setting.content, assessment):
        counted_here.setdefault(item.checklist_name, []).append(item)
    items = tuple(
        Line(
            f"{name}: {_questions(len(found))}. {_why(setting.content, assessment, found)}", "item"
        )
        for name, found in counted_here.items()
    )
    limited = _limited(walk)
    text, *more = [*([limited] if limited else []), *_how_many(walk)]
    may_scan = not (limited or progress(walk).answered)
    more += [messages.SHORT_OF_TIME] if may_scan else []
    return Tell(
        head=("What is asked, and why",),
        text=text,
        about=(*(Line(words) for words in more), *items),
        commands=(SCAN, *AROUND) if may_scan else AROUND,
        on_return="go on",
    )


def _questions(number: int) -> str:
    return counted(number, "question", "questions")


def _minutes(number: int) -> str:
    """How long some questions take, in steps of five minutes."""
    whole = max(5, round(number * MINUTES_A_QUESTION / 5) * 5)
    return f"{whole} minutes"


def _how_many(walk: Walk) -> Iterator[str]:
    """How many questions surely apply and how many only may, and how many are answered."""
    content, assessment = walk.setting.content, walk.assessment
    sure = len(surely_asked(content, assessment))
    may = len(required(content, assessment)) - sure
    yield messages.SURELY.format(questions=_questions(sure), minutes=_minutes(sure))
    if may:
        yield by_number(may, messages.ONE_MAY, messages.MANY_MAY)
    done = counts(content, assessment).answered
    if done:
        yield messages.SO_FAR.format(answered=done)
    yield messages.NOT_AT_ONCE


def _limited(walk: Walk) -> str:
    here, limits = len(asked(walk.setting, walk.assessment)), walk.setting.limits
    if limits.scan:
        return (
            f"This quick scan asks {_questions(here)}: those that decide the minimum conditions. It"
            " takes about ten minutes."
        )
    if limits.community:
        return (
            f"You are asked {_questions(here)}: what affected people can know. The rest becomes a"
            " list of questions to the authority."
        )
    if here != len(required(walk.setting.content, walk.assessment)):
        return f"Now you are asked {_questions(here)}. The others still count."
    return ""


def _why(content: Content, assessment: Assessment, found: list[InSection]) -> str:
    """The features that bring these questions, or that they are for every measure."""
    routes = [content.register.routes[item.question.route] for item in found]
    if any(not route.features for route in routes):
        return (
            "For every measure."
            if found[0].checklist == content.checklists[0].id
            else "Asked whatever the measure does."
        )
    features = {id_: assessment.context.feature(id_) for route in routes for id_ in route.features}
    names = {id_: feature.name for id_, feature in content.register.features.items()}
    present, unknown = (
        joined([names[id_] for id_, value in features.items() if value == wanted])
        for wanted in ("yes", "unknown")
    )
    return (
        f"Because it has: {present}."
        if present
        else f"Because it is not known whether it has: {unknown}."
    )


def take_needed(walk: Walk, reply: Reply) -> Walk:
    """On to the first open question, of a quick scan where that is wanted."""
    if reply == Pressed(SCAN.key) and SCAN in show_needed(walk).commands:
        return telling(_scanning(walk), messages.SCANNING)
    if not isinstance(reply, GoOn):
        return refused(walk)
    seen = replace(walk, noticed=required_ids(walk.setting, walk.assessment))
    return at(seen, following(seen, walk.place))


def _scanning(walk: Walk) -> Walk:
    """The walk with only the questions of a quick scan, and with the command that goes on so."""
    setting = walk.setting
    limits = replace(setting.limits, scan=True)
    commands = replace(setting.commands, go_on=setting.commands.scan)
    return replace(walk, setting=replace(setting, limits=limits, commands=commands))


def show_clash(walk: Walk) -> Choose:
    """The answers that no longer apply, all together or one."""
    one_by_one = bool(walk.place.id)
    ids = (walk.place.id,) if one_by_one else open_contradictions(walk)
    items = [Line(_answer_words(walk, id_), "item") for id_ in ids[:SHOWN]]
    if len(ids) > SHOWN:
        items.append(Line(f"and {len(ids) - SHOWN} more", "item"))
    them = "it" if len(ids) == 1 else "them"
    options = (
        Option(
            "1",
            f"Set {them} aside: kept in the file, not counted, back at once when"
            f" {them if them == 'it' else 'they'} {'applies' if them == 'it' else 'apply'} again",
        ),
        Option(
            "2",
            f"Keep {them}: {'it goes' if them == 'it' else 'they go'} on counting, marked as a"
            " contradiction",
        ),
        *(() if len(ids) == 1 else (Option("3", "Decide one by one"),)),
    )
    what = "One answer does" if len(ids) == 1 else f"{len(ids)} answers do"
    return Choose(
        head=("What no longer fits",),
        text=f"{what} not apply after what you said about the measure.",
        about=tuple(items),
        options=options,
        commands=AROUND,
    )


def _answer_words(walk: Walk, id_: str) -> str:
    question, answer = walk.setting.content.questions[id_], walk.assessment.answers[id_]
    return f"{question.text} You said: {question.wording(answer.answer) or 'not known'}."


def take_clash(walk: Walk, reply: Reply) -> Walk:
    """Set aside, kept, or decided one by one."""
    ids = (walk.place.id,) if walk.place.id else open_contradictions(walk)
    match reply:
        case Chosen("1"):
            return _after_clash(telling(_set_aside(walk, ids), "Set aside."))
        case Chosen("2"):
            return _after_clash(replace(walk, kept=walk.kept | frozenset(ids)))
        case Chosen("3") if len(ids) > 1:
            return at(walk, Place("clash", ids[0]))
    return refused(walk)


def _set_aside(walk: Walk, ids: tuple[str, ...]) -> Walk:
    assessment = walk.assessment
    moved = {id_: assessment.answers[id_] for id_ in ids}
    left = {id_: answer for id_, answer in assessment.answers.items() if id_ not in moved}
    changed = assessment.model_copy(
        update={"answers": left, "set_aside": {**assessment.set_aside, **moved}}
    )
    return with_assessment(walk, changed)


def _after_clash(walk: Walk) -> Walk:
    left = open_contradictions(walk)
    if walk.place.id and left:
        return at(walk, Place("clash", left[0]))
    return at(walk, following(walk, CLASH))


_WHY_NEEDED = (
    "The features and groups decide which questions count, whatever you would rather be asked. Jump"
    " to them to change them."
)
_WHY_CLASH = "An answer once given is never dropped silently: it counts until you set it aside."

KINDS = {
    "needed": Kind(show_needed, take_needed, explained(_WHY_NEEDED)),
    "clash": Kind(show_clash, take_clash, explained(_WHY_CLASH)),
}

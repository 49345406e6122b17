"""A report -> what its card shows: the conclusion, the conditions, and the worst harms."""

from typing import NamedTuple

from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report import card_messages as messages
from impact_check.core.report.compose import compose
from impact_check.core.report.found import conditions_counted
from impact_check.core.report.values import Report
from impact_check.core.views.standing import stance
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number
from impact_check.core.words.names import LEVEL_NAMES, STANDING

MOST_HARMS = 8


class CardHarm(NamedTuple):
    """One harm with its levels and indices of 0 to 100, and whether it was seen."""

    name: str
    level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    is_seen: bool


class Card(NamedTuple):
    """Everything that a card shows. `signs` are the codes of the conditions, those met first."""

    title: str
    about: tuple[str, ...]
    conclusion: Conclusion
    conclusion_name: str
    level: LevelRange
    signs: tuple[str, ...]
    conditions: str
    harms: tuple[CardHarm, ...]
    more: str
    cuts: tuple[float, ...]
    foot: tuple[str, ...]
    marks: tuple[str, ...]


ORDER = ("met", "not-broken", "not-shown", "not-met")


class CardMade(NamedTuple):
    """A card, and what of the measure it shows."""

    shown: Assessment
    card: Card


def public_card(content: Content, assessment: Assessment) -> CardMade:
    """The card of an assessment as everybody may see it."""
    public = EDITIONS["public"]
    kept = for_readers(content, assessment, public).assessment
    report = compose(content, kept)._replace(edition=public)
    shown = Measure(title=kept.measure.title, region=kept.measure.region)
    return CardMade(Assessment(measure=shown), card_of(report))


def card_of(report: Report) -> Card:
    """The card of a report."""
    measure, front = report.assessment.measure, report.front
    seen = {here.id for here in report.seen if here.is_found}
    open_ones = [harm for harm in report.harms if harm.level.worst != "low" or harm.id in seen]
    shown, rest = open_ones[:MOST_HARMS], len(open_ones[MOST_HARMS:])
    signs = tuple(sorted((each.sign for each in front.conditions), key=ORDER.index))
    stage = messages.STAGE.format(stage=report.stage_name)
    return Card(
        title=report.title,
        about=tuple(words for words in (measure.region, stage) if words),
        conclusion=front.conclusion,
        conclusion_name=front.conclusion_name,
        level=report.level,
        signs=signs,
        conditions=(
            messages.CONDITIONS.format(counts=conditions_counted(signs))
            if signs
            else messages.NO_CONDITION
        ),
        harms=tuple(CardHarm(harm.name, harm.level, harm.index, harm.id in seen) for harm in shown),
        more=by_number(rest, messages.ONE_MORE, messages.MORE) if rest else "",
        cuts=tuple(report.method["cuts"]),
        foot=_foot(report),
        marks=report.marks,
    )


def _foot(report: Report) -> tuple[str, ...]:
    day = messages.DAY.format(day=spelled(report.day)) if report.day else messages.NO_DAY
    opened = messages.OPEN.format(open=report.front.open_count, all=report.front.asked_count)
    is_own = report.front.standing != STANDING and not report.front.standing.startswith(STANDING)
    return (
        f"{day} {opened}",
        stance(report.assessment),
        messages.OWN_CONTENT if is_own else messages.STANDING,
        messages.IS_NOT,
    )


def card_words(card: Card) -> tuple[str, ...]:
    """All that the picture shows, in sentences, for those who do not see it."""
    levels = [messages.FOUND.format(level=LEVEL_NAMES[card.level.best])]
    if card.level.best != card.level.worst:
        levels.append(messages.OPEN_TO.format(level=LEVEL_NAMES[card.level.worst]))
    return (
        *card.about,
        card.conclusion_name,
        *levels,
        card.conditions,
        *(map(harm_words, card.harms) if card.harms else (messages.NO_HARM,)),
        *((card.more,) if card.more else ()),
        *card.foot,
        *card.marks,
    )


def harm_words(harm: CardHarm) -> str:
    """A harm with its levels, and whether it was seen, in words."""
    found, open_to = LEVEL_NAMES[harm.level.best], LEVEL_NAMES[harm.level.worst]
    message = messages.HARM_SURE if found == open_to else messages.HARM
    said = message.format(name=harm.name, found=found, open_to=open_to)
    return messages.HARM_SEEN.format(said=said) if harm.is_seen else said

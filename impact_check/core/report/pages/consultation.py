"""The draft of a submission: own words first, then the findings as paragraphs to accept or
rewrite, without a level.
"""

from collections.abc import Iterator

from impact_check.core.document.blocks import (
    Block,
    Box,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    items,
)
from impact_check.core.document.lines import Sign, code, filled, line, plain, strong
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report import messages_of_draft as draft_messages
from impact_check.core.report.consultation import Consultation, Draft, OwnWords, Part
from impact_check.core.report.pages.method_annex import works
from impact_check.core.report.pages.pieces import (
    fact,
    labelled,
    own,
    references,
    section,
    small,
    text,
    told_in_short,
)
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number, capital


def consultation_page_one(draft: Consultation) -> tuple[Block, ...]:
    """Own words, then what page 1 of every report says, without a level."""
    own_words = tuple(_own(place, said) for place, said in enumerate(draft.own_words, 1))
    return (
        _title(draft),
        *own_words,
        section("short", labels.FINDINGS_IN_SHORT, *_findings(draft)),
        section("conditions", labels.CONDITIONS, _conditions(draft)),
        section("worst", labels.WORST, _worst(draft)),
        section("first", labels.MUST_HAPPEN_FIRST, _first(draft)),
        section("basis", labels.BASIS, *_basis(draft)),
    )


def consultation_sections(draft: Consultation) -> tuple[Block, ...]:
    """The parts with their draft paragraphs, then the sources."""
    return (*map(_part, draft.parts), _sources(draft))


def _title(draft: Consultation) -> Title:
    pairs = (
        (labels.ADDRESSED_TO, draft.to),
        (labels.ACTOR, draft.actor),
        (labels.WHERE, draft.region),
        (labels.STAGE, draft.stage_name),
        (labels.DECISION, spelled(draft.decided) if draft.decided else ""),
    )
    found = tuple(filled(message, it=value) for message, value in pairs if value)
    return Title(draft.edition.title, draft.title, found)


def _own(place: int, said: OwnWords) -> Section:
    words = own(said.text) if said.text else Paragraph((plain(said.prompt),), "prompt")
    return section(f"own-{place}", said.heading, Box("own", (words,)))


def _findings(draft: Consultation) -> Iterator[Block]:
    yield small(messages.DRAFT_TO_REWRITE)
    yield Paragraph((Sign(draft.conclusion, draft.conclusion_name),), "verdict")
    yield items((plain(reason),) for reason in draft.reasons)
    yield text("{it}", it=draft.advice)


def _conditions(draft: Consultation) -> Block:
    if not draft.conditions:
        return text(messages.NO_CONDITION)
    found = []
    for condition in draft.conditions:
        says = messages.STATUS_AND_NAME.format(
            status=capital(condition.status_name), name=condition.name
        )
        blocks: list[Block] = [
            Paragraph((Sign(condition.sign, says),), "name"),
            text("{it}", it=condition.text),
        ]
        if condition.remark:
            blocks.append(text("{it}", it=condition.remark))
        if condition.meets:
            blocks.append(labelled(labels.WHAT_MEETS, f"{messages.all_of(condition.meets)}."))
        found.append(Item(tuple(blocks)))
    return Items(tuple(found), "plain")


def _worst(draft: Consultation) -> Block:
    if not draft.worst_harms:
        return text(messages.NO_HARM)
    return items(((plain(harm),) for harm in draft.worst_harms), "numbers")


def _first(draft: Consultation) -> Block:
    if not draft.first_steps:
        return text(messages.NOTHING_STANDS_OUT)
    return items(
        (
            line(strong(step.text), "" if step.kind == "condition" else step.why)
            for step in draft.first_steps
        ),
        "numbers",
    )


def _basis(draft: Consultation) -> Iterator[Block]:
    yield Facts(
        (
            *fact(labels.UNKNOWN_ANSWERS, (plain(draft.open_sentence),)),
            *fact(labels.WHO, (plain(draft.who),)),
            *fact(labels.WHEN, (plain(draft.when),)),
            *fact(labels.AFFECTED_PEOPLE, (plain(draft.confirmed),)),
        )
    )
    things = messages.or_(draft.is_not)
    limits = filled(messages.THESE_ARE_NOT, first=strong(labels.ARE_NOT), things=things)
    yield Box("note", (Paragraph(limits), text("{it}", it=draft.standing)))


def _part(part: Part) -> Section:
    blocks: list[Block] = [text("{it}", it=part.note), *map(_draft, part.drafts)]
    if part.left_out:
        forms = (draft_messages.ONE_LEFT_OUT, draft_messages.MANY_LEFT_OUT)
        blocks.append(small(by_number(part.left_out, *forms)))
    return section(part.id, part.heading, *blocks)


def _draft(draft: Draft) -> Box:
    blocks: list[Block] = [
        small(messages.DRAFT_PARAGRAPH, number=draft.number),
        Paragraph(line(strong(draft.lead), draft.text)),
        *map(told_in_short, draft.cases),
    ]
    if draft.references:
        blocks.append(labelled(labels.SOURCE, references(draft.references)))
    return Box("draft", tuple(blocks), f"d{draft.number}")


def _sources(draft: Consultation) -> Section:
    listed = works(draft.works) if draft.works else text(messages.NONE_OF_THEM)
    version = small(
        annex_messages.VERSION_ONLY,
        version=annex_messages.version(draft.content_version, draft.content_note),
        digest=code(draft.content_digest or labels.NO_DIGEST),
    )
    return Section(
        "sources",
        labels.SOURCES_AND_VERSIONS,
        (listed, version),
        "annex",
        over=labels.ANNEX,
    )

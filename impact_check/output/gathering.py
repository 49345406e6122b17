"""What came back, beside the assessment, as lines for a terminal and as plain values."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from impact_check.core.model.answer import Answer
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Respondents
from impact_check.core.panel.histograms import FEWEST
from impact_check.core.safety.passages import Passage, found_in, of_file, typed_texts
from impact_check.core.sheets.messages import ROLE_NAMES, TOO_FEW
from impact_check.core.sheets.taking import FactOffer, Offer, Standing, Taken
from impact_check.core.words.grammar import by_number, capital, joined
from impact_check.files.gathering import Everything
from impact_check.files.sheets import Brought
from impact_check.output.plain_page import Line

FROM = "{number}. {file}: answered as {role}"
FROM_NAMED = "{number}. {file}: answered as {role}; {organisation}"
MAY_BE_NAMED, NOT_NAMED = "may be named", "not to be named"
LED = "led by affected people, as it says itself"
ROUND = "round {number}"
ANSWERED = ("One question answered.", "{Number} questions answered.")
HEADINGS: dict[Standing, str] = {
    "new": "New: the assessment has no answer here",
    "other": "Other than in the assessment",
    "split": "The sheets differ; none is taken unless you give one sheet alone",
}
SAME = (
    "One more answer is the same as in the assessment.",
    "{Number} more answers are the same as in the assessment.",
)
OPEN = (
    "To one question the answer is that it is not known.",
    "To {number} questions the answer is that it is not known.",
)
YOURS, THEIRS = "In the assessment: {answer}", "Sheet {number}: {answer}"
SOURCE, NOTE, REMARKS = "Source: {source}", "Note: {note}", "Remarks: {remarks}"
COUNTED = "Respondents counted as {group}: {number}"
COUNTED_ON = ("One question was answered.", "{Number} questions were answered.")
FACTS = "Facts about the measure"
FACT = "{name}: {presence} (in the assessment: {before})"
FACT_SPLIT = "{name}: the sheets differ (in the assessment: {before})"
WORDS = {"unknown": "Not known", "not-applicable": "Does not apply"}
WRITTEN = (
    "Written into {file}: one answer taken.",
    "Written into {file}: {number} answers taken.",
)
FACTS_TAKEN = ("One fact was taken too.", "{Number} facts were taken too.")
A_NO_NEEDS = "A no to a fact counts once it has a source; add one in the file or with assess."
KEPT = (
    "One sheet is kept beside the answers, for panel.",
    "{Number} sheets are kept beside the answers, for panel.",
)


def gathered_lines(
    content: Content,
    brought: Sequence[Brought],
    found: Sequence[Offer],
    facts: Sequence[FactOffer],
) -> Iterator[Line]:
    """Who answered, then what is new, what differs and where sheets differ; sources and notes with
    the answer they belong to.
    """
    for place, sheet in enumerate(brought, 1):
        yield from _from(place, sheet)
    for standing, heading in HEADINGS.items():
        of_kind = [offer for offer in found if offer.standing == standing]
        if of_kind:
            yield from (Line(""), Line(heading, "underlined"))
            for offer in of_kind:
                yield from _offer(content, offer)
    if facts:
        yield from (Line(""), Line(FACTS, "underlined"))
        yield from (_fact(content, fact) for fact in facts)
    for standing, forms in (("same", SAME), ("open", OPEN)):
        number = sum(offer.standing == standing for offer in found)
        if number:
            yield from (Line(""), Line(by_number(number, *forms)))


def _from(place: int, brought: Brought) -> Iterator[Line]:
    sheet = brought.sheet
    named = MAY_BE_NAMED if sheet.may_be_named == "yes" else NOT_NAMED
    organisation = f"{sheet.organisation} ({named})"
    form = FROM_NAMED if sheet.organisation else FROM
    said = form.format(
        number=place,
        file=brought.file,
        role=ROLE_NAMES[sheet.role],
        organisation=organisation,
    )
    yield Line(said, "bold")
    more = [LED] if sheet.affected == "yes" else []
    more += [ROUND.format(number=sheet.round)] if sheet.round > 1 else []
    if more:
        yield Line(f"{capital(joined(more))}.", "dim", 3)
    yield Line(by_number(len(sheet.answers), *ANSWERED), "dim", 3)
    if sheet.remarks:
        yield Line(REMARKS.format(remarks=sheet.remarks), "", 3)


def _offer(content: Content, offer: Offer) -> Iterator[Line]:
    yield Line(f"{content.questions[offer.question].text} ({offer.question})", indent=2)
    if offer.before is not None:
        yield Line(YOURS.format(answer=answer_words(content, offer.question, offer.before)), "", 4)
    for place, answer in offer.given:
        said = answer_words(content, offer.question, answer)
        yield Line(THEIRS.format(number=place + 1, answer=said), "bold", 4)
        if answer.source:
            yield Line(SOURCE.format(source=answer.source), "dim", 6)
        if answer.note:
            yield Line(NOTE.format(note=answer.note), "dim", 6)


def answer_words(content: Content, question: str, answer: Answer) -> str:
    """An answer as people read it."""
    told = answer.answer
    if isinstance(told, str) and told in WORDS:
        return WORDS[told]
    return content.questions[question].wording(told)


def _fact(content: Content, fact: FactOffer) -> Line:
    form = FACT if fact.presence is not None else FACT_SPLIT
    name = content.feature_name(fact.feature)
    return Line(form.format(name=name, presence=fact.presence, before=fact.before), indent=2)


def respondent_lines(content: Content, groups: Iterable[Respondents]) -> Iterator[Line]:
    """How many of each group were counted; the answers are shown by panel."""
    for group in groups:
        yield Line("")
        yield Line(COUNTED.format(group=group.group, number=group.people), "bold")
        if group.people < FEWEST:
            yield Line(TOO_FEW.format(fewest=FEWEST), indent=2)
        else:
            yield Line(by_number(len(group.counts), *COUNTED_ON), "dim", 2)


def gathered_values(
    came: Everything, found: Sequence[Offer], facts: Sequence[FactOffer]
) -> dict[str, Any]:
    """The same for scripts, all of it."""
    return {
        "sheets": [
            {
                "file": sheet.file,
                "role": sheet.sheet.role,
                "organisation": sheet.sheet.organisation,
                "may_be_named": sheet.sheet.may_be_named,
                "affected": sheet.sheet.affected,
                "round": sheet.sheet.round,
                "answers": len(sheet.sheet.answers),
                "not_taken": [str(fault) for fault in sheet.faults],
            }
            for sheet in came.sheets
        ],
        "respondents": [
            {"group": group.group, "round": group.round, "people": group.people}
            for group in came.respondents
        ],
        "not_taken": [str(fault) for fault in came.faults],
        "answers": [
            {
                "question": offer.question,
                "standing": offer.standing,
                "before": _value(offer.before),
                "given": [
                    {"sheet": place, "answer": _value(answer), "source": answer.source}
                    for place, answer in offer.given
                ],
            }
            for offer in found
        ],
        "features": [
            {"feature": fact.feature, "given": fact.presence, "before": fact.before}
            for fact in facts
        ],
    }


def taken_lines(file: str, after: Taken, kept: int) -> Iterator[Line]:
    """What was written."""
    yield Line("")
    yield Line(by_number(len(after.questions), *WRITTEN, file=file), "bold")
    if after.features:
        yield Line(by_number(len(after.features), *FACTS_TAKEN))
        features = after.assessment.context.features
        if any(features[id_].value == "no" for id_ in after.features):
            yield Line(A_NO_NEEDS)
    if kept:
        yield Line(by_number(kept, *KEPT))


def sheet_passages(brought: Iterable[Brought], known: str) -> Iterator[Passage]:
    """What others wrote that could lead to somebody, with the sheet it stands in."""
    for each in brought:
        for path, text, is_source in typed_texts(each.sheet):
            passages = found_in(text, path, known, is_source=is_source)
            yield from of_file(each.file, passages)


def _value(answer: Answer | None) -> Any:
    told = answer.answer if answer is not None else None
    return list(told) if isinstance(told, tuple) else told

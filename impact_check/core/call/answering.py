"""A call, a report and own words -> the answer to the call."""

from collections.abc import Iterable, Mapping, Sequence

from impact_check.core.call import messages
from impact_check.core.call.choosing import Choice, choices
from impact_check.core.call.findings import findings
from impact_check.core.call.fitting import Drafted, fitted, length_of_answer, over
from impact_check.core.call.page import submission_document, texts_of
from impact_check.core.call.values import Finding, QuestionAnswered, Submitted, ToldFinding
from impact_check.core.model.assessment import Submission
from impact_check.core.model.call import Call, CallQuestion, Limit
from impact_check.core.model.content import Content
from impact_check.core.model.own_answers import OwnAnswer
from impact_check.core.report.values import Report
from impact_check.core.views.shown import Reference, Told
from impact_check.core.words.lengths import Length, length_of

CITED = 2  # sources behind a finding; the words are the authority's to limit


def answered(content: Content, call: Call, report: Report) -> Submitted:
    """The answer to a call from a report in the edition `consultation`: own words first, then the
    findings that were chosen or bear on each question, made to fit where that can be done.
    """
    found = findings(content, report)
    own = report.assessment.submission
    chosen = choices(call, own, found)
    sources = _sources(found, chosen)
    drafts = _drafts(call, own, {finding.id: finding for finding in found}, chosen, sources)
    made = _submitted(call, report, found, chosen, sources)
    beside = length_of(*made.opening)
    if call.counts == "everything":
        beside = _whole(made._replace(questions=_questions(call, own, chosen, drafts, ())))
    told = fitted(drafts, call.limits, beside)
    questions = _questions(call, own, chosen, drafts, told)
    made = made._replace(questions=questions)
    answers = _together(length_of(*made.opening), (question.length for question in questions))
    whole = _whole(made)
    counted = whole if call.counts == "everything" else answers
    return made._replace(length=answers, whole=whole, over=over(counted, call.limits))


def _whole(made: Submitted) -> Length:
    return length_of(*texts_of(submission_document(made)))


def _together(first: Length, more: Iterable[Length]) -> Length:
    for length in more:
        first = first.plus(length)
    return first


def _sources(found: Sequence[Finding], chosen: Sequence[Choice]) -> tuple[Reference, ...]:
    """What the findings of all answers cite, in reading order, each once."""
    known = {finding.id: finding for finding in found}
    cited = (
        reference for choice in chosen for id_ in choice.told for reference in _cited(known[id_])
    )
    return tuple(dict.fromkeys(cited))


def _cited(finding: Finding) -> tuple[Reference, ...]:
    case = finding.case.references[:1] if finding.case else ()
    return (*finding.references[:CITED], *case)


def _drafts(
    call: Call,
    own: Submission,
    known: Mapping[str, Finding],
    chosen: Sequence[Choice],
    sources: Sequence[Reference],
) -> tuple[Drafted, ...]:
    told_at: dict[str, str] = {}
    drafts = []
    for question, choice in zip(call.questions, chosen, strict=True):
        full, short = [], []
        for id_ in choice.told:
            at = told_at.setdefault(id_, question.number)
            finding = known[id_]
            if at != question.number:
                full.append(_elsewhere(finding, at))
                short.append(full[-1])
            else:
                full.append(ToldFinding(id_, "full", _full(finding, sources)))
                short.append(ToldFinding(id_, "short", (_short(finding, sources),)))
        words = own.answers.get(question.number, OwnAnswer()).words
        drafts.append(Drafted(words, tuple(full), tuple(short), call.limit_of(question)))
    return tuple(drafts)


def _full(finding: Finding, sources: Sequence[Reference]) -> tuple[str, ...]:
    first = _with_sources(finding.full, finding.references[:CITED], sources)
    if finding.case is None:
        return (first,)
    return first, _with_sources(_case(finding.case), finding.case.references[:1], sources)


def _short(finding: Finding, sources: Sequence[Reference]) -> str:
    return _with_sources(finding.short, finding.references[:1], sources)


def _elsewhere(finding: Finding, number: str) -> ToldFinding:
    said = messages.ELSEWHERE.format(number=number, short=finding.short)
    return ToldFinding(finding.id, "elsewhere", (said,), number)


def _case(case: Told) -> str:
    message = messages.CASE if case.place_and_time else messages.CASE_ANYWHERE
    return message.format(where=case.place_and_time, what=case.what)


def _with_sources(told: str, cited: Iterable[Reference], sources: Sequence[Reference]) -> str:
    numbers = ", ".join(str(sources.index(reference) + 1) for reference in cited)
    return messages.WITH_SOURCES.format(told=told, sources=numbers) if numbers else told


def _questions(
    call: Call,
    own: Submission,
    chosen: Sequence[Choice],
    drafts: Sequence[Drafted],
    told: Sequence[tuple[ToldFinding, ...]],
) -> tuple[QuestionAnswered, ...]:
    """The questions with their answers; with the length of nothing where nothing is told yet."""
    every = told or [()] * len(drafts)
    return tuple(
        _question(question, choice, draft.own_words if told else "", findings, draft.limit)
        for question, choice, draft, findings in zip(
            call.questions, chosen, drafts, every, strict=True
        )
    )


def _question(
    question: CallQuestion,
    choice: Choice,
    own_words: str,
    told: tuple[ToldFinding, ...],
    limit: Limit,
) -> QuestionAnswered:
    length = length_of_answer(own_words, told)
    return QuestionAnswered(
        number=question.number,
        text=question.text,
        own_words=own_words,
        told=told,
        length=length,
        limit=limit,
        over=over(length, limit),
        unused=choice.unused,
        unknown=choice.unknown,
    )


def _submitted(
    call: Call,
    report: Report,
    found: Sequence[Finding],
    chosen: Sequence[Choice],
    sources: tuple[Reference, ...],
) -> Submitted:
    """All but the answers and their lengths."""
    own = report.assessment.submission
    placed = {id_ for choice in chosen for id_ in (*choice.told, *choice.unused)}
    numbers = {question.number for question in call.questions}
    anchors = {reference.anchor for reference in sources}
    title = (
        messages.TITLE.format(title=call.title)
        if call.title
        else messages.TITLE_OF.format(authority=call.authority)
    )
    return Submitted(
        title=title,
        authority=call.authority,
        reference=call.reference,
        language=call.language,
        opening=tuple(filter(None, (own.who_we_are, own.what_we_say, own.our_evidence))),
        questions=(),
        sources=sources,
        works=tuple(work for work in report.works if work.anchor in anchors),
        length=Length(),
        whole=Length(),
        limit=call.limits,
        over=over(Length(), call.limits),
        unplaced=tuple(finding.id for finding in found if finding.id not in placed),
        strangers=tuple(number for number in own.answers if number not in numbers),
        edition=report.edition,
        left_out=report.left_out,
        stays=report.stays,
    )

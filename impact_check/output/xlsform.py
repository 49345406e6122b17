"""A form as an XLSForm workbook, which KoboToolbox and ODK take: names that stay the same over
versions, one list of choices a question, no class or score on any device but in those names.
"""

from collections.abc import Iterator

from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.sheets import form_messages as words
from impact_check.core.sheets.form import Form, Part
from impact_check.core.sheets.names import (
    FACT,
    NOT_APPLICABLE,
    NOT_KNOWN,
    RANGE,
    SEVERAL,
    part_name,
)
from impact_check.output.sheets import Sheet
from impact_check.output.workbook import workbook_of

LANGUAGE = "English (en)"
LABEL, GUIDANCE = f"label::{LANGUAGE}", f"guidance_hint::{LANGUAGE}"
SURVEY = ("type", "name", LABEL, GUIDANCE, "relevant", "calculation")
CHOICES = ("list_name", "name", LABEL)
SETTINGS = ("form_title", "form_id", "version", "default_language")
FACTS_LIST, EVIDENCE_LIST, YES_NO_LIST = "ic_facts", "ic_evidence", "ic_yes_no"
Row = tuple[str, ...]


def form_xlsform(content: Content, form: Form) -> bytes:
    """The workbook with the sheets survey, choices and settings; ImpactCheckError where XlsxWriter
    is not installed.
    """
    settings = (
        words.TITLE.format(title=form.measure.title),
        f"impact_check_{form.role}_{form.mark}",
        f"{form.content}-{form.round}",
        LANGUAGE,
    )
    return workbook_of(
        (
            Sheet("survey", SURVEY, tuple(map(_safe, _survey(content, form)))),
            Sheet("choices", CHOICES, tuple(map(_safe, _choices(form)))),
            Sheet("settings", SETTINGS, (_safe(settings),)),
        )
    )


def _safe(row: Row) -> Row:
    """The row without what a form would take for a reference to a question."""
    return tuple(
        cell if place >= SURVEY.index("relevant") else cell.replace("${", "$ {")
        for place, cell in enumerate(row)
    )


def _row(type_: str, name: str, label: str = "", guidance: str = "", relevant: str = "") -> Row:
    return (type_, name, label, guidance, relevant, "")


def _survey(content: Content, form: Form) -> Iterator[Row]:
    hidden = (
        ("ic_form", form.mark),
        ("ic_for", form.role),
        ("ic_content", form.content),
        ("ic_round", str(form.round)),
    )
    for name, value in hidden:
        yield ("calculate", name, "", "", "", f"'{value}'")
    yield _row("note", "ic_about", _about(form))
    yield _row("note", "ic_before", " ".join((words.NEVER_WRITE, words.NOT_KNOWN_IS_FINE)))
    if form.role != "community":  # members answer for themselves, and are asked for no name
        yield _row("text", "ic_organisation", words.ORGANISATION)
        named = "${ic_organisation} != ''"
        yield _row(f"select_one {YES_NO_LIST}", "ic_named", words.MAY_BE_NAMED, relevant=named)
    for id_ in form.features:
        feature = content.register.features[id_]
        yield _row(f"select_one {FACTS_LIST}", f"{FACT}{id_}", feature.text, feature.test)
    for part in form.parts:
        yield from _part(form, part)
    yield _row("text", "ic_remarks", words.REMARKS)


def _about(form: Form) -> str:
    return " ".join(
        text
        for text in (
            f"{words.TITLE.format(title=form.measure.title)}.",
            form.description,
            words.WHY_YOU[form.role],
        )
        if text
    )


def _part(form: Form, part: Part) -> Iterator[Row]:
    yield _row("begin_group", f"g_{part.id}", part.title)
    if part.heavy:
        yield _row("note", f"heavy_{part.id}", words.HEAVY.format(heavy=part.heavy))
    for question in part.questions:
        yield from _question(form, question)
    yield _row("end_group", f"g_{part.id}")


def _question(form: Form, question: Question) -> Iterator[Row]:
    id_ = question.id
    needs = " or ".join(f"${{{FACT}{fact}}} != 'no'" for fact in form.hides.get(id_, ()))
    yield _row(f"select_one c_{id_}", id_, question.text, question.help, needs)
    if len(question.grades) > 2:
        several = f"${{{id_}}} = '{SEVERAL}'"
        yield _row(f"select_multiple r_{id_}", part_name(id_, RANGE), words.WHICH, relevant=several)
    if question.may_not_apply:
        given = f"${{{id_}}} = '{NOT_APPLICABLE}'"
        yield _row("text", part_name(id_, "reason"), words.REASON, relevant=given)
    if form.role != "community":
        known = f"${{{id_}}} != '' and ${{{id_}}} != '{NOT_KNOWN}'"
        evidence = f"select_one {EVIDENCE_LIST}"
        yield _row(evidence, part_name(id_, "evidence"), words.EVIDENCE, relevant=known)
        yield _row("text", part_name(id_, "source"), words.SOURCE, relevant=known)


def _choices(form: Form) -> Iterator[Row]:
    for question in form.questions:
        places = tuple(enumerate(question.grades, 1))
        for place, grade in places:
            yield (f"c_{question.id}", grade, f"Option {place}: {question.options[grade]}")
        yield (f"c_{question.id}", NOT_KNOWN, words.NOT_KNOWN)
        if question.may_not_apply:
            text = words.NOT_APPLICABLE.format(condition=question.not_applicable_if)
            yield (f"c_{question.id}", NOT_APPLICABLE, text)
        if len(places) > 2:
            yield (f"c_{question.id}", SEVERAL, words.SEVERAL)
            for place, grade in places:
                yield (f"r_{question.id}", grade, f"Option {place}")
    if form.features:
        yield from ((FACTS_LIST, name, text) for name, text in _facts())
    if form.role != "community":
        yield (YES_NO_LIST, "yes", words.YES)
        yield (YES_NO_LIST, "no", words.NO)
        for value, text in words.EVIDENCE_OPTIONS:
            yield (EVIDENCE_LIST, value or "none", text)


def _facts() -> tuple[tuple[str, str], ...]:
    return (("yes", words.YES), ("no", words.NO), (NOT_KNOWN, words.NOT_KNOWN))

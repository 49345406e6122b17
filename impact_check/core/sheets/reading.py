"""Plain values of a sheet -> the sheet; what does not fit is told and left out."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias, get_args

from pydantic import ValidationError

from impact_check.core.model.answer import Answer
from impact_check.core.model.base import Presence
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Sheet
from impact_check.core.sheets import messages
from impact_check.core.words.grammar import joined
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import short

Loc: TypeAlias = tuple[str | int, ...]
TAKEN = ("answer", "said", "reason", "evidence", "kind", "source", "held", "note", "share")
HEAD = ("role", "organisation", "may_be_named", "affected", "round", "serial", "remarks")
_ABOUT = ("impact_check", "measure", "form", "content", "features", "answers")


class Misfit(NamedTuple):
    """What could not be taken as it was, and where it stands in the values."""

    path: Loc
    what: str


class Arrived(NamedTuple):
    """A sheet with what it says it is about: the title and mark of the measure, and the edition of
    the content.
    """

    sheet: Sheet
    title: str
    mark: str
    content: str
    misfits: tuple[Misfit, ...]


def sheet_from(
    content: Content,
    values: Mapping[str, Any],
    is_person: Callable[[str], bool] = lambda name: False,
) -> Arrived:
    """The sheet in plain values. Unknown questions, classes that are not offered, fields that no
    sheet has and what `is_person` takes for the name of a person in place of an organisation are
    left out, each with a misfit.
    """
    misfits: list[Misfit] = []
    head = dict(_head(values, misfits))
    answers = dict(_answers(content, _mapping(values.get("answers")), misfits))
    features = dict(_features(content, _mapping(values.get("features")), misfits))
    told = {name: str(values.get(name) or "") for name in ("measure", "form", "content")}
    if not (told["measure"] or told["form"]):
        misfits.append(Misfit((), messages.NO_MEASURE))
    misfits += [
        Misfit((name,), messages.NOT_OF_A_SHEET.format(field=short(str(name))))
        for name in values
        if name not in HEAD and name not in _ABOUT
    ]
    if is_person(head.get("organisation", "")):
        del head["organisation"]
        misfits.append(Misfit(("organisation",), messages.A_PERSON))
    sheet = Sheet(**head, answers=answers, features=features)
    misfits += _read_otherwise(content, sheet, told["content"])
    return Arrived(sheet, told["measure"], told["form"], told["content"], tuple(misfits))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _head(values: Mapping[str, Any], misfits: list[Misfit]) -> Iterator[tuple[str, Any]]:
    for name in HEAD:
        value = values.get(name)
        if value is None or value == "":
            continue
        try:
            yield name, getattr(Sheet.model_validate({name: value}), name)
        except ValidationError:
            used = str(Sheet.model_fields[name].default) or "nothing"
            told = messages.BAD_HEAD.format(held=short(str(value)), field=name, used=used)
            misfits.append(Misfit((name,), told))


def _features(
    content: Content, given: Mapping[str, Any], misfits: list[Misfit]
) -> Iterator[tuple[str, Presence]]:
    for id_, value in given.items():
        if id_ in content.register.features and value in get_args(Presence):
            yield id_, value
        else:
            near = did_you_mean(id_, content.register.features)
            told = messages.UNKNOWN_FEATURE.format(id=short(id_), near=near, held=short(str(value)))
            misfits.append(Misfit(("features", id_), told))


def _answers(
    content: Content, given: Mapping[str, Any], misfits: list[Misfit]
) -> Iterator[tuple[str, Answer]]:
    bare = {_letters(id_): id_ for id_ in content.questions}
    for typed, value in given.items():
        if value is None or value == "":
            continue
        id_ = typed if typed in content.questions else bare.get(_letters(typed), typed)
        question = content.questions.get(id_)
        if question is None:
            misfits.append(Misfit(("answers", typed), _unknown(content, typed, value)))
        elif answer := _answer(question, typed, value, misfits):
            yield id_, answer


def _letters(id_: str) -> str:
    """An id without its signs, which some programs take for markup."""
    return id_.replace("_", "").replace("-", "")


def _unknown(content: Content, id_: str, value: Any) -> str:
    held = short(str(value.get("answer", "") if isinstance(value, Mapping) else value))
    retired = content.retired.get(id_)
    if retired is None:
        near = did_you_mean(id_, content.questions)
        return messages.UNKNOWN_QUESTION.format(id=short(id_), near=near, held=held)
    now = messages.ASKED_NOW.format(now=retired.now) if retired.now else ""
    return messages.RETIRED_QUESTION.format(id=id_, why=retired.why.rstrip("."), held=held, now=now)


def _answer(question: Question, typed: str, value: Any, misfits: list[Misfit]) -> Answer | None:
    given = dict(value) if isinstance(value, Mapping) else {"answer": value}
    path = ("answers", typed)
    for name in [name for name in given if name not in TAKEN]:
        del given[name]
        misfits.append(
            Misfit((*path, name), messages.NOT_OF_A_SHEET.format(field=short(str(name))))
        )
    answer, wrong = _validated(given)
    for name in wrong:
        held = short(str(given[name]))
        told = messages.BAD_FIELD.format(held=held, field=name, id=question.id)
        misfits.append(Misfit((*path, name), told))
    if answer is None or not _fits(question, answer):
        held = short(str(given.get("answer", "")))
        offers = joined([*question.grades, "unknown"], "or")
        told = messages.NO_ANSWER.format(held=held, id=question.id, offers=offers)
        misfits.append(Misfit(path, told))
        return None
    return answer.model_copy(update={"answer": question.as_range(answer.answer)})


def _validated(given: dict[str, Any]) -> tuple[Answer | None, list[str]]:
    """The answer without those fields that are wrong, which are named; None where the answer itself
    is.
    """
    try:
        return Answer.model_validate(given), []
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
    if "answer" in wrong:
        return None, sorted(wrong - {"answer"})
    rest = {name: value for name, value in given.items() if name not in wrong}
    return Answer.model_validate(rest), sorted(wrong)


def _fits(question: Question, answer: Answer) -> bool:
    if answer.answer == "not-applicable":
        return question.may_not_apply
    return answer.answer == "unknown" or bool(question.left_open(answer.answer))


def _read_otherwise(content: Content, sheet: Sheet, edition: str) -> Iterator[Misfit]:
    """What the content now words otherwise than when it was answered."""
    if edition and edition != content.version:
        told = messages.OLDER_CONTENT.format(theirs=short(edition), ours=content.version)
        yield Misfit(("content",), told)
    for id_, answer in sheet.answers.items():
        now = content.questions[id_].wording(answer.answer)
        if answer.said and now and even(answer.said) != even(now):
            told = messages.READ_OTHERWISE.format(id=id_, then=short(answer.said, 200), now=now)
            yield Misfit(("answers", id_), told)


def even(text: str) -> str:
    """A text as programs that change quotation marks and spaces leave it."""
    return " ".join(text.translate(_SIGNS).split())


_SIGNS = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"'})

"""What must hold between all parts of content: every id that is mentioned exists, every harm, route
and red line can be reached.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from impact_check.core.checks.findings import (
    ID_NAMES,
    Finding,
    Known,
    known_ids,
    named,
    references,
)
from impact_check.core.checks.law import law_findings
from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import ExtensionFile, Question
from impact_check.core.model.citation import Citation
from impact_check.core.model.content import Content
from impact_check.core.model.register import Source
from impact_check.core.words.spelling import did_you_mean


def crosscheck(content: Content, broken: Mapping[str, Iterable[str]]) -> tuple[Finding, ...]:
    """Every finding over all content; `broken` holds ids of entries that could not be read."""
    known = known_ids(content, broken)
    return (
        *_harms(content, known, broken),
        *_routes(content, known, broken),
        *_features(content, broken),
        *_red_lines(content, broken),
        *_mitigations(content, known, broken),
        *_cases(content, known),
        *law_findings(content, known),
        *_questions(content.questions.values(), known),
        *_citations(content, known),
    )


def _harms(
    content: Content, known: Known, broken: Mapping[str, Iterable[str]]
) -> Iterator[Finding]:
    reached = {harm for route in content.asked_routes.values() for harm in route.leads_to}
    addressed = {
        harm
        for mitigation in content.register.mitigations.values()
        for harm in _addressed(content, mitigation.targets, mitigation.harms)
    }
    for id_, harm in content.register.harms.items():
        yield from references(known, "harms", id_, "rights", "rights", harm.rights)
        yield from references(known, "harms", id_, "heightened", "groups", harm.heightened)
        if id_ not in reached and not (broken.get("routes") or broken.get("questions")):
            yield Finding(
                "harms", id_, (), "no route leads to this harm; link a route to it or remove it"
            )
        elif (
            id_ not in addressed
            and not harm.redesign_only
            and not (broken.get("mitigations") or broken.get("questions"))
        ):
            yield Finding(
                "harms",
                id_,
                (),
                "no mitigation addresses this harm; add one, or say why in 'redesign_only'",
            )


def _addressed(content: Content, targets: Iterable[str], harms: tuple[str, ...]) -> Iterator[str]:
    for question in targets:
        if (
            question in content.questions
            and content.questions[question].route in content.register.routes
        ):
            fed = content.route_of(question).leads_to
            yield from (harm for harm in fed if not harms or harm in harms)


def _routes(
    content: Content, known: Known, broken: Mapping[str, Iterable[str]]
) -> Iterator[Finding]:
    for id_, route in content.register.routes.items():
        yield from references(known, "routes", id_, "features", "features", route.features)
        yield from references(known, "routes", id_, "groups", "groups", route.groups)
        yield from named(known, "routes", id_, "leads_to", "harms", route.leads_to)
        questions = content.questions_of_route[id_]
        if not questions and not broken.get("questions"):
            yield Finding(
                "routes", id_, (), "no question asks about this route; add one or remove the route"
            )
        homes = sorted(
            {
                content.checklist_of_question[question.id].id
                for question in questions
                if question.id in content.checklist_of_question
            }
        )
        if len(homes) > 1:
            yield Finding(
                "routes",
                id_,
                (),
                f"is asked in several checklists ({', '.join(homes)}); keep a route in one of them",
            )


def _features(content: Content, broken: Mapping[str, Iterable[str]]) -> Iterator[Finding]:
    if broken.get("routes") or broken.get("questions"):
        return
    for id_ in content.register.features:
        if id_ not in content.opening_features:
            yield Finding(
                "features",
                id_,
                (),
                "no route opens for this feature, so that a 'no' to it hides nothing; name it in a"
                " route",
            )


def _red_lines(content: Content, broken: Mapping[str, Iterable[str]]) -> Iterator[Finding]:
    for id_, line in content.register.red_lines.items():
        questions = content.questions_of_red_line[id_]
        if not questions and not broken.get("questions"):
            yield Finding(
                "red_lines",
                id_,
                (),
                "no question carries this red line; give one 'red_line: " + id_ + "'",
            )
        for question in questions:
            if line.from_grade not in question.options:
                what = (
                    f"carries the red line '{id_}' but offers no option of its class"
                    f" '{line.from_grade}'; add that option"
                )
                yield Finding("questions", question.id, ("options",), what)


def _mitigations(
    content: Content, known: Known, broken: Mapping[str, Iterable[str]]
) -> Iterator[Finding]:
    for id_, mitigation in content.register.mitigations.items():
        yield from named(known, "mitigations", id_, "targets", "questions", mitigation.targets)
        yield from references(known, "mitigations", id_, "harms", "harms", mitigation.harms)
        fed = set(_addressed(content, mitigation.targets, ()))
        is_fed_known = not (broken.get("routes") or broken.get("questions"))
        for place, harm in enumerate(mitigation.harms):
            if is_fed_known and harm in known.ids["harms"] and harm not in fed:
                what = (
                    f"no question it targets leads to '{harm}'; remove the harm or target a"
                    " question that does"
                )
                yield Finding("mitigations", id_, ("harms", place), what)
        for question, grade in mitigation.targets.items():
            if question in content.questions and GRADES.index(grade) >= GRADES.index(
                content.questions[question].worst
            ):
                what = (
                    f"reaches '{grade}', which is no better than the worst option of '{question}';"
                    " name a better class"
                )
                yield Finding("mitigations", id_, ("targets", question), what)


def _cases(content: Content, known: Known) -> Iterator[Finding]:
    for id_, case in content.register.cases.items():
        yield from references(known, "cases", id_, "routes", "routes", case.routes)


def _questions(questions: Iterable[Question], known: Known) -> Iterator[Finding]:
    for question in questions:
        for field, kind, id_ in (
            ("route", "routes", question.route),
            ("red_line", "red_lines", question.red_line),
        ):
            what = known.missing(kind, id_) if id_ is not None else ""
            if what:
                yield Finding("questions", question.id, (field,), what)
        if question.red_line is not None and question.not_applicable_if:
            what = "a question with a red line always applies; remove 'not_applicable_if'"
            yield Finding("questions", question.id, ("not_applicable_if",), what)
        if tuple(question.options) != question.grades:
            what = (
                f"the options stand in another order than {', '.join(question.grades)}; order them"
                " from safe to harmful"
            )
            yield Finding("questions", question.id, ("options",), what)


def _citations(content: Content, known: Known) -> Iterator[Finding]:
    notes = _notes(content.register.sources)
    for kind in ID_NAMES:
        entries: Mapping[str, Any] = (
            content.questions if kind == "questions" else getattr(content.register, kind)
        )
        for id_, entry in entries.items():
            for place, cite in enumerate(getattr(entry, "cite", ())):
                for field, what in _citation(cite, content.register.sources, notes, known):
                    yield Finding(kind, id_, ("cite", place, field), what)
    for id_, source in content.register.sources.items():
        for field in ("cited_by", "replaced_by"):
            other = getattr(source, field)
            what = known.missing("sources", other) if other is not None else ""
            if what:
                yield Finding("sources", id_, (field,), what)


def wrongly_cited(
    content: Content, cites: Iterable[Citation]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What is wrong with the citations of an entry: the place from the entry on, and what to do."""
    notes, known = _notes(content.register.sources), known_ids(content, {})
    for place, cite in enumerate(cites):
        for field, what in _citation(cite, content.register.sources, notes, known):
            yield ("cite", place, field), what


def _notes(sources: Mapping[str, Source]) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {
        id_: {int(note) for note in source.notes_without_work if note.isdecimal()}
        for id_, source in sources.items()
    }
    for source in sources.values():
        if source.cited_by is not None:
            found.setdefault(source.cited_by, set()).update(source.notes)
    return {id_: frozenset(numbers) for id_, numbers in found.items()}


def _citation(
    cite: Citation, sources: Mapping[str, Source], notes: Mapping[str, frozenset[int]], known: Known
) -> Iterator[tuple[str, str]]:
    missing = known.missing("sources", cite.source)
    if missing:
        yield "source", missing
    source = sources.get(cite.source)
    if source is None:
        return
    if source.sections and cite.section not in source.sections:
        yield (
            "section",
            (
                f"'{cite.source}' has no section"
                f" '{cite.section}'{did_you_mean(cite.section, source.sections)}"
            ),
        )
    elif source.pages == "yes" and cite.page is None:
        yield "page", f"'{cite.source}' has pages; add 'page'"
    elif source.pages == "no" and cite.page is not None:
        yield "page", f"'{cite.source}' has no pages; remove 'page'"
    elif isinstance(source.sections, Mapping) and cite.page is not None:
        first, last = source.sections[cite.section]
        if not first <= cite.page <= last:
            yield (
                "page",
                (
                    f"page {cite.page} is not in '{cite.section}', which runs from page {first} to"
                    f" {last}; correct one of them"
                ),
            )
    if cite.note is not None and cite.note not in notes.get(cite.source, ()):
        yield (
            "note",
            (
                f"no work in the bibliography stands for note {cite.note} of '{cite.source}'; add"
                " it to the sources"
            ),
        )


def crosscheck_extension(
    content: Content, extension: ExtensionFile, broken: Mapping[str, Iterable[str]]
) -> tuple[Finding, ...]:
    """Every finding in an extension: ids without its prefix or already taken, red lines, and all
    that holds for content; `broken` holds ids of additions that could not be read.
    """
    found = []
    for kind in ("groups", "mitigations", "cases", "sources", "questions"):
        taken = content.questions if kind == "questions" else getattr(content.register, kind)
        ids = (
            [question.id for question in extension.questions]
            if kind == "questions"
            else list(getattr(extension, kind))
        )
        for id_ in ids:
            if not id_.startswith((extension.prefix + "_", extension.prefix + "-")):
                found.append(
                    Finding(
                        kind,
                        id_,
                        (),
                        "the ids of this file begin with its prefix; write"
                        f" '{extension.prefix}_{id_}'",
                    )
                )
            if id_ in taken:
                found.append(
                    Finding(
                        kind,
                        id_,
                        (),
                        f"there is already a {ID_NAMES[kind]} '{id_}'; choose another id",
                    )
                )
    seen: set[str] = set()
    for question in extension.questions:
        if question.id in seen:
            found.append(
                Finding(
                    "questions",
                    question.id,
                    (),
                    "this id stands twice in the file; give one of the two another id",
                )
            )
        seen.add(question.id)
        if question.red_line is not None:
            found.append(
                Finding(
                    "questions",
                    question.id,
                    ("red_line",),
                    "an own question cannot carry a red line; remove it",
                )
            )
    own = {
        (kind, id_)
        for kind in ("groups", "mitigations", "cases", "sources")
        for id_ in getattr(extension, kind)
    }
    own |= {("questions", question.id) for question in extension.questions}
    found += [
        finding
        for finding in crosscheck(content.with_extension(extension), broken)
        if (finding.kind, finding.id) in own
    ]
    return tuple(dict.fromkeys(found))

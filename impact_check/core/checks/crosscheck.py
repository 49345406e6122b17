"""What must hold between all parts of content: every id that is mentioned exists, every harm, route
and red line can be reached.
"""

from collections.abc import Iterable, Iterator, Mapping

from impact_check.core.checks.citations import citation_findings
from impact_check.core.checks.findings import Finding, Known, known_ids, named, references
from impact_check.core.checks.law import law_findings
from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content


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
        *citation_findings(content, known),
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

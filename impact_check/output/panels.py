"""Panel -> text or bytes, one function a format. A format is one entry in `PANEL_FORMATS`."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.panel.histograms import FEWEST, classes_of, suppressed
from impact_check.core.panel.panel import Panel, Said
from impact_check.core.panel.told import headline, is_for_own_eyes, parts_of, seat_name
from impact_check.core.safety.passages import Passage, found_in, known_names
from impact_check.output.documents import DOCUMENTS
from impact_check.output.plain_page import Line
from impact_check.output.results import as_json

Writer: TypeAlias = Callable[[Content, Panel], str | bytes]


def panel_lines(content: Content, panel: Panel) -> Iterator[Line]:
    """The panel for a terminal."""
    yield Line(panel.assessment.measure.title, "bold")
    yield from (Line(said, "bold") for said in headline(panel))
    for part in parts_of(content, panel):
        yield from (Line(""), Line(part.title, "underlined"))
        yield from (Line(said, indent=2) for said in part.sentences)
        for entry in part.entries:
            yield Line(entry.text, indent=2)
            yield from (Line(text, "dim", 4) for text in entry.under)


def panel_document_in(format_: str) -> Writer:
    """What writes a panel as a document in this format."""

    def written(content: Content, panel: Panel) -> str | bytes:
        from impact_check.core.panel.page import panel_document

        return DOCUMENTS[format_](panel_document(content, panel))

    return written


def panel_json(content: Content, panel: Panel) -> str:
    """The panel for scripts, hidden as in documents: no name without consent, no small group."""
    return as_json(panel_values(content, panel))


def panel_values(content: Content, panel: Panel) -> dict[str, Any]:
    """The panel as plain values."""
    score = panel.score
    return {
        "title": panel.assessment.measure.title,
        "for_own_eyes": is_for_own_eyes(panel),
        "conclusion": score.conclusion,
        "level": {"found": score.level.best, "not_ruled_out": score.level.worst},
        "conditions": {line.id: line.status for line in score.red_lines},
        "contested": list(panel.contested),
        "organisations": [
            {
                "name": seat_name(panel, place),
                "affected": seat.affected,
                "role": seat.role,
                "answered": seat.answered,
                "conclusion": seat.score.conclusion,
                "level": {"found": seat.score.level.best, "not_ruled_out": seat.score.level.worst},
            }
            for place, seat in enumerate(panel.seats)
        ],
        "dissent": [
            {
                "question": dissent.question,
                "on_minimum_condition": dissent.on_condition,
                "answers": [_said(said) for said in dissent.said],
            }
            for dissent in panel.dissents
        ],
        "facts_in_dispute": [{"kind": fact.kind, "id": fact.id} for fact in panel.facts],
        "agreement": panel.agreement._asdict(),
        "moved": [
            {"question": move.question, "before": _said(move.before), "after": _said(move.after)}
            for move in panel.moved
        ],
        "respondents": [
            {
                "group": group.group,
                "round": group.round,
                "people": group.people,
                "counts": {
                    id_: _shown(content, id_, cells)
                    for id_, cells in group.counts.items()
                    if id_ in content.questions
                },
            }
            for group in panel.respondents
            if group.people >= FEWEST
        ],
    }


def panel_passages(content: Content, panel: Panel) -> Iterator[Passage]:
    """What of the title and of shared words could lead to somebody."""
    known = known_names(content)
    yield from found_in(panel.assessment.measure.title, ("measure", "title"), known)
    for dissent in panel.dissents:
        for said in dissent.said:
            yield from found_in(said.words, ("sheets", dissent.question, "note"), known)


def _said(said: Said) -> dict[str, Any]:
    return {
        "organisation": said.seat,
        "at_best": GRADES[said.low],
        "at_worst": GRADES[said.high],
        "words": said.words,
    }


def _shown(content: Content, id_: str, cells: Mapping[Any, int]) -> Any:
    offered = classes_of(content.questions[id_])
    return suppressed({counted: cells.get(counted, 0) for counted in offered})


PANEL_FORMATS: Mapping[str, Writer] = {
    **{format_: panel_document_in(format_) for format_ in DOCUMENTS},
    "json": panel_json,
}

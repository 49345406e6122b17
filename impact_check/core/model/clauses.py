"""How clauses of a measure are named, and cited as the source of an answer."""

from collections.abc import Iterable

from impact_check.core.model.assessment import Measure


def clause_name(text: str) -> str:
    """What stands before the first colon of a clause: `Article 3 (Entry)`."""
    return text.partition(":")[0].strip()


def clause_source(measure: Measure, ids: Iterable[str]) -> str:
    """The clauses as a source: the title under which the measure is published, else its own, with
    their names.
    """
    names = "; ".join(clause_name(measure.provisions[id_]) for id_ in ids)
    return f"{measure.published or measure.title}, {names}"


def is_of_clauses(measure: Measure, source: str) -> bool:
    """Whether a source names nothing but clauses of a measure that is published."""
    title = f"{measure.published}, "
    names = {clause_name(text) for text in measure.provisions.values()}
    return (
        bool(measure.published)
        and source.startswith(title)
        and set(source.removeprefix(title).split("; ")) <= names
    )

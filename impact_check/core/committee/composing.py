"""A bill, today's law and amended versions -> the committee report."""

from collections.abc import Sequence

from impact_check.core.committee import messages
from impact_check.core.committee.amending import Amended, amendments, brings
from impact_check.core.committee.values import Committee, Option, OptionBrings
from impact_check.core.comparison.compare import Entry, compare
from impact_check.core.comparison.values import Compared
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import in_words


def committee(
    content: Content,
    report: Report,
    baseline: Assessment | None = None,
    amended: Sequence[Assessment] = (),
) -> Committee:
    """The committee report of a bill from its report in the edition `policy`, with today's law and
    amended versions, both as that edition may show them.
    """
    bill, before = report.assessment, score(content, report.assessment)
    entries = [Entry(messages.THE_BILL, bill)]
    entries += [
        Entry(messages.VERSION.format(number=in_words(place)), version)
        for place, version in enumerate(amended, 1)
    ]
    entries += [Entry(messages.TODAY, baseline, True)] if baseline is not None else []
    made = compare(content, entries) if len(entries) > 1 else None
    options = tuple(map(_option, made.measures, entries)) if made else ()
    versions = [
        (option, version)
        for option, version in zip(options[1 : 1 + len(amended)], amended, strict=True)
    ]
    return Committee(
        report=report,
        options=options,
        comparison=made,
        amended=tuple(
            OptionBrings(
                option,
                _changes(bill, version),
                brings(content, before, score(content, version)),
            )
            for option, version in versions
        ),
        amendments=amendments(
            content,
            report,
            before,
            [Amended(option.label, version) for option, version in versions],
        ),
    )


def _option(measure: Compared, entry: Entry) -> Option:
    name = messages.OPTION.format(label=measure.label, what=entry.file, title=measure.title)
    return Option(
        label=measure.label,
        name=name,
        is_bill=entry.file == messages.THE_BILL,
        is_baseline=measure.is_baseline,
        conclusion=measure.conclusion,
        conclusion_name=measure.conclusion_name,
        level=measure.level,
        progress=measure.progress,
    )


def _changes(bill: Assessment, version: Assessment) -> int:
    """How many answers a version gives otherwise than the bill."""
    return sum(
        1
        for id_, answer in version.answers.items()
        if id_ not in bill.answers or bill.answers[id_].answer != answer.answer
    )

"""What must be known to read a comparison: made-up measures; questions, answers and content that
are not alike.
"""

from collections.abc import Iterator, Sequence

from impact_check.core.comparison import remark_messages as told
from impact_check.core.comparison.measured import Measured
from impact_check.core.method.ordering import order_key
from impact_check.core.method.scoring import score
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import CONCLUSION_NAMES

FAR_APART = 0.1
TWO = 2
SHORT_DIGEST = 8


def remarks(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    """All that must be known, in sentences."""
    for measure in measures:
        if measure.assessment.measure.fictional == "yes":
            yield told.FICTIONAL.format(name=measure.name)
    yield from _kinds(measures)
    yield from _answered(measures)
    yield from _stamps(content, measures)
    if content.extensions:
        yield _without_additions(content, measures)


def _kinds(measures: Sequence[Measured]) -> Iterator[str]:
    asked = [set(measure.answers) for measure in measures]
    shared = set.intersection(*asked)
    more = [
        told.ASKED_MORE.format(label=measure.label, number=len(ids - shared))
        for ids, measure in zip(asked, measures, strict=True)
        if ids - shared
    ]
    if more:
        message = told.TWO_KINDS if len(measures) == TWO else told.SEVERAL_KINDS
        yield message.format(shared=len(shared), more=joined(more))


def _answered(measures: Sequence[Measured]) -> Iterator[str]:
    shares = [measure.score.completeness for measure in measures]
    if max(shares) - min(shares) >= FAR_APART:
        told_shares = [
            told.SHARE.format(label=measure.label, percent=round(100 * share))
            for measure, share in zip(measures, shares, strict=True)
        ]
        yield told.ANSWERED_APART.format(shares=joined(told_shares))


def _stamps(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    """Where files name other content; one that names only its version is taken at its word."""
    stamps = {
        (
            stamp.version,
            stamp.digest or (content.digest if stamp.version == content.version else ""),
        )
        for stamp in (measure.assessment.content for measure in measures)
    }
    if len(stamps) > 1:
        yield told.STAMPS_DIFFER.format(stamps=joined([_stamp(measure) for measure in measures]))
    elif any(digest and digest != content.digest for _, digest in stamps):
        yield told.STAMPS_OLD


def _stamp(measure: Measured) -> str:
    stamp = measure.assessment.content
    message = (
        told.STAMP_DIGEST
        if stamp.digest
        else told.STAMP_VERSION
        if stamp.version
        else told.STAMP_NONE
    )
    return message.format(
        label=measure.label,
        version=stamp.version or told.NO_VERSION,
        digest=stamp.digest.removeprefix("sha256:")[:SHORT_DIGEST],
    )


def _without_additions(content: Content, measures: Sequence[Measured]) -> str:
    plain = content.without_extensions()
    scores = {measure.label: score(plain, measure.assessment) for measure in measures}
    now = [
        measure.label
        for measure in sorted(
            measures, key=lambda measure: (order_key(measure.score), measure.label)
        )
    ]
    then = sorted(scores, key=lambda label: (order_key(scores[label]), label))
    conclusions = "; ".join(
        told.CONCLUDED.format(label=label, conclusion=CONCLUSION_NAMES[found.conclusion])
        for label, found in scores.items()
    )
    message = told.SAME_WITHOUT_ADDITIONS if now == then else told.OTHER_WITHOUT_ADDITIONS
    return message.format(order=told.THEN.join(then), conclusions=conclusions)

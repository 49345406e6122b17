"""What is wrong with adopted safeguards, and what keeps them from full credit."""

from collections.abc import Iterator

from impact_check.core.checks.remarks import Remark, unknown_id
from impact_check.core.method.readings import has_independent_verifier
from impact_check.core.model.assessment import Assessment, Commitment
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean


def commitment_remarks(content: Content, assessment: Assessment) -> Iterator[Remark]:
    """Everything to say about the adopted safeguards, in the order of the file."""
    for id_, commitment in assessment.commitments.items():
        path = ("commitments", id_)
        if id_ in content.register.mitigations:
            if commitment.text or commitment.targets or commitment.harms:
                yield Remark(
                    path,
                    f"'{id_}' is a safeguard of the register, which owns its text and targets;"
                    " remove them or choose another id",
                    True,
                )
        elif not commitment.targets:
            what, is_error = unknown_id(
                content, assessment, "safeguard", id_, content.register.mitigations
            )
            own = "" if not is_error else "; an own one needs 'text' and 'targets'"
            yield Remark(path, what + own, is_error)
        else:
            yield from _own_commitment(content, id_, commitment)
        yield from _credit(assessment, id_, commitment)


def _own_commitment(content: Content, id_: str, commitment: Commitment) -> Iterator[Remark]:
    if not commitment.text:
        yield Remark(
            ("commitments", id_),
            f"'{id_}' is an own safeguard and needs a 'text' that says what is promised",
            True,
        )
    for question in commitment.targets:
        if question not in content.questions:
            what = f"there is no question '{question}'{did_you_mean(question, content.questions)}"
            yield Remark(("commitments", id_, "targets", question), what, True)
    for place, harm in enumerate(commitment.harms):
        if harm not in content.register.harms:
            what = f"there is no harm '{harm}'{did_you_mean(harm, content.register.harms)}"
            yield Remark(("commitments", id_, "harms", place), what, True)


def _credit(assessment: Assessment, id_: str, commitment: Commitment) -> Iterator[Remark]:
    if commitment.status == "verified" and not has_independent_verifier(
        commitment, assessment.measure
    ):
        yield Remark(
            ("commitments", id_),
            f"'{id_}' is verified by nobody independent, so it counts as in place; name a verifier"
            " other than the proposer",
            False,
        )
    if not commitment.source and commitment.held == "no":
        yield Remark(
            ("commitments", id_),
            f"'{id_}' has no source, so it counts one status lower; add 'source' or 'held: yes'",
            False,
        )

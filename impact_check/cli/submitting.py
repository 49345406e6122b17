"""The answer to a call, written: its count against each limit and what to do about it are told
beside it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.writing import write_out
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.call.values import Submitted
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.call import Call
    from impact_check.core.model.content import Content


def submit(
    content: "Content", file: Path, asked: Path, out: Path, format_: str, *, force: bool
) -> None:
    """Answers the call `asked` from the assessment `file` and writes the answer to `out`;
    ImpactCheckError or BadFiles before anything is written.
    """
    from impact_check.core.words.command_line import command_line
    from impact_check.files.assessments import load_assessment
    from impact_check.files.call import load_call
    from impact_check.output.calls import CALL_FORMATS, count_lines
    from impact_check.output.formats import named_format

    if not format_ and str(out) != "-" and not out.suffix:
        out = out.with_name(f"{out.name}.docx")
    wanted = named_format(CALL_FORMATS, "submission", format_, str(out))
    not_over(out, [file, asked], "submission")
    call = load_call(asked, content)
    _check_name(call, out, wanted)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    kept, made = submitted(content, call, loaded.assessment)
    answer = command_line("assess", file, "--call", asked)
    remark(count_lines(call, made, answer))
    remark(_before_writing(made))
    tell_passages(content, kept)
    document = CALL_FORMATS[wanted](made)
    if str(out) == "-":
        emit(document)
        return
    write_out(out, document, force=force)
    tell(f"Written: {out} (may be read by {made.edition.readers})\n")


def submitted(
    content: "Content", call: "Call", assessment: "Assessment"
) -> tuple["Assessment", "Submitted"]:
    """What may leave the house of an assessment, and the answer to a call that is made from it."""
    from impact_check.core.call.answering import answered
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers
    from impact_check.core.report.for_readers import report_from

    edition = EDITIONS["consultation"]
    found = for_readers(content, assessment, edition)
    here = _with_clauses(call, assessment, found.assessment)
    return found.assessment, answered(content, here, report_from(content, found, edition))


def _with_clauses(call: "Call", assessment: "Assessment", kept: "Assessment") -> "Call":
    """The call with the clauses that its questions are about as others may see them;
    ImpactCheckError if the measure has no such clause.
    """
    from impact_check.core.call import messages
    from impact_check.core.words.spelling import did_you_mean

    clauses = assessment.measure.provisions
    seen = dict(zip(clauses, kept.measure.provisions, strict=False))
    for question in call.questions:
        for clause in question.clauses:
            if clause not in clauses:
                meant = did_you_mean(clause, clauses)
                says = messages.NO_CLAUSE
                raise ImpactCheckError(
                    says.format(number=question.number, clause=clause, meant=meant)
                )
    questions = tuple(
        question.model_copy(
            update={"clauses": tuple(seen[id_] for id_ in question.clauses if id_ in seen)}
        )
        for question in call.questions
    )
    return call.model_copy(update={"questions": questions})


def _check_name(call: "Call", out: Path, wanted: str) -> None:
    from impact_check.core.call.file_rules import objection

    if str(out) != "-" and wanted != "json":
        said = objection(call.file, out.name)
        if said:
            raise ImpactCheckError(said)


def _before_writing(made: "Submitted") -> Iterator[str]:
    """What a person should know before an answer leaves the house."""
    from impact_check.core.call import messages

    yield messages.READ_FIRST
    yield f"It may be read by {made.edition.readers}. It leaves out:"
    yield from (f"  {line}" for line in made.left_out or ("nothing",))

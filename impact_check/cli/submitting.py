"""The answer to a call, written: its count against each limit and what to do about it are told
beside it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.writing import write_out
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.model.call import Call
    from impact_check.core.model.content import Content


def submit(
    content: "Content", file: Path, asked: Path, out: Path, format_: str, *, force: bool
) -> None:
    """Answers the call `asked` from the assessment `file` and writes the answer to `out`;
    ImpactCheckError or BadFiles before anything is written.
    """
    from impact_check.core.call.submission import before_sending, submitted
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
    remark(before_sending(made))
    tell_passages(content, kept)
    document = CALL_FORMATS[wanted](made)
    if str(out) == "-":
        emit(document)
        return
    write_out(out, document, force=force)
    tell(f"Written: {out} (may be read by {made.edition.readers})\n")


def _check_name(call: "Call", out: Path, wanted: str) -> None:
    from impact_check.core.call.file_rules import objection

    if str(out) != "-" and wanted != "json":
        said = objection(call.file, out.name)
        if said:
            raise ImpactCheckError(said)

"""`page`: the whole program in one file for a browser."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import remark
from impact_check.cli.writing import refuse_assessment

Out = Annotated[Path, typer.Option("-o", "--output", metavar="OUT", help="The HTML file to write.")]


def page(out: Out = Path("impact-check.html")) -> None:
    """Build the program as one HTML file that runs offline in a browser.

    Needs the network once, for the runtime that goes into the file, and the extra "page".

    Example: impact-check page -o impact-check.html
    """
    from impact_check.page.build import build

    refuse_assessment(out)
    remark(["Fetching the runtime, compiling and packing: this takes a minute or two."])
    made = build(out)
    remark([f"Written: {out} ({made.size / 1e6:.1f} MB)", f"SHA-256: {made.digest}"])

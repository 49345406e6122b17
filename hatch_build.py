"""What would cost time at each start goes into the wheel ready: content as checked JSON.

See files/prepared.py.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PreparedContent(BuildHookInterface):
    """Runs when a wheel is built; an editable install reads the files themselves, which may
    change.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds it to what the wheel holds; content with faults ends the build."""
        self.made = None
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from impact_check.files.content import load_shipped
        from impact_check.files.prepared import PREPARED, prepared_text
        from impact_check.files.resources import shipped

        self.made = tempfile.mkdtemp()
        path = Path(self.made, PREPARED)
        path.write_text(
            prepared_text(load_shipped(), shipped("checklists")), encoding="utf-8", newline="\n"
        )
        build_data["force_include"][str(path)] = f"impact_check/{PREPARED}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes what was made on the way."""
        if self.made:
            shutil.rmtree(self.made, ignore_errors=True)

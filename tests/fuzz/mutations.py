"""Bytes from a fuzzer, read as a seed and a few edits of it: what comes out is mostly still a file,
which bare bytes never are.
"""

from collections.abc import Sequence

FRAGMENTS = tuple(
    one.encode()
    for one in (
        "", "\n", "\n  ", "\n    ", " ", ": ", ":", "- ", "? ", ", ", "[", "]", "{", "}", "[]", "{}", "|\n", ">-\n", '"', "'", "#", " # c", "---\n",
        "...\n", "&a ", "*a", "!!str ", "%YAML 1.2\n", "\\", "\\u0000", "\\ud83d\\ude00", "\\UFFFFFFFF", "~", "null", "yes", "no", "true", "0x1f",
        "1e999", ".nan", "-0.0", "9" * 31, "2026-02-30", "2026-Q3", "0000-00-00", "9999-12-31", "\t", "\r", "\r\n", "\x00", "\x1b[31m", "\x1b]8;;x\x07",
        "\x85", "\u2028", "\ufeff", "\u202e", "\u200b", "\u0301", "\U0001f600", "\U000e0041", "ß", "İ", "ﬀ", "<script>", "</td>", "&amp;", "<!--", "]]>",
        "{{ 7*7 }}", "{% raw %}", "[a](javascript:x)", "|", "`", "**", "_", "=1+1", "+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "../../etc/passwd", "/", "CON",
        "https://example.org", "a@example.org", "+31 6 12345678", "Anna Berg", "safe", "minor", "serious", "harmful", "unknown", "not-applicable",
        "planned", "verified", "funded", "in-place", "none", "documented", "corroborated", "running", "ended", "idea", "share: yes\n", "held: yes\n",
        "source: x\n", "note: x\n", "reason: x\n", "text: x\n", "targets: {consent_reports: safe}\n", "answers:\n", "commitments:\n", "measure: {title: x}\n",
        "involvement:\n- {affected: yes, agrees: yes}\n", "set_aside:\n", "context: {scope: 4}\n", "x" * 200, "word " * 60,
    )
)  # fmt: skip


def mutated(data: bytes, seeds: Sequence[bytes]) -> bytes:
    """A seed with edits: the first byte picks the seed, every five after it a place (2), how much
    goes there (1) and what comes (2).
    """
    if not data:
        return b""
    raw = seeds[data[0] % len(seeds)]
    for start in range(1, len(data) - 4, 5):
        place, less, more = (
            int.from_bytes(data[start : start + 2]),
            data[start + 2],
            int.from_bytes(data[start + 3 : start + 5]),
        )
        at = place * len(raw) // 65536
        at = (
            raw.rfind(b"\n", 0, at) + 1 if less & 128 else at
        )  # half of the edits begin with a line
        raw = raw[:at] + FRAGMENTS[more % len(FRAGMENTS)] + raw[at + (less & 63) :]
    return raw

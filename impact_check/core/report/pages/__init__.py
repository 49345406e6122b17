"""The document of a report, one file a section: what stands in it, in which order, in which words.

No format and no look is known here; impact_check/output walks what comes out.
"""

"""A document as a tree of frozen blocks: what stands in it and in which order, never how it looks.

It knows nothing of measures; one renderer a format walks it (impact_check/output).
"""

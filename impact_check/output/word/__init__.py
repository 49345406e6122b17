"""A document as a Word file (Office Open XML): real headings, lists and tables, and the same bytes
on every machine.
"""

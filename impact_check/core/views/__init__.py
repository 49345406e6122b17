"""Answers, citations, reasons and standing as people read them."""

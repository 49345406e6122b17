"""Assess the harm that a measure against human trafficking may do to the people around it."""

__version__ = "0.1.0"

"""Faults that need more than one file to be seen: ids that exist nowhere, answers that contradict
each other.
"""

"""Passages that could lead to a person or be used against one."""

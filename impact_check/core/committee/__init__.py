"""The committee report: a bill, today's law and amended versions of the bill in one document."""

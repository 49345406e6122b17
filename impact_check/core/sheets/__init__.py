"""Questions that go to somebody else on a form, and the sheets of answers that come back."""

"""What is read: the shared vocabulary, checklists, content and an assessment, as frozen values."""
